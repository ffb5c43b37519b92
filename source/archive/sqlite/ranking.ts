import { together } from '../mending/mending.ts';
import type { Readings } from '../mending/readings.ts';
import { textPart } from '../query/text-part.ts';
import type { QueryNode } from '../query/tree.ts';
import { inTurns } from '../ranking/turns.ts';
import { FIELD_WEIGHTS, MOST_RANKED, NEAR_WORDS, STEPS, WORTH } from '../ranking/worth.ts';
import type { Catalogue } from './catalogue.ts';
import type { DocSet } from './doc-set.ts';
import { type Match, matchOf, phrasesOf } from './match.ts';
import type { Search } from './search.ts';

/** So many matches are scored, in some 5 ms, though only a part of them is wanted. */
const MOST_SCORED = 4_000;
const NOTHING: Readings = new Map();

/** Puts what was found in the order a reader expects: best first, of equals the newest. */
export class Ranking {
	readonly #catalogue: Catalogue;
	readonly #search: Search;

	constructor(catalogue: Catalogue, search: Search) {
		this.#catalogue = catalogue;
		this.#search = search;
	}

	/** By relevance: bm25 over headline, names and body, more where the words stand together, the newer first on ties. */
	ranked(node: QueryNode, set: DocSet, readings: Readings = NOTHING): Int32Array {
		const text = textPart(node);
		const match = text === null ? null : matchOf(text, readings);
		const count = set.count();
		if (text === null || match === null || count < 2) return this.#catalogue.sorted(set, 'date', true);
		// What few of many matches are left by other conditions could only be scored together with all of them.
		if (count > MOST_RANKED || this.#search.fitting(text, readings).count() > MOST_SCORED)
			return this.#tiers(text, readings, set);
		const docs = this.#catalogue.sorted(set, 'date', true);
		const scores = this.#scores(match, set);
		const add = (worth: ReadonlyMap<number, number>): void => {
			for (const [doc, more] of worth) scores.set(doc, (scores.get(doc) ?? 0) + more);
		};
		add(this.#where(text, readings));
		add(this.#together(text, set));
		return docs.sort((one, other) => (scores.get(other) ?? 0) - (scores.get(one) ?? 0));
	}

	/** Articles that hold everything in the headline, and in names. */
	#leading(text: QueryNode, readings: Readings): [DocSet, DocSet] {
		const match = matchOf(text, readings);
		if (text.type === 'terms' && text.headline)
			return [this.#search.fitting(text, readings), this.#catalogue.nothing()];
		const holding = (where: 'headline' | 'names'): DocSet =>
			match === null ? this.#catalogue.nothing() : this.#search.matching(match, where);
		return [holding('headline'), holding('names')];
	}

	#where(text: QueryNode, readings: Readings): Map<number, number> {
		const worth = new Map<number, number>();
		const [headline, names] = this.#leading(text, readings);
		for (const doc of headline.docs()) worth.set(doc, WORTH.inHeadline);
		for (const doc of names.docs()) worth.set(doc, (worth.get(doc) ?? 0) + WORTH.inNames);
		return worth;
	}

	/** The score of each article of those that a match finds, in steps. */
	#scores(match: Match, set: DocSet): Map<number, number> {
		const scores = this.#search.scores(phrasesOf(match), set, FIELD_WEIGHTS.headline / FIELD_WEIGHTS.body);
		for (const [doc, score] of scores) scores.set(doc, Math.floor(score * STEPS));
		return scores;
	}

	/**
	 * Articles found by other readings of the words: those whose words are nearest to what was written first, the articles
	 * of each reading as `ranked`. `alike` are other ways to write the same words.
	 */
	mended(node: QueryNode, set: DocSet, alike: Readings, readings: Readings): Int32Array {
		const docs = this.ranked(node, set, together(alike, readings));
		return docs.length < 2 ? docs : inTurns(docs, this.#search.found(readings, alike));
	}

	/** Articles with all the words in the headline, then those with them in names, then the rest; the newest of each first. */
	#tiers(text: QueryNode, readings: Readings, set: DocSet): Int32Array {
		const [headline, names] = this.#leading(text, readings);
		const first = headline.and(set);
		const second = names.and(set).without(first);
		const rest = set.copy().without(first).without(second);
		const sorted = (tier: DocSet): Int32Array => this.#catalogue.sorted(tier, 'date', true);
		return joined(sorted(first), joined(sorted(second), sorted(rest)));
	}

	/** Articles where words that stand side by side in the query do so too, or stand near. */
	#together(node: QueryNode, set: DocSet): Map<number, number> {
		const worth = new Map<number, number>();
		if (node.type !== 'and') return worth;
		const leaves = node.parts.filter((part) => part.type === 'terms');
		if (leaves.length < 2 || leaves.length > 8) return worth;
		const near = matchOf({ type: 'near', parts: leaves, distance: NEAR_WORDS }, NOTHING);
		const terms = leaves.flatMap((leaf) => leaf.terms);
		const prefix = leaves.at(-1)?.prefix ?? false;
		const side = matchOf(
			{ type: 'terms', start: 0, end: 0, terms, prefix, quoted: true, headline: false, unknown: null },
			NOTHING,
		);
		for (const [match, factor] of [
			[near, WORTH.together],
			[side, WORTH.sideBySide],
		] as const)
			if (match !== null) for (const doc of this.#search.matchingAmong(match, set).docs()) worth.set(doc, factor);
		return worth;
	}
}

export function joined(one: Int32Array, other: Int32Array): Int32Array {
	if (other.length === 0) return one;
	const both = new Int32Array(one.length + other.length);
	both.set(one);
	both.set(other, one.length);
	return both;
}
