import { crc32 } from 'node:zlib';
import { reportOf } from '../../../ledger/reading.ts';
import type { Signature } from '../../../ledger/signature.ts';
import type { Episode, Report } from '../../../ledger/statement.ts';
import { readContent } from '../../record/record.ts';
import { unworded } from '../../record/report.ts';
import { MOST_EPISODES, unpackSignatures } from '../../record/signatures.ts';
import { bodyOf } from '../bodies.ts';
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

/** With a checksum of the record that it was read from. */
interface Remembered extends Told {
	readonly sum: number;
}

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
	readonly #told = new Map<number, Remembered>();
	/** Of these it is known that their records are those that were read. */
	readonly #unchanged = new Set<number>();

	constructor(store: Statements) {
		this.#store = store;
	}

	/** To be called when an article has come, gone or changed. */
	changed(doc: number): void {
		this.#signatures.delete(doc);
		this.#unchanged.delete(doc);
	}

	forget(): void {
		this.#signatures.clear();
		this.#unchanged.clear();
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
		return this.#store.reading(() => {
			const article = this.article(doc);
			const told = article === null ? null : this.#read(doc);
			return article === null || told === null
				? null
				: { ...article, publishedAt: told.publishedAt, episodes: told.episodes };
		});
	}

	/** Read from the article again, in a millisecond, where its record is another than the one that was read before. */
	#read(doc: number): Told | null {
		if (this.signatures(doc).length === 0) return null;
		const known = this.#told.get(doc);
		const told = known !== undefined && this.#unchanged.has(doc) ? known : this.#readAnew(doc, known);
		if (told === null) return null;
		remember(this.#told, doc, told, MOST_TOLD);
		this.#unchanged.add(doc);
		return told;
	}

	#readAnew(doc: number, known: Remembered | undefined): Remembered | null {
		const content = bodyOf(this.#store, doc);
		const sum = crc32(content.numbers, crc32(content.words));
		if (known?.sum === sum) return known;
		const { article, analysis } = readContent(content);
		if (analysis === null) return null;
		const { publishedAt, episodes } = unworded(reportOf(article, analysis, 0));
		return { publishedAt, episodes: episodes.map(told), sum };
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
