import { type Chunk, isNounPhrase } from '../../grammar/chunks.ts';
import type { Page } from './page.ts';

/** `defends the title [she] won`, `the last opera [he] directed`: the relative is left out, behind a whole phrase and before a pronoun. */
export function isContact({ chunks, words }: Pick<Page, 'chunks' | 'words'>, subject: number, next: number): boolean {
	const [who, thing, before, after] = [chunks[subject], chunks[subject - 1], chunks[subject - 2], chunks[next]];
	if (!isNounPhrase(who) || !/^(?:i|he|she|we|they)$/.test(words[who.head]?.lower ?? '')) return false;
	if (!isNounPhrase(thing) || thing.time || TOLD.test(words[thing.head]?.lower ?? '')) return false;
	if (!/^(?:determiner|possessive|number|name)$/.test(words[thing.first]?.class ?? 'mark')) return false;
	if (before?.kind === 'preposition' || (before?.kind === 'verb' && TELLS_WHOM.test(before.base))) return false;
	return (
		after === undefined ||
		/^(?:preposition|mark|comma|coordinator|subordinator)$/.test(after.kind) ||
		goesOnFinite(after)
	);
}

const goesOnFinite = (chunk: Chunk): boolean =>
	(chunk.kind === 'verb' && chunk.form === 'finite') || (isNounPhrase(chunk) && chunk.time);

/** `told [a court] that the charges …`: whom, and what is told. */
export const TELLS_WHOM =
	/^(?:tell|assure|reassure|remind|inform|notify|warn|convince|persuade|promise|advise|show|teach|guarantee|satisfy|ask)$/;

/** `in the event that Acme does not open`: what is told, and no object. */
export const TOLD =
	/^(?:event|fact|case|hint|idea|news|possibility|chance|risk|claim|belief|view|sign|hope|fear|report|rumou?r|extent|condition|grounds?|moment|time|day|year|way|evidence|assumption|notion|speculation|allegation|suggestion|argument|perception|feeling|impression|expectation|prediction|forecast|conviction|optimism|confidence|opinion|theory|suspicion|accusation|indication|warning|promise|understanding|knowledge|conclusion|concern|doubt|prospect|likelihood|rule|principle)s?$/;
