import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Fact, Party } from '../../source/domain/fact.ts';
import { claimOf } from '../../source/output/claim.ts';
import { type FactSource, factRecord, wordsFrom } from '../../source/output/records/fact.ts';

const text =
	'Mayor Ada Quist of Norhaven said more than 40 boats sank on Monday. “We wait,” she said, “and we hope.” Norhaven has not closed the port.';

const source: FactSource = {
	article: 'a1',
	wordsOf: wordsFrom(text),
	entityOf: (name) => ['person:quist', 'place:norhaven'][name] ?? null,
};

const at = (words: string, from = 0): { start: number; end: number } => {
	const start = text.indexOf(words, from);
	assert.ok(start >= 0, words);
	return { start, end: start + words.length };
};
const party = (words: string, name: number | null): Party => ({ ...at(words), text: words, name });
const proven = { certainty: 'certain', by: 'test' } as const;

const role: Fact = {
	kind: 'role',
	...at('Mayor Ada Quist of Norhaven'),
	person: party('Ada Quist', 0),
	title: 'Mayor',
	organization: party('Norhaven', 1),
	...proven,
};
const quote: Fact = {
	kind: 'quote',
	...at('We wait,” she said, “and we hope.'),
	mode: 'direct',
	speaker: party('she', 0),
	cue: { ...at('said', 80), text: 'said' },
	pieces: [at('We wait,'), at('and we hope.')],
	...proven,
	certainty: 'likely',
	why: 'the last speaker that fits',
};
const figure: Fact = {
	kind: 'figure',
	...at('more than 40 boats'),
	value: 40,
	max: null,
	qualifier: 'more than',
	unit: null,
	counts: 'boats',
	action: 'sank',
	from: null,
	to: null,
	place: null,
	source: party('Mayor Ada Quist', 0),
	asOf: null,
	...proven,
};
const relation: Fact = {
	kind: 'relation',
	...at('Norhaven has not closed the port'),
	subject: party('Norhaven', 1),
	verb: 'close',
	verbSpan: at('closed'),
	object: party('the port', null),
	recipient: null,
	place: null,
	time: null,
	negated: true,
	modality: 'done',
	...proven,
};
const date: Fact = { kind: 'date', ...at('Monday'), value: null, ...proven };

test('parties are entity ids, or their words where they stand for no entity', () => {
	const record = factRecord(relation, source);
	assert.equal(record.subject, 'place:norhaven');
	assert.equal(record.object, 'the port');
	assert.equal(record.negated, true);
	const boss = factRecord(role, source);
	assert.deepEqual([boss.person, boss.role, boss.organization], ['person:quist', 'Mayor', 'place:norhaven']);
	assert.equal(factRecord({ ...role, organization: null }, source).organization, null);
});

test('a quote gives its words without the cue between them, and where each part stands', () => {
	const record = factRecord(quote, source);
	assert.equal(record.text, 'We wait, and we hope.');
	assert.equal(record.direct, true);
	assert.equal(record.speaker, 'person:quist');
	assert.equal(record.speakerText, 'she');
	assert.equal(text.slice(Number(record.sourceStart), Number(record.sourceEnd)), 'she');
	assert.equal(text.slice(Number(record.cueStart), Number(record.cueEnd)), 'said');
	assert.equal(record.why, 'the last speaker that fits');
	assert.deepEqual(record.spans, [
		[quote.start, quote.start + 8],
		[quote.end - 12, quote.end],
	]);
});

test('direct is true, false, or absent where only a part is in quote marks', () => {
	assert.equal(factRecord({ ...quote, mode: 'indirect' }, source).direct, false);
	assert.equal('direct' in factRecord({ ...quote, mode: 'mixed' }, source), false);
});

test('a quote without speaker and cue says so with nulls', () => {
	const record = factRecord({ ...quote, speaker: null, cue: null }, source);
	for (const field of ['speaker', 'speakerText', 'cue', 'sourceStart', 'sourceEnd', 'cueStart', 'cueEnd'])
		assert.equal(record[field], null, field);
});

test('every fact has its span, its words, its certainty and its rule', () => {
	for (const fact of [role, quote, figure, relation, date]) {
		const record = factRecord(fact, source);
		assert.deepEqual([record.kind, record.article, record.start, record.end], [fact.kind, 'a1', fact.start, fact.end]);
		assert.deepEqual([record.certainty, record.by], [fact.certainty, 'test']);
	}
	for (const qualifier of ['more than', 'at least', 'fewer than', 'at most', 'about', 'range', 'exact'] as const)
		assert.equal(factRecord({ ...figure, qualifier }, source).approx, qualifier);
	assert.equal(factRecord(figure, source).text, 'more than 40 boats');
	assert.equal(factRecord(date, source).value, null);
});

test('words are read the same from a part of the text', () => {
	const part = { ...source, wordsOf: wordsFrom(text.slice(quote.start, quote.end), quote.start) };
	assert.deepEqual(factRecord(quote, part), factRecord(quote, source));
});

test('claims read as a person would say them', () => {
	const named = (fact: Fact): string =>
		claimOf(fact, source.wordsOf, ({ text: words, name }) => (name === 0 ? 'Ada Quist' : words));
	assert.equal(named(role), 'Ada Quist, Mayor, Norhaven');
	assert.equal(named(quote), '“We wait, … and we hope.” — Ada Quist, said');
	assert.equal(named(figure), 'more than 40 boats, sank; according to Ada Quist');
	assert.equal(named({ ...figure, action: 'rose to', source: null }), 'rose to more than 40 boats');
	assert.equal(
		named({ ...figure, action: 'rose to', value: 3, unit: 'EUR', counts: 'rents', qualifier: 'exact', source: null }),
		'rents rose to 3 EUR',
	);
	assert.equal(
		named({ ...figure, source: { ...party('Norhaven', null), text: 'A port official' } }),
		'more than 40 boats, sank; according to a port official',
	);
	assert.equal(
		named({ ...figure, value: 1500, max: 2000, qualifier: 'range', unit: 'tonne', counts: 'grain' }),
		'1,500–2,000 tonnes grain, sank; according to Ada Quist',
	);
	for (const [unit, value, expected] of [
		['century', 2, '2 centuries'],
		['day', 1, '1 day'],
		['inch', 3, '3 inches'],
		['foot', 3, '3 feet'],
		['EUR', 3, '3 EUR'],
		['%', 12.5, '12.5%'],
	] as const)
		assert.equal(
			named({ ...figure, qualifier: 'exact', value, unit, counts: null, action: null, source: null }),
			expected,
		);
	assert.equal(named(date), 'Monday = not resolved');
	assert.equal(named({ ...date, value: '2024-02-12' }), 'Monday = 2024-02-12');
	assert.equal(named(relation), 'Norhaven → not close → the port');
});

test('a pronoun that stands for nobody known is no source and, opening a clause, no speaker', () => {
	const claim = (fact: Fact): string =>
		claimOf(fact, source.wordsOf, ({ text: words, antecedent }) => antecedent?.text ?? words);
	const they = { start: 0, end: 4, text: 'they', name: null };
	assert.equal(claim({ ...figure, source: they }), 'more than 40 boats, sank');
	const families = { ...they, antecedent: { start: 9, end: 21, text: 'the families' } };
	assert.equal(claim({ ...figure, source: families }), 'more than 40 boats, sank; according to the families');
	assert.match(claim({ ...quote, speaker: { ...they, text: 'which' } }), /— speaker unknown, said$/);
	assert.match(claim({ ...quote, speaker: they }), /— they, said$/);
});

test('an order of size and a share are told in words that the article could have', () => {
	const claim = (part: Partial<typeof figure>): string =>
		claimOf({ ...figure, qualifier: 'range', action: null, source: null, ...part }, source.wordsOf, (one) => one.text);
	assert.equal(claim({ value: 10_000, max: 99_999, by: 'figure/order' }), 'tens of thousands of boats');
	assert.equal(claim({ value: 1e9, max: 1e10 - 1, by: 'figure/order', unit: 'USD', counts: null }), 'billions of USD');
	assert.equal(claim({ value: 1 / 8, max: null, by: 'figure/fraction', qualifier: 'about' }), 'about 1/8 of boats');
	assert.equal(claim({ value: 0.5, max: null, by: 'figure/digits', unit: 'tonne' }), '0.5 tonnes boats');
});

test('what a text has on two lines is claimed on one', () => {
	const counted = { ...figure, counts: 'fishing\nboats' };
	assert.equal(
		claimOf(counted, source.wordsOf, (one) => one.text),
		'more than 40 fishing boats, sank; according to Mayor Ada Quist',
	);
	assert.equal(factRecord(counted, source).counts, 'fishing boats');
});
