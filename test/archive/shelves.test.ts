import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { contentOf, packRecord, readContent, readText } from '../../source/archive/record/record.ts';
import { RecordRefused } from '../../source/archive/record/rules.ts';
import { openSamples, packSamples } from '../../source/archive/record/samples.ts';
import { openShelf, packShelf } from '../../source/archive/record/shelves.ts';
import { readBody, samplesIn } from '../../source/archive/sqlite/bodies.ts';
import { Filling } from '../../source/archive/sqlite/filling.ts';
import { Library } from './library.ts';
import { analysisOf, articleOf, type Told } from './told.ts';

const told = (id: string, more = ''): Told => ({
	id,
	text: `Ada Stonefield counted ${id.length + 400} ships in Tarn Bay, “more than ever,” she said of ${id}. ${more}`,
	names: { 'Ada Stonefield': 'person', 'Tarn Bay': 'place' },
});
const contentFor = (one: Told) => contentOf(packRecord(articleOf(one), analysisOf(one)));

test('each article of a shelf is read as it was put there', () => {
	const all = ['a1', 'b22', 'c\ud800', 'd4', 'ж5', 'e6'].map((id, at) => ({ doc: 40 - at * 7, one: told(id) }));
	// Its text ends within a letter that the words behind it end.
	all.push({ doc: 3, one: { id: '\udc00f', text: 'Ada Stonefield said so\ud800', names: {} } });
	const shelf = openShelf(packShelf(all.map(({ doc, one }) => ({ doc, content: contentFor(one) }))));
	assert.deepEqual(
		shelf.docs,
		all.map(({ doc }) => doc),
	);
	for (const { doc, one } of all) {
		const content = shelf.content(doc);
		assert.ok(content !== null);
		assert.deepEqual(readContent(content), { article: articleOf(one), analysis: analysisOf(one) });
		assert.equal(readText(shelf.text(doc) ?? content), one.text);
	}
	assert.equal(shelf.content(41), null);
	assert.equal(shelf.text(41), null);
});

test('no byte of a shelf can be changed and give another article', () => {
	const [one, other] = [told('a1'), told('b2')];
	const bytes = packShelf([
		{ doc: 1, content: contentFor(one) },
		{ doc: 2, content: contentFor(other) },
	]);
	for (let at = 0; at < bytes.length; at += 1) {
		const broken = Uint8Array.from(bytes);
		broken[at] = (broken[at] ?? 0) ^ 0x14;
		assert.throws(() => openShelf(broken).content(2), RecordRefused, `byte ${at}`);
	}
	for (const cut of [0, 1, 4, 8, 9, 20, bytes.length - 1])
		assert.throws(() => openShelf(bytes.subarray(0, cut)).content(2), RecordRefused, `${cut} bytes`);
});

test('by samples of other articles a shelf takes less room, and is refused without them', () => {
	const others = Array.from({ length: 20 }, (_, at) => contentFor(told(`sample${at}`)));
	const samples = openSamples(packSamples(others, others));
	const articles = ['a1', 'b22'].map((id, doc) => ({ doc, content: contentFor(told(id)) }));
	const [alone, sampled] = [packShelf(articles), packShelf(articles, samples)];
	assert.ok(sampled.length < alone.length * 0.8, `${sampled.length} of ${alone.length}`);
	for (const { doc, content } of articles)
		assert.deepEqual(readContent(openShelf(sampled, () => samples).content(doc) ?? content), readContent(content));
	assert.throws(() => openShelf(sampled).content(0), RecordRefused);
});

test('an archive of a thousand articles packs by samples of its own, takes others where those came to nothing, and more of them once it is large', () => {
	const { statements } = new Library().store;
	const filling = new Filling(statements, [
		{ from: 100, articles: 48 },
		{ from: 140, articles: 90 },
	]);
	const put = (from: number, to: number): void => {
		for (let doc = from; doc < to; doc += 1) {
			statements.run(
				"INSERT INTO article (doc, id, file, path, headline, fingerprint, analyser, problems, role, quote, figure, date, relation) VALUES (?, ?, 1, '', '', '', '', 0, 0, 0, 0, 0, 0)",
				doc,
				`a${doc}`,
			);
			filling.write(doc, packRecord(articleOf(told(`a${doc}`)), null), true);
		}
		filling.flush();
	};
	const isSampled = (number = 1): boolean => samplesIn(statements, number) !== null;
	statements.transaction(() => put(1, 785));
	assert.equal(isSampled(), false);
	assert.throws(() =>
		statements.transaction(() => {
			put(785, 900);
			assert.equal(isSampled(), true);
			throw new Error('it comes to nothing');
		}),
	);
	filling.forget();
	assert.equal(isSampled(), false);
	statements.transaction(() => put(785, 900));
	assert.deepEqual([isSampled(), isSampled(2)], [true, false]);
	statements.transaction(() => put(900, 1_300));
	assert.deepEqual([isSampled(), isSampled(2)], [true, true]);
	for (let doc = 1; doc < 1_300; doc += 1) assert.equal(readBody(statements, doc).article.id, `a${doc}`);
});

test('no byte of samples can be changed and give others', () => {
	const contents = ['a1', 'b2'].map((id) => contentFor(told(id)));
	const bytes = packSamples(contents, contents);
	const read = (from: Uint8Array) => {
		const { texts, rests, model } = openSamples(from);
		return [texts(), rests(), model?.()];
	};
	assert.equal(read(bytes).length, 3);
	for (let at = 0; at < bytes.length; at += 1) {
		const broken = Uint8Array.from(bytes);
		broken[at] = (broken[at] ?? 0) ^ 0x14;
		assert.throws(() => read(broken), RecordRefused, `byte ${at}`);
	}
	for (const cut of [0, 4, 8, 9, 20, bytes.length - 1])
		assert.throws(() => read(bytes.subarray(0, cut)), RecordRefused, `${cut} bytes`);
});

const step = fc.record({
	id: fc.integer({ min: 0, max: 60 }),
	what: fc.constantFrom('put', 'put', 'put', 'list', 'remove'),
	length: fc.constantFrom(0, 3, 3, 3, 30_000),
});

test('whatever comes and goes, each article there is read as it was put last', () => {
	fc.assert(
		fc.property(fc.array(fc.array(step, { maxLength: 40 }), { maxLength: 6 }), (rounds) => {
			const library = new Library();
			const there = new Map<string, Told>();
			for (const [round, steps] of rounds.entries())
				for (const { id: number, what, length } of steps) {
					const id = `a${number}`;
					if (what === 'remove') {
						library.remove(id);
						there.delete(id);
						continue;
					}
					// Of words that cannot be pressed together.
					const more = Array.from({ length }, (_, at) =>
						((at * 7919 + number * 31 + round) % 99_991).toString(36),
					).join(' ');
					const one = told(id, `Round ${round}. ${more}`);
					library.put([one], what === 'put');
					there.set(id, one);
				}
			for (const [id, one] of there) assert.equal(library.store.read(id, '')?.article.text, one.text);
			const { statements } = library.store;
			const loose = statements.number('SELECT count(*) FROM article WHERE shelf IS NULL AND analyser IS NOT NULL');
			const long = [...there.values()].filter(({ text }) => text.length > 1_000).length;
			assert.ok(loose < 8, `${loose} are loose`);
			const shelves = statements.number('SELECT count(DISTINCT piece / 1024) FROM shelf');
			assert.ok(
				shelves <= Math.ceil(there.size / 5) + long,
				`${shelves} shelves of ${there.size}, ${long} of them long`,
			);
			assert.equal(statements.number('SELECT count(*) FROM article'), there.size);
		}),
		{ numRuns: 6 },
	);
});
