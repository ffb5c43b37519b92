import { attached } from '../../../journal/anchor.ts';
import type { Corrections } from '../../../journal/corrections.ts';
import type { FigureTarget } from '../../../journal/target.ts';
import { figureKey, keyOf } from '../../../ledger/figure-key.ts';
import { byHand } from '../../../ledger/hands.ts';
import { allLinesOf, byContention } from '../../../ledger/ledger.ts';
import type { Entry, Line } from '../../../ledger/lines.ts';
import { listed } from '../../../ledger/listed.ts';
import type { Report } from '../../../ledger/statement.ts';
import type { LedgerPage, LedgerRequest } from '../../archive.ts';
import { handsHere } from '../../corrected/hands.ts';
import { withSentence } from '../../record/report.ts';
import { LATEST_FIRST } from '../asking/orders.ts';
import type { Query } from '../asking/query-language.ts';
import { type Searcher, totalOf } from '../asking/searcher.ts';
import { columns, textIn } from '../documents/columns.ts';
import { ReportsRead } from './reports-read.ts';
import type { StoredArticles } from './stored.ts';

/** Articles compared at once, the latest. */
const MOST_COMPARED = 3_000;
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
	readonly #reports: ReportsRead;
	readonly #now: () => number;
	#kept: Kept | null = null;
	/** What was done to lines by hand. */
	#acts: Corrections['lines'] = [];

	constructor(searcher: Searcher, articles: StoredArticles, now: () => number) {
		this.#searcher = searcher;
		this.#articles = articles;
		this.#reports = new ReportsRead(articles);
		this.#now = now;
	}

	/** `isReport`: what articles say was put right too. */
	told(acts: Corrections['lines'], isReport: boolean): void {
		if (isReport) this.#reports.forget();
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
					...columns('id', 'copyOf', 'analyser'),
					size: MOST_COMPARED,
					track_total_hits: true,
					query: { bool: { filter: [fitting, { range: { 'facts.figure': { gt: 0 } } }] } },
					sort: [LATEST_FIRST, { path: 'asc' }],
				},
			],
			'comparing figures',
		);
		const hits = found?.hits.hits ?? [];
		const known = await this.#reports.of(
			hits.map((hit) => ({ id: textIn(hit, 'id') ?? '', analyser: textIn(hit, 'analyser') ?? '' })),
		);
		const origins = new Map<string, number>();
		const reports = hits.flatMap((hit, index): Report[] => {
			const report = known.get(textIn(hit, 'id') ?? '');
			const copyOf = textIn(hit, 'copyOf');
			// Articles that print one text share a number: a wire's figure is one source's, however many print it.
			const origin = copyOf === null ? -1 - index : (origins.get(copyOf) ?? origins.size + 1);
			if (copyOf !== null) origins.set(copyOf, origin);
			return report === undefined ? [] : [{ ...report, origin }];
		});
		return {
			lines: await this.#byHand(allLinesOf(reports), reports),
			articles: all === undefined ? 0 : totalOf(all),
			left: found === undefined ? 0 : totalOf(found) - hits.length,
		};
	}

	/** Lines of several articles as somebody parted, joined and accepted them. */
	async #byHand(lines: readonly Line[], reports: readonly Report[]): Promise<readonly Line[]> {
		const ids = new Set(reports.map(({ article }) => article));
		const byPlace = new Map(reports.map((one) => [placeOf(one), one.article]));
		const idOf = ({ article: target }: FigureTarget): string | undefined =>
			ids.has(target.id) ? target.id : byPlace.get(placeOf(target));
		const meant = figuresIn(this.#acts).flatMap((figure) => idOf(figure) ?? []);
		const stored = await this.#articles.some([...new Set(meant)]);
		const { hands, accepted } = handsHere(this.#acts, (figure: FigureTarget) => {
			const article = stored.get(idOf(figure) ?? '')?.article;
			const span = article === undefined ? null : attached(article.text, figure.anchor);
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

const figuresIn = (acts: Corrections['lines']): FigureTarget[] =>
	acts.flatMap((act) =>
		act.act === 'join' ? [act.one, act.other] : act.act === 'part' ? [act.from, ...act.figures] : [...act.figures],
	);
