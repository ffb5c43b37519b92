import assert from 'node:assert/strict';
import { test } from 'node:test';
import { breaksOff, onlyNames, tempered } from '../../../source/analyse/extractors/quotes/endings.ts';
import { tellsNoWords } from '../../../source/analyse/extractors/quotes/no-words.ts';

const CUES: readonly (readonly [cue: string, source: string, none: boolean])[] = [
	['has received six complaints about', 'The council', true],
	['abandoned plans for', 'The bank', true],
	['carries a suggested', 'It', true],
	['saw', 'The branch', true],
	['had seen', 'The club', true],
	['will meet to decide', 'The board', true],
	['depicts', 'The film', true],
	['seeks', 'The lawsuit', true],
	['reported', 'earlier', true],
	['show', 'His evening', true],
	['show', 'The figures', false],
	['Details about', '', true],
	['reacted angrily to the news', 'Traders', true],
	['responded to reports', 'The market', true],
	['responded', 'The minister', false],
	['responded to a question about', 'The minister', true],
	['discussed', 'A committee', true],
	['expressed concern about', 'The mayor', false],
	['sees', 'He', false],
	['decided', 'The court', false],
	['warned', 'The series', false],
	['has backed', 'The minister', false],
];
for (const [cue, source, none] of CUES)
	test(`${source} ${cue} … is ${none ? 'nobody’s' : 'somebody’s'} words`, () =>
		assert.equal(tellsNoWords(cue, source), none));

const CONTENTS: readonly (readonly [said: string, broken: boolean])[] = [
	['it lowered the', true],
	['it', true],
	['its board adopted a', true],
	['it lowered the rating', false],
];
for (const [said, broken] of CONTENTS)
	test(`said ${said}`, () => assert.equal(breaksOff(said, { start: 0, end: said.length }), broken));

const ENDS: readonly (readonly [said: string, mode: 'direct' | 'indirect', certainty: string])[] = [
	['it had acted but the move was criticised by some', 'indirect', 'likely'],
	['he was hopeful and played down talk of a move', 'indirect', 'likely'],
	['the bridge and the road would stay closed', 'indirect', 'certain'],
	['derisory', 'direct', 'likely'],
	['It was a derisory offer.', 'direct', 'certain'],
];
for (const [said, mode, certainty] of ENDS)
	test(`${mode} ${said}`, () =>
		assert.equal(tempered('certain', mode, said, { start: 0, end: said.length }), certainty));

const REST: readonly (readonly [rest: string, certainty: string])[] = [
	[', while others stay open.', 'likely'],
	[' when she crossed it.', 'likely'],
	[', after the mayor had been told.', 'likely'],
	[' and said nothing of the road.', 'certain'],
	[', but declined to say more.', 'certain'],
	['.', 'certain'],
];
for (const [rest, certainty] of REST)
	test(`said the bridge was shut |${rest}`, () =>
		assert.equal(tempered('certain', 'indirect', `the bridge was shut${rest}`, { start: 0, end: 19 }), certainty));

const NAMINGS: readonly (readonly [said: string, alone: boolean])[] = [
	['the analyst Ann Lee', true],
	['the bridge was closed by Ann Lee', false],
	['a new bridge', false],
];
for (const [said, alone] of NAMINGS)
	test(`argues ${said}`, () =>
		assert.equal(onlyNames(said, { start: 0, end: said.length }, new Set([said.indexOf('Lee') + 3])), alone));
