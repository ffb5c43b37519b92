import type { Analysis } from '../../source/domain/analysis.ts';
import { type Article, NO_PARTICULARS } from '../../source/domain/article.ts';
import type { EntityKind } from '../../source/domain/entity.ts';
import type { Fact } from '../../source/domain/fact.ts';

/** An article for a test: its text, and which of its words are names. */
export interface Told {
	readonly id: string;
	readonly path?: string;
	readonly headline?: string;
	readonly text: string;
	readonly published?: string | null;
	readonly outlet?: string | null;
	readonly names?: Readonly<Record<string, EntityKind>>;
	/** Where mentions and quotes begin that await a person's word. */
	readonly doubted?: readonly number[];
	/** Figures of the text, by how they are written. */
	readonly figures?: Readonly<Record<string, number>>;
	/** Dates of the text, by how they are written. */
	readonly dates?: Readonly<Record<string, string>>;
	/** Quotes of the text, and who says each: one of the names. */
	readonly quotes?: Readonly<Record<string, string>>;
}

export function articleOf({ id, path, headline, text, published, outlet }: Told): Article {
	return {
		id,
		path: path ?? `news/${id}.txt`,
		headline: headline ?? text.slice(0, 30),
		headlineFrom: 'metadata',
		byline: null,
		outlet: outlet ?? null,
		dateline: null,
		published: published ?? null,
		publishedFrom: published ? 'metadata' : null,
		language: 'en',
		text,
		blocks: [{ role: 'paragraph', start: 0, end: text.length }],
		particulars: NO_PARTICULARS,
	};
}

function everywhere(text: string, words: string): { start: number; end: number }[] {
	const found = [];
	for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
		found.push({ start: at, end: at + words.length });
	return found;
}

export function analysisOf({ text, names = {}, doubted = [], figures = {}, quotes = {}, dates = {} }: Told): Analysis {
	const list = Object.entries(names);
	const by = { certainty: 'certain', by: 'test' } as const;
	const mentions = list.flatMap(([name], index) =>
		everywhere(text, name).map((span) => ({
			...span,
			...by,
			...(doubted.includes(span.start) ? { certainty: 'candidate' as const } : {}),
			name: index,
		})),
	);
	const facts: Fact[] = [
		...Object.entries(figures).flatMap(([words, value]) =>
			everywhere(text, words).map((span) => ({
				...span,
				...by,
				kind: 'figure' as const,
				value,
				max: null,
				qualifier: 'exact' as const,
				unit: null,
				counts: null,
				action: null,
				from: null,
				to: null,
				place: null,
				source: null,
				asOf: null,
			})),
		),
		...Object.entries(dates).flatMap(([words, value]) =>
			everywhere(text, words).map((span) => ({ ...span, ...by, kind: 'date' as const, value })),
		),
		...Object.entries(quotes).flatMap(([words, speaker]) =>
			everywhere(text, words).map((span) => ({
				...span,
				...by,
				...(doubted.includes(span.start) ? { certainty: 'candidate' as const } : {}),
				kind: 'quote' as const,
				mode: 'direct' as const,
				speaker: {
					...(everywhere(text, speaker)[0] ?? span),
					text: speaker,
					name: list.findIndex(([name]) => name === speaker),
				},
				cue: null,
				pieces: [span],
			})),
		),
	];
	return {
		names: list.map(([name, kind]) => ({ kind, name, aliases: [] })),
		mentions: mentions.sort((one, other) => one.start - other.start),
		facts: facts.sort((one, other) => one.start - other.start),
		diagnostics: [],
	};
}
