import type { EntityPage, EntityRequest, EntityRow } from '../../archive.ts';
import { words } from '../../query/words.ts';
import { picked } from '../../ranking/picked.ts';
import { ALL, anyOf, type Query, termsIn } from '../asking/query-language.ts';
import { type Searcher, totalOf } from '../asking/searcher.ts';
import type { Cluster } from '../connection/connection.ts';
import { idOf } from '../documents/ids.ts';
import { tokenOf } from '../documents/token.ts';
import type { IndexNames } from '../layout/names.ts';
import { deepHits } from './deep.ts';
import type { EntityShown, EntitySource } from './entity-source.ts';
import type { Lookups } from './lookups.ts';

/** Up to this many names are searched directly; of more, those that share a word. */
const DIRECT = 1_000;
const MOST_CANDIDATES = 400;
const KEYS_AT_ONCE = 5_000;
const LONGEST_QUERY = 200;

/** The entities of the archive. */
export class EntityIndex {
	readonly #cluster: Cluster;
	readonly #searcher: Searcher;
	readonly #names: IndexNames;
	readonly #lookups: Lookups;

	constructor(cluster: Cluster, searcher: Searcher, names: IndexNames, lookups: Lookups) {
		this.#cluster = cluster;
		this.#searcher = searcher;
		this.#names = names;
		this.#lookups = lookups;
	}

	async shown(id: string): Promise<EntityShown | null> {
		if (id === '') return null;
		const { status, body } = await this.#cluster.ask<{ _source?: EntitySource }>({
			method: 'GET',
			path: `/${this.#names.of('entities')}/_doc/${encodeURIComponent(idOf(id))}`,
			for: 'looking up a name',
			fine: [404],
			retries: 4,
		});
		return status === 404 ? null : (body._source?.shown ?? null);
	}

	async entity(id: string): Promise<EntityRow | null> {
		const shown = await this.shown(id);
		return shown === null ? null : rowOf(shown, []);
	}

	/** Whose each key is. */
	async ofKeys(keys: Iterable<string>): Promise<ReadonlyMap<string, EntityShown>> {
		const list = [...new Set(keys)];
		const found = new Map<string, EntityShown>();
		for (let at = 0; at < list.length; at += KEYS_AT_ONCE) {
			const some = list.slice(at, at + KEYS_AT_ONCE);
			const { hits } = await this.#searcher.search<EntitySource>(
				'entities',
				{ size: some.length, _source: ['shown'], query: termsIn('keys', some.map(tokenOf)) },
				'looking up names',
			);
			for (const { _source } of hits.hits) for (const [key] of _source.shown.keys) found.set(key, _source.shown);
		}
		return found;
	}

	async page({ query, kind, offset, limit }: EntityRequest): Promise<EntityPage> {
		const ofKind: Query = kind === null ? ALL : { term: { kind } };
		if (query.trim() === '') {
			const order = [{ articles: 'desc' }, { mentions: 'desc' }, { name: 'desc' }];
			const { hits, total } = await deepHits<EntitySource>(
				this.#searcher,
				'entities',
				{ query: ofKind, sort: order, _source: ['shown'] },
				Math.max(0, offset),
				Math.max(0, limit),
				'listing names',
			);
			return { rows: hits.map(({ _source }) => rowOf(_source.shown, [])), total };
		}
		const written = query.slice(0, LONGEST_QUERY);
		const found = picked(await this.#candidates(written, ofKind), written);
		return {
			rows: found.slice(offset, offset + limit).map(({ item, marks }) => rowOf(item, marks)),
			total: found.length,
		};
	}

	/** All of few; of many those with a word that begins as one of the query's, or is near to it, the commonest of them. */
	async #candidates(query: string, ofKind: Query): Promise<EntityShown[]> {
		const few = await this.#sources(ofKind, DIRECT);
		if (few.total <= DIRECT) return few.shown;
		const terms = words(query, 'query').map(({ term }) => term);
		if (terms.length === 0) return [];
		const near = await this.#lookups.settled(() => terms.map((term) => this.#lookups.near(term, true)));
		const each = terms.map((term, index) =>
			anyOf([
				{ prefix: { words: term } },
				...(near[index] ?? []).map((reading): Query => ({ term: { words: reading.term } })),
			]),
		);
		const all = await this.#sources({ bool: { filter: [ofKind, ...each] } }, MOST_CANDIDATES);
		if (all.total > 0 || each.length === 1) return all.shown;
		return (await this.#sources({ bool: { filter: [ofKind, anyOf(each)] } }, MOST_CANDIDATES)).shown;
	}

	async #sources(query: Query, size: number): Promise<{ shown: EntityShown[]; total: number }> {
		const found = await this.#searcher.search<EntitySource>(
			'entities',
			{ size, track_total_hits: true, _source: ['shown'], query, sort: [{ articles: 'desc' }, { mentions: 'desc' }] },
			'looking up names',
		);
		return { shown: found.hits.hits.map(({ _source }) => _source.shown), total: totalOf(found) };
	}
}

/** Variants that tell something: each spelling once, and not the entity's own. */
function rowOf(shown: EntityShown, marks: EntityRow['marks']): EntityRow {
	const seen = new Set([shown.name]);
	return {
		id: shown.id,
		kind: shown.kind,
		name: shown.name,
		aliases: shown.aliases,
		variants: shown.variants.filter(({ name }) => !seen.has(name) && seen.add(name)),
		articles: shown.articles,
		mentionCount: shown.mentions,
		roles: shown.roles,
		marks,
	};
}
