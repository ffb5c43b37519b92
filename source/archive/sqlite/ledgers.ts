import { type Ledger, ledgerOf } from '../../ledger/ledger.ts';
import type { Entry, Line } from '../../ledger/lines.ts';
import type { Report } from '../../ledger/statement.ts';
import type { LedgerPage, LedgerRequest } from '../archive.ts';
import { unpackText } from '../record/record.ts';
import { unpackReport, withSentence } from '../record/report.ts';
import { bytesOf, numberOf, type Statements, textOf, textOrNull } from './statements.ts';

/** Articles compared at once, the latest: as many as somebody waits for without noticing. */
export const MOST_COMPARED = 1_000;

interface Kept {
	readonly key: string;
	readonly ledger: Ledger;
	readonly docs: ReadonlyMap<string, number>;
	readonly left: number;
}

/** Answers what the ledger of a list's articles is, out of what is kept of each. */
export class Ledgers {
	readonly #store: Statements;
	#kept: Kept | null = null;

	constructor(store: Statements) {
		this.#store = store;
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
		const reports = rows.map(
			(row): Report => ({
				article: textOf(row.id),
				path: textOf(row.path),
				published: textOrNull(row.published),
				outlet: textOrNull(row.outlet),
				origin: row.origin === null ? -numberOf(row.doc) : numberOf(row.origin),
				...unpackReport(bytesOf(row.episodes)),
				uncompared: [],
			}),
		);
		return {
			ledger: ledgerOf(reports),
			docs: new Map(rows.map((row) => [textOf(row.id), numberOf(row.doc)])),
			left: total - rows.length,
		};
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
