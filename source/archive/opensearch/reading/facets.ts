import { ENTITY_KINDS, type EntityKind } from '../../../domain/entity.ts';
import type { Facet, Facets } from '../../archive.ts';
import { type Query, termsIn, whether } from '../asking/query-language.ts';
import { type Bucket, type Searcher, totalOf } from '../asking/searcher.ts';
import { keyOfToken } from '../documents/token.ts';
import type { EntityIndex } from './entity-index.ts';
import type { EntityShown } from './entity-source.ts';
import { tokensOf } from './mentions.ts';
import type { Articles } from './requests.ts';

/** Values shown of each facet. */
const MOST_SHOWN = 50;
/** Up to this many articles every key is counted; of more, the commonest: an entity of rare keys alone may then be missing. */
const FEW = 200;
const ALL_KEYS = 10_000;
const COMMONEST_KEYS = 200;
/** Entities of several keys whose articles are counted one by one: the likeliest to be shown. */
const MOST_COUNTED = 80;

interface Counted {
	readonly entity: EntityShown;
	articles: number;
	keys: number;
}

/** What a result is made of: entities, outlets, months, each with the number of its articles. */
export class Facetting {
	readonly #searcher: Searcher;
	readonly #entities: EntityIndex;

	constructor(searcher: Searcher, entities: EntityIndex) {
		this.#searcher = searcher;
		this.#entities = entities;
	}

	async of({ fitting, filter, understood }: Pick<Articles, 'fitting' | 'filter' | 'understood'>): Promise<Facets> {
		const query: Query = { bool: { filter: [fitting, ...(filter === null ? [] : [filter])] } };
		const isFew = understood !== null && understood.count <= FEW;
		const size = isFew ? ALL_KEYS : COMMONEST_KEYS;
		const found = await this.#searcher.search(
			'articles',
			{
				size: 0,
				track_total_hits: true,
				query,
				aggs: {
					...Object.fromEntries(ENTITY_KINDS.map((kind) => [kind, { terms: { field: kind, size } }])),
					outlet: { terms: { field: 'outlet', size: MOST_SHOWN } },
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
		const valued = (bucket: Bucket): Facet => {
			const value = bucket.key_as_string ?? String(bucket.key);
			return { value, label: value, articles: bucket.doc_count };
		};
		return {
			entities: await this.#commonest(query, totalOf(found) === 0 ? [] : ENTITY_KINDS.flatMap((kind) => buckets(kind))),
			outlets: buckets('outlet').map(valued),
			months: buckets('month').map(valued),
		};
	}

	/** Entities by their commonest keys; where one has several, its articles are counted, for they are not to be added up. */
	async #commonest(query: Query, keys: readonly Bucket[]): Promise<Facets['entities']> {
		const whose = await this.#entities.ofKeys(keys.map(({ key }) => keyOfToken(String(key))));
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
		const likeliest = [...byEntity.values()].sort(byArticles);
		const several = ENTITY_KINDS.flatMap((kind) =>
			likeliest.filter(({ entity }) => entity.kind === kind).slice(0, MOST_COUNTED),
		).filter(({ entity }) => entity.keys.length > 1);
		if (several.length > 0) {
			const filters = Object.fromEntries(
				several.map(({ entity }) => [entity.id, termsIn('mentions', tokensOf(entity))]),
			);
			const { aggregations } = await this.#searcher.search(
				'articles',
				{ size: 0, query: whether(query), aggs: { exact: { filters: { filters } } } },
				'counting what articles are made of',
			);
			const counts = aggregations?.exact?.buckets as unknown as Readonly<Record<string, { doc_count: number }>>;
			for (const one of several) one.articles = counts[one.entity.id]?.doc_count ?? one.articles;
		}
		const facets = (kind: EntityKind): Facet[] =>
			likeliest
				.filter(({ entity }) => entity.kind === kind)
				.sort(byArticles)
				.slice(0, MOST_SHOWN)
				.map(({ entity, articles }) => ({ value: entity.id, label: entity.name, articles }));
		return {
			person: facets('person'),
			organization: facets('organization'),
			place: facets('place'),
			group: facets('group'),
		};
	}
}

const byArticles = (one: Counted, other: Counted): number =>
	other.articles - one.articles || (one.entity.id < other.entity.id ? -1 : 1);
