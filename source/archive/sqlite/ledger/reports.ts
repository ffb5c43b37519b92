import { reportOf } from '../../../ledger/reading.ts';
import type { Signature } from '../../../ledger/signature.ts';
import type { Episode, Report } from '../../../ledger/statement.ts';
import { unworded } from '../../record/report.ts';
import { MOST_EPISODES, unpackSignatures } from '../../record/signatures.ts';
import { readBody } from '../bodies.ts';
import { bytesOf, numberOf, type Statements, textOf, textOrNull } from '../statements.ts';

/** Articles whose signatures are remembered, some 5 KB each. */
const MOST_SIGNATURES = 4_000;
/** And those whose figures are, some 25 KB each: a line that many are on is drawn again with each that comes. */
const MOST_TOLD = 1_000;

/** An episode by one number: its article's, and which of its episodes it is. */
export const episodeOf = (doc: number, at: number): number => doc * MOST_EPISODES + at;
export const docOf = (episode: number): number => Math.floor(episode / MOST_EPISODES);
export const placeOf = (episode: number): number => episode % MOST_EPISODES;

type Told = Pick<Report, 'publishedAt' | 'episodes'>;

/** Without what its signature has. */
const told = (episode: Episode): Episode => ({ ...episode, names: [], words: [], sorts: 0, setting: [] });

/** As the latest of so many. */
function remember<Value>(remembered: Map<number, Value>, doc: number, value: Value, most: number): void {
	remembered.delete(doc);
	const [oldest] = remembered.size < most ? [] : remembered.keys();
	if (oldest !== undefined) remembered.delete(oldest);
	remembered.set(doc, value);
}

/** What the ledger keeps of each article. */
export class Reports {
	readonly #store: Statements;
	readonly #signatures = new Map<number, readonly Signature[]>();
	readonly #told = new Map<number, Told>();

	constructor(store: Statements) {
		this.#store = store;
	}

	/** To be called when an article has come, gone or changed. */
	changed(doc: number): void {
		this.#signatures.delete(doc);
		this.#told.delete(doc);
	}

	forget(): void {
		this.#signatures.clear();
		this.#told.clear();
	}

	/** Empty where the article has no figure to compare. */
	signatures(doc: number): readonly Signature[] {
		const known = this.#signatures.get(doc);
		if (known !== undefined) return known;
		const row = this.#store.get('SELECT signatures FROM report WHERE doc = ?', doc);
		const read = row === undefined ? [] : unpackSignatures(bytesOf(row.signatures));
		remember(this.#signatures, doc, read, MOST_SIGNATURES);
		return read;
	}

	/** Null where the article has no figure to compare. */
	report(doc: number): Report | null {
		const told = this.#told.get(doc) ?? this.#read(doc);
		if (told !== null) remember(this.#told, doc, told, MOST_TOLD);
		const article = told === null ? null : this.article(doc);
		return article === null ? null : { ...article, ...told };
	}

	/** Read from the article again, in a millisecond. */
	#read(doc: number): Told | null {
		if (this.signatures(doc).length === 0) return null;
		const { article, analysis } = readBody(this.#store, doc);
		if (analysis === null) return null;
		const { publishedAt, episodes } = unworded(reportOf(article, analysis, 0));
		return { publishedAt, episodes: episodes.map(told) };
	}

	/** What is known of an article beside its figures. */
	article(doc: number): Report | null {
		const row = this.#store.get(
			'SELECT id, path, headline, published, outlet.name AS outlet, origin FROM article LEFT JOIN outlet USING (outlet) LEFT JOIN origin USING (doc) WHERE doc = ?',
			doc,
		);
		if (row === undefined) return null;
		return {
			article: textOf(row.id),
			path: textOf(row.path),
			headline: textOf(row.headline),
			published: textOrNull(row.published),
			publishedAt: null,
			outlet: textOrNull(row.outlet),
			origin: row.origin === null ? -doc : numberOf(row.origin),
			episodes: [],
			uncompared: [],
		};
	}
}
