import Fuse from 'fuse.js';
import type { Correction, FilterClause, ListRequest, QueryError } from '../archive.ts';
import type { Sought } from '../query/marks.ts';
import { parse } from '../query/parse.ts';
import { type QueryNode, type TermsNode, wanted } from '../query/tree.ts';
import type { Catalogue } from './catalogue.ts';
import type { DocSet } from './doc-set.ts';
import { matchOf, type Readings } from './match.ts';
import { corrections, mend } from './mending.ts';
import type { Search } from './search.ts';
import { numberOf, type Statements, textOf } from './statements.ts';
import type { VocabularyMemory } from './vocabulary.ts';

export interface Results {
	/** In the order asked for. */
	readonly docs: Int32Array;
	readonly hidden: number;
	readonly corrections: readonly Correction[];
	readonly sought: readonly Sought[];
	readonly error: QueryError | null;
}

/** Fewer hits than this, and words are also read otherwise. */
const ENOUGH = 10;
/** An archive this small is satisfied with fewer. */
const ENOUGH_OF = 100;
/** More hits than this are ordered by where the words stand and by date; bm25 for all would take too long. */
const MOST_RANKED = 2_000;
/** Above this many articles a short beginning is looked for in headlines only: one letter over bodies takes 230-520 ms at 100,000. */
const MANY = 2_000;
const SHORT = 3;
/** Weights of headline, body and names. */
const WEIGHTS = '8.0, 1.0, 3.0';
/** Scores nearer than this to each other are the same; the newer article comes first. */
const SCORE_STEP = 0.25;
const SIDE_BY_SIDE = 1.6;
const TOGETHER = 1.25;
const NEAR_WORDS = 6;
const MOST_FUZZY = 50;
const NOTHING: Readings = new Map();

/** Answers what the list asks: finds, mends what was not found, orders. */
export class Finder {
	readonly #store: Statements;
	readonly #catalogue: Catalogue;
	readonly #search: Search;
	readonly #vocabulary: VocabularyMemory;

	constructor(store: Statements, catalogue: Catalogue, search: Search, vocabulary: VocabularyMemory) {
		this.#store = store;
		this.#catalogue = catalogue;
		this.#search = search;
		this.#vocabulary = vocabulary;
	}

	/** Null where the request asks for the whole list. `superseded` is asked before the longer steps. */
	find(
		{ query, filter, sort, descending }: Pick<ListRequest, 'query' | 'filter' | 'sort' | 'descending'>,
		superseded: () => void,
	): Results | null {
		const { node, error } = parse(query);
		if (error !== null) return { docs: new Int32Array(), hidden: 0, corrections: [], sought: [], error };
		if (node === null) return this.#everything(filter, sort, descending);
		const asked = this.#bounded(node);
		let exact = this.#search.fitting(asked);
		let readings = NOTHING;
		const enough = Math.min(ENOUGH, Math.ceil(this.#catalogue.count() / ENOUGH_OF));
		if (exact.count() < enough) {
			superseded();
			readings = this.#mended(asked, exact, enough);
		}
		const mended = readings.size > 0 ? this.#search.fitting(asked, readings).without(exact) : null;
		const unfiltered = exact.count() + (mended?.count() ?? 0);
		const filtered = this.#search.filtered(filter);
		if (filtered !== null) {
			exact = exact.and(filtered);
			mended?.and(filtered);
		}
		superseded();
		const inOrder = sort === 'relevance' ? this.#ranked(asked, exact, NOTHING) : null;
		const docs =
			inOrder === null
				? this.#catalogue.sorted(
						(mended === null ? exact : exact.or(mended)).docs(),
						sort === 'relevance' ? 'date' : sort,
						descending,
					)
				: joined(inOrder, mended === null ? new Int32Array() : this.#fuzzy(asked, mended, readings, query));
		return {
			docs,
			hidden: unfiltered - docs.length,
			corrections:
				readings.size > 0 ? corrections(query, readings, (leaf, reading) => this.#occurs(asked, leaf, reading)) : [],
			sought: soughtIn(asked, readings),
			error: null,
		};
	}

	/** What to mark in a text for a query. */
	sought(query: string): readonly Sought[] {
		const { node } = parse(query);
		if (node === null) return [];
		const exact = this.#search.fitting(this.#bounded(node)).count();
		const enough = Math.min(ENOUGH, Math.ceil(this.#catalogue.count() / ENOUGH_OF));
		return soughtIn(node, exact < enough ? this.#mended(node, this.#search.fitting(node), enough) : NOTHING);
	}

	#everything(filter: readonly FilterClause[], sort: ListRequest['sort'], descending: boolean): Results | null {
		const filtered = this.#search.filtered(filter);
		if (filtered === null) return null;
		const [key, down] = sort === 'relevance' ? (['date', true] as const) : ([sort, descending] as const);
		const docs = this.#catalogue.sorted(filtered.docs(), key, down);
		return { docs, hidden: this.#catalogue.count() - docs.length, corrections: [], sought: [], error: null };
	}

	/** In a large archive, short beginnings ask less: alone they are looked for in headlines, beside other words not yet. */
	#bounded(node: QueryNode): QueryNode {
		if (this.#catalogue.count() <= MANY) return node;
		const short = (part: QueryNode, letters: number): boolean =>
			part.type === 'terms' &&
			part.prefix &&
			part.terms.length === 1 &&
			/^[\p{ASCII}]+$/u.test(part.terms[0] ?? '') &&
			(part.terms[0] ?? '').length <= letters;
		if (node.type === 'terms' && short(node, SHORT)) return { ...node, headline: true };
		if (node.type !== 'and') return node;
		const parts = node.parts.filter((part) => !short(part, SHORT - 1));
		const [only] = parts;
		return only === undefined || parts.every((part) => part.type === 'not')
			? node
			: parts.length === 1
				? only
				: { type: 'and', parts };
	}

	/** First the words that no article holds, then, where that is not enough, all of them. */
	#mended(node: QueryNode, exact: DocSet, enough: number): Readings {
		const unknown = mend(node, this.#vocabulary, 'unknown');
		if (unknown.size > 0 && this.#search.fitting(node, unknown).count() >= enough) return unknown;
		return exact.count() > 0 && enough <= 1 ? NOTHING : mend(node, this.#vocabulary, 'all');
	}

	#occurs(node: QueryNode, leaf: TermsNode, reading: readonly string[]): boolean {
		const match = matchOf(replaced(node, leaf, { ...leaf, terms: reading, prefix: false }), NOTHING);
		if (match === null) return true;
		return this.#store.get('SELECT rowid FROM words WHERE words MATCH ? LIMIT 1', match) !== undefined;
	}

	/** By relevance: bm25 over headline, names and body, more where the words stand together, the newer first on ties. */
	#ranked(node: QueryNode, set: DocSet, readings: Readings): Int32Array {
		const docs = set.docs();
		const text = textPart(node);
		const match = text === null ? null : matchOf(text, readings);
		if (match === null) return this.#catalogue.sorted(docs, 'date', true);
		if (docs.length > MOST_RANKED) return this.#tiers(text, docs);
		const scores = new Map<number, number>();
		for (const row of this.#store.iterate(
			`SELECT rowid AS doc, bm25(words, ${WEIGHTS}) AS score FROM words WHERE words MATCH ?`,
			match,
		)) {
			const doc = numberOf(row.doc);
			if (set.has(doc)) scores.set(doc, -numberOf(row.score));
		}
		for (const [doc, worth] of this.#together(text)) {
			const score = scores.get(doc);
			if (score !== undefined) scores.set(doc, score * worth);
		}
		const score = (doc: number): number => Math.round((scores.get(doc) ?? 0) / SCORE_STEP);
		return this.#catalogue.sorted(docs, 'date', true).sort((one, other) => score(other) - score(one));
	}

	/** Articles with all the words in the headline, then those with them in names, then the rest; each newest first. */
	#tiers(node: QueryNode | null, docs: Int32Array): Int32Array {
		const match = node === null ? null : matchOf(node, NOTHING);
		const tiers = ['headline', 'names'].map((column) =>
			match === null || match.includes(' : ') ? null : this.#search.matching(`${column} : (${match})`),
		);
		const tier = (doc: number): number => (tiers[0]?.has(doc) ? 0 : tiers[1]?.has(doc) ? 1 : 2);
		const sorted = this.#catalogue.sorted(docs, 'date', true);
		const parts: number[][] = [[], [], []];
		for (const doc of sorted) parts[tier(doc)]?.push(doc);
		return Int32Array.from(parts.flat());
	}

	/** Articles where words that stand side by side in the query do so too, or stand near. */
	#together(node: QueryNode | null): Map<number, number> {
		const worth = new Map<number, number>();
		if (node?.type !== 'and') return worth;
		const leaves = node.parts.filter((part) => part.type === 'terms');
		if (leaves.length < 2 || leaves.length > 8) return worth;
		const near = matchOf({ type: 'near', parts: leaves, distance: NEAR_WORDS }, NOTHING);
		const last = leaves.at(-1);
		const side = matchOf(
			{
				type: 'terms',
				start: 0,
				end: 0,
				terms: leaves.flatMap(({ terms }) => terms),
				prefix: last?.prefix ?? false,
				quoted: true,
				headline: false,
			},
			NOTHING,
		);
		for (const [match, factor] of [
			[near, TOGETHER],
			[side, SIDE_BY_SIDE],
		] as const)
			if (match !== null)
				for (const row of this.#store.iterate(
					'SELECT rowid AS doc FROM words WHERE words MATCH ? LIMIT ?',
					match,
					MOST_RANKED,
				))
					worth.set(numberOf(row.doc), factor);
		return worth;
	}

	/** What other readings found: by relevance, the first headlines once more by Fuse for nearness to what was typed. */
	#fuzzy(node: QueryNode, set: DocSet, readings: Readings, query: string): Int32Array {
		const docs = this.#ranked(node, set, readings);
		const head = docs.subarray(0, MOST_FUZZY);
		const headlines = this.#store.all(
			'SELECT doc, headline FROM article WHERE doc IN (SELECT value FROM json_each(?))',
			`[${head.join(',')}]`,
		);
		const fuse = new Fuse(
			headlines.map((row) => ({ doc: numberOf(row.doc), headline: textOf(row.headline) })),
			{
				keys: ['headline'],
				includeScore: true,
				ignoreLocation: true,
				ignoreDiacritics: true,
				threshold: 0.4,
				useTokenSearch: true,
			},
		);
		const near = new Map(fuse.search(query.slice(0, 200)).map(({ item, score }) => [item.doc, score ?? 1]));
		const ordered = [...head].sort((one, other) => (near.get(one) ?? 1) - (near.get(other) ?? 1));
		return joined(Int32Array.from(ordered), docs.subarray(MOST_FUZZY));
	}
}

function joined(one: Int32Array, other: Int32Array): Int32Array {
	if (other.length === 0) return one;
	const both = new Int32Array(one.length + other.length);
	both.set(one);
	both.set(other, one.length);
	return both;
}

/** The words of a query without its other conditions; null where it has none. */
function textPart(node: QueryNode): QueryNode | null {
	if (node.type === 'terms') return node;
	if (node.type === 'near') {
		const parts = node.parts.filter((part) => part.type === 'terms');
		return parts.length === node.parts.length ? node : (parts[0] ?? null);
	}
	if (node.type !== 'and' && node.type !== 'or') return null;
	const parts = node.parts.map((part) => (part.type === 'not' ? null : textPart(part))).filter((part) => part !== null);
	const [only] = parts;
	return only === undefined ? null : parts.length === 1 ? only : { type: node.type, parts };
}

function replaced(node: QueryNode, leaf: TermsNode, other: TermsNode): QueryNode {
	if (node === leaf) return other;
	if (node.type === 'and' || node.type === 'or')
		return { ...node, parts: node.parts.map((part) => replaced(part, leaf, other)) };
	return node;
}

function soughtIn(node: QueryNode, readings: Readings): Sought[] {
	return wanted(node).flatMap((leaf): Sought[] => {
		if (leaf.type !== 'terms' && leaf.type !== 'entity') return [];
		const written = { terms: leaf.terms, prefix: leaf.type === 'entity' || leaf.prefix, weight: leaf.terms.length };
		const others = leaf.type === 'terms' ? (readings.get(leaf) ?? []) : [];
		return [
			written,
			...others.map((terms, index) => ({ terms, prefix: false, weight: terms.length * (1 - index * 0.02) })),
		];
	});
}
