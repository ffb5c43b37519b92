import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { ACTS, type Entry } from '../../source/journal/act.ts';
import { decode, encode, isProblem, readLines } from '../../source/journal/line.ts';
import { mergeJournals } from '../../source/journal/merge.ts';
import { article, ENTRIES, timeOf } from './acts.ts';

const STAR: Entry = { id: 'w.1', time: timeOf(0), act: 'star', article: article(1), on: true };
const LINE =
	'{"schema":1,"id":"w.1","time":"2024-01-01T00:00:00.000Z","act":"star","article":{"id":"0000000000000001","path":"desk/1.txt","headline":"Headline 1"},"on":true}';

test('a line has its fields in one order, whatever order they came in', () => {
	const { act, on, article: target, time, id } = { ...STAR };
	assert.equal(encode(STAR), LINE);
	assert.equal(
		encode({ on, article: { headline: target.headline, path: target.path, id: target.id }, act, time, id }),
		LINE,
	);
});

test('every act comes back from its line, and its line from it', () => {
	fc.assert(
		fc.property(ENTRIES, (entries) => {
			const text = entries.map((entry) => `${encode(entry)}\n`).join('');
			const read = readLines(text);
			assert.deepEqual(read.entries, entries);
			assert.deepEqual(read.problems, []);
			assert.equal(read.entries.map((entry) => `${encode(entry)}\n`).join(''), text);
		}),
	);
});

const WRONG: readonly (readonly [string, string])[] = [
	['{', 'It is not JSON.'],
	['[]', 'It is no record.'],
	['{}', 'schema must be a whole number from 1.'],
	[LINE.replace('"id":"w.1",', ''), 'id must be a text that is not empty.'],
	[LINE.replace('2024-01-01T', '2024-01-45T'), 'time must be like 2024-02-23T15:00:00.000Z.'],
	[LINE.replace('00Z', '00+02:00'), 'time must be like 2024-02-23T15:00:00.000Z.'],
	[LINE.replace('"star"', '"stare"'), 'There is no act "stare".'],
	[LINE.replace('"star"', '"toString"'), 'There is no act "toString".'],
	[LINE.replace('"on":true', '"on":"yes"'), 'on must be true or false.'],
	[LINE.replace('"path":"desk/1.txt"', '"path":7'), 'article.path must be a text.'],
	[LINE.replace(/"article":\{.*\},/, ''), 'article must be a record.'],
];

test('a line that cannot be read says where and what was expected', () => {
	for (const [line, message] of WRONG) {
		const read = decode(line, 12);
		assert.ok(isProblem(read), line);
		assert.deepEqual([read.line, read.kind, read.message], [12, 'bad', message]);
		assert.ok(read.hint.length > 20);
	}
});

test('a line of a later schema is told apart from a bad one', () => {
	const read = decode(LINE.replace('"schema":1', '"schema":3'), 3);
	assert.ok(isProblem(read));
	assert.equal(read.kind, 'newer');
});

test('a line of an act that came later says since when it is read', () => {
	const read = decode(
		LINE.replace('"act":"star","article":{', '"act":"readAll","articles":[{').replace('},"on"', '}],"on"'),
		1,
	);
	assert.ok(!isProblem(read));
	assert.match(encode(read), /^\{"schema":2,/);
	assert.deepEqual(decode(encode(read), 1), read);
	assert.match(
		encode({
			...read,
			act: 'star',
			article: { id: '0000000000000001', path: 'desk/1.txt', headline: 'One' },
			on: true,
		}),
		/^\{"schema":1,/,
	);
});

test('a time is as exact as it was written by hand', () => {
	const read = decode(LINE.replace('00.000Z', '00Z'), 1);
	assert.equal(isProblem(read) ? '' : read.time, '2024-01-01T00:00:00.000Z');
});

test('a torn last line is dropped with a warning; whole ones before it stand, and a bad one among them', () => {
	const { entries, problems } = readLines(`${LINE}\nnonsense\n\r\n${LINE.replace('w.1', 'w.2')}\n${LINE.slice(0, 40)}`);
	assert.deepEqual(
		entries.map(({ id }) => id),
		['w.1', 'w.2'],
	);
	assert.deepEqual(
		problems.map(({ line, kind }) => [line, kind]),
		[
			[2, 'bad'],
			[5, 'torn'],
		],
	);
});

test('a last line written by hand without its line end counts', () => {
	assert.deepEqual(readLines(LINE).entries, [STAR]);
});

test('cut anywhere, a journal keeps every whole line', () => {
	fc.assert(
		fc.property(ENTRIES, fc.nat(), (entries, drawn) => {
			const text = entries.map((entry) => `${encode(entry)}\n`).join('');
			const cut = text.slice(0, drawn % (text.length + 1));
			const whole = cut.split('\n').length - 1;
			const read = readLines(cut).entries;
			assert.ok(read.length === whole || read.length === whole + 1);
			assert.deepEqual(read, entries.slice(0, read.length));
		}),
	);
});

test('journals merge in either order to the same acts, and once merged nothing more changes', () => {
	fc.assert(
		fc.property(ENTRIES, fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 30 }), (entries, from, to) => {
			const lines = entries.map((entry) => `${encode(entry)}\n`);
			const [one, other] = [lines.slice(0, to).join(''), `${lines.slice(from).join('')}no act\n`];
			const merged = mergeJournals(one, other);
			assert.deepEqual(readLines(merged.text).entries, readLines(mergeJournals(other, one).text).entries);
			assert.equal(mergeJournals(merged.text, other).text, merged.text);
			assert.equal(mergeJournals(merged.text, other).added, 0);
			assert.equal(merged.unread, 1);
			const ids = new Set([...lines.slice(0, to), ...lines.slice(from)]);
			assert.equal(readLines(merged.text).entries.length, ids.size);
		}),
	);
});

test('every act has a name of its own in the line', () => {
	assert.equal(new Set(Object.keys(ACTS)).size, Object.keys(ACTS).length);
});

test('a place of an older line, which tells no walk and no page, was left in none', () => {
	const list = '"list":{"query":"","filter":[],"sort":"auto","selected":0}';
	const old = LINE.replace('"act":"star"', '"act":"place"').replace('"on":true', `"at":0,"focus":"list",${list}`);
	const read = decode(old, 1);
	assert.ok('act' in read && read.act === 'place' && read.walk === null);
	assert.match(encode(read), /"walk":null,"page":null\}$/);
});
