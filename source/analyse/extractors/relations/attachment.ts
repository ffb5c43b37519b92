import { isNounPhrase, type NounPhrase } from '../../grammar/chunks.ts';
import type { Clause } from '../../grammar/clauses.ts';
import { verbForms } from '../../grammar/verb-forms.ts';
import type { Page } from './page.ts';

/** Whether a phrase stands behind a preposition in the tail of another: `bids for [the club]`. */
export function isInTail({ chunks, words }: Page, at: number, but: RegExp): boolean {
	const link = chunks[at - 1];
	return link?.kind === 'preposition' && !but.test(words[link.first]?.lower ?? '') && isNounPhrase(chunks[at - 2]);
}

/** `bids for [the club], which fans opposed`, `a book on [schools] that he wrote`: the relative may go back to either. */
export function isLooseObject(page: Page, clause: Clause, at: number): boolean {
	if (at > clause.at) return false;
	const apart = page.chunks[at + 1]?.kind === 'comma';
	return isInTail(page, at, apart ? /^$/ : /^of$/);
}

/** `the road to [riches] that led …`: a bare noun in the tail of another is seldom meant, and a phrase or name likelier. */
export function isLooseSubject(page: Page, clause: Clause): boolean {
	let own: Clause | null = clause;
	while (own !== null && own.kind === 'infinitive') own = own.governor;
	if (own?.kind === 'relative' && isLastQuality(page, own.subject[0] ?? -1)) return true;
	if (own?.kind === 'relative' && isNameAlone(page, own)) return true;
	const at = clause.subject[0] ?? -1;
	const phrase = page.chunks[at];
	if (
		clause.kind === 'relative' &&
		isNounPhrase(phrase) &&
		(NO_DOERS.test(page.words[phrase.head]?.lower ?? '') ||
			(isNounPhrase(page.chunks[clause.at - 2]) && isOfThose(page, at)))
	)
		return true;
	if (clause.kind === 'relative' && isNumberBehind(page, at)) return true;
	if (clause.kind === 'main' && isBehindTitle(page, at)) return true;
	if (clause.kind === 'relative' && (isOfStory(page, at) || isCleft(page, clause))) return true;
	if (clause.kind === 'doing' && isNounPhrase(phrase))
		return (
			isSideOf(page, at) ||
			SPENT.test(page.words[phrase.head]?.lower ?? '') ||
			(page.words[phrase.head]?.class === 'noun' && isInTail(page, at, /^(?:of|by|with|as|like|including|against)$/))
		);
	if (clause.kind === 'done' && isNounPhrase(phrase) && isWhere(page, at, phrase)) return true;
	if ((clause.kind !== 'relative' && clause.kind !== 'done') || clause.governor !== null || !isNounPhrase(phrase))
		return false;
	const isBare = phrase.first === phrase.head && page.words[phrase.head]?.class === 'noun';
	const who = page.words[page.chunks[clause.at - 1]?.first ?? 0]?.lower === 'who';
	return isBare && !who && isInTail(page, at, /^(?:of|by)$/);
}

/** `an ad aimed at [Lima] that attacks Lund`: behind a name without an article no `that` says which; in `it was [Lund] that sold` it does. */
function isNameAlone({ chunks, words }: Page, { subject }: Clause): boolean {
	const [phrase, link] = [chunks[subject[0] ?? -1], chunks[(subject.at(-1) ?? -1) + 1]];
	const be = chunks[(subject[0] ?? 0) - 1];
	return (
		isNounPhrase(phrase) &&
		!(be?.kind === 'verb' && be.base === 'be') &&
		words[link?.first ?? -1]?.lower === 'that' &&
		words.slice(phrase.first, phrase.last + 1).every((word) => word.class === 'name')
	);
}

/** `Meet [the Lunds] broke a record`: behind a verb's base that opens the sentence stands the rest of a title. */
function isBehindTitle({ chunks, words }: Page, at: number): boolean {
	const opener = chunks[0];
	if (at !== 1 || !isNounPhrase(opener) || opener.time || opener.first !== opener.last) return false;
	const word = words[opener.first];
	return word?.class === 'noun' && verbForms(word.lower).some(({ shape }) => shape === 'base');
}

/** `is a liar, thug and [bully] who vowed …`: the last of several words for one person. */
function isLastQuality({ chunks, words }: Page, at: number): boolean {
	const phrase = chunks[at];
	if (!isNounPhrase(phrase) || phrase.first !== phrase.head || chunks[at - 1]?.kind !== 'coordinator') return false;
	const head = words[phrase.head];
	if (head?.class !== 'noun' || head.lower.endsWith('s')) return false;
	let first = at - 2;
	while (chunks[first - 1]?.kind === 'comma' && isNounPhrase(chunks[first - 2])) first -= 2;
	return /^(?:an?|the)$/.test(words[chunks[first]?.first ?? 0]?.lower ?? '');
}

/** `in May, with [17], which was …`, `55 dollars [a barrel], which …`: a number or what it is per is only told by the way. */
const isNumberBehind = ({ chunks, words }: Page, at: number): boolean => {
	const phrase = chunks[at];
	if (!isNounPhrase(phrase)) return false;
	if (phrase.head === phrase.first + 1 && /^an?$/.test(words[phrase.first]?.lower ?? ''))
		return words.slice(Math.max(0, phrase.first - 2), phrase.first).some((word) => word.class === 'number');
	return (
		phrase.first === phrase.last && words[phrase.head]?.class === 'number' && chunks[at - 1]?.kind === 'preposition'
	);
};

/** `students from south of [the border] applying`: where, not who. */
const isSideOf = ({ chunks, words }: Page, at: number): boolean => {
	const outer = chunks[at - 2];
	return (
		words[chunks[at - 1]?.first ?? 0]?.lower === 'of' &&
		isNounPhrase(outer) &&
		/^(?:north|south|east|west|north-\w+|south-\w+|outside|inside|side|end|edge|top|bottom|middle|front|back)$/.test(
			words[outer.head]?.lower ?? '',
		)
	);
};

/** `took [turns] running it`, `had [trouble] finding it`: what goes into a deed does none. */
const SPENT =
	/^(?:turns|time|days?|weeks?|months?|years?|hours?|money|effort|trouble|difficulty|fun|success|experience|life)$/;

/** `in a [way] that promotes`. */
const NO_DOERS = /^(?:way|manner|matter|time|moment|day|reason|extent|degree|point|fact|sense|respect)s?$/;

/** `[those] of the crew who share`, `[those] all over the world who`. */
function isOfThose({ chunks, words }: Page, at: number): boolean {
	for (let from = at; from > at - 7 && from >= 0; from--) {
		const phrase = chunks[from];
		if (phrase?.kind === 'verb' || phrase?.kind === 'mark' || phrase?.kind === 'comma') return false;
		if (isNounPhrase(phrase) && words[phrase.first]?.lower === 'those') return true;
	}
	return false;
}

/** `leave to stay in [Peru] granted by`: a place that only says where. */
function isWhere({ chunks, words }: Page, at: number, { head }: NounPhrase): boolean {
	const link = chunks[at - 1];
	return (
		words[head]?.kind === 'place' &&
		link?.kind === 'preposition' &&
		/^(?:in|at|from|to|near|outside)$/.test(words[link.first]?.lower ?? '')
	);
}

/** `It was his demand that the club study [the row] that led to …`: the demand did. */
function isCleft({ chunks, words }: Page, { at, subject }: Clause): boolean {
	const isThat = (chunk: Page['chunks'][number] | undefined): boolean =>
		chunk?.kind === 'relative' && words[chunk.first]?.lower === 'that';
	const [it, be] = [chunks[0], chunks[1]];
	if (words[it?.first ?? 0]?.lower !== 'it' || be?.kind !== 'verb' || be.base !== 'be' || !isThat(chunks[at - 1]))
		return false;
	return chunks.slice(2, subject[0]).some(isThat);
}

/** `the story of two [men] who rob`, `a film about [a girl] who wins`: told in a work. */
function isOfStory({ chunks, words }: Page, at: number): boolean {
	const [work, link] = [chunks[at - 2], chunks[at - 1]];
	if (link?.kind !== 'preposition' || !isNounPhrase(work)) return false;
	return /^(?:of|about)$/.test(words[link.first]?.lower ?? '') && WORKS.test(words[work.head]?.lower ?? '');
}

const WORKS =
	/^(?:story|stories|tale|film|movie|novel|book|drama|comedy|comedies|thriller|plot|play|musical|fable|saga|romance|animation|documentary|account)s?$/;
