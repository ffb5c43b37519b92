import { findQuotations } from '../../analyse/extractors/quotes/quotations.ts';
import type { Analysis } from '../../domain/analysis.ts';
import type { Article, ArticleId } from '../../domain/article.ts';
import type { EntityId } from '../../domain/entity.ts';
import type { QuoteFact } from '../../domain/fact.ts';
import { overlaps, type Span } from '../../domain/span.ts';
import { type Word, wordsOf } from '../words.ts';

export interface Speaker {
	/** As the article calls the speaker there. */
	readonly text: string;
	readonly entity: EntityId | null;
	/** The fullest form of the article's name, where there is one. */
	readonly name: string | null;
}

/** Words between quote marks: what one article has of something said. */
export interface Spoken extends Span {
	readonly article: ArticleId;
	readonly path: string;
	readonly outlet: string | null;
	/** ISO 8601, as exactly as it is known. */
	readonly published: string | null;
	readonly text: string;
	/** Without those in brackets, which are the writer's; spans in the article's text. */
	readonly words: readonly Word[];
	/** Of each word, whether a bracket stands before it; one more for the end. */
	readonly bracketBefore: readonly boolean[];
	readonly speaker: Speaker | null;
}

/** Fewer words prove nothing. */
export const LEAST_WORDS = 4;

/** A transcript's first ones; what more there are is not compared. */
const MOST_QUOTATIONS = 300;
/** In marks and said by nobody: so few words are a name or a term. */
const LEAST_UNSAID = 6;

export interface Heard {
	readonly article: Pick<Article, 'id' | 'path' | 'outlet' | 'published' | 'particulars' | 'text' | 'blocks'>;
	readonly analysis: Analysis;
	readonly entities: readonly EntityId[];
}

/** What an article has in quote marks of four words or more, in reading order, with who said it where that is known. */
export function spokenIn({ article, analysis, entities }: Heard): Spoken[] {
	const { id, path, outlet, text, blocks } = article;
	const published = article.particulars.publishedAt ?? article.published;
	const facts = analysis.facts.filter((fact) => fact.kind === 'quote');
	const said = findQuotations(text, blocks).flatMap((quotation) => {
		if (quotation.nested || blocks[quotation.block]?.role === 'headline') return [];
		const { start, end } = quotation;
		const { words, bracketBefore } = withoutBrackets(text, { start, end });
		if (words.length < LEAST_WORDS || isTitle(text, words)) return [];
		const fact = factOf(facts, quotation);
		if (fact === undefined && words.length < LEAST_UNSAID) return [];
		const party = fact?.speaker ?? null;
		const name = party?.name ?? null;
		const speaker: Speaker | null =
			party === null
				? null
				: {
						text: party.antecedent?.text ?? party.text,
						entity: name === null ? null : entities[name] || null,
						name: name === null ? null : (analysis.names[name]?.name ?? null),
					};
		return [
			{
				article: id,
				path,
				outlet,
				published,
				start,
				end,
				text: text.slice(start, end),
				words,
				bracketBefore,
				speaker,
			},
		];
	});
	return said.slice(0, MOST_QUOTATIONS);
}

/** The quote that holds most of these words. */
function factOf(facts: readonly QuoteFact[], span: Span): QuoteFact | undefined {
	let best: QuoteFact | undefined;
	let most = 0;
	for (const fact of facts)
		for (const piece of fact.pieces) {
			if (!overlaps(piece, span)) continue;
			const shared = Math.min(piece.end, span.end) - Math.max(piece.start, span.start);
			if (shared <= most) continue;
			most = shared;
			best = fact;
		}
	return best;
}

const BRACKETED = /\[[^\]]{0,200}\]|\([^)]{0,200}\)/g;

/** The words of a stretch of text but for those in brackets, and before which a bracket stands. */
export function withoutBrackets(text: string, span: Span): Pick<Spoken, 'words' | 'bracketBefore'> {
	const said = text.slice(span.start, span.end);
	const brackets = [...said.matchAll(BRACKETED)].map(({ index, 0: found }) => ({
		start: span.start + index,
		end: span.start + index + found.length,
	}));
	const words = wordsOf(text, span)
		.filter((word) => !brackets.some((bracket) => overlaps(bracket, word)))
		.map((word) => ({ ...word, form: word.form.replaceAll(',', '') }));
	const bounds = [span.start, ...words.map((word) => word.start), span.end];
	const bracketBefore = bounds
		.slice(1)
		.map((end, at) => brackets.some((bracket) => bracket.start >= (bounds[at] ?? 0) && bracket.end <= end));
	return { words, bracketBefore };
}

/** `“The Lord of the Rings”`: every longer word has a capital. */
function isTitle(text: string, words: readonly Word[]): boolean {
	const longer = words.filter(({ form }) => form.length > 3);
	return longer.length > 0 && longer.every(({ start }) => /\p{Lu}/u.test(text.charAt(start)));
}
