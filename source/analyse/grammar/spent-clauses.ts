import { CLAUSE_TAKING } from '../lexicons/verb-frames.ts';
import { canSubordinate, type Word, type WordClass } from './words.ts';

/** `was supplied with injection [pumps]`: behind a preposition in a clause that has its finite verb, no second one can stand. */
export function isOfSpentClause(words: readonly Word[], at: number): boolean {
	let left = at - 1;
	while (left > at - 8 && isOfPhrase(words[left])) left--;
	const link = words[left];
	if (left === at - 1 || link?.class !== 'preposition' || canSubordinate(link)) return false;
	for (; left >= 0; left--) {
		const word = words[left];
		if (word === undefined || ENDS_CLAUSE.has(word.class)) return false;
		if (word.class === 'preposition' && canSubordinate(word)) return false;
		if (word.class === 'verb' && word.forms.some(({ base }) => CLAUSE_TAKING.has(base))) return false;
		if (FINITE_HELPERS.has(word.lower)) return isBehindSubject(words, left);
	}
	return false;
}

/** Whether a helper stands behind its subject and no noun before that may have left out its `that`: `the house [she was] given`. */
const isBehindSubject = (words: readonly Word[], at: number): boolean =>
	words[at - 1]?.class !== 'pronoun' || !/^(?:noun|name)$/.test(words[at - 2]?.class ?? 'mark');

const FINITE_HELPERS: ReadonlySet<string> = new Set([
	...['is', 'are', 'was', 'were', 'has', 'have', 'had', 'do', 'does', 'did'],
]);

const ENDS_CLAUSE: ReadonlySet<WordClass> = new Set([
	'comma',
	'mark',
	'coordinator',
	'subordinator',
	'relative',
	'modal',
]);

/** Whether the nouns right before a word belong to a verb or preposition: `rejected [union] demands`, `in [rebel] attacks`. */
export function endsGovernedPhrase(words: readonly Word[], at: number): boolean {
	let left = at - 1;
	while (left > at - 8 && isOfPhrase(words[left])) left--;
	const word = words[left];
	if (left === at - 1 || word === undefined || word.lower === 'to') return false;
	if (word.class === 'preposition') return !canSubordinate(word);
	return word.class === 'verb' && !word.forms.some((form) => CLAUSE_TAKING.has(form.base));
}

/** `The service, [Orca Finder], searches old papers`: behind what only says who the sentence's first phrase is. */
export function closesApposition(words: readonly Word[], at: number): boolean {
	if (words[at - 1]?.class !== 'comma' || words[at + 1]?.class !== 'noun') return false;
	const opening = words.findIndex((word) => word.class === 'comma');
	if (opening < 1 || opening >= at - 2 || words.slice(opening + 1, at - 1).some((word) => word.class === 'comma'))
		return false;
	const [opener, second] = [words[0], words[opening + 1]];
	if (opener?.class !== 'determiner' && opener?.class !== 'name') return false;
	if (second?.class !== 'name' && !/^(?:an?|the)$/.test(second?.lower ?? '') && !/^\p{Lu}/u.test(second?.text ?? ''))
		return false;
	return [...words.slice(0, opening), ...words.slice(opening + 1, at - 1)].every((word) => IN_PHRASE.has(word.class));
}

const IN_PHRASE: ReadonlySet<WordClass> = new Set(['name', 'noun', 'number', 'determiner', 'genitive', 'quote']);

/** Whether a noun phrase is walked back over a word. */
const isOfPhrase = (word: Word | undefined): boolean =>
	word !== undefined && (IN_PHRASE.has(word.class) || word.class === 'possessive');
