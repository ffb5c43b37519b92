import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { FileRecord, KnownFile } from '../../../source/archive/writer.ts';
import type { Told } from '../told.ts';
import type { Contract } from './contract.ts';
import { NEWS } from './news.ts';
import { fileOf, preparedOf, Shelf } from './opened.ts';

const [FIRST, SECOND] = NEWS as [Told, Told, ...Told[]];

async function knownTo({ writer }: Shelf): Promise<readonly KnownFile[]> {
	const files: KnownFile[] = [];
	for await (const some of writer.known(['news'])) files.push(...some);
	return files.sort((one, other) => (one.path < other.path ? -1 : 1));
}

export function files({ open }: Contract): void {
	test('files are known with their sizes and times, complete only when they were read to their end', () =>
		Shelf.with(open, NEWS.slice(0, 1), async (shelf) => {
			const half: FileRecord = fileOf('half', { size: 7, modified: 2_000, fingerprint: 'f' });
			await shelf.writer.begin([half]);
			await shelf.writer.put([{ file: half.path, record: 0, article: preparedOf(SECOND) }], []);
			await shelf.settle();
			assert.deepEqual(
				(await knownTo(shelf)).map(({ path, size, modified, fingerprint, complete }) => ({
					path,
					size,
					modified,
					fingerprint,
					complete,
				})),
				[
					{ ...fileOf('a1'), complete: true },
					{ ...half, complete: false },
				],
			);
			assert.deepEqual(await shelf.writer.empty(['news/a1.txt', 'news/none.txt']), ['news/none.txt']);
		}));

	test('an article whose file was changed is read as what lies there now, a copy elsewhere notwithstanding', () =>
		Shelf.with(open, [], async (shelf) => {
			const [one, other] = [fileOf('one'), fileOf('two')];
			const put = async (file: FileRecord, article: Told): Promise<void> => {
				await shelf.writer.begin([file]);
				const placed = { file: file.path, record: 0, article: { ...preparedOf(article), path: file.path } };
				await shelf.writer.put([placed], [{ file, records: 1, diagnostics: [] }]);
				await shelf.settle();
			};
			const readAt = async ({ path }: FileRecord): Promise<string | undefined> =>
				(await shelf.store.read(FIRST.id, '', path))?.article.id;
			await put(one, FIRST);
			await put(other, FIRST);
			assert.equal(await readAt(one), FIRST.id);
			await put(one, SECOND);
			assert.equal(await readAt(one), SECOND.id);
			// Moved, with nothing in its old place.
			assert.equal(await readAt(fileOf('three')), FIRST.id);
			await put(other, SECOND);
			assert.equal(await readAt(one), SECOND.id);
			assert.equal(await shelf.store.read(FIRST.id, '', fileOf('three').path), null);
			assert.equal(await shelf.store.read(FIRST.id, ''), null);
		}));

	test('what a file held and holds no more leaves; an article that lies elsewhere too stays, under that path', () =>
		Shelf.with(open, [], async (shelf) => {
			const [one, other] = [fileOf('one'), fileOf('two')];
			const place = (file: FileRecord, record: number, article: Told) => ({
				file: file.path,
				record,
				article: { ...preparedOf(article), path: file.path },
			});
			await shelf.writer.begin([one, other]);
			await shelf.writer.put(
				[place(one, 0, FIRST), place(one, 1, SECOND), place(other, 0, FIRST)],
				[one, other].map((file) => ({ file, records: 2, diagnostics: [] })),
			);
			await shelf.settle();
			assert.deepEqual(
				(await shelf.list('', { sort: 'headline', descending: false })).rows.map(({ id, path }) => [id, path]),
				[
					['a1', one.path],
					['b2', one.path],
				],
			);
			assert.deepEqual(
				(await shelf.store.read('a1', ''))?.sources.map(({ path }) => path),
				[one.path, other.path],
			);
			await shelf.writer.begin([one]);
			await shelf.writer.put([place(one, 0, SECOND)], [{ file: one, records: 1, diagnostics: [] }]);
			await shelf.settle();
			assert.deepEqual(
				(await shelf.list('', { sort: 'headline', descending: false })).rows.map(({ id, path }) => [id, path]),
				[
					['a1', other.path],
					['b2', one.path],
				],
			);
			await shelf.writer.gone([one.path]);
			await shelf.settle();
			assert.deepEqual(await shelf.ids(''), ['a1']);
			assert.deepEqual(
				(await knownTo(shelf)).map(({ path }) => path),
				[other.path],
			);
		}));

	test('of the same article in several files the one of which most is given is listed, in whatever order they come', async () => {
		const told = (name: string, given: number) => fileOf(name, { fingerprint: given === 0 ? '' : `${given} given` });
		const [bare, more, most] = [told('bare', 0), told('more', 1), told('most', 3)];
		const put = async (shelf: Shelf, ...files: readonly FileRecord[]) => {
			await shelf.writer.begin(files);
			await shelf.writer.put(
				files.map(({ path, fingerprint }) => ({
					file: path,
					record: 0,
					article: { ...preparedOf({ ...FIRST, outlet: `by ${fingerprint}` }), path },
				})),
				files.map((file) => ({ file, records: 1, diagnostics: [] })),
			);
			await shelf.settle();
		};
		const listed = async (shelf: Shelf) => (await shelf.list('')).rows.map(({ path, outlet }) => [path, outlet]);
		for (const rounds of [
			[[bare, more, most]],
			[[most], [more], [bare]],
			[[bare], [most, more]],
			[[more, bare], [most]],
		])
			await Shelf.with(open, [], async (shelf) => {
				for (const files of rounds) await put(shelf, ...files);
				assert.deepEqual(await listed(shelf), [[most.path, 'by 3 given']]);
				assert.equal((await shelf.store.read('a1', ''))?.sources.length, 3);
			});
	});

	test('of versions of one story the later is listed; when it goes the earlier is to be read again', () =>
		Shelf.with(open, [], async (shelf) => {
			const keys = ['link velmora.example/news/crane'];
			const version = (told: Told, number: number) => {
				const prepared = preparedOf(told);
				return { ...prepared, edition: { ...prepared.edition, keys, headline: 'one story', version: number } };
			};
			const [old, late] = [fileOf('old'), fileOf('late')];
			await shelf.writer.begin([old, late]);
			await shelf.writer.put(
				[
					{ file: old.path, record: 0, article: version(FIRST, 1) },
					{ file: late.path, record: 0, article: version(SECOND, 2) },
				],
				[old, late].map((file) => ({ file, records: 1, diagnostics: [] })),
			);
			await shelf.settle();
			assert.deepEqual(await shelf.ids(''), ['b2']);
			assert.equal((await shelf.store.read('b2', ''))?.sources.length, 2);
			assert.equal(shelf.writer.takeOrphaned(), false);
			await shelf.writer.gone([late.path]);
			await shelf.settle();
			assert.deepEqual([shelf.writer.takeOrphaned(), shelf.writer.takeOrphaned()], [true, false]);
			assert.deepEqual(
				(await knownTo(shelf)).map(({ path, complete }) => [path, complete]),
				[[old.path, false]],
			);
		}));
}
