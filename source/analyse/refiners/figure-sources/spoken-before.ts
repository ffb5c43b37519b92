import type { Party, QuoteFact } from '../../../domain/fact.ts';
import type { Draft } from '../../draft.ts';
import { isPersonNoun } from '../../extractors/figures/persons.ts';
import { COLLECTIVE_NOUNS } from '../../lexicons/role-titles.ts';
import { headNoun, isPlural } from '../speakers/noun-phrase.ts';
import { isTelling } from './telling.ts';

/**
 * `Output fell, [a spokesman] said. Sales rose to 40, [he] added`: quotes whose pronoun nobody was found for, with the one who spoke
 * last where the pronoun can stand for them; who it is is inferred. `spoken` is in the order of its speakers.
 */
export function meantByLast(draft: Draft, spoken: readonly QuoteFact[]): ReadonlyMap<QuoteFact, QuoteFact> {
	const meant = new Map<QuoteFact, QuoteFact>();
	let last: Party | null = null;
	for (const quote of spoken) {
		const { speaker } = quote;
		if (speaker === null) continue;
		if (isOpenPronoun(speaker)) {
			if (last === null || speaker.start - last.end > REACH || !fits(draft, speaker.text.toLowerCase(), last)) continue;
			const { start, end, text, name }: Party = last;
			const party: Party = { ...speaker, name, antecedent: last.antecedent ?? { start, end, text } };
			meant.set(quote, {
				...quote,
				speaker: party,
				certainty: quote.certainty === 'candidate' ? 'candidate' : 'likely',
			});
			last = { ...party, end: speaker.end };
		} else last = isTelling(speaker) ? speaker : null;
	}
	return meant;
}

const isOpenPronoun = ({ text, name, antecedent }: Party): boolean =>
	name === null && antecedent === undefined && /^(?:he|she|it|they)$/i.test(text);

/** Whether a pronoun can stand for a speaker: a person, several, or a body or paper. */
function fits(draft: Draft, pronoun: string, { name, antecedent, ...words }: Party): boolean {
	const kind = name === null ? null : draft.names[name]?.kind;
	const head = headNoun(draft.article.text, antecedent ?? words);
	const plural = name === null && isPlural(head);
	if (pronoun === 'they') return plural;
	if (plural) return false;
	if (pronoun === 'it')
		return (
			kind === 'organization' || (name === null && (COLLECTIVE_NOUNS.get(head) === 'organization' || PAPERS.test(head)))
		);
	return kind === 'person' || (name === null && isPersonNoun(head));
}

const PAPERS = /^(?:report|statement|survey|study|poll|paper|filing|document|letter)$/;

/** Characters from who spoke last to the pronoun. */
const REACH = 700;
