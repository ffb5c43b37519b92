import type { ReaderOfMany } from './archive-reader.ts';
import type { Findings } from './findings.ts';
import { megabytes } from './measure.ts';

/** What was measured of an archive of one size; times in milliseconds. */
export interface Measured {
	readonly articles: number;
	readonly built: number;
	/** p95 over queries of all kinds. */
	readonly query: number;
	/** Share of known items among the first ten, with one and two words misspelt. */
	readonly recall: readonly number[];
	/** p50. */
	readonly opened: number;
	/** p95. */
	readonly facets: number;
	/** First screen of the commonest entity's mentions, and how many there are. */
	readonly mentions: number;
	readonly mentionCount: number;
	/** The index file's size as a multiple of the text's. */
	readonly file: number;
	/** Milliseconds of processor time an article. */
	readonly processor: number;
	/** Bytes, at most while the index was built; null where the system does not tell, as for what was written. */
	readonly indexing: number | null;
	/** What was written to the disk for it as a multiple of its size. */
	readonly written: number | null;
	/** How many times a query's time Fuse.js takes over the headlines alone. */
	readonly fuse: number;
	readonly reader: ReaderOfMany;
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
			finding('Processor time an article', ({ processor }) => `${processor.toFixed(1)} ms`),
			finding('Memory while it is built, at most', ({ indexing }) =>
				indexing === null ? 'unknown' : megabytes(indexing),
			),
			finding('Index against text', ({ file }) => `${file.toFixed(2)} ×`),
			finding('Written to the disk, against the index', ({ written }) =>
				written === null ? 'unknown' : `${written.toFixed(1)} ×`,
			),
			finding('Reader to its first frame, against five articles', ({ reader }) => `${reader.frame.toFixed(2)} ×`),
			finding('Reader to its first headline, against five articles', ({ reader }) => `${reader.headline.toFixed(2)} ×`),
			finding('Memory of the reader after searching', ({ reader: { memory } }) =>
				memory === null ? 'unknown' : megabytes(memory),
			),
			finding(
				'Archive opened, to the first 50 rows, p50',
				grown(({ opened }) => opened),
			),
			finding(
				'Query of any kind, p95',
				grown(({ query }) => query),
			),
			finding('Known item in the first ten, 1 / 2 words misspelt', ({ recall }) =>
				recall.map((share) => share.toFixed(3)).join(' / '),
			),
			finding(
				'Facets, p95',
				grown(({ facets }) => facets),
			),
			finding(
				'First screen of a name’s mentions',
				({ mentions, mentionCount }) => `${mentions.toFixed(1)} ms of ${mentionCount.toLocaleString('en')}`,
			),
			finding(
				'Fuse.js over the headlines alone, against a query, p50',
				({ fuse }) => `${fuse.toFixed(fuse < 10 ? 1 : 0)} ×`,
			),
		],
	};
}
