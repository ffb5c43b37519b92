import type { FilterClause } from '../archive.ts';
import type { Mendable, Readings } from '../mending/readings.ts';
import { type EntityNode, leavesOf, type QueryLeaf, type QueryNode, type TermsNode } from '../query/tree.ts';
import type { Found } from '../ranking/turns.ts';
import { COUNTED } from '../record/naming-rows.ts';
import { Bearers } from './bearers.ts';
import type { Catalogue } from './catalogue.ts';
import type { Correcting } from './correcting/correcting.ts';
import { CorrectedWords } from './correcting/words.ts';
import type { DeskIndex } from './desk-index.ts';
import { DocSet } from './doc-set.ts';
import { KEYS_OF_ENTITIES } from './entity-keys.ts';
import { unpackForms } from './forms.ts';
import { type Match, matchOf, type Phrase } from './match.ts';
import { Namings } from './namings.ts';
import { corrected, FieldSearch, termsOf } from './search-fields.ts';
import { numberOf, type Statements, textOf } from './statements.ts';
import { type AllArticles, allArticles, Matching, type Where } from './words/matching.ts';
import { RememberedWords } from './words/remembered-words.ts';
import { wordIndexOf } from './words/word-index.ts';

const NOTHING: Readings = new Map();
const QUOTES = COUNTED.indexOf('quote');
const DOUBTED = COUNTED.indexOf('doubtedQuotes');

/** Surface forms of an entity that NEAR looks for. */
const MOST_SURFACES = 12;
/** Other readings of a word or name that NEAR looks for. */
const MOST_OTHERS = 3;
/** Sets of articles remembered, a bit an article each. */
const KEPT = 32;

/** Which articles fit a query or a filter. */
export class Search {
	readonly #store: Statements;
	readonly #catalogue: Catalogue;
	readonly #desk: DeskIndex;
	readonly #correcting: Correcting;
	readonly #bearers: Bearers;
	readonly #fields: FieldSearch;
	readonly #words: CorrectedWords;
	/** What was lately found: a query is asked again with each letter typed, and its words again to be ranked. */
	readonly #kept = new Map<string, DocSet>();
	#lengths: AllArticles | null = null;
	#asked: RememberedWords | null = null;

	constructor(store: Statements, catalogue: Catalogue, desk: DeskIndex, correcting: Correcting) {
		this.#store = store;
		this.#correcting = correcting;
		this.#desk = desk;
		this.#catalogue = catalogue;
		this.#words = new CorrectedWords(correcting);
		this.#fields = new FieldSearch(
			store,
			correcting,
			(sql, ...values) => this.#set(sql, ...values),
			() => this.#none(),
		);
		this.#bearers = new Bearers(store, correcting, (entities, spoke) => this.#naming(entities, spoke));
		desk.naming = (entity) => this.#bearers.mentioning(entity).docs();
	}

	/** Whether an article names, or quotes, somebody whose name has all these words. */
	borne(node: EntityNode, terms: readonly string[]): boolean {
		return this.#bearers.isBorne(node, terms);
	}

	/** The articles that fit; words with other readings fit by these too. */
	fitting(node: QueryNode, readings: Readings = NOTHING): DocSet {
		const match = leavesOf(node).some((leaf) => isMended(leaf, readings)) ? null : matchOf(node, NOTHING);
		if (match !== null) return this.matching(match);
		switch (node.type) {
			case 'and':
				return this.#all(node.parts, readings);
			case 'or':
				return node.parts.reduce((set, part) => set.or(this.fitting(part, readings)), this.#none());
			case 'not':
				return this.#catalogue.everything().without(this.fitting(node.part, readings));
			case 'near':
				return this.#near(node.parts, node.distance, readings);
			case 'entity':
				return (readings.get(node) ?? []).reduce(
					(set, { terms }) => set.or(this.#read(node, terms)),
					this.#bearers.articles(node),
				);
			case 'outlet':
				return this.#fields.outlet(node);
			case 'date':
				return this.#fields.dated(node);
			case 'event':
				return this.#fields.told(node);
			case 'figure':
				return this.#fields.figure(node);
			case 'desk':
				return this.#desk.fitting(node);
			case 'has':
				return corrected(
					this.#set(`SELECT group_concat(doc) FROM article WHERE ${node.kind} > 0`),
					this.#correcting.articles.withFacts,
					(doc) => this.#correcting.row(doc).counts[node.kind] > 0,
				);
			case 'terms':
				return this.#anyReading(node, readings);
		}
	}

	/** Each reading by itself. */
	#anyReading(leaf: TermsNode, readings: Readings): DocSet {
		const others = readings.get(leaf) ?? [];
		return others.reduce((set, { terms }) => set.or(this.#read(leaf, terms)), this.fitting(leaf));
	}

	/** The articles that hold a word, or name somebody, read so. */
	#read(leaf: Mendable, terms: readonly string[]): DocSet {
		return leaf.type === 'terms'
			? this.fitting({ ...leaf, terms, prefix: false })
			: this.#bearers.articles(leaf, terms);
	}

	/** Of each mended word where it is found as it was written, or by other ways to write it, and by each of its readings. */
	found(readings: Readings, alike: Readings): readonly (readonly Found[])[] {
		return [...readings].map(([leaf, others]) => [
			{ docs: this.fitting(leaf, alike), cost: 0 },
			...others.map(({ terms, cost }) => ({ docs: this.#read(leaf, terms), cost })),
		]);
	}

	#all(parts: readonly QueryNode[], readings: Readings): DocSet {
		const told = parts.filter((part) => isTold(part, readings));
		const others = parts.filter((part) => part.type !== 'not' && !told.includes(part));
		const sets = others.map((part) => this.fitting(part, readings));
		if (told.length > 0) sets.unshift(this.#allTold(told, readings));
		const wanted = sets.reduce<DocSet | null>((all, set) => all?.and(set) ?? set, null);
		return parts.reduce(
			(set, part) => (part.type === 'not' ? set.without(this.fitting(part.part, readings)) : set),
			wanted ?? this.#catalogue.everything(),
		);
	}

	/** Parts that ask for words alone, all of them in one article. */
	#allTold(parts: readonly QueryNode[], readings: Readings): DocSet {
		const mended = parts.filter((part) => leavesOf(part).some((leaf) => isMended(leaf, readings)));
		const together = (some: readonly QueryNode[]): DocSet => {
			const [only, ...others] = some;
			return only !== undefined && others.length === 0
				? this.fitting(only, readings)
				: this.#matched(matchOf({ type: 'and', parts: some }, readings));
		};
		const [first, ...rest] = mended.map((part) => this.fitting(part, readings));
		if (first === undefined) return together(parts);
		const set = rest.reduce((all, other) => all.and(other), first);
		const plain = parts.filter((part) => !mended.includes(part));
		if (plain.length === 0) return set;
		return set.and(together(plain));
	}

	/** To be called when articles have come, gone or changed. */
	changed(): void {
		this.#kept.clear();
		this.#lengths = null;
		this.#asked = null;
	}

	/** The articles that have words as they are asked for; the caller's own copy. */
	matching(match: Match, where: Where = 'anywhere'): DocSet {
		const found = this.#remembered(`${where} ${JSON.stringify(match)}`, () => this.#matching().docs(match, where));
		const { docs } = this.#words;
		if (docs.size === 0) return found;
		const also = this.#words.matching(match, where, this.#catalogue.size());
		return corrected(found, docs, (doc) => also.has(doc));
	}

	/** Of some articles those that have words as they are asked for, as they were found. */
	matchingAmong(match: Match, among: DocSet): DocSet {
		return this.#matching().docs(match, 'anywhere', among).and(among);
	}

	/** What bm25 gives each of some articles for some phrases, as they were found; `headline`: as how many a word there counts. */
	scores(phrases: readonly Phrase[], among: DocSet, headline: number): Map<number, number> {
		this.#lengths ??= allArticles(wordIndexOf(this.#store));
		return this.#matching().scores(phrases, among, headline, this.#lengths);
	}

	#matching(): Matching {
		this.#asked ??= new RememberedWords(wordIndexOf(this.#store));
		return new Matching(this.#asked, this.#catalogue.size());
	}

	#matched(match: Match | null): DocSet {
		return match === null ? this.#none() : this.matching(match);
	}

	/** The articles a filter leaves; null where it filters nothing. */
	filtered(filter: readonly FilterClause[]): DocSet | null {
		if (filter.length === 0) return null;
		const of = (mode: FilterClause['mode']): DocSet[] =>
			filter.filter((clause) => clause.mode === mode).map((clause) => this.#bearers.mentioning(clause.entity));
		const any = of('any');
		const start =
			any.length === 0 ? this.#catalogue.everything() : any.reduce((set, other) => set.or(other), this.#none());
		const all = of('all').reduce((set, other) => set.and(other), start);
		return of('none').reduce((set, other) => set.without(other), all);
	}

	/** Whether an article holds these words as they are. */
	holds(leaf: TermsNode): boolean {
		return this.#matched(matchOf(leaf, NOTHING)).count() > 0;
	}

	/** Words and names near each other: a name counts in every form it is written in. */
	#near(parts: readonly QueryNode[], distance: number, readings: Readings): DocSet {
		const sides = parts.map((part): Phrase[] => {
			if (part.type !== 'terms' && part.type !== 'entity') return [];
			const others = (readings.get(part) ?? []).slice(0, MOST_OTHERS);
			if (part.type === 'terms')
				return [{ terms: part.terms, prefix: part.prefix }, ...others.map(({ terms }) => ({ terms, prefix: false }))];
			const bearers = [part.terms, ...others.map(({ terms }) => terms)].flatMap((terms) =>
				this.#bearers.withWords(part.kind, terms),
			);
			return this.#forms(bearers)
				.map((form) => ({ terms: termsOf(form), prefix: false }))
				.filter(({ terms }) => terms.length > 0);
		});
		return this.matching({ type: 'near', sides, distance });
	}

	/** The commonest forms of some entities. */
	#forms(entities: readonly number[]): string[] {
		const counts = new Map<string, number>();
		const keys = `SELECT name, surfaces FROM name_key WHERE key IN (${KEYS_OF_ENTITIES})`;
		for (const row of this.#store.all(keys, JSON.stringify(entities)))
			for (const [form, count] of unpackForms(textOf(row.name), textOf(row.surfaces)))
				counts.set(form, Math.max(counts.get(form) ?? 0, count));
		return [...counts]
			.sort(([, one], [, other]) => other - one)
			.slice(0, MOST_SURFACES)
			.map(([form]) => form);
	}

	#set(sql: string, ...values: (string | number | null)[]): DocSet {
		return this.#remembered(JSON.stringify([sql, ...values]), () => {
			const set = this.#none();
			set.addListed(this.#store.listed(sql, ...values));
			return set;
		});
	}

	/** The articles that name, or quote, any of a list of entities' numbers. */
	#naming(entities: string, spoke: boolean): DocSet {
		return this.#remembered(`naming ${spoke} ${entities}`, () => {
			const set = this.#none();
			const keys = this.#store.lines(KEYS_OF_ENTITIES, entities).map(([key]) => numberOf(key));
			Namings.of(this.#store).each(keys, (doc, counts) => {
				if (!spoke || (counts[QUOTES] ?? 0) > (counts[DOUBTED] ?? 0)) set.add(doc);
			});
			return set;
		});
	}

	#remembered(name: string, find: () => DocSet): DocSet {
		let set = this.#kept.get(name);
		if (set === undefined) {
			set = find();
			const [oldest] = this.#kept.keys();
			if (this.#kept.size >= KEPT && oldest !== undefined) this.#kept.delete(oldest);
		}
		this.#kept.delete(name);
		this.#kept.set(name, set);
		return set.copy();
	}

	#none(): DocSet {
		return new DocSet(this.#catalogue.size());
	}
}

const isMended = (leaf: QueryLeaf, readings: Readings): boolean =>
	(leaf.type === 'terms' || leaf.type === 'entity') && (readings.get(leaf) ?? []).length > 0;

/** Whether it asks for words alone. */
const isTold = (part: QueryNode, readings: Readings): boolean =>
	part.type !== 'not' && matchOf(part, readings) !== null;
