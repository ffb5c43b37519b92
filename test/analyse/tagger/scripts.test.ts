import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';

const folder = mkdtempSync(join(tmpdir(), 'newsdesk-tagger-'));
after(() => rmSync(folder, { recursive: true }));

const run = (script: string, ...args: string[]): { status: number | null; stdout: string; stderr: string } =>
	spawnSync(process.execPath, [join(import.meta.dirname, `../../../source/analyse/tagger/${script}`), ...args], {
		encoding: 'utf8',
	});

const write = (name: string, text: string): string => {
	const path = join(folder, name);
	writeFileSync(path, text);
	return path;
};

const FOUR =
	'-DOCSTART- O\n\nHelen B-PER\nCarter I-PER\nflew O\nto O\nMadrid B-LOC\n. O\n\nThe O\nFrench B-MISC\npraised O\nher O\n. O\n';

const LABELLED: readonly (readonly [name: string, text: string, found: RegExp])[] = [
	['four.conll', FOUR, /Helen B-PER\nCarter I-PER\nflew O\nto O\nMadrid B-LOC\n\. O\n\nThe O\nFrench B-MISC\n/],
	[
		'fine.conll',
		FOUR.replaceAll('-PER', '-Person').replaceAll('-LOC', '-Location').replaceAll('-MISC', '-NORP'),
		/Carter I-Person\n(?:.*\n)*Madrid B-Location\n(?:.*\n)*French B-NORP\n/,
	],
	[
		'bare.conll',
		FOUR.replace(/ [BI]-\w+/g, ' O'),
		/Carter I-person\n(?:.*\n)*Madrid B-place\n(?:.*\n)*French B-group\n/,
	],
];

for (const [name, text, found] of LABELLED) {
	test(`evaluate answers ${name} in its labels, line by line`, () => {
		const out = join(folder, `found-${name}`);
		const { status, stderr } = run('evaluate.ts', write(name, text), '--out', out);
		assert.equal(status, 0, stderr);
		const written = readFileSync(out, 'utf8');
		assert.match(written, found);
		assert.equal(written.split('\n').length, text.split('\n').length);
	});
}

test('evaluate prints scores by class, over all and without MISC', () => {
	const { stdout } = run('evaluate.ts', write('scored.conll', FOUR));
	assert.match(stdout, /^MISC +P 100\.00 {2}R 100\.00 {2}F1 100\.00 {2}gold 1 {2}found 1$/m);
	assert.match(stdout, /^all +P 100\.00 .* gold 3 {2}found 3$/m);
	assert.match(stdout, /^PLO +P 100\.00 .* gold 2 {2}found 2$/m);
});

test('train writes weights that evaluate reads', () => {
	const weights = join(folder, 'own.bin');
	const trained = run('train.ts', write('own.conll', FOUR.repeat(6)), '--out', weights, '--epochs', '3');
	assert.equal(trained.status, 0, trained.stderr);
	const { status, stdout } = run('evaluate.ts', write('again.conll', FOUR), '--weights', weights);
	assert.equal(status, 0);
	assert.match(stdout, /^all +P 100\.00 .* gold 3 {2}found 3$/m);
});

test('without a file both tell how they are used', () => {
	for (const script of ['train.ts', 'evaluate.ts']) {
		const { status, stdout } = run(script);
		assert.equal(status, 2);
		assert.match(stdout, /^Usage: npm run/);
	}
});
