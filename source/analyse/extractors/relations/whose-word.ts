import { isNounPhrase } from '../../grammar/chunks.ts';
import type { Clause } from '../../grammar/clauses.ts';
import { TELLS_WHOM } from './contact-clauses.ts';
import type { Page } from './page.ts';

/** Whether a clause is one party's word to another, or part of a charge, and not the report's own. */
export function isOthersWord(page: Page, clause: Clause): boolean {
	let own = clause;
	while (own.governor !== null) own = own.governor;
	if (own.kind !== 'main') return false;
	const opens = (own.subject[0] ?? own.at) - 1;
	return isToldWhom(page, opens) || isWithinCharge(page, opens);
}

/** `reassured [the people of Lima] that …`, `reminded them that … and [that] …`. */
function isToldWhom({ chunks, words }: Page, from: number): boolean {
	let at = from;
	while (chunks[at]?.kind === 'adverb') at--;
	const isThat = (index: number): boolean =>
		chunks[index]?.kind === 'relative' && words[chunks[index]?.first ?? 0]?.lower === 'that';
	while (isThat(at) && chunks[at - 1]?.kind === 'coordinator') {
		const earlier = chunks.findLastIndex((_, index) => index < at && isThat(index));
		if (earlier < 0) return false;
		at = earlier;
	}
	let whom = isThat(at) ? at - 1 : at;
	while (isThat(at) && chunks[whom - 1]?.kind === 'preposition' && isNounPhrase(chunks[whom - 2])) whom -= 2;
	const verb = chunks[whom - 1];
	return isNounPhrase(chunks[whom]) && verb?.kind === 'verb' && TELLS_WHOM.test(verb.base);
}

/** `alleges that Lund, [while] his firm owned a stake, sold it`: the clause beside what is charged is of the charge. */
function isWithinCharge({ chunks, words, clauses }: Page, opener: number): boolean {
	if (
		!/^(?:while|when|after|as|before|because|since|although|though)$/.test(
			words[chunks[opener]?.first ?? 0]?.lower ?? '',
		)
	)
		return false;
	return clauses.some(
		({ at, group, kind, passive }) =>
			at < opener &&
			(kind === 'main' || kind === 'relative') &&
			!passive &&
			/^(?:allege|claim|charge|contend|accuse)$/.test(group.base) &&
			(chunks[at + 1]?.kind === 'relative' || clauses.some(({ subject }) => subject[0] === at + 1)) &&
			!chunks.slice(at, opener).some((chunk) => chunk.kind === 'mark'),
	);
}
