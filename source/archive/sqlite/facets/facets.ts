import { ENTITY_KINDS, type EntityKind } from '../../../domain/entity.ts';
import type { Facet, Facets } from '../../archive.ts';
import { Remembered } from '../../remembered.ts';
import { repeatsOf } from '../../repeats.ts';
import type { Catalogue } from '../catalogue.ts';
import type { Listed } from '../correcting/articles.ts';
import type { Correcting } from '../correcting/correcting.ts';
import type { CorrectedNumbers } from '../correcting/numbers.ts';
import type { Folds } from '../echoes/folds.ts';
import { unpackNames } from '../forms.ts';
import { numberOf, type Statements, textOf, textOrNull } from '../statements.ts';
import { type Holding, HoldingReader } from './holding.ts';
import { byArticles, commonest, countOf, highest, latest, tally } from './ranks.ts';

/** Up to this many articles are looked up one by one; for more, all are held in memory. */
const FEW = 1_000;

/** At 100,000 articles warming takes a quarter of a second and 6 MB. */
const MOST_WARMED = 200_000;

/** What a result is made of: entities, outlets, months, each with the number of its articles. */
export class Facetting {
	readonly #store: Statements;
	readonly #catalogue: Catalogue;
	readonly #correcting: Correcting;
	readonly #reader: HoldingReader;
	readonly #all: Remembered<Holding>;
	/** Of all articles, by whether they are folded, until anything changes. */
	readonly #whole = new Map<boolean, Facets>();

	/** `now` in milliseconds. */
	constructor(store: Statements, catalogue: Catalogue, correcting: Correcting, now: () => number) {
		this.#store = store;
		this.#correcting = correcting;
		this.#catalogue = catalogue;
		this.#reader = new HoldingReader(store, catalogue);
		this.#all = new Remembered(
			() => this.#reader.all(),
			() => catalogue.count() <= FEW,
			now,
		);
	}

	changed(): void {
		this.#all.changed();
		this.#whole.clear();
	}

	/** To be called when something was put right. */
	acted(): void {
		this.#whole.clear();
	}

	/** Brings what is counted into memory, unless that takes longer than anybody waits without noticing. */
	*warm(): Generator<void> {
		if (this.#catalogue.count() <= MOST_WARMED) yield* this.#all.warm();
	}

	/** `docs` null: of all articles; `folded`: the commonest by their texts. */
	of(docs: Int32Array | null, folds: Folds, folded: boolean): Facets {
		const known = docs === null ? this.#whole.get(folded) : undefined;
		if (known !== undefined) return known;
		const isFew = docs !== null && docs.length <= FEW && !this.#all.isFresh;
		const counted = docs ?? this.#catalogue.everything().docs();
		const together = folds.together(counted);
		const facets = this.#counted(counted, isFew ? this.#reader.of(docs) : this.#all.get(), together, folded);
		// While the archive grows they are counted by what is a little older.
		if (docs === null && this.#all.isFresh) this.#whole.set(folded, facets);
		return facets;
	}

	#counted(
		docs: Int32Array,
		{ starts, entities, outlets, months, kindOf: foundKinds }: Holding,
		together: readonly (readonly number[])[],
		folded: boolean,
	): Facets {
		const { whose, kinds, docs: split, made } = this.#correcting.numbers();
		const most = Math.max(foundKinds.length - 1, ...whose.values(), ...[...split.values()].flat(), ...made.keys());
		const kindOf = new Uint8Array(most + 1);
		kindOf.set(foundKinds);
		for (const [entity, kind] of kinds) kindOf[entity] = ENTITY_KINDS.indexOf(kind);
		const counts = new Int32Array(most + 1);
		const { moved, outletNames } = this.#moved(outlets, months);
		/** May tell an entity twice where names were put right. */
		const named = (doc: number, note: (entity: number) => void): void => {
			const own = split.get(doc);
			if (own) own.forEach(note);
			else
				for (let at = starts[doc] ?? 0; at < (starts[doc + 1] ?? 0); at += 1) {
					const entity = entities[at] ?? 0;
					note(whose.get(entity) ?? entity);
				}
		};
		const appeared = (doc: number) => moved.get(doc) ?? ([outlets[doc] ?? 0, months[doc] ?? 0] as const);
		if (whose.size === 0 && split.size === 0)
			for (const doc of docs) {
				const end = starts[doc + 1] ?? 0;
				for (let at = starts[doc] ?? 0; at < end; at += 1) {
					const entity = entities[at] ?? 0;
					counts[entity] = (counts[entity] ?? 0) + 1;
				}
			}
		else {
			const last = new Int32Array(most + 1).fill(-1);
			for (const doc of docs)
				named(doc, (entity) => {
					if (last[entity] === doc) return;
					last[entity] = doc;
					counts[entity] = (counts[entity] ?? 0) + 1;
				});
		}
		const asFound = moved.size === 0 ? docs : docs.filter((doc) => !moved.has(doc));
		const byOutlet = tally(asFound, outlets);
		const byMonth = tally(asFound, months);
		for (const doc of asFound === docs ? [] : docs) {
			const [outlet, month] = moved.get(doc) ?? [0, 0];
			if (outlet !== 0) byOutlet.set(outlet, (byOutlet.get(outlet) ?? 0) + 1);
			if (month !== 0) byMonth.set(month, (byMonth.get(month) ?? 0) + 1);
		}
		const printed = (part: 0 | 1) => repeatsOf<number, number>(together, (doc, note) => note(appeared(doc)[part]));
		const behind = together.reduce((sum, group) => sum + group.length - 1, 0);
		return {
			entities: this.#commonest(counts, repeatsOf<number, number>(together, named), kindOf, made, folded),
			outlets: highest(byOutlet, printed(0), folded)
				.map(({ value: outlet, ...count }) => {
					const name =
						outletNames.get(outlet) ??
						textOf(this.#store.get('SELECT name FROM outlet WHERE outlet = ?', outlet)?.name);
					return { value: name, label: name, ...countOf(count) };
				})
				.sort(byArticles(folded)),
			months: latest(byMonth, printed(1)).map(({ value: month, ...count }) => {
				const label = `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
				return { value: label, label, ...countOf(count) };
			}),
			...(behind > 0 ? { origins: docs.length - behind } : {}),
		};
	}

	/** Outlet and month of each article of which the reader put one right; outlets that the index does not know have numbers below 0. */
	#moved(outlets: Int32Array, months: Int32Array) {
		const { articles } = this.#correcting;
		const moved = new Map<number, readonly [outlet: number, month: number]>();
		const outletNames = new Map<number, string>();
		const numbers = new Map<string, number>();
		for (const doc of articles.moved) {
			const { outlet, published } = articles.listed<Partial<Listed>>(doc, { outlet: '', published: '' });
			if (outlet && !numbers.has(outlet)) {
				const row = this.#store.get('SELECT outlet FROM outlet WHERE name = ?', outlet);
				numbers.set(outlet, row === undefined ? -1 - numbers.size : numberOf(row.outlet));
				outletNames.set(numbers.get(outlet) ?? 0, outlet);
			}
			const [year = 0, month = 1] = (published ?? '').split('-').map(Number);
			moved.set(doc, [
				outlet ? (numbers.get(outlet) ?? 0) : (outlets[doc] ?? 0),
				published ? year * 12 + month - 1 : (months[doc] ?? 0),
			]);
		}
		return { moved, outletNames };
	}

	#commonest(
		counts: Int32Array,
		repeats: ReadonlyMap<number, number>,
		kindOf: Uint8Array,
		made: CorrectedNumbers['made'],
		folded: boolean,
	): Facets['entities'] {
		const found: Record<EntityKind, Facet[]> = { person: [], organization: [], place: [], group: [] };
		const ranks = counts.slice();
		if (folded) for (const [entity, more] of repeats) ranks[entity] = (ranks[entity] ?? 0) - more;
		const best = commonest(ranks, kindOf);
		ENTITY_KINDS.forEach((kind, index) => {
			for (const entity of best[index] ?? []) {
				const named = this.#named(entity) ?? made.get(entity);
				if (named === undefined) continue;
				const count = countOf({ articles: counts[entity] ?? 0, repeats: repeats.get(entity) ?? 0 });
				found[kind].push({ value: named.id, label: this.#correcting.names.name(named.id, named.name), ...count });
			}
			found[kind].sort(byArticles(folded));
		});
		return found;
	}

	#named(entity: number): { readonly id: string; readonly name: string } | undefined {
		const row = this.#store.get('SELECT id, names FROM entity WHERE entity = ?', entity);
		if (row === undefined) return undefined;
		const id = textOf(row.id);
		return { id, name: unpackNames(id, textOrNull(row.names)).name };
	}
}
