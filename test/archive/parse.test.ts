import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parse } from '../../source/archive/query/parse.ts';
import type { QueryNode } from '../../source/archive/query/tree.ts';

/** A tree in short: `+` both, `|` either, `!` not, `~` a beginning, `"` literal. */
function short(node: QueryNode | null): string {
	if (node === null) return '';
	switch (node.type) {
		case 'terms': {
			const terms = node.quoted ? `"${node.terms.join(' ')}"` : node.terms.join('_') + (node.prefix ? '~' : '');
			return node.headline ? `headline:${terms}` : terms;
		}
		case 'entity':
			return `${node.spoke ? 'said' : node.kind}:${node.terms.join('_')}`;
		case 'outlet':
			return `outlet:${node.terms.join('_')}`;
		case 'date':
			return `date:${node.from ?? ''}..${node.to ?? ''}`;
		case 'event':
			return `event:${node.from ?? ''}..${node.to ?? ''}`;
		case 'figure':
			return `figure:${node.fromWithin ? '[' : '('}${node.from},${node.to}${node.toWithin ? ']' : ')'}`;
		case 'has':
			return `has:${node.kind}`;
		case 'desk': {
			const { asks } = node;
			if (asks.what === 'is') return `is:${asks.standing}`;
			return `${asks.what}:${asks.what === 'tag' ? asks.tag : asks.terms.join(' ')}${asks.begun ? '~' : ''}`;
		}
		case 'near':
			return `near${node.distance}(${node.parts.map(short).join(' ')})`;
		case 'not':
			return `!${short(node.part)}`;
		default:
			return `(${node.parts.map(short).join(node.type === 'and' ? ' + ' : ' | ')})`;
	}
}

const READ: readonly (readonly [query: string, tree: string])[] = [
	['', ''],
	['   ', ''],
	['harbour', 'harbour~'],
	['harbour ', 'harbour'],
	['harbour st', '(harbour + st~)'],
	['harb* strike ', '(harb~ + strike)'],
	['"harbour strike"', '"harbour strike"'],
	['“harbour strike”', '"harbour strike"'],
	['harbour AND strike ', '(harbour + strike)'],
	['harbour OR port strike ', '(harbour | (port + strike))'],
	['(harbour OR port) strike ', '((harbour | port) + strike)'],
	['harbour -strike ', '(harbour + !strike)'],
	['harbour NOT (strike OR port) ', '(harbour + !(strike | port))'],
	['Lisbon - Porto ', '(lisbon + porto)'],
	['al-Amin ', 'al_amin'],
	["O'Neill ", 'o_neill'],
	['C++', 'c++'],
	['12:30 re: talks ', '(12_30 + re + talks)'],
	['headline:talks ', 'headline:talks'],
	['person:"Ada Stone" ', 'person:ada_stone'],
	['said-by:stone org:ministry', '(said:stone + organization:ministry)'],
	['outlet:"The Star"', 'outlet:the_star'],
	['date:2024-02..2024-04', 'date:2024-02-01..2024-04-30'],
	['date:2023', 'date:2023-01-01..2023-12-31'],
	['event:2023-02', 'event:2023-02-01..2023-02-28'],
	['date:..2024-02', 'date:..2024-02-29'],
	['date:>=2024-02-13', 'date:2024-02-13..'],
	['figure:>1000', 'figure:(1000,Infinity]'],
	['figure:<=2.5m', 'figure:[-Infinity,2500000]'],
	['figure:10..20', 'figure:[10,20]'],
	['has:quote', 'has:quote'],
	['person:"Ada Stone" NEAR harbour ', 'near10(person:ada_stone harbour)'],
	['harbour NEAR/3 strike ', 'near3(harbour strike)'],
	['台北', '台北~'],
	['مدرسة ', 'مدرسه'],
	['🙂', '🙂'],
	['!!! talks ', 'talks'],
	['is:starred', 'is:starred'],
	['talks is:UNREAD -tag:#later ', '(talks + is:unread + !tag:later)'],
	['tag:lat', 'tag:lat~'],
	['tag:"to check"', 'tag:to check'],
	['note:"ask the desk" note:budg', '(note:ask the desk + note:budg~)'],
];

for (const [query, tree] of READ)
	test(`reads ${JSON.stringify(query)}`, () => {
		const { node, error } = parse(query);
		assert.equal(error, null);
		assert.equal(short(node), tree);
	});

const RELATIVE: readonly (readonly [string, string])[] = [
	['date:today', 'date:2031-03-01..2031-03-01'],
	['date:Yesterday', 'date:2031-02-28..2031-02-28'],
	['date:>=yesterday', 'date:2031-02-28..'],
	['date:yesterday..today', 'date:2031-02-28..2031-03-01'],
	['event:today', 'event:2031-03-01..2031-03-01'],
];

for (const [query, meant] of RELATIVE)
	test(`${query} is a day by the user's own clock`, ({ mock }) => {
		mock.timers.enable({ apis: ['Date'], now: new Date(2031, 2, 1, 0, 30) });
		const { node } = parse(query);
		assert.equal(short(node), meant);
	});

const WRONG: readonly (readonly [query: string, column: number, message: RegExp])[] = [
	['(', 0, /not closed/],
	['harbour (strike', 8, /not closed/],
	['harbour )', 8, /nothing is open/],
	['"', 0, /^Nothing stands between/],
	['"harbour str', 0, /quote mark is not closed/],
	['talks “port of call', 6, /quote mark is not closed/],
	['headline:"port', 9, /quote mark is not closed/],
	['outlet:"Coast Da', 7, /quote mark is not closed/],
	['"harbour" port"', 14, /^Nothing stands between/],
	['5" gun', 1, /quote mark is not closed/],
	['AND', 0, /nothing before/],
	['harbour AND', 8, /nothing after/],
	['harbour OR OR strike', 8, /nothing after/],
	['harbour NOT', 8, /nothing after/],
	['NEAR', 0, /nothing before/],
	['*', 0, /needs letters/],
	['---', 0, /nothing to look for/],
	['person:', 0, /needs a value/],
	['x date:tomorrow', 7, /no date/],
	['date:2024-13', 5, /no date/],
	['figure:many', 7, /no figure/],
	['has:feelings', 4, /knows no/],
	['is:lost', 3, /knows no lost/],
	['talks tag:', 6, /needs a value/],
	['note:!!!', 5, /nothing to look for/],
	['date:2024 NEAR talks', 10, /words and names only/],
];

for (const [query, column, message] of WRONG)
	test(`says what is wrong with ${JSON.stringify(query)}`, () => {
		const { error } = parse(query);
		assert.equal(error?.column, column);
		assert.match(error?.message ?? '', message);
		assert.ok((error?.hint ?? '') !== '');
	});

const scrap = fc.oneof(
	fc.constantFrom(
		'(',
		')',
		'"',
		'-',
		' ',
		'AND',
		'OR',
		'NOT',
		'NEAR',
		'NEAR/2',
		'*',
		':',
		'person:',
		'date:',
		'figure:>',
		'has:',
		'..',
		'“',
		'é',
		'台',
	),
	fc.string({ unit: 'grapheme', maxLength: 6 }),
);

test('any text is read or refused with a column inside it', () => {
	fc.assert(
		fc.property(fc.array(scrap, { maxLength: 14 }), (scraps) => {
			const query = scraps.join('');
			const { node, error } = parse(query);
			assert.ok(node === null || error === null);
			if (error !== null) assert.ok(error.column >= 0 && error.column <= query.length);
		}),
	);
});

test('deep nesting and endless queries are refused, not followed', () => {
	assert.match(parse('('.repeat(60)).error?.message ?? '', /deep|closed/);
	assert.match(parse('-'.repeat(3) + '('.repeat(60)).error?.message ?? '', /deep|closed|nothing/);
	assert.match(parse('word '.repeat(70)).error?.message ?? '', /too many/);
	assert.match(parse('x'.repeat(5_000)).error?.message ?? '', /too long/);
});
