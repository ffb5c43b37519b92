import { ENTITY_KINDS, type EntityKind } from '../../../domain/entity.ts';
import type { Facet, Facets } from '../../archive.ts';
import { repeatsOf } from '../../repeats.ts';
import { type Query, whether } from '../asking/query-language.ts';
import { type Bucket, type Searcher, totalOf } from '../asking/searcher.ts';
import { naming } from '../asking/tallies.ts';
import { textIn, textsIn } from '../documents/columns.ts';
import { keyOfToken } from '../documents/token.ts';
import type { CorrectionsHere } from './corrections.ts';
import type { EntityIndex } from './entity-index.ts';
import { tokensOf } from './entity-keys.ts';
import type { EntityShown } from './entity-source.ts';
import { REPRINTED, type Reprint, reprintsAmong, together } from './reprints.ts';
import type { Articles } from './requests.ts';
import { monthOf, type Shift, shiftsAmong } from './shifts.ts';

/** Values shown of each facet. */
const MOST_SHOWN = 50;
/** Up to this many articles every key is counted; of more, the commonest: an entity of rare keys alone may then be missing, which is said. */
const FEW = 200;
const ALL_KEYS = 10_000;
const COMMONEST_KEYS = 200;
/** Entities of several keys whose articles are counted one by one: the likeliest to be shown. */
const MOST_COUNTED = 80;
/** Outlets counted: of a folded list the commonest by their texts are among the commonest by their articles. */
const OUTLETS = 200;

interface Counted {
	readonly entity: EntityShown;
	articles: number;
	keys: number;
}

/** Keys with their articles, and whose they are. */
interface Borne {
	readonly keys: readonly Bucket[];
	readonly whose: ReadonlyMap<string, EntityShown>;
}

/** Articles that print one text, and whether the commonest are those of most texts. */
interface Printed {
	readonly groups: readonly (readonly Reprint[])[];
	readonly isFolded: boolean;
}

/** What a result is made of: entities, outlets, months, each with the number of its articles. */
export class Facetting {
	readonly #searcher: Searcher;
	readonly #entities: EntityIndex;
	readonly #corrections: CorrectionsHere;

	constructor(searcher: Searcher, entities: EntityIndex, corrections: CorrectionsHere) {
		this.#corrections = corrections;
		this.#searcher = searcher;
		this.#entities = entities;
	}

	/** `isFolded`: the commonest by their texts. */
	async of(
		{ fitting, filter, most }: Pick<Articles, 'fitting' | 'filter' | 'most'>,
		isFolded = false,
	): Promise<Facets> {
		const query: Query = { bool: { filter: [fitting, ...(filter === null ? [] : [filter])] } };
		const size = most <= FEW ? ALL_KEYS : COMMONEST_KEYS;
		const found = await this.#searcher.search(
			'articles',
			{
				size: 0,
				track_total_hits: true,
				query,
				aggs: {
					...Object.fromEntries(ENTITY_KINDS.map((kind) => [kind, { terms: { field: kind, size } }])),
					outlet: { terms: { field: 'outlet', size: OUTLETS } },
					reprints: { filter: REPRINTED },
					month: {
						date_histogram: {
							field: 'published',
							calendar_interval: 'month',
							format: 'yyyy-MM',
							min_doc_count: 1,
							order: { _key: 'desc' },
						},
					},
				},
			},
			'counting what articles are made of',
		);
		const buckets = (name: string): readonly Bucket[] => found.aggregations?.[name]?.buckets ?? [];
		const total = totalOf(found);
		const hasCopies = (found.aggregations?.reprints?.doc_count ?? 0) > 1;
		const asked = ['outlet', 'published', ...ENTITY_KINDS] as const;
		const keys = total === 0 ? [] : ENTITY_KINDS.flatMap((kind) => buckets(kind));
		const [reprints, whose] = await Promise.all([
			hasCopies ? reprintsAmong(this.#searcher, whether(query), { asked }) : [],
			this.#bearing(keys),
		]);
		const groups = together(reprints);
		const behind = groups.reduce((sum, group) => sum + group.length - 1, 0);
		const printed = (value: (reprint: Reprint) => string | null) =>
			repeatsOf<Reprint, string>(groups, (reprint, note) => {
				const own = value(reprint);
				if (own !== null) note(own);
			});
		const { moved } = await this.#corrections.now();
		const byOutlet = printed((reprint) => {
			const now = moved.get(reprint.id);
			return now?.isPlaced ? now.outlet : textIn(reprint, 'outlet');
		});
		const byMonth = printed((reprint) => {
			const now = moved.get(reprint.id);
			return monthOf(now?.isDated ? now.published : textIn(reprint, 'published'));
		});
		const shifts = await shiftsAmong(this.#searcher, query, moved);
		return {
			entities: await this.#commonest(query, { keys, whose }, { groups, isFolded }),
			outlets: valued(buckets('outlet'), shifts.outlets, byOutlet).sort(byArticles(isFolded)).slice(0, MOST_SHOWN),
			months: valued(buckets('month'), shifts.months, byMonth).sort((one, other) => (one.value < other.value ? 1 : -1)),
			...(behind > 0 ? { origins: total - behind } : {}),
			...(ENTITY_KINDS.some((kind) => buckets(kind).length >= size) ? { forms: size } : {}),
		};
	}

	/** Whose these keys are, and those that single mentions were given to. */
	async #bearing(keys: readonly Bucket[]): Promise<ReadonlyMap<string, EntityShown>> {
		const { given } = await this.#corrections.now();
		return this.#entities.ofKeys([
			...keys.map(({ key }) => keyOfToken(String(key))),
			...(keys.length === 0 ? [] : given.keys()),
		]);
	}

	/** Entities by their commonest keys; where one has several, its articles are counted, for they are not to be added up. */
	async #commonest(query: Query, { keys, whose }: Borne, printed: Printed): Promise<Facets['entities']> {
		const { given } = await this.#corrections.now();
		const byEntity = new Map<string, Counted>();
		for (const { key, doc_count: articles } of keys) {
			const entity = whose.get(keyOfToken(String(key)));
			if (entity === undefined) continue;
			const known = byEntity.get(entity.id);
			if (known === undefined) byEntity.set(entity.id, { entity, articles, keys: 1 });
			else {
				known.articles += articles;
				known.keys += 1;
			}
		}
		// Whom single mentions were given to is perhaps named nowhere else.
		for (const key of given.keys()) {
			const entity = whose.get(key);
			if (entity !== undefined && !byEntity.has(entity.id)) byEntity.set(entity.id, { entity, articles: 0, keys: 1 });
		}
		const likeliest = [...byEntity.values()].sort((one, other) => other.articles - one.articles);
		const several = ENTITY_KINDS.flatMap((kind) =>
			likeliest.filter(({ entity }) => entity.kind === kind).slice(0, MOST_COUNTED),
		).filter(({ entity }) => entity.keys.length > 1 || entity.otherwise !== undefined);
		if (several.length > 0) {
			const filters = Object.fromEntries(several.map(({ entity }) => [entity.id, naming([entity])]));
			const { aggregations } = await this.#searcher.search(
				'articles',
				{ size: 0, query: whether(query), aggs: { exact: { filters: { filters } } } },
				'counting what articles are made of',
			);
			const counts = aggregations?.exact?.buckets as unknown as Readonly<Record<string, { doc_count: number }>>;
			for (const one of several) one.articles = counts[one.entity.id]?.doc_count ?? one.articles;
		}
		const repeats = repeatsIn(printed, likeliest);
		const facets = (kind: EntityKind): Facet[] =>
			likeliest
				.filter(({ entity, articles }) => entity.kind === kind && articles > 0)
				.map(({ entity: { id, name }, articles }) => facet(id, name, articles, repeats.get(id)))
				.sort(byArticles(printed.isFolded))
				.slice(0, MOST_SHOWN);
		return {
			person: facets('person'),
			organization: facets('organization'),
			place: facets('place'),
			group: facets('group'),
		};
	}
}

/** Of each entity, how many of its articles print a text that another of its articles prints. */
function repeatsIn({ groups }: Printed, counted: readonly Counted[]): ReadonlyMap<string, number> {
	if (groups.length === 0) return new Map();
	const whose = new Map(counted.flatMap(({ entity }) => tokensOf(entity).map((token) => [token, entity.id] as const)));
	return repeatsOf(groups, (reprint, note) => {
		for (const kind of ENTITY_KINDS)
			for (const token of textsIn(reprint, kind)) {
				const id = whose.get(token);
				if (id !== undefined) note(id);
			}
	});
}

/** Values with their articles, as far as there are any. */
function valued(buckets: readonly Bucket[], shift: Shift, repeats: ReadonlyMap<string, number>): Facet[] {
	const counts = new Map(buckets.map((bucket) => [bucket.key_as_string ?? String(bucket.key), bucket.doc_count]));
	for (const [value, more] of shift) counts.set(value, (counts.get(value) ?? 0) + more);
	return [...counts].flatMap(([value, articles]) =>
		articles > 0 ? [facet(value, value, articles, repeats.get(value))] : [],
	);
}

const facet = (value: string, label: string, articles: number, repeats = 0): Facet => ({
	value,
	label,
	articles,
	...(repeats > 0 ? { origins: articles - repeats } : {}),
});

/** Of as many articles by name. */
const byArticles =
	(isFolded: boolean) =>
	(one: Facet, other: Facet): number =>
		weighed(other, isFolded) - weighed(one, isFolded) || (one.label < other.label ? -1 : 1);

const weighed = ({ articles, origins = articles }: Facet, isFolded: boolean): number => (isFolded ? origins : articles);
