import assert from 'node:assert/strict';
import { test } from 'node:test';
import { breaksOff, tempered } from '../../../source/analyse/extractors/quotes/endings.ts';
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
