import type { Corrections } from '../../../journal/corrections.ts';
import type { ArticleTarget } from '../../../journal/target.ts';
import { numberOf, type Statements } from '../statements.ts';
import type { Found } from './found.ts';

/** What was corrected in one article. */
export interface Touched {
	readonly splits: {
		/** Keys of the entity that a mention was taken from. */
		readonly keys: ReadonlySet<number>;
		readonly anchor: Corrections['splits'][number]['mentions'][number]['anchor'];
		readonly to: string;
	}[];
	readonly verdicts: Corrections['verdicts'][number][];
	readonly amendments: Corrections['amendments'][number][];
	readonly articles: Corrections['articles'][number][];
}

/** What an article is listed as. */
export interface Listed {
	readonly headline: string;
	readonly published: string | null;
	readonly outlet: string | null;
}

const NOTHING = { headline: undefined, published: undefined, outlet: undefined, language: undefined };

/** Articles of which something was put right, by their numbers. */
export class CorrectedArticles {
	readonly #docs = new Map<number, Touched>();

	constructor(store: Statements, told: Corrections, { here }: Found) {
		const of = (article: ArticleTarget): Touched | null => this.#touched(store, article);
		for (const { entity, mentions, as } of told.splits) {
			const from = here.get(entity.id);
			const to = as === null ? undefined : here.get(as.id);
			if (from === undefined || to === undefined) continue;
			const keys = new Set(
				store
					.all('SELECT key FROM entity JOIN name_key USING (entity) WHERE id = ?', from)
					.map((row) => numberOf(row.key)),
			);
			for (const { article, anchor } of mentions) of(article)?.splits.push({ keys, anchor, to });
		}
		for (const verdict of told.verdicts) of(verdict.article)?.verdicts.push(verdict);
		for (const amendment of told.amendments) of(amendment.article)?.amendments.push(amendment);
		for (const correction of told.articles) of(correction.article)?.articles.push(correction);
	}

	of(doc: number): Touched | undefined {
		return this.#docs.get(doc);
	}

	/** Articles in which mentions were given to others. */
	get split(): readonly number[] {
		return [...this.#docs].flatMap(([doc, { splits }]) => (splits.length > 0 ? [doc] : []));
	}

	/** Articles whose facts were corrected, or whose names were. */
	get withFacts(): readonly number[] {
		return [...this.#docs].flatMap(([doc, { splits, verdicts, amendments }]) =>
			splits.length + verdicts.length + amendments.length > 0 ? [doc] : [],
		);
	}

	/** An article's row as corrected. */
	listed<Row extends Listed>(doc: number, row: Row): Row {
		const { headline, published, outlet } = this.#told(doc);
		return {
			...row,
			...(headline === undefined ? {} : { headline, marks: [] }),
			...(published === undefined ? {} : { published }),
			...(outlet === undefined ? {} : { outlet }),
		};
	}

	/** What is known of an article otherwise than it was found. */
	particulars(doc: number) {
		const { headline, published, outlet, language } = this.#told(doc);
		return {
			...(headline === undefined ? {} : { headline, headlineFrom: 'metadata' as const }),
			...(published === undefined ? {} : { published, publishedFrom: 'journal' as const }),
			...(outlet === undefined ? {} : { outlet }),
			...(language === undefined ? {} : { language }),
		};
	}

	#told(doc: number): Readonly<Record<keyof typeof NOTHING, string | undefined>> {
		const articles = this.#docs.get(doc)?.articles ?? [];
		return articles.length === 0
			? NOTHING
			: { ...NOTHING, ...Object.fromEntries(articles.map(({ field, to }) => [field, to ?? undefined])) };
	}

	#touched(store: Statements, { id, path, headline }: ArticleTarget): Touched | null {
		const row =
			store.get('SELECT doc FROM article WHERE id = ?', id) ??
			store.get('SELECT doc FROM article WHERE path = ? AND headline = ?', path, headline);
		if (row === undefined) return null;
		const doc = numberOf(row.doc);
		const own = this.#docs.get(doc) ?? { splits: [], verdicts: [], amendments: [], articles: [] };
		this.#docs.set(doc, own);
		return own;
	}
}
