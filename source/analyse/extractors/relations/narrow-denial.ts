import { isNounPhrase } from '../../grammar/chunks.ts';
import type { Clause } from '../../grammar/clauses.ts';
import { IDIOMS } from '../../lexicons/verb-frames.ts';
import type { Page } from './page.ts';

/** Words under a `not` that it may deny instead of the verb, or that end what it denies. */
const LIMITS =
	/^(?:since|until|till|yet|before|unless|without|only|just|merely|even|all|every|each|both|always|everything|everyone|everybody|well|enough|hard|fast|outright|alone|together|again|anymore|longer|more|less|straightaway|once|twice|entire|whole|half|most|instead|too|so|such|exactly|because)$/;

/** Adverbs in -ly that leave the verb denied: how sure it is, or that it is of now. */
const SURE =
	/^(?:actually|apparently|allegedly|reportedly|currently|presently|certainly|definitely|probably|presumably|clearly|obviously|evidently|surprisingly|unsurprisingly|remarkably|finally|ultimately|eventually|unfortunately|sadly|happily|luckily)$/;

/**
 * `are not using the powers [properly]`, `have not won it [since 1990]`, `did not accept [all] terms`: what is denied is
 * the manner, the time or the whole, so that the verb alone must not be told as denied.
 */
export function isNarrowDenial({ chunks, words }: Page, clause: Clause): boolean {
	const subject = chunks[clause.subject[0] ?? -1];
	if (subject !== undefined && words.slice(subject.first, subject.last + 1).some(isLimit)) return true;
	if (words.slice(Math.max(0, clause.group.first - 1), clause.group.last + 1).some(isLimit)) return true;
	if (/^(?:more|less|fewer)$/.test(words[clause.group.last + 1]?.lower ?? '')) return true;
	if (isOfSomeOnly({ chunks, words }, clause)) return true;
	for (let at = clause.at + 1; at < chunks.length; at++) {
		const chunk = chunks[at];
		if (chunk === undefined || /^(?:mark|relative)$/.test(chunk.kind)) return false;
		if (chunk.kind === 'comma' || chunk.kind === 'coordinator') {
			const next = chunks[at + 1];
			if (words[chunk.first]?.lower === 'yet' && !isNounPhrase(next)) return true;
			if (!isNounPhrase(next) || chunks[at + 2]?.kind === 'verb') return false;
			continue;
		}
		if (words.slice(chunk.first, chunk.last + 1).some(isLimit)) return true;
		if (chunk.kind === 'subordinator' || (chunk.kind === 'verb' && chunk.form === 'finite')) return false;
		if (isLength({ chunks, words }, at)) return true;
	}
	return false;
}

const isLimit = (word: Page['words'][number] | undefined): boolean =>
	word !== undefined &&
	word.class !== 'name' &&
	(LIMITS.test(word.lower) || (word.class === 'adverb' && word.lower.endsWith('ly') && !SURE.test(word.lower)));

/** `does not take [fees] from Acme`, `did not buy [shares] in Orca`: some of the kind, and not any. */
function isOfSomeOnly({ chunks, words }: Pick<Page, 'chunks' | 'words'>, { at, passive, group }: Clause): boolean {
	const [thing, link, whose] = [chunks[at + 1], chunks[at + 2], chunks[at + 3]];
	if (passive || !isNounPhrase(thing) || words[thing.first]?.class !== 'noun' || link?.kind !== 'preposition')
		return false;
	return (
		/^(?:from|in|for|with|to|against)$/.test(words[link.first]?.lower ?? '') &&
		words[thing.head]?.class === 'noun' &&
		IDIOMS.get(group.base)?.has(words[thing.head]?.lower ?? '') !== true &&
		isNounPhrase(whose) &&
		words[whose.head]?.class === 'name' &&
		words[whose.head]?.kind !== 'place'
	);
}

/** `for 20 years`, `in a decade`: not for so long, and not never. */
function isLength({ chunks, words }: Pick<Page, 'chunks' | 'words'>, at: number): boolean {
	const [link, phrase] = [chunks[at], chunks[at + 1]];
	if (link?.kind !== 'preposition' || !isNounPhrase(phrase)) return false;
	return (
		/^(?:for|in|over|within|during|throughout)$/.test(words[link.first]?.lower ?? '') &&
		/^(?:year|month|week|day|hour|minute|decade|century|season)(?:s|ies)?$/.test(words[phrase.head]?.lower ?? '') &&
		words[phrase.first]?.lower !== 'the'
	);
}
