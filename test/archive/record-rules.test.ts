import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import * as zlib from 'node:zlib';
import { DICTIONARY } from '../../source/archive/record/dictionary.ts';
import type { Maybe } from '../../source/archive/record/field.ts';
import { list, nullable, oneOf, whole, words } from '../../source/archive/record/fields.ts';
import { object, spanned } from '../../source/archive/record/objects.ts';
import { packRecord, unpackRecord, unpackText } from '../../source/archive/record/record.ts';
import { idIn, ONCE_UNTOLD, READ, RecordRefused, rulesOf, WRITTEN_BY } from '../../source/archive/record/rules.ts';
import { ABOUT, ANALYSIS } from '../../source/archive/record/shapes.ts';
import { analysisOf, articleOf, type Told } from './told.ts';

const TOLD: Told = {
	id: 'a1',
	path: 'desk/harbour.txt',
	text: 'Ada Stonefield counted 412 ships in Tarn Bay, “more than ever,” she said on Monday.',
	published: '2031-01-04',
	outlet: 'Tarn Courier',
	names: { 'Ada Stonefield': 'person', 'Tarn Bay': 'place' },
	figures: { '412 ships': 412 },
};
const [ARTICLE, ANALYSED] = [articleOf(TOLD), analysisOf(TOLD)];

/** What the bytes of a record are before they are compressed, by its rules: noted, so that nobody changes them unawares. */
const NOTED: Readonly<Record<string, string>> = { '39696392': '8095c1e8820b3705' };

test('records are coded as it was noted of their rules', () => {
	const { id, dictionary } = WRITTEN_BY;
	const bytes = zlib.inflateSync(packRecord(ARTICLE, ANALYSED), { dictionary });
	assert.equal(
		createHash('sha256').update(bytes).digest('hex').slice(0, 16),
		NOTED[id],
		`what records of the rules ${id} are: where the id is new, note the digest (and see READ in rules.ts); where it is not, raise CODING there`,
	);
});

const older = rulesOf(DICTIONARY.replace('ministry', 'monarchy'), ABOUT, ANALYSIS);

test('a record tells by which dictionary it was written, and is read by that one', () => {
	const record = packRecord(ARTICLE, ANALYSED, older);
	assert.notEqual(older.id, WRITTEN_BY.id);
	assert.equal(idIn(record), older.id);
	assert.equal(idIn(packRecord(ARTICLE, ANALYSED)), WRITTEN_BY.id);
	for (const known of [
		[WRITTEN_BY, older],
		[older, WRITTEN_BY],
	])
		assert.deepEqual(unpackRecord(record, known), { article: ARTICLE, analysis: ANALYSED });
});

test('a record of a dictionary that is not known is refused by its name', () => {
	const record = packRecord(ARTICLE, ANALYSED, older);
	const refused = (error: unknown): boolean =>
		error instanceof RecordRefused && error.message.includes(older.id) && error.message.includes(WRITTEN_BY.id);
	assert.throws(() => unpackRecord(record), refused);
	assert.throws(() => unpackText(record), refused);
});

test('a record of another order of fields is refused too, though its dictionary is the same', () => {
	const [headline, text] = [object({ name: words, at: whole }), object({ at: whole, name: words })];
	assert.notEqual(headline.shape, text.shape);
	const about = object<Omit<typeof ARTICLE, 'text'>>({
		id: words,
		path: words,
		headline: words,
		headlineFrom: oneOf('text', 'lede', 'metadata'),
		byline: nullable(words),
		outlet: nullable(words),
		dateline: nullable(spanned({ place: words })),
		published: nullable(words),
		publishedFrom: oneOf<(typeof ARTICLE)['publishedFrom']>(null, 'metadata', 'text', 'journal'),
		language: words,
		blocks: list(spanned({ role: oneOf<(typeof ARTICLE)['blocks'][number]['role']>('paragraph', 'headline') })),
		particulars: { shape: 'none', write: () => {}, read: () => ARTICLE.particulars, passer: () => () => {} },
	});
	const other = rulesOf(DICTIONARY, about, ANALYSIS);
	assert.throws(() => unpackRecord(packRecord(ARTICLE, ANALYSED, other)), RecordRefused);
	assert.deepEqual(unpackRecord(packRecord(ARTICLE, ANALYSED, other), [WRITTEN_BY, other]).article, ARTICLE);
});

test('any change of a shape is a change of the rules', () => {
	const shapes = [
		object({ kind: oneOf('a', 'b'), name: words }),
		object({ kind: oneOf('b', 'a'), name: words }),
		object({ name: words, kind: oneOf('a', 'b') }),
		object({ kind: oneOf('a', 'b', 'c'), name: words }),
		object({ kind: oneOf('a', 'b'), name: nullable(words) as unknown as Maybe<string> }),
		object({ kind: oneOf('a', 'b'), name: words, more: list(words) }),
		object({ kind: oneOf('a', 'b'), title: words }),
	].map(({ shape }) => shape);
	assert.equal(new Set(shapes).size, shapes.length);
});

test('a record that was written before records told their rules is read by those of then', () => {
	const then = READ.find(({ id }) => id === ONCE_UNTOLD);
	assert.ok(then);
	const { dictionary } = then;
	const bytes = zlib.inflateSync(packRecord(ARTICLE, ANALYSED, then), { dictionary });
	const untold = zlib.deflateRawSync(bytes, { level: 9, dictionary: Buffer.from(DICTIONARY, 'utf8') });
	assert.equal(idIn(untold), null);
	assert.deepEqual(unpackRecord(untold), { article: ARTICLE, analysis: ANALYSED });
	assert.throws(() => unpackRecord(untold, [older]), RecordRefused);
});

test('no byte of a record can be changed and give another article', () => {
	const record = packRecord(ARTICLE, ANALYSED);
	for (let at = 0; at < record.length; at += 1) {
		const broken = Uint8Array.from(record);
		broken[at] = (broken[at] ?? 0) ^ 0x14;
		try {
			assert.deepEqual(unpackRecord(broken), { article: ARTICLE, analysis: ANALYSED }, `byte ${at}`);
		} catch (error) {
			if (!(error instanceof RecordRefused)) throw error;
		}
	}
	for (const cut of [0, 1, 5, 6, 20, record.length - 1])
		assert.throws(() => unpackRecord(record.subarray(0, cut)), RecordRefused, `${cut} bytes`);
});
