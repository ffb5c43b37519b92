import type { Mention, Name } from '../../domain/entity.ts';
import type { Fact } from '../../domain/fact.ts';
import { attached } from '../../journal/anchor.ts';
import { type Corrections, correctionsOf, pairOf, rootOf } from '../../journal/corrections.ts';
import type { Desk } from '../../journal/desk.ts';
import type { EntityTarget } from '../../journal/target.ts';
import { correctedFacts } from './corrected-facts.ts';
import type { NameIndex, Stored, StoredArticles } from './name-index.ts';
import { kindNamed, numberOf, type Statements, textOf } from './statements.ts';

/** Keys from here on are of no name: each stands for the entity that some mentions were given to. */
const FIRST_GIVEN = 0xf0000000;

/** Corrections as they stand in this archive. */
interface Standing {
	readonly told: Corrections;
	/** Entities that are others, by their ids here. */
	readonly into: ReadonlyMap<string, EntityTarget>;
	readonly members: ReadonlyMap<string, readonly string[]>;
	readonly names: ReadonlyMap<string, string>;
	readonly kinds: ReadonlyMap<string, EntityTarget['kind']>;
	readonly hidden: ReadonlySet<string>;
	readonly apart: ReadonlySet<string>;
	/** Entities that only a split made. */
	readonly made: ReadonlyMap<string, EntityTarget>;
	/** Entities that mentions were given to; a key each. */
	readonly given: readonly string[];
	/** Articles of which something was corrected. */
	readonly docs: ReadonlyMap<number, Touched>;
	/** Entities that mentions were taken from or given to. */
	readonly touchedBySplits: ReadonlySet<string>;
	numbers?: CorrectedNumbers;
}

/** Corrections by the numbers of entities. */
export interface CorrectedNumbers {
	readonly whose: ReadonlyMap<number, number>;
	readonly kinds: ReadonlyMap<number, EntityTarget['kind']>;
	/** Of articles in which mentions were given to others, the entities they name. */
	readonly docs: ReadonlyMap<number, readonly number[]>;
}

interface Touched {
	readonly splits: {
		readonly keys: ReadonlySet<number>;
		readonly anchor: Corrections['splits'][number]['mentions'][number]['anchor'];
		readonly to: string;
	}[];
	readonly verdicts: Corrections['verdicts'][number][];
	readonly amendments: Corrections['amendments'][number][];
	readonly articles: Corrections['articles'][number][];
}

const touched = (): Touched => ({ splits: [], verdicts: [], amendments: [], articles: [] });

/** What an article is listed as. */
export interface Listed {
	readonly headline: string;
	readonly published: string | null;
	readonly outlet: string | null;
}

/**
 * The reader's corrections laid over what the archive answers; the index itself stays as it was found, so that they hold at once
 * and can be undone as quickly.
 */
export class Correcting implements StoredArticles {
	readonly #store: Statements;
	readonly #names: NameIndex;
	#desk: Desk;
	#standing: Standing | null = null;

	constructor(store: Statements, names: NameIndex, desk: Desk) {
		this.#store = store;
		this.#names = names;
		this.#desk = desk;
	}

	/** To be called when articles have come, gone or changed. */
	changed(): void {
		this.#standing = null;
	}

	/** What was done to the articles now. */
	told(desk: Desk): void {
		this.#desk = desk;
		this.#standing = null;
	}

	/** The entity that this one is. */
	root(id: string): string {
		return rootOf(this.#now().into, id);
	}

	/** The entities that are this one, itself first. */
	members(id: string): readonly string[] {
		const root = this.root(id);
		return [root, ...(this.#now().members.get(root) ?? [])];
	}

	name(id: string, found: string): string {
		return this.#now().names.get(id) ?? found;
	}

	kind(id: string, found: EntityTarget['kind']): EntityTarget['kind'] {
		return this.#now().kinds.get(id) ?? found;
	}

	/** Entities whose names, as the reader gave them, begin with all these terms. */
	bearing(terms: readonly string[], termsOf: (name: string) => readonly string[]): readonly string[] {
		return [...this.#now().names].flatMap(([id, name]) => {
			const own = termsOf(name);
			return terms.every((term) => own.some((one) => one.startsWith(term))) ? [id] : [];
		});
	}

	isHidden(id: string): boolean {
		return this.#now().hidden.has(id);
	}

	/** Whether it stands for itself: it is no other, and not hidden. */
	isShown(id: string): boolean {
		return this.root(id) === id && !this.isHidden(id);
	}

	isApart(one: string, other: string): boolean {
		return this.#now().apart.has(pairOf(one, other));
	}

	/** Entities that only a split made, and those that others were merged into, renamed or of another kind. */
	get made(): ReadonlyMap<string, EntityTarget> {
		return this.#now().made;
	}

	/** Ids of entities that were merged, named, typed or hidden. */
	get corrected(): ReadonlySet<string> {
		const { into, names, kinds, hidden, touchedBySplits } = this.#now();
		return new Set([
			...touchedBySplits,
			...into.keys(),
			...[...into.values()].map(({ id }) => id),
			...names.keys(),
			...kinds.keys(),
			...hidden,
		]);
	}

	/** The keys of an entity, those of mentions given to it among them. */
	keys(id: string): ReadonlySet<number> {
		const members = this.members(id);
		const keys = new Set(
			this.#store
				.all(
					'SELECT key FROM entity JOIN name_key USING (entity) WHERE id IN (SELECT value FROM json_each(?))',
					JSON.stringify(members),
				)
				.map((row) => numberOf(row.key)),
		);
		this.#now().given.forEach((given, index) => {
			if (members.includes(given)) keys.add(FIRST_GIVEN + index);
		});
		return keys;
	}

	/** Whose a key is; empty where it is nobody's. */
	entityOf(key: number): string {
		const id =
			key >= FIRST_GIVEN
				? (this.#now().given[key - FIRST_GIVEN] ?? '')
				: textOf(this.#store.get('SELECT id FROM name_key JOIN entity USING (entity) WHERE key = ?', key)?.id);
		return id === '' ? '' : this.root(id);
	}

	/** Articles in which mentions were given to others. */
	get splitDocs(): readonly number[] {
		return [...this.#now().docs].flatMap(([doc, { splits }]) => (splits.length > 0 ? [doc] : []));
	}

	/** Articles whose facts were corrected, or whose names were. */
	get factDocs(): readonly number[] {
		return [...this.#now().docs].flatMap(([doc, { splits, verdicts, amendments }]) =>
			splits.length + verdicts.length + amendments.length > 0 ? [doc] : [],
		);
	}

	/** In how many articles an entity is named, and how often. */
	tally(id: string): { readonly articles: number; readonly mentions: number } {
		const split = this.splitDocs;
		const members = this.members(id);
		const row = this.#store.get(
			'SELECT count(DISTINCT doc) AS articles, sum(naming.mentions) AS mentions FROM entity JOIN name_key USING (entity) JOIN naming USING (key) WHERE id IN (SELECT value FROM json_each(?)) AND doc NOT IN (SELECT value FROM json_each(?))',
			JSON.stringify(members),
			`[${split.join(',')}]`,
		);
		let [articles, mentions] = [numberOf(row?.articles), numberOf(row?.mentions)];
		const own = split.length > 0 ? this.keys(id) : new Set<number>();
		for (const doc of split) {
			const { analysis, keys } = this.stored(doc);
			const here = (analysis?.mentions ?? []).filter(({ name }) => own.has(keys[name] ?? -1)).length;
			articles += here > 0 ? 1 : 0;
			mentions += here;
		}
		return { articles, mentions };
	}

	/** Whether it is still to be decided if two are one. */
	isOpen(one: string, other: string): boolean {
		return this.root(one) !== this.root(other) && !this.isApart(one, other) && !this.isHidden(other);
	}

	/** The corrections by the numbers that entities have in the index: whose each is, 0 for nobody's; kinds; names in split articles. */
	numbers(): CorrectedNumbers {
		const now = this.#now();
		if (now.numbers) return now.numbers;
		const numberOfId = (id: string): number =>
			numberOf(this.#store.get('SELECT entity FROM entity WHERE id = ?', id)?.entity);
		const whose = new Map<number, number>();
		const kinds = new Map<number, EntityTarget['kind']>();
		for (const id of this.corrected) {
			const root = this.root(id);
			whose.set(numberOfId(id), this.isHidden(root) ? 0 : numberOfId(root));
			const row = this.#store.get('SELECT entity, kind FROM entity WHERE id = ?', root);
			if (row !== undefined) kinds.set(numberOf(row.entity), this.kind(root, kindNamed(row.kind)));
		}
		const docs = new Map<number, readonly number[]>();
		for (const doc of this.splitDocs) {
			const { analysis, keys } = this.stored(doc);
			const used = new Set((analysis?.mentions ?? []).map(({ name }) => this.entityOf(keys[name] ?? -1)));
			docs.set(doc, [...used].map(numberOfId));
		}
		now.numbers = { whose, kinds, docs };
		return now.numbers;
	}

	/** An article with its analysis as corrected. */
	stored(doc: number): Stored {
		const found = this.#names.stored(doc);
		const { docs, hidden, kinds, given } = this.#now();
		const own = docs.get(doc);
		if (found.analysis === null || (own === undefined && hidden.size === 0 && kinds.size === 0)) return found;
		const { article } = found;
		let { analysis, keys } = found;
		if (own !== undefined && own.splits.length > 0) {
			const names: Name[] = [...analysis.names];
			const allKeys = [...keys];
			const moved = new Map<number, number>();
			for (const split of own.splits) {
				const span = attached(article.text, split.anchor);
				const at = analysis.mentions.findIndex(
					({ start, end, name }) => start === span?.start && end === span.end && split.keys.has(keys[name] ?? -1),
				);
				const mention = analysis.mentions[at];
				if (mention === undefined) continue;
				const key = FIRST_GIVEN + given.indexOf(split.to);
				let name = allKeys.indexOf(key);
				if (name < 0) {
					const target = this.#now().told.targets.get(split.to);
					name = names.length;
					names.push({ kind: target?.kind ?? 'person', name: target?.name ?? split.anchor.quote, aliases: [] });
					allKeys.push(key);
				}
				moved.set(at, name);
			}
			const mentions = analysis.mentions.map((mention, index): Mention => {
				const name = moved.get(index);
				return name === undefined
					? mention
					: { ...mention, name, certainty: 'certain', by: 'journal', why: 'you said whose it is' };
			});
			analysis = { ...analysis, names, mentions };
			keys = Uint32Array.from(allKeys);
		}
		if (hidden.size > 0 || kinds.size > 0) {
			const ids = [...keys].map((key) => this.entityOf(key));
			analysis = {
				...analysis,
				names: analysis.names.map((name, index) => ({ ...name, kind: this.kind(ids[index] ?? '', name.kind) })),
				mentions: analysis.mentions.filter(({ name }) => !hidden.has(ids[name] ?? '')),
			};
		}
		if (own === undefined) return { article, analysis, keys };
		const facts: readonly Fact[] = correctedFacts(article.text, analysis, own.verdicts, own.amendments);
		return { article: { ...article, ...this.#particulars(own) }, analysis: { ...analysis, facts }, keys };
	}

	/** An article's row as corrected. */
	listed<Row extends Listed>(doc: number, row: Row): Row {
		const own = this.#now().docs.get(doc);
		if (own === undefined || own.articles.length === 0) return row;
		const { headline, published, outlet } = this.#particulars(own);
		return {
			...row,
			...(headline === undefined ? {} : { headline, marks: [] }),
			...(published === undefined ? {} : { published }),
			...(outlet === undefined ? {} : { outlet }),
		};
	}

	#particulars({ articles }: Touched) {
		const of = (field: string): string | undefined => articles.findLast((one) => one.field === field)?.to ?? undefined;
		const [headline, published, outlet, language] = [of('headline'), of('published'), of('outlet'), of('language')];
		return {
			...(headline === undefined ? {} : { headline, headlineFrom: 'metadata' as const }),
			...(published === undefined ? {} : { published, publishedFrom: 'journal' as const }),
			...(outlet === undefined ? {} : { outlet }),
			...(language === undefined ? {} : { language }),
		};
	}

	#now(): Standing {
		this.#standing ??= this.#stand();
		return this.#standing;
	}

	/** Each entity that a correction names as it is here: by its id, else the only one of its kind and name. */
	#stand(): Standing {
		const told = correctionsOf(this.#desk);
		const here = new Map<string, string>();
		const made = new Map<string, EntityTarget>();
		const splitInto = new Set(told.splits.flatMap(({ as }) => (as === null ? [] : [as.id])));
		for (const [id, target] of told.targets) {
			const found = this.#find(target);
			if (found !== null) here.set(id, found);
			else if (splitInto.has(id)) {
				here.set(id, id);
				made.set(id, target);
			}
		}
		const moved = <Value>(map: ReadonlyMap<string, Value>): Map<string, Value> =>
			new Map([...map].flatMap(([id, value]) => (here.has(id) ? [[here.get(id) ?? id, value] as const] : [])));
		const into = new Map<string, EntityTarget>();
		for (const [id, target] of told.into) {
			const [from, to] = [here.get(id), here.get(target.id)];
			if (from !== undefined && to !== undefined && from !== to && rootOf(into, to) !== from)
				into.set(from, { ...target, id: to });
		}
		const members = new Map<string, string[]>();
		for (const id of into.keys()) {
			const root = rootOf(into, id);
			members.set(root, [...(members.get(root) ?? []), id]);
		}
		const given = [...splitInto].map((id) => here.get(id) ?? id);
		const hidden = new Set([...told.hidden].flatMap((id) => here.get(id) ?? []));
		const apart = new Set(
			[...told.apart].map((pair) => {
				const [one = '', other = ''] = pair.split('\n');
				return pairOf(here.get(one) ?? one, here.get(other) ?? other);
			}),
		);
		return {
			told,
			into,
			members,
			names: moved(told.names),
			kinds: moved(told.kinds),
			hidden,
			apart,
			made,
			given,
			docs: this.#docs(told, here),
			touchedBySplits: new Set(
				told.splits.flatMap(({ entity, as }) => [entity.id, as?.id ?? entity.id].flatMap((id) => here.get(id) ?? [])),
			),
		};
	}

	#find({ id, kind, name }: EntityTarget): string | null {
		if (this.#store.get('SELECT 1 FROM entity WHERE id = ?', id) !== undefined) return id;
		const named = this.#store.all('SELECT id FROM entity WHERE kind = ? AND name = ? LIMIT 2', kind, name);
		return named.length === 1 ? textOf(named[0]?.id) : null;
	}

	#docs(told: Corrections, here: ReadonlyMap<string, string>): Map<number, Touched> {
		const docs = new Map<number, Touched>();
		const of = (article: { readonly id: string; readonly path: string; readonly headline: string }): Touched | null => {
			const row =
				this.#store.get('SELECT doc FROM article WHERE id = ?', article.id) ??
				this.#store.get('SELECT doc FROM article WHERE path = ? AND headline = ?', article.path, article.headline);
			if (row === undefined) return null;
			const doc = numberOf(row.doc);
			const own = docs.get(doc) ?? touched();
			docs.set(doc, own);
			return own;
		};
		for (const { entity, mentions, as } of told.splits) {
			const from = here.get(entity.id);
			const to = as === null ? undefined : here.get(as.id);
			if (from === undefined || to === undefined) continue;
			const keys = new Set(
				this.#store
					.all('SELECT key FROM entity JOIN name_key USING (entity) WHERE id = ?', from)
					.map((row) => numberOf(row.key)),
			);
			for (const { article, anchor } of mentions) of(article)?.splits.push({ keys, anchor, to });
		}
		for (const verdict of told.verdicts) of(verdict.article)?.verdicts.push(verdict);
		for (const amendment of told.amendments) of(amendment.article)?.amendments.push(amendment);
		for (const correction of told.articles) of(correction.article)?.articles.push(correction);
		return docs;
	}
}
