import type { Findings } from './findings.ts';

/** What was measured of an archive of one size; times in milliseconds. */
export interface Measured {
	readonly articles: number;
	readonly built: number;
	/** p95 over queries of all kinds. */
	readonly query: number;
	/** p50. */
	readonly opened: number;
	/** The index file's size as a multiple of the text's. */
	readonly file: number;
	/** How many times a query's time Fuse.js takes over the headlines alone. */
	readonly fuse: number;
}

/** A column for each size, with the growth from the first. */
export function archiveTable(all: readonly Measured[]): Findings {
	const [first] = all;
	const grown = (value: (measured: Measured) => number) => (measured: Measured) =>
		`${value(measured).toFixed(1)} ms${first === undefined || measured === first ? '' : `, ${(value(measured) / value(first)).toFixed(1)} ×`}`;
	const finding = (label: string, value: (measured: Measured) => string) => ({ label, values: all.map(value) });
	return {
		name: 'archive',
		heads: all.map(({ articles }) => `${articles.toLocaleString('en')} articles`),
		findings: [
			finding(
				'Index built, analysis included',
				({ articles, built }) => `${Math.round((articles / built) * 1_000)} articles/s`,
			),
			finding('Index against text', ({ file }) => `${file.toFixed(2)} ×`),
			finding(
				'Open to the first 50 rows, p50',
				grown(({ opened }) => opened),
			),
			finding(
				'Query of any kind, p95',
				grown(({ query }) => query),
			),
			finding(
				'Fuse.js over the headlines alone, against a query, p50',
				({ fuse }) => `${fuse.toFixed(fuse < 10 ? 1 : 0)} ×`,
			),
		],
	};
}
