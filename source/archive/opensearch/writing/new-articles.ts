import { LISTED } from '../asking/query-language.ts';
import { type Searcher, totalOf } from '../asking/searcher.ts';
import { columns } from '../documents/columns.ts';
import { idOf, type KeptNamings } from './kept-namings.ts';
import type { Named } from './key-facts.ts';

/** Of more than so many it is not told which they are. */
const MOST = 4_000;

/** An article, and the number of its last write. */
export interface Written extends Named {
	readonly write: number;
}

/** Which articles came into the index since it was last looked, where nothing else became of it. */
export class NewArticles {
	readonly #searcher: Searcher;
	readonly #kept: KeptNamings;
	/** Of the last look: the highest number of a write, and how many articles there were. */
	#last = -1;
	#count = 0;

	constructor(searcher: Searcher, kept: KeptNamings) {
		this.#searcher = searcher;
		this.#kept = kept;
	}

	/**
	 * Null where that cannot be told: at the first look, where one was written anew or taken out, where there are too many, and
	 * where the index has several shards, each of which counts its writes by itself.
	 */
	async look(): Promise<readonly Written[] | null> {
		const found = await this.#searcher.search(
			'articles',
			{
				...columns('naming'),
				size: this.#last < 0 ? 0 : MOST,
				seq_no_primary_term: true,
				track_total_hits: MOST + 1,
				post_filter: { bool: { filter: [{ range: { _seq_no: { gt: this.#last } } }, LISTED] } },
				sort: [{ id: 'asc' }],
				aggs: {
					...NUMBERS,
					old: { filter: { range: { _seq_no: { lte: this.#last } } } },
				},
			},
			'looking for new articles',
		);
		const { all, old, last } = found.aggregations ?? {};
		const isAdded = this.#last >= 0 && found._shards?.total === 1 && old?.doc_count === this.#count;
		const isWhole = totalOf(found) <= MOST;
		this.#last = last?.value ?? -1;
		this.#count = all?.doc_count ?? 0;
		return isAdded && isWhole
			? found.hits.hits.map((hit) => ({ id: idOf(hit), naming: this.#kept.of(hit), write: hit._seq_no ?? 0 }))
			: null;
	}

	/** Whether nothing has come to be seen since the last look, so that what was read meanwhile is of just these articles. */
	async isAsSeen(): Promise<boolean> {
		const { aggregations } = await this.#searcher.search(
			'articles',
			{ size: 0, aggs: NUMBERS },
			'looking for new articles',
		);
		return aggregations?.last?.value === this.#last && aggregations?.all?.doc_count === this.#count;
	}
}

const NUMBERS = { all: { filter: { match_all: {} } }, last: { max: { field: '_seq_no' } } };
