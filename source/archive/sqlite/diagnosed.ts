import type { Diagnostic } from '../../domain/diagnostic.ts';
import type { Corrected } from './correcting/readily.ts';
import { numberOf, type Statements, textOf, textOrNull } from './statements.ts';

/** Diagnostics given at once; counts are of all. */
const MOST_DIAGNOSTICS = 10_000;

const isProblem = ({ severity }: Diagnostic): boolean => severity !== 'note';

/** What could not be read as it should. */
export class Diagnosed {
	readonly #store: Statements;
	readonly #correcting: Corrected;

	constructor(store: Statements, correcting: Corrected) {
		this.#store = store;
		this.#correcting = correcting;
	}

	/** Of one article. */
	of(doc: number): readonly Diagnostic[] {
		const problems = textOf(this.#store.get('SELECT problems FROM diagnostic WHERE doc = ?', doc)?.problems);
		return this.#correcting.diagnostics(doc, problems === '' ? [] : JSON.parse(problems));
	}

	/** How many an article has that are no mere notes; `found`, before anything was put right. */
	problems(doc: number, found: number): number {
		return this.#correcting.articles.translated.has(doc) ? this.of(doc).filter(isProblem).length : found;
	}

	/** How many there are in all. */
	count(): number {
		const translated = [...this.#correcting.articles.translated];
		const among = JSON.stringify(translated);
		return (
			this.#store.number(
				'SELECT sum(problems) FROM article WHERE problems > 0 AND doc NOT IN (SELECT value FROM json_each(?))',
				among,
			) +
			this.#store.number('SELECT count(*) FROM file WHERE problems IS NOT NULL') +
			translated.reduce((sum, doc) => sum + this.problems(doc, 0), 0)
		);
	}

	all(): Diagnostic[] {
		const files = this.#store
			.all('SELECT problems FROM file WHERE problems IS NOT NULL ORDER BY path LIMIT ?', MOST_DIAGNOSTICS)
			.flatMap((row) => JSON.parse(textOf(row.problems)) as Diagnostic[]);
		const translated = JSON.stringify([...this.#correcting.articles.translated]);
		const articles = this.#store
			.all(
				'SELECT doc FROM article WHERE doc IN (SELECT doc FROM diagnostic UNION SELECT value FROM json_each(?)) ORDER BY path LIMIT ?',
				translated,
				MOST_DIAGNOSTICS,
			)
			.flatMap((row) => this.of(numberOf(row.doc)));
		return [...files, ...articles, ...this.#copies()].slice(0, MOST_DIAGNOSTICS);
	}

	/** The same text in several places is one article, listed under one of them. */
	#copies(): Diagnostic[] {
		const rows = this.#store.all(
			`SELECT coalesce(path, min(shown)) AS listed, max(shown) FILTER (WHERE shown <> path) AS other, max(shown) AS last, count(DISTINCT shown) AS places
			FROM holding LEFT JOIN article USING (id) GROUP BY id HAVING places > 1 ORDER BY listed LIMIT ?`,
			MOST_DIAGNOSTICS,
		);
		return rows.map((row) => ({
			where: textOrNull(row.other) ?? textOf(row.last),
			severity: 'note',
			rule: 'archive/copy',
			message: `The same article lies in ${numberOf(row.places)} places; it is listed as ${textOf(row.listed)}.`,
			hint: 'Nothing to do; delete the copies if they are not wanted.',
		}));
	}
}
