import type { DateNode, EventNode, FigureNode, OutletNode } from '../query/tree.ts';
import { words } from '../query/words.ts';
import type { Correcting } from './correcting/correcting.ts';
import type { DocSet } from './doc-set.ts';
import { Amounts } from './ordered/amounts.ts';
import { Times } from './ordered/times.ts';
import { type Statements, textOf } from './statements.ts';

const DAY_MS = 86_400_000;
/** Days before and after 1970 in which everything lies. */
const EVER = 1e9;
/** Days at most after the first of a time named to its day, month or year. */
const LONGEST = [0, 27, 364];

/** Which articles fit what is asked of their fields: when they were published, which times they name, their outlet, their figures. */
export class FieldSearch {
	readonly #store: Statements;
	readonly #correcting: Correcting;
	readonly #set: (sql: string, ...values: (string | number | null)[]) => DocSet;
	readonly #none: () => DocSet;
	readonly #times: Times;
	readonly #amounts: Amounts;

	/** `set` gives the articles that a statement lists, as the caller's own copy; `none` an empty set. */
	constructor(
		store: Statements,
		correcting: Correcting,
		set: (sql: string, ...values: (string | number | null)[]) => DocSet,
		none: () => DocSet,
	) {
		this.#store = store;
		this.#correcting = correcting;
		this.#set = set;
		this.#none = none;
		this.#times = new Times(store);
		this.#amounts = new Amounts(store);
	}

	/** Articles that name a day, month or year that lies within. */
	told({ from, to }: EventNode): DocSet {
		const day = (date: string): number => Math.round(Date.parse(date.replace(/~$/, '')) / DAY_MS);
		const first = from === null ? -EVER : day(from) + Number(from.endsWith('~'));
		const last = to === null ? EVER : day(to);
		const found = this.#none();
		this.#times.scan(first, last, ({ day, exactness, doc }) => {
			if (day + (LONGEST[exactness] ?? Infinity) <= last) found.add(doc);
		});
		return corrected(found, this.#correcting.articles.withFacts, (doc) =>
			this.#correcting
				.row(doc)
				.times.some(({ day, exactness }) => day >= first && day + (LONGEST[exactness] ?? Infinity) <= last),
		);
	}

	dated({ from, to }: DateNode): DocSet {
		const [first, last] = [from ?? '0', to ?? '9'];
		const { articles } = this.#correcting;
		return corrected(
			this.#set('SELECT group_concat(doc) FROM article WHERE published >= ? AND published <= ?', first, last),
			articles.dated,
			(doc) => {
				const { published } = articles.listed(doc, { published: '' });
				return published >= first && published <= last;
			},
		);
	}

	outlet({ terms, quoted }: OutletNode): DocSet {
		const { articles } = this.#correcting;
		const own = articles.outlets.map((name) => ({ name, terms: termsOf(name).join(' ') }));
		const all = [
			...this.#store
				.all('SELECT name, terms FROM outlet')
				.map((row) => ({ name: textOf(row.name), terms: textOf(row.terms) })),
			...own,
		];
		const exact = quoted ? all.filter((row) => row.terms === terms.join(' ')) : [];
		const fitting = exact.length > 0 ? exact : all.filter((row) => hasBeginnings(row.terms.split(' '), terms));
		const names = new Set(fitting.map(({ name }) => name));
		const found = this.#set(
			'SELECT group_concat(doc) FROM article WHERE outlet IN (SELECT outlet FROM outlet WHERE name IN (SELECT value FROM json_each(?)))',
			JSON.stringify([...names]),
		);
		return corrected(found, articles.placed, (doc) => names.has(articles.listed(doc, { outlet: '' }).outlet));
	}

	figure({ from, to, fromWithin, toWithin }: FigureNode): DocSet {
		const found = this.#none();
		const fits = (value: number, most: number): boolean =>
			(toWithin ? value <= to : value < to) && (fromWithin ? most >= from : most > from);
		this.#amounts.articles(from, to, fits, (doc) => found.add(doc));
		return corrected(found, this.#correcting.articles.withFacts, (doc) =>
			this.#correcting.row(doc).figures.some(([value, most]) => fits(value, most)),
		);
	}
}

/** What was found, with the articles that fit, or do not, by what the reader put right. */
export function corrected(found: DocSet, docs: Iterable<number>, fits: (doc: number) => boolean): DocSet {
	for (const doc of docs)
		if (fits(doc)) found.add(doc);
		else found.delete(doc);
	return found;
}

const hasBeginnings = (words: readonly string[], terms: readonly string[]): boolean =>
	terms.every((term) => words.some((word) => word.startsWith(term)));

export const termsOf = (name: string): string[] => words(name, 'query').map((word) => word.term);
