import { isNounPhrase, type NounPhrase } from '../../grammar/chunks.ts';
import type { Clause } from '../../grammar/clauses.ts';
import { verbForms } from '../../grammar/verb-forms.ts';
import { isAdjective } from '../../lexicons/adjectives.ts';
import type { Page } from './page.ts';

type Read = Pick<Page, 'chunks' | 'words' | 'clauses'>;

/**
 * Chunk that ends the noun group begun at `at`, where a conjunction stands inside it: `its [tax] and [pension advisers]`,
 * `[best actor] or [director]`. A second part without an opener of its own may share the first one's opener or lend it
 * its noun, so that the two are told together; `at` itself where nothing is joined.
 */
export function groupEnd(read: Read, at: number): number {
	const end = pairEnd(read, at);
	return listEnd(read, at, end);
}

/** `[oil production], [exploration] and [pipeline interests]`: singulars without openers before a plural one that they share. */
function listEnd({ chunks, words }: Read, at: number, from: number): number {
	const first = chunks[from];
	let end = from;
	if (!isNounPhrase(first) || words[first.head]?.class !== 'noun' || words[first.head]?.lower.endsWith('s'))
		return from;
	if (/^(?:an?|one)$/.test(words[chunks[at]?.first ?? 0]?.lower ?? '')) return from;
	for (let steps = 0; steps < 6; steps++) {
		const [link, next] = [chunks[end + 1], chunks[end + 2]];
		if (!isNounPhrase(next) || words[next.first]?.class !== 'noun' || words[next.head]?.class !== 'noun') return from;
		if (link?.kind === 'coordinator')
			return end > from && next.first < next.head && /[^s]s$/.test(words[next.head]?.lower ?? '') ? end + 2 : from;
		if (link?.kind !== 'comma' || /[^s]s$/.test(words[next.head]?.lower ?? '')) return from;
		end += 2;
	}
	return from;
}

function pairEnd({ chunks, words, clauses }: Read, at: number): number {
	const [first, link, second] = [chunks[at], chunks[at + 1], chunks[at + 2]];
	if (!isNounPhrase(first) || link?.kind !== 'coordinator' || !isNounPhrase(second)) return at;
	if (!/^(?:and|or)$/.test(words[link.first]?.lower ?? '') || first.time || second.time) return at;
	const [head, last, opener] = [words[first.head], words[second.head], words[second.first]];
	if (isOfBoth(head, opener, last) && !clauses.some(isOwnOf(at + 2))) return at + 2;
	if (
		!/^(?:noun|number)$/.test(head?.class ?? '') ||
		!/^(?:noun|number)$/.test(opener?.class ?? '') ||
		last?.class !== 'noun'
	)
		return at;
	if (/^\p{L}+'\p{L}/u.test(opener?.lower ?? '') || (last?.lower === opener?.lower && isAdjective(last.lower)))
		return at;
	if (opener?.class === 'number' && !isUnitAfter(words, second)) return at;
	if (/-(?:old|owned|based|led|backed)$/.test(opener?.lower ?? '') || head?.lower.endsWith('ed')) return at;
	if (verbForms(opener?.lower ?? '').some(({ shape, nounish }) => shape === 'base' && !nounish)) return at;
	if (clauses.some(isOwnOf(at + 2))) return at;
	return isHalf(words, first, second) || sharesNoun(words, first, second) || sharesOpener(words, first, second)
		? at + 2
		: at;
}

/** `[U.S.] and [Japanese officials]`: the first says whose officials, too. */
const isOfBoth = (
	first: Page['words'][number] | undefined,
	opener: Page['words'][number] | undefined,
	last: Page['words'][number] | undefined,
): boolean => first?.kind === 'place' && opener?.kind === 'group' && last?.class === 'noun';

/** Whether a clause has the phrase at `at` for its subject, without the one joined before it. */
const isOwnOf =
	(at: number) =>
	({ kind, subject }: Clause): boolean =>
		kind === 'main' && subject.includes(at) && !subject.includes(at - 2);

/** `100m and [200 m records]`: the number measures, it does not count. */
const isUnitAfter = (words: Page['words'], { first, head }: NounPhrase): boolean =>
	head > first + 1 && /^(?:m|km|kg|cc|mm|mile|metre|meter)$/.test(words[first + 1]?.lower ?? '');

/** `league and [cup goals]`, `100m and [200m records]`: a noun before the last noun may have its like before the conjunction; two plurals are two things. */
function sharesNoun(words: Page['words'], first: NounPhrase, { first: from, head }: NounPhrase): boolean {
	if (head === from || first.head === first.first) return false;
	const opener = words[first.first];
	const opens = /^(?:determiner|possessive|number)$/.test(opener?.class ?? '') || isAdjective(opener?.lower ?? '');
	const many = /[^s]s$/;
	if (opener?.class === 'noun' && many.test(words[first.head]?.lower ?? '') && many.test(words[head]?.lower ?? ''))
		return false;
	return isAdjective(words[from]?.lower ?? '') ? isGraded(words, first) : opens;
}

/** `[his] brother and sister`, `[best] musical or comedy`, `a more [agile] and flexible workforce`. */
const sharesOpener = (words: Page['words'], first: NounPhrase, second: NounPhrase): boolean => {
	if (first.head === first.first) return false;
	const word = words[first.first];
	const opens =
		/^(?:determiner|possessive|number)$/.test(word?.class ?? '') || /^(?:best|worst|top)$/.test(word?.lower ?? '');
	return opens && second.head === second.first;
};

/** `a more agile`, `the most open`: a quality, whose thing is still to come. */
const isGraded = (words: Page['words'], { head }: NounPhrase): boolean =>
	/^(?:more|most|less|least|very|too|so)$/.test(words[head - 1]?.lower ?? '') || isAdjective(words[head]?.lower ?? '');

/** `[bank] and insurance company lenders`: a lone singular without an article is half of a compound. */
const isHalf = (words: Page['words'], first: NounPhrase, last: NounPhrase): boolean => {
	const lone = words[first.head];
	const bare = first.first === first.head && lone?.class === 'noun' && /^\p{Ll}+$/u.test(lone.text);
	const opened = /^(?:determiner|possessive|number)$/.test(words[last.first]?.class ?? '');
	return (
		bare && !opened && !/s$/.test(lone.lower) && last.head > last.first && COMPANIES.test(words[last.head]?.lower ?? '')
	);
};

/** Who has trades and kinds before the name of the post: `bank and insurance lenders`. */
const COMPANIES =
	/^(?:lender|creditor|compan(?:y|ie)|firm|official|worker|maker|dealer|analyst|trader|officer|employee|expert|lawyer|minister|investor|producer|manager|union|group|industr(?:y|ie)|sector|secretar(?:y|ie)|agent|supplier|customer|store|shop|plant)s$/;
