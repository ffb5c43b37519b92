import type { Qualifier } from '../../../domain/fact.ts';
import { type Measured, named } from './measure.ts';
import { phraseWords } from './noun-words.ts';
import { chunkOf, governedBy, headAt, linkAt, type Spot, skipAhead, skipBack } from './spot.ts';

/** Verbs that set how far something may go, before `to` or `at`. */
const BOUNDING = /^(?:limit|cap|restrict|confine|ration)$/;

/** `limit classes to 30 pupils`, `capped the fee at $9`: the bound that a verb sets. */
export function boundBy({ parse, at, inner }: Spot): Qualifier | null {
	const governed = governedBy(parse, at, inner);
	return governed !== null && BOUNDING.test(governed.clause.group.base) && /^(?:to|at)$/.test(governed.link ?? '')
		? 'at most'
		: null;
}

/** `a cap of eight on [directors]`: what is bounded. */
export function boundedOn({ parse, at, last }: Spot): Measured | null {
	const link = skipBack(parse, at - 1);
	if (linkAt(parse, link) !== 'of' || !/^(?:cap|limit|ceiling|curb|floor|quota)$/.test(headAt(parse, link - 1)))
		return null;
	const behind = skipAhead(parse, chunkOf(parse.chunks, last) + 1);
	return linkAt(parse, behind) === 'on' ? named(phraseWords(parse, behind + 1)) : null;
}
