import { type Ledger, ledgerOf } from '../../ledger/ledger.ts';
import type { Entry, Line } from '../../ledger/lines.ts';
import type { LedgerPage, LedgerRequest } from '../archive.ts';
import { unpackText } from '../record/record.ts';
import { unpackReport, withSentence } from '../record/report.ts';
import type { Correcting } from './correcting/correcting.ts';
import { CorrectedReports } from './correcting/reports.ts';
import { bytesOf, numberOf, type Row, type Statements, textOf, textOrNull } from './statements.ts';

/** Articles compared at once, the latest: as many as somebody waits for without noticing. */
export const MOST_COMPARED = 1_000;

const NOTHING = { publishedAt: null, episodes: [] };

interface Kept {
	readonly key: string;
	readonly ledger: Ledger;
	readonly docs: ReadonlyMap<string, number>;
	readonly left: number;
}

/** Answers what the ledger of a list's articles is, out of what is kept of each. */
export class Ledgers {
	readonly #store: Statements;
	readonly #correcting: Correcting;
	#kept: Kept | null = null;

	constructor(store: Statements, correcting: Correcting) {
		this.#store = store;
		this.#correcting = correcting;
	}

	/** To be called when the archive has changed. */
	changed(): void {
		this.#kept = null;
	}

	/** `docs` null: of all articles. */
	page({ query, filter, offset, limit, open }: LedgerRequest, docs: Int32Array | null): LedgerPage {
		const key = JSON.stringify([query, filter]);
		if (this.#kept?.key !== key) this.#kept = { key, ...this.#compare(docs) };
		const { ledger, left, docs: numbers } = this.#kept;
		const shown = ledger.lines.slice(offset, offset + limit);
		return {
			lines: shown.map((line) => this.#worded(line, numbers, line.id === open)),
			offset,
			total: ledger.lines.length,
			articles: numbers.size,
			left,
		};
	}

	#compare(docs: Int32Array | null): Omit<Kept, 'key'> {
		const within = docs === null ? '' : 'WHERE doc IN (SELECT value FROM json_each(?1))';
		const values = docs === null ? [] : [`[${docs.join(',')}]`];
		const rows = this.#store.all(
			`SELECT doc, id, path, published, outlet.name AS outlet, episodes, origin FROM report JOIN article USING (doc) LEFT JOIN outlet USING (outlet) LEFT JOIN origin USING (doc) ${within} ORDER BY published DESC, path LIMIT ${MOST_COMPARED}`,
			...values,
		);
		const total = this.#store.number(`SELECT count(*) FROM report ${within}`, ...values);
		const corrected = new CorrectedReports(this.#store, this.#correcting);
		const also = this.#without(corrected.anew, docs);
		const told = [...rows, ...also].map((row) => {
			const doc = numberOf(row.doc);
			const report = corrected.of(doc, {
				article: textOf(row.id),
				path: textOf(row.path),
				published: textOrNull(row.published),
				outlet: textOrNull(row.outlet),
				origin: row.origin === null ? -doc : numberOf(row.origin),
				...(row.episodes === null ? NOTHING : unpackReport(bytesOf(row.episodes))),
				uncompared: [],
			});
			return { doc, report };
		});
		const compared = told.filter(({ report }) => report.episodes.length > 0);
		return {
			ledger: ledgerOf(compared.map(({ report }) => report)),
			docs: new Map(compared.map(({ doc, report }) => [report.article, doc])),
			left: total - rows.length,
		};
	}

	/** Those of some articles of which nothing was kept; `among` null: of all. */
	#without(docs: Iterable<number>, among: Int32Array | null): Row[] {
		const wanted = among === null ? [...docs] : [...docs].filter((doc) => among.includes(doc));
		if (wanted.length === 0) return [];
		return this.#store.all(
			'SELECT doc, id, path, published, outlet.name AS outlet, NULL AS episodes, origin FROM article LEFT JOIN report USING (doc) LEFT JOIN outlet USING (outlet) LEFT JOIN origin USING (doc) WHERE report.doc IS NULL AND doc IN (SELECT value FROM json_each(?))',
			`[${wanted.join(',')}]`,
		);
	}

	/** The words of an open line's figures; of others none are read, for that takes their articles. */
	#worded(line: Line, docs: ReadonlyMap<string, number>, isOpen: boolean): Line {
		if (!isOpen) return line;
		const texts = new Map<string, string>();
		const textOfArticle = (article: string): string => {
			const known = texts.get(article);
			if (known !== undefined) return known;
			const row = this.#store.get('SELECT record FROM body WHERE doc = ?', docs.get(article) ?? 0);
			const text = row === undefined ? '' : unpackText(bytesOf(row.record));
			texts.set(article, text);
			return text;
		};
		const worded = <Spoken extends Pick<Entry, 'report' | 'statement'>>(one: Spoken): Spoken => ({
			...one,
			statement: withSentence(one.statement, textOfArticle(one.report.article)),
		});
		return { ...line, entries: line.entries.map(worded), parts: line.parts.map(worded) };
	}
}
