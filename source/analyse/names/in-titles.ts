import { COMMON_HEADS } from '../lexicons/organizations.ts';
import { isTitle } from './half-names.ts';
import { isCapitalised, type Page, sentenceEnd, wordAt } from './page.ts';
import { coverOf, type Sighting } from './sighting.ts';

/** What has a title of several words before it: the Good Morning Elver programme. */
const TITLED =
	/^(?:programme|program|show|podcast|newsletter|exhibition|tour|album|single|song|campaign|scheme|initiative|series|sitcom|musical|game|franchise|trilogy|magazine|website|column)$/;

/** Who directed it, starring whom: only works are told of so. */
const MAKES =
	/^(?:directed|wrote|produced|composed|choreographed|illustrated|co-directed|co-wrote|co-produced|co-starred|starring|narrated)$/;

/** Before a subtitle's colon stands a title's first word, and before that whose or what it is: Snape's Sabre: Trident. */
const OF_WHAT = /^(?:['’]s?|of|film|movie|sequel|game|novel|album|series|and)$/;

/**
 * Drops what a title is cut short to: a place, people or house behind capitals that nobody took for a name (the Good
 * Morning [Elver] programme), a work that somebody directed ([Garden Hill], which he also wrote), a subtitle, and what
 * somebody in a title owns.
 */
export function dropInTitles(page: Page, seen: readonly Sighting[]): readonly Sighting[] {
	let cover: Int32Array | null = null;
	const isFree = (at: number): boolean => {
		cover ??= coverOf(page, seen);
		return cover[at] === -1 && isCapitalised(page, at) && page.opens[at] !== 1;
	};
	return seen.filter((sighting) => {
		const { kind, first, last, settled } = sighting;
		const next = last < sentenceEnd(page, first) ? wordAt(page, last) : '';
		if (settled && kind === 'organization') return true;
		if (kind !== 'person' && next === ',' && isMade(page, last + 1)) return false;
		const before = wordAt(page, first - 1);
		if (/^['’]s$/.test(before) && isFree(first - 2) && isUnderThe(page, first - 2)) return settled;
		if (before === ':') return !(OF_WHAT.test(wordAt(page, first - 3)) && isFree(first - 2) && /^\p{Ll}/u.test(next));
		if (!TITLED.test(next) || page.opens[first] === 1 || !isFree(first - 1)) return true;
		return isTitle(before) || COMMON_HEADS.has(before) || page.ends[first - 1] !== page.ends[first];
	});
}

/** Within a sentence only a title has a large article: saw The Emperor's [Old Hats]. */
const isUnderThe = (page: Page, at: number): boolean =>
	wordAt(page, at - 1) === 'The' && page.opens[at - 1] !== 1 && page.ends[at - 1] === page.ends[at];

/** `which he also directed`, `directed by`, `starring`. */
function isMade(page: Page, at: number): boolean {
	const word = wordAt(page, at);
	if (word === 'starring') return true;
	if (word === 'directed') return wordAt(page, at + 1) === 'by';
	if (word !== 'which') return false;
	for (let verb = at + 1; verb < at + 5; verb++) {
		if (MAKES.test(wordAt(page, verb))) return verb > at + 1;
		if (/^(?:[,.]|is|was|has|had|will)$/.test(wordAt(page, verb))) return false;
	}
	return false;
}
