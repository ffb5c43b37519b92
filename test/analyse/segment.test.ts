import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { segment } from '../../source/analyse/segment.ts';
import type { Block, BlockRole } from '../../source/domain/article.ts';

const paragraph = (text: string, role: BlockRole = 'paragraph'): readonly Block[] => [
	{ role, start: 0, end: text.length },
];

const sentencesOf = (text: string, role?: BlockRole): readonly string[] =>
	segment(text, paragraph(text, role)).sentences.map((sentence) => text.slice(sentence.start, sentence.end));

const tokensOf = (text: string): string => {
	const { tokens } = segment(text, paragraph(text));
	return tokens.map((token) => token.text).join(' ');
};

// Each row is one text; `|` marks where its sentences part.
const SENTENCES: readonly string[] = [
	'The U.S. President flew home.| He will rest.',
	'She was born in the U.S.| The farm is still hers.',
	'He grew up in the U.S.| "It was cold," he recalled.',
	'The raid of Oct. 7 failed.| Gen. Ada Smith resigned.',
	'He knocked at No. 10 and left.| No.| That was all.',
	'J. K. Rowling met George W. Bush.| They talked.',
	'Doors open at 3:30 p.m. Tuesday.| They close at 5 p.m.| Nobody minds.',
	'"We agree," he said.| "More is coming."| She nodded.',
	'“We waited all day.| Nobody came.”| The hall was empty.',
	'He praised the deal.|He said it was fair.',
	'They left on Monday.|“ This could have ended sooner,” she said.',
	'“It is late.”|“It is also cold,” he added.',
	'"Is it over?" he asked.| "Will you stay?" Lindqvist asked.| "No!"| The crowd dispersed.',
	'They waited... Nobody came.'.replace('... ', '...| '),
	'“We will [...] Never mind,” he said.',
	'“Perhaps … but not today,” she said.',
	'Acme Inc. shares fell.| It was sold by Acme Inc.| The buyer is unknown.',
	'He left Acme Corp.| Mr Lund stayed.',
	'It bought Acme Mills Inc.| Acme fell.',
	'He runs Acme Co.| Shares fell.',
	'He met Acme Co. Chairman Ann Lee and Acme Inc. Directors and Partners.',
	'Prices rose 2.3 percent to 29,514.| 14 shops closed.',
	'Read example.com.| Write to desk@example.org.| Then call.',
	'The talks (and the lunch) ended.| (The lunch was short.)| All left.',
	'Das Ende.| „Wir gehen.“| Er ging.',
	'我们走。|他们来了！',
	'وصل الوفد؟| نعم.',
	'al-Tamimi left.| al-Tamimi came back.',
	'1. The plan is old.| 2. The plan is new.',
	'It was Yahoo! news at its best.',
	'Dover, N.H. — He may win.',
];

// Each row: a text, and its tokens parted by spaces.
const TOKENS: readonly (readonly [string, string])[] = [
	['Peru’ s coach can’ t say they’ re late.', 'Peru ’s coach can’t say they’re late .'],
	['the boys’ team, ‘Elver’ started', 'the boys ’ team , ‘ Elver ’ started'],
	['the Elvers-the oldest, Stow-on-the-Wold', 'the Elvers - the oldest , Stow-on-the-Wold'],
	['The U.S. and Gen. Smith.', 'The U.S. and Gen. Smith .'],
	['a week-long, 10-month-old F-16', 'a week-long , 10-month-old F-16'],
	['al-Sisi, el-Sissi, Al-Thani, O’Brien', 'al-Sisi , el-Sissi , Al-Thani , O’Brien'],
	['Gaza-Egypt and Israel-Hamas', 'Gaza - Egypt and Israel - Hamas'],
	['US-China, U.S.-led, NATO-Russia', 'US - China , U.S. - led , NATO - Russia'],
	['Iran-backed, London-based, Hamas-run', 'Iran - backed , London - based , Hamas - run'],
	['Hard-hit farms, Cease-fire', 'Hard-hit farms , Cease-fire'],
	['(L-R) AFL-CIO, Jean-Pierre, Guinea-Bissau', '( L-R ) AFL-CIO , Jean-Pierre , Guinea-Bissau'],
	['Lee’s and the workers’ don’t', 'Lee ’s and the workers ’ don’t'],
	['$5m, £3.2bn, 25% and 3:30 p.m.', '$ 5 m , £ 3.2 bn , 25 % and 3:30 p.m.'],
	['200-300 or 200–300 on 2024-02-13', '200 - 300 or 200 – 300 on 2024-02-13'],
	['the 5th of the 1990s', 'the 5th of the 1990s'],
	['see https://example.org/a?b=c.', 'see https://example.org/a?b=c .'],
	['ask jane.doe@example.org', 'ask jane.doe@example.org'],
	["``Yes,'' he -- and she -- said", "`` Yes , '' he -- and she -- said"],
	['P.J. Lee and Mark A. Poe', 'P.J. Lee and Mark A. Poe'],
	['It’s', 'It ’s'],
	['bread & butter at R&D', 'bread & butter at R&D'],
	['Norwick <NWK.L> and Ostrander <I> rose', 'Norwick and Ostrander rose'],
	['Ostrander (NYSE: OST) and <BRKa.N>, (Nasdaq NM:ABCD)', 'Ostrander and ,'],
	['Pell Oil AG [PELO.VI] has said', 'Pell Oil AG has said'],
	['Pell Oil (LSE: PEL.; NYSE: PEL) (PEL.L) fell', 'Pell Oil fell'],
	['bought <Woodfell Inc> (WFI) of Ohio', 'bought < Woodfell Inc > ( WFI ) of Ohio'],
	['5 < 7 (see NYSE: below) in D.C. (U.S.)', '5 < 7 ( see NYSE : below ) in D.C. ( U.S. )'],
];

describe('sentences', () => {
	for (const row of SENTENCES) {
		test(row, () => {
			const parts = row.split('|');
			assert.deepEqual(
				sentencesOf(parts.join('')),
				parts.map((part) => part.trim()),
			);
		});
	}

	test('a headline is not parted at an abbreviation', () => {
		assert.deepEqual(sentencesOf('U.S. And Peru Sign Accord', 'headline'), ['U.S. And Peru Sign Accord']);
	});

	test('stay within their blocks', () => {
		const text = 'Talks resume\nThey met.';
		const blocks: readonly Block[] = [
			{ role: 'headline', start: 0, end: 12 },
			{ role: 'paragraph', start: 13, end: 22 },
		];
		const { sentences } = segment(text, blocks);
		assert.deepEqual(
			sentences.map((sentence) => [sentence.block, text.slice(sentence.start, sentence.end)]),
			[
				[0, 'Talks resume'],
				[1, 'They met.'],
			],
		);
	});
});

describe('tokens', () => {
	for (const [text, expected] of TOKENS) test(text, () => assert.equal(tokensOf(text), expected));

	test('shapes', () => {
		const { tokens } = segment('Lee paid 29,514!', paragraph('Lee paid 29,514!'));
		assert.deepEqual(
			tokens.map((token) => token.shape),
			['word', 'word', 'number', 'punctuation'],
		);
	});
});

const pieces = fc.constantFrom(
	...[
		'U.S.',
		' ',
		'. ',
		'"',
		'“',
		'”',
		"'s",
		'’',
		'-',
		'Lee',
		'he',
		'Oct.',
		'7',
		',',
		'...',
		'?',
		'!',
		'(',
		')',
		'@',
		'a.b',
		'$5m',
		'走',
		'قال',
		'😀',
		'\n',
		'é',
		'I.',
		'\ud800',
		'<NWK.L>',
		'[PELO.VI]',
		'(NYSE: GM)',
	],
);
const texts = fc.oneof(
	fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join('')),
	fc.string({ unit: 'binary', maxLength: 80 }),
);

/** What stands between two tokens, without stock symbols. */
const between = (gap: string): string => gap.replaceAll(/<[^<>\s]+>|\[[A-Z][^[\]\s]*\]|\([A-Z][^()]*\)/g, '').trim();

test('tokens are in order, slice their text, and cover every character but space and symbols, inside their sentences', () => {
	fc.assert(
		fc.property(texts, fc.nat(80), (text, cut) => {
			const middle = Math.min(cut, text.length);
			const blocks: readonly Block[] = [
				{ role: 'headline', start: 0, end: middle },
				{ role: 'paragraph', start: middle, end: text.length },
			];
			const { tokens, sentences } = segment(text, blocks);
			let reached = 0;
			for (const token of tokens) {
				assert.equal(text.slice(token.start, token.end), token.text);
				assert.ok(token.end > token.start);
				assert.equal(between(text.slice(reached, token.start)), '');
				reached = token.end;
			}
			assert.equal(between(text.slice(reached)), '');
			let next = 0;
			for (const sentence of sentences) {
				const block = blocks[sentence.block];
				assert.ok(block && block.start <= sentence.start && sentence.end <= block.end);
				assert.equal(sentence.firstToken, next);
				assert.equal(tokens[sentence.firstToken]?.start, sentence.start);
				assert.equal(tokens[sentence.lastToken - 1]?.end, sentence.end);
				next = sentence.lastToken;
			}
			assert.equal(next, tokens.length);
		}),
		{ numRuns: 1000 },
	);
});

test('no sentence outgrows its bound, whatever the text', () => {
	for (const text of ['"'.repeat(50_000), '('.repeat(50_000), `a.${') '.repeat(50_000)}`, 'word '.repeat(50_000)]) {
		const { sentences } = segment(text, paragraph(text));
		assert.ok(sentences.every((sentence) => sentence.lastToken - sentence.firstToken <= 510));
	}
});
