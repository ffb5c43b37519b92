import type { Query } from '../asking/query-language.ts';
import { type Found, Searcher } from '../asking/searcher.ts';
import type { Cluster } from '../connection/connection.ts';
import type { ClusterSettings } from '../connection/settings.ts';
import { ClusterTrouble } from '../connection/trouble.ts';
import { SamplingHere } from '../reading/sampling.ts';
import { WHOLE } from '../reading/stored.ts';
import { Bulk } from '../writing/bulk.ts';
import { RecordPacking } from '../writing/record-packing.ts';
import { articlesAnew, type Copied, copiesOf } from './copying.ts';
import { IndexNames, WHATS, type What } from './names.ts';
import { aboutOf, makeIndexes } from './opening.ts';

const PAGE = 500;
const KEEP = '5m';
/**
 * Makes an archive's indexes anew, each article out of its own record, and puts them in the place of the old in one step:
 * whoever reads goes on reading the old until then. Whoever writes is told meanwhile that the archive takes no writes, and
 * tries again. Where anything fails, and where an article's record is of rules that are not known, the old ones stay as they were. `made` is an ISO time; `told` is called with articles
 * copied and all.
 */
export async function reindex(
	cluster: Cluster,
	settings: ClusterSettings,
	made: string,
	told: (done: number, total: number) => void = () => {},
): Promise<{ readonly articles: number }> {
	if ((await aboutOf(cluster, settings)) === null)
		throw new ClusterTrouble('missing', `There is no archive called ${settings.archive}.`);
	const names = new IndexNames(settings);
	const old = await indexesOf(cluster, names);
	const version = 1 + Math.max(...[...old.values()].map((index) => Number(/-v(\d+)$/.exec(index)?.[1] ?? 0)));
	const bulk = new Bulk(cluster, settings);
	await drop(
		cluster,
		WHATS.map((what) => names.version(what, version)),
	);
	try {
		await makeIndexes(cluster, settings, version, made, false);
		await block(cluster, [...old.values()], true);
		const searcher = new Searcher(cluster, names, 'reindexing', 'as set');
		const samples = SamplingHere.of(searcher);
		const packing = new RecordPacking(searcher, bulk, names.version('files', version));
		let articles = 0;
		for (const what of WHATS) {
			const from = old.get(what);
			if (from === undefined) continue;
			await refresh(cluster, from);
			const into = names.version(what, version);
			const total = await countOf(cluster, from);
			let [done, written] = [0, 0];
			for await (const page of pagesOf(cluster, from, what)) {
				const copies =
					what === 'articles'
						? await articlesAnew(into, page, await samples.of(page), packing)
						: page.flatMap((hit) => copiesOf(what, into, hit));
				const outcomes = await bulk.write(copies, `copying ${what}`);
				const refused = outcomes.find(({ kind }) => kind === 'refused');
				if (refused?.kind === 'refused') throw new ClusterTrouble('refused', `A copy was refused (${refused.reason}).`);
				done += page.length;
				written += copies.length;
				if (what === 'articles') told(done, total);
			}
			await refresh(cluster, into);
			const copied = await countOf(cluster, into);
			// What tells how records are packed is noted beside what is copied.
			if (done !== total || copied < written)
				throw new ClusterTrouble(
					'refused',
					`Of ${total} ${what} ${Math.min(done, copied)} were copied; the archive stays as it was.`,
				);
			if (what === 'articles') articles = copied;
		}
		await swap(cluster, names, old, version);
		await drop(cluster, [...old.values()]);
		return { articles };
	} catch (error) {
		await block(cluster, [...old.values()], false);
		await drop(
			cluster,
			WHATS.map((what) => names.version(what, version)),
		);
		throw error;
	}
}

/** The index that each alias stands for. */
async function indexesOf(cluster: Cluster, names: IndexNames): Promise<ReadonlyMap<What, string>> {
	const found = new Map<What, string>();
	for (const what of WHATS) {
		const { status, body } = await cluster.ask<Record<string, unknown>>({
			method: 'GET',
			path: `/_alias/${names.of(what)}`,
			for: 'looking for the archive’s indexes',
			fine: [404],
		});
		const [index] = status === 404 ? [] : Object.keys(body);
		if (index !== undefined) found.set(what, index);
	}
	return found;
}

/** All documents of an index as they are now, some at a time; the point in time is closed in any case. Only articles lie in several shards. */
async function* pagesOf(cluster: Cluster, index: string, what: What): AsyncGenerator<readonly Copied[]> {
	const { body: opened } = await cluster.ask<{ readonly pit_id: string }>({
		method: 'POST',
		path: `/${index}/_search/point_in_time`,
		query: { keep_alive: KEEP },
		for: 'reading the archive',
	});
	let pit = opened.pit_id;
	try {
		for (let after: Copied['sort']; ; ) {
			const search: Query = {
				size: PAGE,
				version: true,
				...(what === 'articles' ? WHOLE : {}),
				track_total_hits: false,
				pit: { id: pit, keep_alive: KEEP },
				sort: [what === 'articles' ? { id: 'asc' } : { _seq_no: 'asc' }],
				...(after === undefined ? {} : { search_after: after }),
			};
			const { body } = await cluster.ask<Found<never> & { readonly pit_id?: string }>({
				method: 'POST',
				path: '/_search',
				body: search,
				for: 'reading the archive',
			});
			const hits = body.hits.hits as unknown as readonly Copied[];
			pit = body.pit_id ?? pit;
			if (hits.length > 0) yield hits;
			if (hits.length < PAGE) return;
			after = hits.at(-1)?.sort;
		}
	} finally {
		await cluster.ask({
			method: 'DELETE',
			path: '/_search/point_in_time',
			body: { pit_id: [pit] },
			for: 'closing a point in time',
			fine: [404],
		});
	}
}

async function swap(
	cluster: Cluster,
	names: IndexNames,
	old: ReadonlyMap<What, string>,
	version: number,
): Promise<void> {
	const actions = WHATS.flatMap((what) =>
		[names.of(what), names.written(what)].flatMap((alias) => [
			...(old.has(what) ? [{ remove: { index: old.get(what), alias } }] : []),
			{ add: { index: names.version(what, version), alias } },
		]),
	);
	await cluster.ask({ method: 'POST', path: '/_aliases', body: { actions }, for: 'putting the new indexes in place' });
}

async function block(cluster: Cluster, indexes: readonly string[], isBlocked: boolean): Promise<void> {
	for (const index of indexes)
		await cluster.ask({
			method: 'PUT',
			path: `/${index}/_settings`,
			body: { 'index.blocks.write': isBlocked ? true : null },
			for: isBlocked ? 'holding writers up' : 'letting writers go on',
			fine: [404],
		});
}

async function drop(cluster: Cluster, indexes: readonly string[]): Promise<void> {
	for (const index of indexes)
		await cluster.ask({ method: 'DELETE', path: `/${index}`, for: 'deleting indexes', fine: [404] });
}

async function refresh(cluster: Cluster, index: string): Promise<void> {
	await cluster.ask({ method: 'POST', path: `/${index}/_refresh`, for: 'looking at what is new' });
}

async function countOf(cluster: Cluster, index: string): Promise<number> {
	const { body } = await cluster.ask<{ readonly count: number }>({
		method: 'GET',
		path: `/${index}/_count`,
		for: 'counting',
	});
	return body.count;
}
