import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chunk } from '../../../source/analyse/grammar/chunks.ts';
import { readClauses } from '../../../source/analyse/grammar/clauses.ts';
import { readSentences } from '../../../source/analyse/grammar/sentences.ts';
import { verbForms } from '../../../source/analyse/grammar/verb-forms.ts';
import type { Word } from '../../../source/analyse/grammar/words.ts';
import { drafted } from './drafted.ts';

const wordsOfFirst = (marked: string): readonly Word[] => readSentences(drafted(marked))[0]?.words ?? [];

const said = (words: readonly Word[], first: number, last: number): string =>
	words
		.slice(first, last + 1)
		.map(({ text }) => text)
		.join(' ');

/** Noun phrases in brackets, times with a mark, verb groups in braces, everything else as it stands. */
function chunked(marked: string): string {
	const words = wordsOfFirst(marked);
	return chunk(words)
		.map((part) => {
			const text = said(words, part.first, part.last);
			if (part.kind === 'noun') return part.time ? `[${text}]#` : `[${text}]`;
			return part.kind === 'verb' ? `{${text}}` : text;
		})
		.join(' ');
}

const CHUNKED: readonly (readonly [string, string])[] = [
	['The mayor met [Ada Byrne|P] on Friday.', '[The mayor] {met} [Ada Byrne] on [Friday]# .'],
	["[Peru|L]'s top trade official left.", "[Peru 's top trade official] {left} ."],
	['More than 20 people have been killed.', '[More than 20 people] {have been killed} .'],
	['Between 20 and 30 people came last week.', '[Between 20 and 30 people] {came} [last week]# .'],
	['They did not immediately reply to the attack.', '[They] {did not immediately reply} to [the attack] .'],
	['The displaced people returned.', '[The displaced people] {returned} .'],
	['She wants to “end” the war.', '[She] {wants} {to “ end} ” [the war] .'],
	['An “extended pause” is possible.', '[An “ extended pause] ” {is} [possible] .'],
	['Rebel attacks killed ten soldiers.', '[Rebel attacks] {killed} [ten soldiers] .'],
	['The [Acme|O]-backed plan failed.', '[The Acme - backed plan] {failed} .'],
	['A deep and sincere apology came.', '[A deep and sincere apology] {came} .'],
	['[Danish|G] and [Dutch|G] officials met.', '[Danish and Dutch officials] {met} .'],
	['The May 5 talks failed.', '[The May 5 talks] {failed} .'],
	['He told reporters Friday.', '[He] {told} [reporters] [Friday]# .'],
];

for (const [marked, expected] of CHUNKED) test(`chunks: ${marked}`, () => assert.equal(chunked(marked), expected));

/** `subject > verb` of each clause, its kind before it. */
function clausesIn(marked: string): string[] {
	const words = wordsOfFirst(marked);
	const chunks = chunk(words);
	return readClauses(words, chunks).map(({ kind, subject, group }) => {
		const subjects = subject.map((at) => said(words, chunks[at]?.first ?? 0, chunks[at]?.last ?? 0));
		return `${kind}: ${subjects.join(' + ')} > ${group.base}`;
	});
}

const CLAUSES: readonly (readonly [string, readonly string[]])[] = [
	['The men arrested in [Oslo|L] fled.', ['done: The men > arrest', 'main: The men > flee']],
	['The mayor, a friend of the firm, left.', ['main: The mayor > leave']],
	['The firm, which owns the port, sued.', ['relative: The firm > own', 'main: The firm > sue']],
	['[Ada Byrne|P], [Odd Lund|P] and others left.', ['main: Ada Byrne + Odd Lund + others > leave']],
	['The firm bought the port and sold the ships.', ['main: The firm > buy', 'main: The firm > sell']],
	['The union said the firm lied.', ['main: The union > say', 'main: the firm > lie']],
	[
		'The bombing of a market that killed ten people ended the talks.',
		['relative: The bombing > kill', 'main: The bombing > end'],
	],
	['A student from the [Oslo School|O] who won left.', ['relative: A student > win', 'main: A student > leave']],
];

for (const [marked, expected] of CLAUSES)
	test(`clauses: ${marked}`, () => assert.deepEqual(clausesIn(marked), expected));

const FORMS: readonly (readonly [string, string])[] = [
	['flew', 'fly past'],
	['flown', 'fly participle'],
	['held', 'hold edParticiple'],
	['banned', 'ban edParticiple'],
	['accuses', 'accuse third'],
	['denies', 'deny third'],
	['dying', 'die ing'],
	['overseeing', 'oversee ing'],
	['admitted', 'admit edParticiple'],
	['table', ''],
];

for (const [word, expected] of FORMS) {
	test(`verb forms: ${word}`, () => {
		assert.equal(
			verbForms(word)
				.map(({ base, shape }) => `${base} ${shape}`)
				.join(', '),
			expected,
		);
	});
}
