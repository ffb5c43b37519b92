import { setTimeout as pause } from 'node:timers/promises';
import { groupNeighbourhood } from '../../../resolve/grouping.ts';
import type { Searcher } from '../asking/searcher.ts';
import type { Cluster } from '../connection/connection.ts';
import { ClusterTrouble } from '../connection/trouble.ts';
import { idOf } from '../documents/ids.ts';
import type { IndexNames } from '../layout/names.ts';
import type { EntityShown } from '../reading/entity-source.ts';
import type { Bulk, Operation, Outcome } from './bulk.ts';
import { articlesOf, entityDocument, entityOf, type Told } from './entities.ts';
import { type KeyFacts, recordsOf } from './key-facts.ts';
import { KeyReader } from './key-records.ts';
import { MOST_KEYS, type NeighbourhoodSource } from './neighbourhoods.ts';
import { PendingBatches } from './pending.ts';
import { digestOf, type Write, WrittenEntities } from './written-entities.ts';

/** How long one waits for what others hold: longer than anybody holds a batch that is not leased. */
const WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 20_000;
/** Neighbourhoods whose keys stand in no more articles than this are read together. */
const RARE = 12;
/** Entities that are none any more and are taken out once more, should that have failed. */
const MOST_GONE = 40;

/** A neighbourhood as it is, and the number of its last write; null where it is not there. */
interface Before extends Write {
	readonly shown: NeighbourhoodSource['shown'];
}

interface Grouped {
	readonly name: string;
	/** Null where it neither was there nor is. */
	readonly operation: Operation | null;
	/** Its entities' documents that are others than before, and those to be taken out, once the neighbourhood itself is written by this number. */
	readonly entities: (seqNo: number) => readonly Operation[];
	/** Digests of all of them. */
	readonly digests: ReadonlyMap<string, string>;
}

/**
 * Groups names to entities again where they have changed. A neighbourhood is read, then its articles, and it is written only
 * where nobody wrote it meanwhile; its entities are written with the number of that write as their version, so that of two who
 * group it at once the one who saw less overwrites nothing. What was pending stays so until all of it is written.
 */
export class Regrouping {
	readonly #cluster: Cluster;
	readonly #searcher: Searcher;
	readonly #bulk: Bulk;
	readonly #names: IndexNames;
	readonly #pending: PendingBatches;
	readonly #keys: KeyReader;
	readonly #written = new WrittenEntities();
	#waited = 0;

	constructor(cluster: Cluster, searcher: Searcher, bulk: Bulk, names: IndexNames, holder: string, now: () => number) {
		this.#cluster = cluster;
		this.#searcher = searcher;
		this.#bulk = bulk;
		this.#names = names;
		this.#pending = new PendingBatches(cluster, searcher, bulk, names, holder, now);
		this.#keys = new KeyReader(searcher);
	}

	/** Groups at most `most` changed neighbourhoods again; true where this process may group more now. */
	async regroup(most: number): Promise<boolean> {
		const some = await this.#pending.next(most);
		if (some.size === 0) return this.#wait();
		this.#waited = 0;
		await this.#pending.done(await this.#group(some));
		return true;
	}

	/** What others hold is let go soon, and perhaps they will not group it: true after a while, unless it takes too long. */
	async #wait(): Promise<boolean> {
		if (this.#waited >= LONGEST_WAIT_MS || (await this.#pending.count()) === 0) {
			this.#waited = 0;
			return false;
		}
		await pause(WAIT_MS);
		this.#waited += WAIT_MS;
		return true;
	}

	/** Which of these neighbourhoods were grouped: all whom nobody else wrote meanwhile. */
	async #group(touched: ReadonlyMap<string, ReadonlySet<string>>): Promise<string[]> {
		const before = await this.#before([...touched.keys()]);
		// What was written before they were read is to be seen.
		await this.#cluster.ask({
			method: 'POST',
			path: `/${this.#names.written('articles')}/_refresh`,
			for: 'looking at what is new',
		});
		const keysOf = new Map(
			[...touched].map(([name, keys]) => {
				const known = before.get(name)?.shown.keys ?? [];
				return [name, [...new Set([...known, ...keys])].slice(0, MOST_KEYS)] as const;
			}),
		);
		const isRare = (name: string): boolean => (before.get(name)?.shown.articles ?? 0) <= RARE;
		const keys = (fits: (name: string) => boolean): string[] => [
			...new Set([...keysOf].flatMap(([name, own]) => (fits(name) ? own : []))),
		];
		const facts = await this.#keys.facts(
			keys(isRare),
			keys((name) => !isRare(name)),
		);
		const told = [...keysOf].map(([name, own]): [name: string, told: readonly Told[]] => {
			const known = new Map(
				own.flatMap((key) => {
					const one = facts.get(key);
					return one === undefined ? [] : [[key, one] as const];
				}),
			);
			const groupings = known.size === 0 ? [] : groupNeighbourhood(recordsOf(known));
			return [name, groupings.map((grouping) => ({ grouping, facts: known }))];
		});
		const articles = await articlesOf(
			this.#searcher,
			told.flatMap(([, own]) => own),
		);
		let at = 0;
		const grouped = told.map(([name, own]) => {
			const entities = own.map((one, index) => entityOf(one, articles[at + index] ?? 0));
			at += own.length;
			return this.#grouped(name, own[0]?.facts ?? new Map(), entities, before.get(name) ?? null);
		});
		const written = grouped.filter(({ operation }) => operation !== null);
		const outcomes = await this.#bulk.write(
			written.flatMap(({ operation }) => operation ?? []),
			'noting names as grouped',
		);
		const done = grouped.filter(({ operation }) => operation === null).map(({ name }) => name);
		const writes: { readonly operation: Operation; readonly at: number }[] = [];
		written.forEach(({ name, entities: own }, at) => {
			const outcome = outcomes[at];
			if (outcome?.kind === 'refused')
				throw new ClusterTrouble('refused', `The names of ${name} could not be written (${outcome.reason}).`);
			if (outcome?.kind === 'conflict') return;
			done.push(name);
			if (outcome?.kind === 'written') writes.push(...own(outcome.seqNo).map((operation) => ({ operation, at })));
		});
		const results = await this.#bulk.write(
			writes.map(({ operation }) => operation),
			'writing names',
		);
		const unsure = new Set(writes.filter((_, index) => !isDone(results[index])).map(({ at }) => at));
		written.forEach(({ name, digests }, at) => {
			const outcome = outcomes[at];
			if (outcome?.kind === 'written' && !unsure.has(at)) this.#written.remember(name, outcome, digests);
		});
		return done;
	}

	async #before(names: readonly string[]): Promise<ReadonlyMap<string, Before>> {
		const { body } = await this.#cluster.ask<{
			docs: readonly { found?: boolean; _source?: NeighbourhoodSource; _seq_no?: number; _primary_term?: number }[];
		}>({
			method: 'POST',
			path: `/${this.#names.written('neighbourhoods')}/_mget`,
			body: { ids: names.map(idOf) },
			for: 'looking up names',
		});
		return new Map(
			body.docs.flatMap(({ found, _source, _seq_no: seqNo = 0, _primary_term: term = 0 }) =>
				found === true && _source !== undefined
					? [[_source.shown.name, { shown: _source.shown, seqNo, term }] as const]
					: [],
			),
		);
	}

	/** `own`: what the articles say of its keys; `written`: the entities these come to. */
	#grouped(
		name: string,
		own: ReadonlyMap<string, KeyFacts>,
		written: readonly EntityShown[],
		before: Before | null,
	): Grouped {
		const now = new Set(written.map(({ id }) => id));
		const gone = [...new Set([...(before?.shown.entities ?? []), ...(before?.shown.gone ?? [])])].filter(
			(id) => !now.has(id),
		);
		const digests = new Map(written.map((entity) => [entity.id, digestOf(entity)]));
		const known = this.#written.of(name, before);
		const target = {
			index: this.#names.written('neighbourhoods'),
			id: idOf(name),
			...(before === null ? {} : { ifUnchanged: { seqNo: before.seqNo, term: before.term } }),
		};
		const shown: NeighbourhoodSource['shown'] = {
			name,
			keys: [...own.keys()],
			entities: [...now],
			gone: gone.slice(0, MOST_GONE),
			articles: [...own.values()].reduce((sum, { articles }) => sum + articles, 0),
		};
		const index = this.#names.written('entities');
		return {
			name,
			operation:
				own.size === 0
					? before === null
						? null
						: { ...target, action: 'delete', body: null }
					: { ...target, action: before === null ? 'create' : 'index', body: { shown } },
			digests,
			entities: (seqNo) => [
				...written
					.filter(({ id }) => known?.get(id) !== digests.get(id))
					.map(
						(entity): Operation => ({
							action: 'index',
							index,
							id: idOf(entity.id),
							body: entityDocument(entity),
							version: seqNo,
						}),
					),
				...gone
					.filter((id) => known === null || known.has(id))
					.map((entity): Operation => ({ action: 'delete', index, id: idOf(entity), body: null, version: seqNo })),
			],
		};
	}
}

/** Whether a document is as it was to be, and was written by nobody else. */
const isDone = (outcome: Outcome | undefined): boolean => outcome?.kind === 'written' || outcome?.kind === 'missing';
