import * as sqlite from 'node:sqlite';
import type { ListPage, ListRequest } from '../../source/archive/archive.ts';
import { prepare } from '../../source/archive/prepared/prepare.ts';
import { openStore, type Shelf } from '../../source/archive/sqlite/open-store.ts';
import { Shelving } from '../../source/archive/sqlite/shelving.ts';
import { Store } from '../../source/archive/sqlite/store.ts';
import type { Analysis } from '../../source/domain/analysis.ts';
import { type Article, NO_PARTICULARS } from '../../source/domain/article.ts';
import type { EntityKind } from '../../source/domain/entity.ts';
import type { Fact } from '../../source/domain/fact.ts';
import { contentOf } from './content.ts';

/** An article for a test: its text, and which of its words are names. */
export interface Told {
	readonly id: string;
	readonly headline?: string;
	readonly text: string;
	readonly published?: string | null;
	readonly outlet?: string | null;
	readonly names?: Readonly<Record<string, EntityKind>>;
	/** Where mentions begin that await a person's word. */
	readonly doubted?: readonly number[];
	/** Figures of the text, by how they are written. */
	readonly figures?: Readonly<Record<string, number>>;
	/** Dates of the text, by how they are written. */
	readonly dates?: Readonly<Record<string, string>>;
	/** Quotes of the text, and who says each: one of the names. */
	readonly quotes?: Readonly<Record<string, string>>;
}

const NOWHERE: Shelf = {
	owns: () => true,
	setAside: () => {
		throw new Error('nothing to set aside');
	},
	remove: () => {},
};

export function articleOf({ id, headline, text, published, outlet }: Told): Article {
	return {
		id,
		path: `news/${id}.txt`,
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

/** An archive in memory that articles can be put into and taken out of. */
export class Library {
	readonly store: Store;
	readonly #shelving: Shelving;

	constructor(articles: readonly Told[] = []) {
		const { statements } = openStore(sqlite, null, NOWHERE);
		this.store = new Store(statements, () => 0);
		this.#shelving = new Shelving(statements);
		this.put(articles);
	}

	put(articles: readonly Told[], analysed = true): void {
		this.#write(() => {
			for (const told of articles)
				this.#shelving.shelve(prepare(articleOf(told), analysed ? analysisOf(told) : null, 'test', []), 1, '');
		});
	}

	/** Articles that were read in earnest. */
	shelve(read: readonly (readonly [article: Article, analysis: Analysis | null])[]): void {
		this.#write(() => {
			for (const [article, analysis] of read) this.#shelving.shelve(prepare(article, analysis, 'test', []), 1, '');
		});
	}

	remove(id: string): void {
		this.#write(() => this.#shelving.remove(id));
	}

	#write(work: () => void): void {
		this.store.statements.transaction(() => {
			work();
			this.#shelving.flush();
			while (this.#shelving.regroup(10));
		});
		this.store.changed();
	}

	list(query: string, more: Partial<ListRequest> = {}): ListPage {
		const request = { query, filter: [], sort: 'relevance', descending: true, offset: 0, limit: 1_000 } as const;
		return this.store.list({ ...request, ...more }, () => {});
	}

	/** Ids of what a query finds, in its order. */
	ids(query: string, more: Partial<ListRequest> = {}): string[] {
		return this.list(query, more).rows.map(({ id }) => id);
	}

	content(): Record<string, readonly string[]> {
		return contentOf(this.store.statements);
	}
}
