import type { Connection } from '../../../source/archive/opensearch/connection/connection.ts';
import { megabytes, row } from '../measure.ts';

interface Stats {
	readonly indices: Readonly<Record<string, { readonly primaries: { readonly segments: Segments } }>>;
}

interface Segments {
	readonly file_sizes: Readonly<Record<string, { readonly size_in_bytes: number }>>;
}

const LONGEST_MS = 600_000;

/** Of merged segments: what was merged away stays on the disk for some minutes. `text`: bytes of it. */
export async function measureBytes(
	connection: Connection,
	archive: string,
	{ text, articles }: { readonly text: number; readonly articles: number },
): Promise<void> {
	const path = `/newsdesk-${archive}-*`;
	for (const [name, query] of [
		['_flush', {}],
		['_forcemerge', { max_num_segments: 1 }],
		['_refresh', {}],
	] as const)
		await connection.ask({ method: 'POST', path: `${path}/${name}`, query, for: 'a bench', timeout: LONGEST_MS });
	const { body } = await connection.ask<Stats>({
		method: 'GET',
		path: `${path}/_stats/segments`,
		query: { include_segment_file_sizes: true },
		for: 'a bench',
	});
	let all = 0;
	for (const [index, { primaries }] of Object.entries(body.indices)) {
		const files = Object.values(primaries.segments.file_sizes);
		const bytes = files.reduce((sum, { size_in_bytes: one }) => sum + one, 0);
		all += bytes;
		const name = index.replace(/^newsdesk-[^-]+-/, '');
		row(`OpenSearch: ${name}, merged`, `${megabytes(bytes)}, ${(bytes / articles).toFixed(0)} bytes an article`);
	}
	if (text > 0) row('OpenSearch: index', `${megabytes(all)}, ${(all / text).toFixed(2)} of the text`);
}
