import { firstFrom } from '../../../domain/span.ts';
import { chunkOf, clauseOfSubject } from '../../extractors/figures/spot.ts';
import { isNounPhrase } from '../../grammar/chunks.ts';
import type { ParsedSentence } from '../../grammar/parsed.ts';
import type { Told } from './told.ts';

/** Whether what is counted is the first of several kinds that share a number: `[40 Danes], Poles and others died`, `interviewed [90 singers] and writers`. */
export function isFirstOfList({ fact, spot }: Told): boolean {
	if (spot === null || fact.unit !== null || fact.counts === null) return false;
	const { parse } = spot;
	const last = firstFrom(parse.words, fact.end) - 1;
	const at = chunkOf(parse.chunks, last);
	const phrase = parse.chunks[at];
	if (!isNounPhrase(phrase) || phrase.last !== last) return false;
	const end = endOfList(parse, at);
	if (end <= at) return false;
	const next = parse.chunks[end + 1];
	return next?.kind !== 'verb' || (clauseOfSubject(parse, at)?.at ?? -1) === end + 1;
}

/** The last phrase of a list of bare plurals that begins with the phrase at `from`; that one itself where none does. */
function endOfList(parse: ParsedSentence, from: number): number {
	const { chunks } = parse;
	let at = from;
	let joined = false;
	while (!joined) {
		const comma = chunks[at + 1]?.kind === 'comma' ? at + 2 : at + 1;
		joined = chunks[comma]?.kind === 'coordinator';
		if (joined && comma === at + 2 && at === from) return from;
		if (comma === at + 1 && !joined) return from;
		const next = joined ? comma + 1 : comma;
		if (!isBarePlural(parse, next)) return from;
		at = next;
	}
	return at;
}

/** `writers`, `attempted murders`, `others`: no number, article or owner of its own. */
function isBarePlural({ chunks, words }: ParsedSentence, at: number): boolean {
	const phrase = chunks[at];
	if (!isNounPhrase(phrase) || phrase.time) return false;
	const head = words[phrase.head];
	const isPlural = /(?:[^s]s|men|women|people|children|police)$/.test(head?.lower ?? '');
	const isKind = head?.class === 'noun' || head?.kind === 'group' || head?.lower === 'others';
	return (
		isPlural &&
		isKind &&
		!(phrase.last > phrase.first && /^(?:other|some|many|several|few)$/.test(words[phrase.first]?.lower ?? '')) &&
		words
			.slice(phrase.first, phrase.head)
			.every(({ class: kind }) => !/^(?:number|determiner|possessive|genitive)$/.test(kind))
	);
}
