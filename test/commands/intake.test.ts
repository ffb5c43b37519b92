import assert from 'node:assert/strict';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { zipOf } from '../ingest/archives.ts';
import { folderOf, newsdesk, STRIKE } from './newsdesk.ts';

const PNG = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
const folder = folderOf(STRIKE);
after(folder.remove);
const beside = (name: string): string => join(folder.path, '..', name);

describe('stdin', () => {
	test('- stands for it in every command that takes a path', async () => {
		const input = STRIKE['one.txt'] ?? '';
		for (const args of [
			['facts', '-'],
			['export', '-'],
			['search', 'strike', '-'],
			['mentions', 'Marta Lindqvist', '-'],
			['index', '-'],
			['doctor', '-'],
		]) {
			const { code, stdout, stderr } = await newsdesk(args, { ...folder, input });
			assert.equal(code, 0, `${args.join(' ')}: ${stdout}${stderr}`);
		}
	});

	test('with nothing on it, says so', async () => {
		const { code, stderr } = await newsdesk(['facts', '-'], { ...folder, input: '' });
		assert.equal(code, 2);
		assert.match(stderr, /nothing came on stdin/);
	});
});

describe('what is not read', () => {
	test('a file that was named is an error with a remedy; the others are answered all the same', async () => {
		writeFileSync(beside('photo.png'), PNG);
		writeFileSync(beside('broken.zip'), zipOf({ 'a.txt': 'The port was closed.' }).subarray(0, 40));
		for (const [file, why] of [
			['photo.png', /photo\.png: It is a PNG picture/],
			['broken.zip', /broken\.zip: The ZIP is damaged/],
		] as const) {
			const { code, stdout, stderr } = await newsdesk(['search', 'strike', folder.path, beside(file)], folder);
			assert.equal(code, 2, stderr);
			assert.match(stderr, why);
			assert.match(stdout, /one\.txt/);
		}
	});

	test('a folder of pictures is not in order, and says why', async () => {
		mkdirSync(beside('pictures'), { recursive: true });
		writeFileSync(join(beside('pictures'), 'a.png'), PNG);
		const { code, stdout } = await newsdesk(['doctor', beside('pictures')], folder);
		assert.equal(code, 2);
		assert.match(stdout, /none of 1 file could be read/);
		assert.doesNotMatch(stdout, /Nothing is broken/);
		const index = await newsdesk(['index', beside('pictures'), '--report'], folder);
		assert.equal(index.code, 1);
		assert.match(index.stdout, /a\.png: It is a PNG picture/);
	});

	test('a link out of the folder is not followed, and told', async () => {
		mkdirSync(beside('linked'), { recursive: true });
		writeFileSync(join(beside('linked'), 'own.txt'), STRIKE['three.txt'] ?? '');
		symlinkSync(join(folder.path, 'one.txt'), join(beside('linked'), 'out.txt'));
		const { stdout } = await newsdesk(['export', beside('linked')], folder);
		const { articles, diagnostics } = JSON.parse(stdout);
		assert.deepEqual(
			articles.map(({ path }: { path: string }) => path),
			['linked/own.txt'],
		);
		assert.ok(
			diagnostics.some(({ rule }: { rule: string }) => rule === 'files/link-out'),
			stdout,
		);
	});
});

describe('dumps with names of their own', () => {
	const line = JSON.stringify({
		t: 'Port closed',
		c: 'The port was closed on Monday. '.repeat(10),
		seen: '2024-02-03',
	});

	test('fields that look like text or a date are named, and --map says what they are; it is kept', async () => {
		writeFileSync(beside('dump.jsonl'), `${line}\n`);
		const plain = await newsdesk(['export', beside('dump.jsonl')], folder);
		assert.equal(plain.code, 2);
		assert.match(plain.stdout, /c looks like text.*--map text=c/);
		assert.match(plain.stdout, /seen looks like a date/);
		const map = ['--map', 'headline=t,text=c,published=seen'];
		const mapped = JSON.parse((await newsdesk(['export', beside('dump.jsonl'), ...map], folder)).stdout);
		assert.deepEqual(
			mapped.articles.map(({ headline, published }: Record<string, string>) => [headline, published]),
			[['Port closed', '2024-02-03']],
		);
		const again = JSON.parse((await newsdesk(['export', beside('dump.jsonl')], folder)).stdout);
		assert.equal(again.articles.length, 1);
	});

	test('a map or bounds that cannot be read are errors', async () => {
		for (const [flag, value, why] of [
			['--map', 'nonsense', /names no meaning/],
			['--bounds', 'file=lots', /--bounds cannot be read/],
			['--bounds', 'speed=3', /speed=3 is no bound/],
		] as const) {
			const { code, stderr } = await newsdesk(['index', folder.path, flag, value], folder);
			assert.equal(code, 2);
			assert.match(stderr, why);
		}
	});
});
