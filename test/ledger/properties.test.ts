import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { judge, type Label, type Voice } from '../../source/ledger/labels.ts';
import { ledgerOf, usageIn } from '../../source/ledger/ledger.ts';
import type { Report } from '../../source/ledger/statement.ts';
import { toldReport } from './told.ts';

const verbs = fc.constantFrom('killed', 'injured', 'trapped');
const places = fc.constantFrom('Ashby', 'Velm', 'Tarn', 'Port Alder');
const days = fc.constantFrom('on Saturday', 'on Sunday night', '');
const doers = fc.constantFrom('', ', including the gunman', ', and the bodies of two others were found');
const numbers = fc.constantFrom('two', '12', 'at least 12', 'around 40', 'more than 300');

const text = fc
	.tuple(numbers, verbs, places, days, doers)
	.map(([number, verb, place, day, doer]) => `The blast ${verb} ${number} people in ${place} ${day}${doer}.`);
const published = fc.constantFrom('2031-03-02', '2031-03-03', '2031-03-05');
const reports = fc
	.array(fc.tuple(published, text), { minLength: 2, maxLength: 8 })
	.map((all) => all.map((told, at) => toldReport(told, String.fromCharCode(97 + at))));

const plain = (list: readonly Report[]): unknown =>
	ledgerOf(list, usageIn(list)).lines.map(({ id, entries }) => [
		id,
		entries.map(({ report, statement, verdict }) => [report.article, statement.start, verdict.label]),
	]);

const RUNS = { numRuns: 60 };

test('the order of articles changes nothing', () => {
	fc.assert(
		fc.property(reports, fc.nat(), (list, turn) => {
			const at = turn % list.length;
			assert.deepEqual(plain([...list.slice(at), ...list.slice(0, at)].reverse()), plain(list));
		}),
		RUNS,
	);
});

test('every line has entries of two articles, and no article on it twice with one value but as a repeat', () => {
	fc.assert(
		fc.property(reports, (list) => {
			for (const { entries } of ledgerOf(list).lines) {
				assert.ok(new Set(entries.map(({ report }) => report.article)).size > 1);
				const own = entries.filter(({ echo }) => echo !== 'again');
				const keys = own.map(
					({ report, statement }) => `${report.article} ${statement.value} ${statement.isSuperseded}`,
				);
				assert.equal(new Set(keys).size, keys.length);
			}
		}),
		RUNS,
	);
});

test('removing an article removes its entries, and leaves no line of fewer than two', () => {
	fc.assert(
		fc.property(reports, fc.nat(), (list, which) => {
			const gone = list[which % list.length]?.article;
			const left = ledgerOf(list.filter(({ article }) => article !== gone)).lines;
			for (const { entries, articles } of left) {
				assert.ok(entries.every(({ report }) => report.article !== gone));
				assert.ok(articles > 1);
			}
		}),
		RUNS,
	);
});

test('a reprint changes no label of the others', () => {
	fc.assert(
		fc.property(reports, fc.nat(), (list, which) => {
			const original = list[which % list.length];
			if (original === undefined) return;
			const copy: Report = { ...original, article: 'z', path: 'news/z.txt', published: '2031-03-06' };
			const usage = usageIn(list);
			const before = ledgerOf(list, usage).lines;
			const after = ledgerOf([...list, copy], usage).lines;
			for (const { entries } of before)
				for (const { report, statement, verdict, echo } of entries) {
					const again = after
						.flatMap((line) => line.entries)
						.find((entry) => entry.report.article === report.article && entry.statement.start === statement.start);
					assert.equal(again?.verdict.label, verdict.label, `${report.article} ${statement.sentence} ${echo}`);
				}
			for (const { entries } of after)
				for (const { report, echo } of entries.filter((entry) => entry.report.article === 'z'))
					if (entries.some((entry) => entry.report.article === original.article)) assert.ok(echo !== null, report.path);
		}),
		RUNS,
	);
});

const MIRROR: Readonly<Partial<Record<Label, Label>>> = {
	same: 'same',
	rounding: 'rounding',
	narrower: 'wider',
	wider: 'narrower',
};

test('what is narrower one way is wider the other, and what is the same or a rounding is so both ways', () => {
	fc.assert(
		fc.property(reports, (list) => {
			const voices = list.flatMap((report) =>
				report.episodes.flatMap(({ statements }) => statements.map((statement): Voice => ({ report, statement }))),
			);
			for (const a of voices)
				for (const b of voices) {
					if (a.report.article === b.report.article || a.report.published !== b.report.published) continue;
					const { label } = judge(a, b, 'closed');
					const mirror = MIRROR[label];
					if (mirror !== undefined) assert.equal(judge(b, a, 'closed').label, mirror);
				}
		}),
		RUNS,
	);
});

const elsewhere = fc
	.tuple(
		fc.constantFrom('Lorvia', 'Kelmar', 'Ostrel'),
		fc.constantFrom('Pavel Dorn', 'Jana Orlik'),
		fc.integer({ min: 2, max: 90 }),
	)
	.map(([place, who, many]) => `${who} opened ${many} libraries in ${place} last year, and a bank of ${place} closed.`);

test('an article on something else, and what is changed in it, changes no line', () => {
	fc.assert(
		fc.property(reports, elsewhere, elsewhere, published, (list, one, other, day) => {
			const beside = (words: string): Report[] => [...list, toldReport([day, words], 'y')];
			const usage = usageIn(list);
			const lines = (all: readonly Report[]): unknown =>
				ledgerOf(all, usage).lines.map(({ id, entries }) => [
					id,
					entries.map(({ report, statement, verdict }) => [report.article, statement.start, verdict.label]),
				]);
			assert.deepEqual(lines(beside(one)), lines(list));
			assert.deepEqual(lines(beside(other)), lines(list));
		}),
		RUNS,
	);
});
