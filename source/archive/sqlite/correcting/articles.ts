import type { Article } from '../../../domain/article.ts';
import type { Correctable } from '../../../journal/act.ts';
import type { Corrections } from '../../../journal/corrections.ts';
import { type Desk, placesOf } from '../../../journal/desk.ts';
import type { ArticleTarget } from '../../../journal/target.ts';
import type { SplitOff } from '../../corrected/split.ts';
import { keysOfEntities } from '../entity-keys.ts';
import { numberOf, type Statements } from '../statements.ts';
import type { Found } from './found.ts';

/** What was corrected in one article. */
export interface Touched {
	readonly splits: SplitOff<number>[];
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

type Particulars = Readonly<Partial<Record<Correctable, string>>>;

const NOTHING: Particulars = {};

/** Articles of which something was put right, by their numbers. */
export class CorrectedArticles {
	/** Those whose headline, date or outlet was. */
	readonly moved: ReadonlySet<number>;
	/** Those whose headline was. */
	readonly headlined: ReadonlySet<number>;
	/** Those whose outlet was. */
	readonly placed: ReadonlySet<number>;
	/** Those whose date was. */
	readonly dated: ReadonlySet<number>;
	/** Those that are read otherwise for it: what "Friday" was hangs on the date, and what is read at all on the language. */
	readonly reread: ReadonlySet<number>;
	/** Those whose language was. */
	readonly translated: ReadonlySet<number>;
	/** Those whose names are others: mentions were given to somebody, or another language is read. */
	readonly renamed: ReadonlySet<number>;
	/** Those whose facts are others, or whose names are. */
	readonly withFacts: ReadonlySet<number>;
	readonly #docs = new Map<number, Touched>();
	readonly #particulars = new Map<number, Particulars>();

	constructor(store: Statements, desk: Desk, told: Corrections, { here }: Found) {
		const of = (article: ArticleTarget): Touched | null => this.#touched(store, desk, article);
		for (const { entity, mentions, as } of told.splits) {
			const from = here.get(entity.id);
			const to = as === null ? undefined : here.get(as.id);
			if (from === undefined || to === undefined) continue;
			const keys = new Set(keysOfEntities(store, [from]));
			for (const { article, anchor } of mentions) of(article)?.splits.push({ keys, anchor, to });
		}
		for (const verdict of told.verdicts) of(verdict.article)?.verdicts.push(verdict);
		for (const amendment of told.amendments) of(amendment.article)?.amendments.push(amendment);
		for (const correction of told.articles) of(correction.article)?.articles.push(correction);
		for (const [doc, { articles }] of this.#docs)
			if (articles.length > 0)
				this.#particulars.set(
					doc,
					Object.fromEntries(articles.flatMap(({ field, to }) => (to === null ? [] : [[field, to]]))),
				);
		const where = (fits: (touched: Touched, particulars: Particulars) => boolean): Set<number> =>
			new Set([...this.#docs].flatMap(([doc, own]) => (fits(own, this.#told(doc)) ? [doc] : [])));
		this.moved = where((_, { headline, published, outlet }) => (headline ?? published ?? outlet) !== undefined);
		this.headlined = where((_, { headline }) => headline !== undefined);
		this.placed = where((_, { outlet }) => outlet !== undefined);
		this.dated = where((_, { published }) => published !== undefined);
		this.reread = where((_, { published, language }) => (published ?? language) !== undefined);
		this.translated = where((_, { language }) => language !== undefined);
		this.renamed = where(({ splits }, { language }) => splits.length > 0 || language !== undefined);
		this.withFacts = where(
			({ splits, verdicts, amendments }, { published, language }) =>
				splits.length + verdicts.length + amendments.length > 0 || (published ?? language) !== undefined,
		);
	}

	/** Outlets that articles were given. */
	get outlets(): readonly string[] {
		return [...new Set([...this.#particulars.values()].flatMap(({ outlet }) => outlet ?? []))];
	}

	of(doc: number): Touched | undefined {
		return this.#docs.get(doc);
	}

	/** What an article is listed as, as corrected. */
	listed<Row extends Partial<Listed>>(doc: number, row: Row): Row {
		const told = this.#told(doc);
		if (told === NOTHING) return row;
		const { headline, published, outlet } = told;
		return {
			...row,
			...(headline === undefined || !('headline' in row) ? {} : { headline }),
			...(published === undefined || !('published' in row) ? {} : { published }),
			...(outlet === undefined || !('outlet' in row) ? {} : { outlet }),
		};
	}

	/** An article as the reader says it is. */
	corrected(doc: number, article: Article): Article {
		const told = this.#told(doc);
		if (told === NOTHING) return article;
		const { headline, published, outlet, language } = told;
		return {
			...article,
			...(headline === undefined ? {} : { headline, headlineFrom: 'metadata' as const }),
			...(outlet === undefined ? {} : { outlet }),
			...(language === undefined ? {} : { language }),
			...(published === undefined
				? {}
				: {
						published,
						publishedFrom: 'journal' as const,
						// The file's time of day is of the day that was wrong.
						particulars: { ...article.particulars, publishedAt: null },
					}),
		};
	}

	#told(doc: number): Particulars {
		return this.#particulars.get(doc) ?? NOTHING;
	}

	/** Where the bytes have changed, the one at a place where it lay under the headline it had there. */
	#touched(store: Statements, desk: Desk, article: ArticleTarget): Touched | null {
		let row = store.get('SELECT doc FROM article WHERE id = ?', article.id);
		for (const { path, headline } of row === undefined ? placesOf(desk, article) : [])
			row ??= store.get('SELECT doc FROM article WHERE path = ? AND headline = ?', path, headline);
		if (row === undefined) return null;
		const doc = numberOf(row.doc);
		const own = this.#docs.get(doc) ?? { splits: [], verdicts: [], amendments: [], articles: [] };
		this.#docs.set(doc, own);
		return own;
	}
}
