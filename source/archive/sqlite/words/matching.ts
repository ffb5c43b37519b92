import { DocSet } from '../doc-set.ts';
import type { Match, Phrase } from '../match.ts';
import { eachArticle, hitsOf, mergedHits, nearby } from './hits.ts';
import { HEADLINE, IN_NAMES, inHeadline, LENGTHS, type WordSource } from './word-source.ts';

/** Where words are looked for: in headlines and bodies, in headlines alone, among the words of names. */
export type Where = 'anywhere' | 'headline' | 'names';

/** How bm25 weighs a word's count against an article's length (Robertson and Zaragoza 2009), as FTS5 has it. */
const K1 = 1.2;
const B = 0.75;
const LEAST_WORTH = 1e-6;

/** What bm25 needs to know of all articles. */
export interface AllArticles {
	readonly count: number;
	/** Words of an article, on average. */
	readonly length: number;
}

/** Parts of all articles that are looked at for how long one is. */
const MOST_LENGTHS = 32;

export function allArticles(source: WordSource): AllArticles {
	const parts = source.parts(LENGTHS);
	const step = Math.ceil(parts.length / MOST_LENGTHS);
	let [words, articles] = [0, 0];
	for (let at = 0; at < parts.length; at += step) {
		const places = parts[at]?.postings().places ?? [];
		for (const length of places) words += length;
		articles += places.length;
	}
	return { count: parts.reduce((sum, { count }) => sum + count, 0), length: words / Math.max(1, articles) };
}

/** Which articles have words as they are asked for. */
export class Matching {
	readonly #source: WordSource;
	readonly #size: number;

	/** `size`: larger than every article's number. */
	constructor(source: WordSource, size: number) {
		this.#source = source;
		this.#size = size;
	}

	/** `among`: no others are asked for; those that are found besides do no harm. */
	docs(match: Match, where: Where = 'anywhere', among: DocSet | null = null): DocSet {
		switch (match.type) {
			case 'phrase': {
				if (match.headline && where === 'names') return this.#none();
				return this.#phrase(match.phrase, match.headline ? 'headline' : where, among);
			}
			case 'near':
				return this.#near(match.sides, match.distance, where, among);
			case 'or':
				return match.parts.reduce((set, part) => set.or(this.docs(part, where, among)), this.#none());
			case 'but':
				return match.unwanted.reduce(
					(set, part) => set.without(this.docs(part, where, set)),
					this.docs(match.wanted, where, among),
				);
			case 'and': {
				// Single words first: phrases are then looked for in few articles.
				const parts = match.parts.toSorted((one, other) => Number(isLong(one)) - Number(isLong(other)));
				let found: DocSet | null = null;
				for (const part of parts) {
					const set: DocSet = this.docs(part, where, found ?? among);
					found = found === null ? set : found.and(set);
				}
				return found ?? this.#none();
			}
		}
	}

	/** The bm25 score of each of some articles, by how often phrases stand in it. `headline`: as how many a word there counts. */
	scores(phrases: readonly Phrase[], among: DocSet, headline: number, all: AllArticles): Map<number, number> {
		const lengths = new Map<number, number>();
		eachArticle(this.#source.parts(LENGTHS), among, (doc, places, from) => lengths.set(doc, places[from] ?? 0));
		const scores = new Map<number, number>();
		for (const phrase of phrases) {
			const { held, counts } = this.#counts(phrase, among, headline);
			const worth = Math.max(LEAST_WORTH, Math.log((all.count - held + 0.5) / (held + 0.5)));
			for (const [doc, count] of counts) {
				const long = K1 * (1 - B + (B * (lengths.get(doc) ?? 0)) / Math.max(1, all.length));
				scores.set(doc, (scores.get(doc) ?? 0) + (worth * count * (K1 + 1)) / (count + long));
			}
		}
		return scores;
	}

	/** How many articles hold a phrase, and how often it stands in each of some. */
	#counts(phrase: Phrase, among: DocSet, headline: number): { held: number; counts: Map<number, number> } {
		const counts = new Map<number, number>();
		const count = (doc: number, places: Int32Array, from: number, to: number): void => {
			let own = counts.get(doc) ?? 0;
			for (let at = from; at < to; at += 1)
				if (places[at] !== IN_NAMES) own += (places[at] ?? 0) < HEADLINE ? headline : 1;
			counts.set(doc, own);
		};
		const [word = ''] = phrase.terms;
		if (phrase.terms.length === 1 && !phrase.prefix) {
			const parts = this.#source.parts(word);
			eachArticle(parts, among, count);
			return { held: parts.reduce((sum, part) => sum + part.count, 0), counts };
		}
		const docs = this.#phrase(phrase, 'anywhere', null);
		if (phrase.terms.length === 1) {
			for (const parts of this.#source.beginning(word)) eachArticle(parts, among, count);
			return { held: docs.count(), counts };
		}
		const { docs: found, starts, places } = hitsOf(this.#source, phrase, docs.copy().and(among));
		for (const [at, doc] of found.entries()) count(doc, places, starts[at] ?? 0, starts[at + 1] ?? 0);
		return { held: docs.count(), counts };
	}

	#phrase(phrase: Phrase, where: Where, among: DocSet | null): DocSet {
		const { terms, prefix } = phrase;
		if (terms.length === 0) return this.#none();
		let found: DocSet | null = among === null || terms.length === 1 ? null : among.copy();
		for (const [at, word] of terms.entries()) {
			const isBegun = prefix && at === terms.length - 1;
			// Behind other words it is looked for where these stand.
			if (isBegun && where === 'anywhere' && found !== null) break;
			const set = this.#word(word, isBegun, where);
			found = found === null ? set : found.and(set);
		}
		if (found === null || terms.length === 1) return found ?? this.#none();
		const { docs, starts, places } = hitsOf(this.#source, phrase, found);
		const set = this.#none();
		for (const [at, doc] of docs.entries())
			if (where !== 'headline' || (places[starts[at] ?? 0] ?? HEADLINE) < HEADLINE) set.add(doc);
		return set;
	}

	/** Articles with one word, or any that so begins. */
	#word(word: string, prefix: boolean, where: Where): DocSet {
		const set = this.#none();
		const asked = where === 'headline' ? inHeadline(word) : word;
		for (const parts of prefix ? this.#source.beginning(asked) : [this.#source.parts(asked)])
			for (const part of parts) {
				if (where !== 'names') {
					for (const doc of part.docs()) set.add(doc);
					continue;
				}
				const { docs, starts, places } = part.postings();
				for (let at = 0; at < docs.length; at += 1) if (places[starts[at] ?? 0] === IN_NAMES) set.add(docs[at] ?? 0);
			}
		return set;
	}

	#near(sides: readonly (readonly Phrase[])[], distance: number, where: Where, among: DocSet | null): DocSet {
		const held = sides.map((phrases) =>
			phrases.map((phrase) => ({ phrase, docs: this.#phrase(phrase, where, among) })),
		);
		let all: DocSet | null = among?.copy() ?? null;
		for (const side of held) {
			const set = side.reduce((docs, one) => docs.or(one.docs), this.#none());
			all = all === null ? set : all.and(set);
		}
		const set = this.#none();
		if (all === null) return set;
		const common = all;
		const hits = held.map((side) =>
			mergedHits(side.map(({ phrase, docs }) => hitsOf(this.#source, phrase, docs.and(common)))),
		);
		nearby(hits, distance, (doc) => set.add(doc));
		return set;
	}

	#none(): DocSet {
		return new DocSet(this.#size);
	}
}

const isLong = (match: Match): boolean =>
	match.type !== 'phrase' || match.phrase.terms.length > 1 || match.phrase.prefix;
