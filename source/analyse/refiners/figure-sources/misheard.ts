import type { Party, QuoteFact } from '../../../domain/fact.ts';
import { contains } from '../../../domain/span.ts';

/** Quotes whose speaker was taken for what the article cannot mean, without that; `spoken` are all of the article. */
export function unheard(spoken: readonly QuoteFact[], text: string): readonly QuoteFact[] {
	const direct = spoken.filter(({ mode }) => mode === 'direct');
	return spoken.map((quote) => {
		const { speaker } = quote;
		if (speaker?.antecedent === undefined || !(isInQuote(speaker, direct) || isOtherPaper(speaker, text))) return quote;
		const { start, end, text: words } = speaker;
		return { ...quote, speaker: { start, end, text: words, name: null } };
	});
}

/** `“The court has sat,” the report said. [It] found 40 faults`: the reporter's pronoun does not stand for what another names. */
const isInQuote = ({ text, start, end, antecedent }: Party, direct: readonly QuoteFact[]): boolean =>
	antecedent !== undefined &&
	/^it$/i.test(text) &&
	direct.some((quote) => contains(quote, antecedent) && !contains(quote, { start, end }));

/** `The report by Acme … A study by Bolt … [the report] said`: a paper told of first since. */
const isOtherPaper = ({ text, start, antecedent }: Party, article: string): boolean =>
	antecedent !== undefined &&
	WORDS_OF_PAPER.test(text) &&
	PAPER.test(antecedent.text) &&
	antecedent.end < start &&
	NEW_PAPER.test(article.slice(antecedent.end, start));

const WORDS_OF_PAPER = /^(?:it|(?:the|this|that)\s+(?:report|study|survey|poll|paper|review|research))$/i;
const PAPER = /\b(?:report|study|survey|poll|paper|review|research)\b/i;
const NEW_PAPER = /\b(?:an?|another)\s+(?:[\p{L}-]+\s+){0,3}(?:report|study|survey|poll|paper|review)\b/iu;
