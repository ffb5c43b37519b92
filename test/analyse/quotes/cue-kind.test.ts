import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type CueKind, cueKind } from '../../../source/analyse/extractors/quotes/cue-kind.ts';

const CASES: readonly (readonly [cue: string, clause: boolean, kind: CueKind])[] = [
	['said', true, 'speech'],
	['told', true, 'speech'],
	['has repeatedly warned', true, 'speech'],
	['according to', true, 'speech'],
	[':', true, 'speech'],
	['was told', true, 'hearsay'],
	['was quoted as saying', true, 'speech'],
	['called for', false, 'speech'],
	['added', true, 'speech'],
	['added', false, 'deed'],
	['released', false, 'deed'],
	['praised', false, 'deed'],
	['cited', false, 'deed'],
	['congratulated', false, 'deed'],
	['has claimed', false, 'deed'],
	['has claimed', true, 'speech'],
	['preferred', false, 'deed'],
	['is of', false, 'none'],
	['are combining', false, 'none'],
	['goes on', false, 'deed'],
	['thinks', true, 'view'],
	['hopes', true, 'view'],
	['is confident', true, 'view'],
	['are concerned', true, 'view'],
	['was convinced', true, 'view'],
	['a pledge to', true, 'speech'],
	['supports', false, 'view'],
	['criticised', false, 'view'],
	['was criticised by', false, 'view'],
	['is said to be against', false, 'hearsay'],
	['is believed', true, 'hearsay'],
	['is expected to announce', false, 'hearsay'],
	['is expected', true, 'silence'],
	['is not considered', false, 'silence'],
	['was named', false, 'silence'],
	['was accused of', false, 'silence'],
	['were charged with', false, 'silence'],
	['was seen as', false, 'silence'],
	['declined to say', true, 'silence'],
	['refused to', false, 'silence'],
	['did not immediately respond to', false, 'silence'],
	['had no comment', false, 'silence'],
	['could not be reached', false, 'silence'],
	['has yet to name', false, 'silence'],
];

describe('what a cue vouches for', () => {
	for (const [cue, clause, kind] of CASES)
		test(`${cue}${clause ? ' …' : ''}`, () => assert.equal(cueKind(cue, clause, / by$/.test(cue)), kind));
});
