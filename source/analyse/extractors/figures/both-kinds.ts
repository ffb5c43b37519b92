import { PHRASE_ENDS } from '../../lexicons/counted.ts';
import { type Term, wordAt } from '../../numerals/terms.ts';

/** What a plural subject goes on with. */
const PLURAL_VERBS = /^(?:were|are|have)$/;

/**
 * Where the phrase that is counted ends, given where its first plural does: `a total of 37 [offices and Jobcentres]`, `Some 40 [homes and
 * shops] were damaged` are one count; in `has 400 employees and customers in 30 countries` the number is the employees' alone.
 */
export function throughBoth(
	terms: readonly Term[],
	number: number,
	to: number,
	isPlural: (term: Term) => boolean,
): number {
	const other = terms[to + 1];
	if (wordAt(terms, to) !== 'and' || other?.kind !== 'word' || PHRASE_ENDS.has(other.word) || !isPlural(other))
		return to;
	const next = terms[to + 2];
	const verb = PLURAL_VERBS.test(next?.word ?? '');
	if (isTotal(terms, number)) return verb || endsThere(next) ? to + 2 : to;
	return verb && opensSentence(terms, number) ? to + 2 : to;
}

const endsThere = (next: Term | undefined): boolean =>
	next === undefined ||
	next.kind === 'mark' ||
	(next.kind === 'word' && next.word !== "'s" && PHRASE_ENDS.has(next.word));

/** `a total of 37`. */
function isTotal(terms: readonly Term[], number: number): boolean {
	for (let at = number - 1; at > number - 4; at--)
		if (wordAt(terms, at) === 'of' && wordAt(terms, at - 1) === 'total') return true;
	return false;
}

const LEADING = /^(?:some|about|around|nearly|almost|roughly|more|less|fewer|than|over|at|least|most|up|to|the|all)$/;

/** Whether nothing but words of its bound stand between a number and the mark its sentence begins behind. */
function opensSentence(terms: readonly Term[], number: number): boolean {
	let at = number - 1;
	while (terms[at]?.kind === 'number' || LEADING.test(wordAt(terms, at))) at--;
	return at < 0 || /^[.!?"“]$/.test(wordAt(terms, at));
}
