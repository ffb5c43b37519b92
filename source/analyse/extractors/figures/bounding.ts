import type { Qualifier } from '../../../domain/fact.ts';
import { isNounPhrase } from '../../grammar/chunks.ts';
import type { ParsedSentence } from '../../grammar/parsed.ts';
import { type Measured, named } from './measure.ts';
import { phraseWords } from './noun-words.ts';
import { chunkOf, governedBy, headAt, linkAt, type Spot, skipAhead, skipBack } from './spot.ts';

/** Verbs that set how far something may go, before `to` or `at`. */
const BOUNDING = /^(?:limit|cap|restrict|confine|ration)$/;

/** `an [estimated worth] of $2.6bn`, `its approximate cost of $3m`. */
function isReckonedNoun(parse: ParsedSentence, at: number): boolean {
	const link = skipBack(parse, at - 1);
	const noun = linkAt(parse, link) === 'of' ? parse.chunks[link - 1] : undefined;
	return (
		isNounPhrase(noun) &&
		parse.words.slice(noun.first, noun.head).some(({ lower }) => /^(?:estimated|approximate)$/.test(lower))
	);
}

/** `limit classes to 30 pupils`, `capped the fee at $9`: the bound that a verb sets. */
export function boundBy({ parse, at, inner }: Spot): Qualifier | null {
	if (isReckonedNoun(parse, at)) return 'about';
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
