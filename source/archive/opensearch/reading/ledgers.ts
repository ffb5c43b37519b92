import { attached } from '../../../journal/anchor.ts';
import type { Corrections } from '../../../journal/corrections.ts';
import type { FigureTarget } from '../../../journal/target.ts';
import { figureKey, keyOf } from '../../../ledger/figure-key.ts';
import { byHand } from '../../../ledger/hands.ts';
import { allLinesOf, byContention } from '../../../ledger/ledger.ts';
import type { Entry, Line } from '../../../ledger/lines.ts';
import { listed } from '../../../ledger/listed.ts';
import { reportOf } from '../../../ledger/reading.ts';
import type { Report } from '../../../ledger/statement.ts';
import type { LedgerPage, LedgerRequest } from '../../archive.ts';
import { handsHere } from '../../corrected/hands.ts';
import { withSentence } from '../../record/report.ts';
import { LATEST_FIRST } from '../asking/orders.ts';
import type { Query } from '../asking/query-language.ts';
import { type Searcher, totalOf } from '../asking/searcher.ts';
import type { Stored, StoredArticles } from './stored.ts';

/** Articles compared at once, the latest: each is read anew, in some 2 ms, and nobody waits longer than a second. */
const MOST_COMPARED = 300;
const FRESH_MS = 10_000;

const placeOf = ({ path, headline }: Pick<FigureTarget['article'], 'path' | 'headline'>): string =>
	`${path}\n${headline}`;

interface Kept {
	readonly key: string;
	readonly at: number;
	readonly compared: Promise<Compared>;
}

interface Compared {
	readonly lines: readonly Line[];
	readonly articles: number;
	readonly left: number;
}

/** Answers what the ledger of a list's articles is: the latest of those with figures, compared when it is asked for. */
export class Ledgers {
	readonly #searcher: Searcher;
	readonly #articles: StoredArticles;
	readonly #now: () => number;
	#kept: Kept | null = null;
	/** What was done to lines by hand. */
	#acts: Corrections['lines'] = [];

	constructor(searcher: Searcher, articles: StoredArticles, now: () => number) {
		this.#searcher = searcher;
		this.#articles = articles;
		this.#now = now;
	}

	told(acts: Corrections['lines']): void {
		this.#acts = acts;
		this.changed();
	}

	changed(): void {
		this.#kept = null;
	}

	async page({ offset, limit, open, whole = false }: LedgerRequest, fitting: Query): Promise<LedgerPage> {
		const key = JSON.stringify(fitting);
		if (this.#kept?.key !== key || this.#now() - this.#kept.at > FRESH_MS)
			this.#kept = { key, at: this.#now(), compared: this.#compare(fitting) };
		const kept = this.#kept;
		kept.compared.catch(() => {
			if (this.#kept === kept) this.#kept = null;
		});
		const { lines: all, articles, left } = await kept.compared;
		const shown = all.slice(offset, offset + limit);
		const isWhole = ({ id }: Line): boolean => whole || id === open;
		const lines = (await this.#worded(shown, isWhole)).map((line) => listed(line, isWhole(line)));
		return { lines, offset, total: all.length, articles, left };
	}

	async #compare(fitting: Query): Promise<Compared> {
		const [all, found] = await this.#searcher.searches(
			'articles',
			[
				{ size: 0, track_total_hits: true, query: { bool: { filter: [fitting] } } },
				{
					size: MOST_COMPARED,
					track_total_hits: true,
					_source: false,
					query: { bool: { filter: [fitting, { range: { 'facts.figure': { gt: 0 } } }] } },
					sort: [LATEST_FIRST, { path: 'asc' }],
				},
			],
			'comparing figures',
		);
		const ids = (found?.hits.hits ?? []).map(({ _id }) => _id);
		const stored = await this.#articles.some(ids);
		const origins = new Map<string, number>();
		const reports = [...stored.values()].flatMap(({ article, analysis, source: { copyOf } }, index): Report[] => {
			// Articles that print one text share a number: a wire's figure is one source's, however many print it.
			const origin = copyOf === undefined ? -1 - index : (origins.get(copyOf) ?? origins.size + 1);
			if (copyOf !== undefined) origins.set(copyOf, origin);
			return analysis === null ? [] : [reportOf(article, analysis, origin)];
		});
		return {
			lines: this.#byHand(allLinesOf(reports), stored),
			articles: all === undefined ? 0 : totalOf(all),
			left: found === undefined ? 0 : totalOf(found) - ids.length,
		};
	}

	/** Lines of several articles as somebody parted, joined and accepted them. */
	#byHand(lines: readonly Line[], stored: ReadonlyMap<string, Stored>): readonly Line[] {
		const byPlace = new Map([...stored.values()].map((one) => [placeOf(one.article), one]));
		const { hands, accepted } = handsHere(this.#acts, ({ article: target, anchor }: FigureTarget) => {
			const article = (stored.get(target.id) ?? byPlace.get(placeOf(target)))?.article;
			const span = article === undefined ? null : attached(article.text, anchor);
			return article === undefined || span === null
				? null
				: { doc: article.id, key: figureKey(article.id, span.start) };
		});
		return byHand(lines, hands)
			.sort(byContention)
			.map((line) =>
				accepted.size === 0
					? line
					: { ...line, accepted: line.entries.filter((entry) => accepted.has(keyOf(entry))).length },
			);
	}

	/** The sentences of some lines' figures; of others none are read, for that takes their articles. */
	async #worded(lines: readonly Line[], isWanted: (line: Line) => boolean): Promise<readonly Line[]> {
		const wanted = lines.filter(isWanted);
		const ids = wanted.flatMap(({ entries, parts }) => [...entries, ...parts].map(({ report }) => report.article));
		const stored = await this.#articles.some([...new Set(ids)]);
		const worded = <Spoken extends Pick<Entry, 'report' | 'statement'>>(one: Spoken): Spoken => ({
			...one,
			statement: withSentence(one.statement, stored.get(one.report.article)?.article.text ?? ''),
		});
		return lines.map((line) =>
			isWanted(line) ? { ...line, entries: line.entries.map(worded), parts: line.parts.map(worded) } : line,
		);
	}
}
