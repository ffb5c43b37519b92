import { LISTED } from '../asking/query-language.ts';
import { type Found, totalOf } from '../asking/searcher.ts';
import type { Cluster } from '../connection/connection.ts';
import { LAYOUT_VERSION, WHATS } from './names.ts';
import { type Mappings, RETRIES } from './opening.ts';

export interface ArchiveFound {
	readonly archive: string;
	readonly layout: number;
	/** By what newsdesk it was made: this one reads only those that were made as it makes them. */
	readonly madeBy: 'this' | 'older' | 'newer';
	/** An ISO time. */
	readonly made: string;
	/** Null where the cluster does not say. */
	readonly articles: number | null;
	/** What it takes on the disks, copies too; null where the cluster does not say. */
	readonly bytes: number | null;
}

interface Sizes {
	readonly indices?: Readonly<
		Record<string, { readonly total?: { readonly store?: { readonly size_in_bytes?: number } } }>
	>;
}

/** All archives under a prefix, by name. */
export async function archivesAt(cluster: Cluster, prefix: string): Promise<ArchiveFound[]> {
	const { status, body } = await cluster.ask<Mappings>({
		method: 'GET',
		path: `/${prefix}-*-articles-v*/_mapping`,
		for: 'listing archives',
		fine: [404],
		retries: RETRIES,
	});
	if (status === 404) return [];
	const found = new Map<string, { readonly archive: string; readonly layout: number; readonly made: string }>();
	for (const { mappings } of Object.values(body)) {
		const about = mappings?._meta?.newsdesk;
		if (about === undefined) continue;
		if ((found.get(about.archive)?.layout ?? 0) < about.layout) found.set(about.archive, about);
	}
	const archives = [...found.values()].sort((one, other) => (one.archive < other.archive ? -1 : 1));
	const [counts, sizes] = await Promise.all([
		countsOf(
			cluster,
			archives.map(({ archive }) => `${prefix}-${archive}-articles`),
		),
		sizesOf(cluster, prefix),
	]);
	return archives.map(({ archive, layout, made }, at) => ({
		archive,
		layout,
		madeBy: layout === LAYOUT_VERSION ? 'this' : layout < LAYOUT_VERSION ? 'older' : 'newer',
		made,
		articles: counts[at] ?? null,
		bytes: sizes(archive),
	}));
}

/** Of each of these, how many articles are listed. */
async function countsOf(cluster: Cluster, aliases: readonly string[]): Promise<readonly (number | null)[]> {
	if (aliases.length === 0) return [];
	const search = JSON.stringify({ size: 0, track_total_hits: true, query: LISTED });
	const { body } = await cluster.ask<{ readonly responses?: readonly Found<unknown>[] }>({
		method: 'POST',
		path: '/_msearch',
		lines: aliases.flatMap((index) => [JSON.stringify({ index }), search]),
		for: 'counting articles',
		fine: [403],
	});
	return aliases.map((_, at) => {
		const own = body.responses?.[at];
		return own === undefined || own.error !== undefined ? null : totalOf(own);
	});
}

/** What an archive's indexes take. */
async function sizesOf(cluster: Cluster, prefix: string): Promise<(archive: string) => number | null> {
	const { body } = await cluster.ask<Sizes>({
		method: 'GET',
		path: `/${prefix}-*/_stats/store`,
		for: 'measuring archives',
		fine: [403, 404],
	});
	const all = Object.entries(body.indices ?? {}).map(
		([name, { total }]) => [name, total?.store?.size_in_bytes ?? 0] as const,
	);
	return (archive) => {
		const begins = WHATS.map((what) => `${prefix}-${archive}-${what}-v`);
		const own = all.filter(([name]) => begins.some((begin) => name.startsWith(begin)));
		return own.length === 0 ? null : own.reduce((sum, [, bytes]) => sum + bytes, 0);
	};
}
