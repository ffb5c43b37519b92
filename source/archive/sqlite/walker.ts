import { FACT_KINDS, type Fact, type FactKind } from '../../domain/fact.ts';
import type { FactRow, MentionRow } from '../archive.ts';
import { parties } from '../prepared/prepare.ts';
import { COUNTED, type NamingCounts } from '../record/naming-rows.ts';
import type { Catalogue } from './catalogue.ts';
import type { Correcting } from './correcting/correcting.ts';
import { calledIn } from './entity-keys.ts';
import { Namings } from './namings.ts';
import { type Statements, textOf, textOrNull } from './statements.ts';
import type { Stored } from './stored.ts';

const KEPT = 24;

/** The articles of a walk in its order, and how many steps lie before each. */
export interface Walk {
	readonly docs: Int32Array;
	readonly before: Int32Array;
	readonly total: number;
}

/** Steps in each article, and the articles in which one step may have been counted twice. */
export interface Counted {
	readonly steps: Int32Array;
	readonly shared: readonly number[];
}

/** What columns of a naming come to, by how many mentions there are and how many of them are in doubt. */
const MENTIONS: Readonly<Record<string, (mentions: number, doubtful: number) => number>> = {
	mentions: (mentions) => mentions,
	'mentions - doubtful': (mentions, doubtful) => mentions - doubtful,
	doubtful: (_, doubtful) => doubtful,
};

/** What an article is listed as, of each of its rows. */
export type Told = Pick<MentionRow, 'path' | 'headline' | 'published' | 'outlet'>;

/** Makes walks over all articles: which articles, in what order, with how many steps each. The latest are kept. */
export class Walker {
	readonly #store: Statements;
	readonly #catalogue: Catalogue;
	readonly #correcting: Correcting;
	readonly #kept = new Map<string, unknown>();

	constructor(store: Statements, catalogue: Catalogue, correcting: Correcting) {
		this.#store = store;
		this.#correcting = correcting;
		this.#catalogue = catalogue;
	}

	changed(): void {
		this.#kept.clear();
	}

	/** What was made under this name, or is now. */
	kept<Made>(name: string, make: () => Made): Made {
		const known = this.#kept.get(name);
		if (known !== undefined) return known as Made;
		const made = make();
		const [oldest] = this.#kept.keys();
		if (this.#kept.size >= KEPT && oldest !== undefined) this.#kept.delete(oldest);
		this.#kept.set(name, made);
		return made;
	}

	/** The name keys of an entity. */
	keys(entity: string): ReadonlySet<number> {
		return this.#correcting.names.keys(entity);
	}

	/** The entities of some of an article's names; `keys` has the key of each of them. */
	entities(names: readonly number[], keys: Uint32Array): FactRow['entities'] {
		const found: Record<number, { id: string; name: string }> = {};
		for (const name of names) {
			const id = this.#correcting.names.entityOf(keys[name] ?? -1);
			if (id === '' || this.#correcting.names.isHidden(id)) continue;
			found[name] = {
				id,
				name: this.#correcting.names.name(
					id,
					this.#correcting.names.made.get(id)?.name ?? calledIn(this.#store, id) ?? '',
				),
			};
		}
		return found;
	}

	/** The articles that use one of these keys, by date, with the sum of the columns in each. */
	mentions(keys: ReadonlySet<number>, name: string, columns: string): Walk {
		return this.kept(`mentions ${name}`, () => this.ordered(this.naming(keys, columns)));
	}

	told(doc: number): Told {
		const row = this.#store.get(
			'SELECT path, headline, published, outlet.name AS outlet FROM article LEFT JOIN outlet USING (outlet) WHERE doc = ?',
			doc,
		);
		return this.#correcting.articles.listed(doc, {
			path: textOf(row?.path),
			headline: textOf(row?.headline),
			published: textOrNull(row?.published),
			outlet: textOrNull(row?.outlet),
		});
	}

	/** The sum of these columns in each article that uses one of the keys. */
	naming(keys: ReadonlySet<number>, columns: string): Counted {
		const kinds = FACT_KINDS.filter((kind) => columns.split(' + ').includes(kind));
		const counts = MENTIONS[columns];
		const places = kinds.map((kind) => COUNTED.indexOf(kind));
		const counted = this.#counted(keys, (own) =>
			counts === undefined
				? places.reduce((sum, place) => sum + (own[place] ?? 0), 0)
				: counts(own[0] ?? 0, own[1] ?? 0),
		);
		const { renamed, withFacts } = this.#correcting.articles;
		if (counts !== undefined)
			for (const doc of renamed) {
				const { analysis, keys: own } = this.#correcting.stored(doc);
				const here = (analysis?.mentions ?? []).filter(({ name }) => keys.has(own[name] ?? -1));
				const doubtful = here.filter(({ certainty }) => certainty === 'candidate').length;
				counted.steps[doc] = counts(here.length, doubtful);
			}
		else for (const doc of withFacts) counted.steps[doc] = this.facts(doc, keys, kinds);
		return counted;
	}

	/** In each article that has any of the keys the steps that its counts come to. */
	#counted(keys: Iterable<number>, stepsIn: (counts: NamingCounts) => number): Counted {
		const steps = new Int32Array(this.#catalogue.size());
		const many = new Set<number>();
		const seen = this.#catalogue.nothing();
		Namings.of(this.#store).each(keys, (doc, counts) => {
			if (seen.has(doc)) many.add(doc);
			seen.add(doc);
			if (doc < steps.length) steps[doc] = (steps[doc] ?? 0) + stepsIn(counts);
		});
		return { steps, shared: [...many].filter((doc) => (steps[doc] ?? 0) > 0) };
	}

	/** How many facts of these kinds an article has in which a name has one of the keys; `keys` null: all. */
	facts(doc: number, keys: ReadonlySet<number> | null, kinds: readonly FactKind[]): number {
		return factsWith(this.#correcting.stored(doc), keys, kinds).length;
	}

	steps(select: string, ...values: string[]): Counted {
		const steps = new Int32Array(this.#catalogue.size());
		const shared: number[] = [];
		const list = `SELECT group_concat(doc || ',' || steps || ',' || keys) FROM (${select})`;
		const note = ([doc = 0, count = 0, keys = 0]: readonly number[]): void => {
			steps[doc] = count;
			if (keys > 1) shared.push(doc);
		};
		this.#store.lists(list, 3, note, ...values);
		return { steps, shared };
	}

	/** The articles with steps, by publication date; or those with the most steps first. */
	ordered({ steps }: Pick<Counted, 'steps'>, by: 'date' | 'article' = 'date'): Walk {
		const set = this.#catalogue.nothing();
		steps.forEach((count, doc) => {
			if (count > 0) set.add(doc);
		});
		const dated = this.#catalogue.sorted(set, 'date', false);
		const docs =
			by === 'date'
				? dated
				: Int32Array.from(Array.from(dated).sort((one, other) => (steps[other] ?? 0) - (steps[one] ?? 0)));
		const before = new Int32Array(docs.length);
		let total = 0;
		docs.forEach((doc, index) => {
			before[index] = total;
			total += steps[doc] ?? 0;
		});
		return { docs, before, total };
	}
}

/** The facts of these kinds in which a name has one of the keys; `keys` null: all. */
export const factsWith = (
	{ analysis, keys: own }: Stored,
	keys: ReadonlySet<number> | null,
	kinds: readonly FactKind[],
): readonly Fact[] =>
	(analysis?.facts ?? []).filter(
		(fact) =>
			kinds.includes(fact.kind) &&
			(keys === null || parties(fact).some(({ name }) => name !== null && keys.has(own[name] ?? -1))),
	);

/** Of a walk only these of its articles, in its order. */
export function within({ docs: all, before, total }: Walk, docs: Int32Array): Walk {
	const kept = new Int32Array(docs.length);
	let [at, steps] = [0, 0];
	docs.forEach((doc, index) => {
		while (all[at] !== doc) at += 1;
		kept[index] = steps;
		steps += (before[at + 1] ?? total) - (before[at] ?? 0);
	});
	return { docs, before: kept, total: steps };
}

/** Which articles a window of a walk touches, and which of their steps. */
export function* window(
	{ docs, before, total }: Walk,
	offset: number,
	limit: number,
): Iterable<{ readonly doc: number; readonly skip: number; readonly take: number; readonly count: number }> {
	const end = Math.min(total, offset + limit);
	if (offset < 0 || offset >= end) return;
	let low = 0;
	let high = docs.length - 1;
	while (low < high) {
		const middle = (low + high + 1) >>> 1;
		if ((before[middle] ?? 0) <= offset) low = middle;
		else high = middle - 1;
	}
	for (let index = low; index < docs.length && (before[index] ?? 0) < end; index += 1) {
		const first = before[index] ?? 0;
		const next = before[index + 1] ?? total;
		const skip = Math.max(0, offset - first);
		yield { doc: docs[index] ?? 0, skip, take: Math.min(next, end) - first - skip, count: next - first };
	}
}
