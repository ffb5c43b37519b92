import type { Diagnostic } from '../../../domain/diagnostic.ts';
import { correctionsOf } from '../../../journal/corrections.ts';
import type { Desk } from '../../../journal/desk.ts';
import { asCalled, asTyped } from '../../corrected/calling.ts';
import { correctedFacts } from '../../corrected/facts.ts';
import { type Analyse, Rereading } from '../../corrected/rereading.ts';
import { split } from '../../corrected/split.ts';
import { isSaid, keysOf, parties } from '../../prepared/prepare.ts';
import { keysOfEntities } from '../entity-keys.ts';
import { NamedKeys } from '../named-keys.ts';
import { Namings } from '../namings.ts';
import type { Statements } from '../statements.ts';
import type { Stored, StoredArticles } from '../stored.ts';
import { CorrectedArticles } from './articles.ts';
import { foundHere } from './found.ts';
import { CorrectedNames } from './names.ts';
import { type CorrectedNumbers, numbered } from './numbers.ts';
import { type CorrectedRow, rowOf } from './rows.ts';
import { type TitleChange, type TitleChanges, titleChanges } from './titles.ts';

/** Of a name that no article of the index has. */
const NOBODYS = 0;

/** Corrections as they stand in this archive. */
interface Standing {
	readonly names: CorrectedNames;
	readonly articles: CorrectedArticles;
	readonly rows: Map<number, CorrectedRow>;
	numbers?: CorrectedNumbers;
	titles?: TitleChanges;
}

/**
 * The reader's corrections laid over what the archive answers; the index itself stays as it was found, so that they hold at once
 * and can be undone as quickly.
 */
export class Correcting implements StoredArticles {
	readonly #store: Statements;
	readonly #found: StoredArticles;
	readonly #rereading: Rereading<Uint32Array>;
	#desk: Desk;
	#standing: Standing | null = null;

	constructor(store: Statements, found: StoredArticles, desk: Desk) {
		this.#store = store;
		this.#found = found;
		this.#rereading = new Rereading((article, analysis) =>
			Uint32Array.from(keysOf(article, analysis), ({ key }) => NamedKeys.of(store).key(key) ?? NOBODYS),
		);
		this.#desk = desk;
	}

	/** To be called when articles have come, gone or changed. */
	changed(): void {
		this.#standing = null;
	}

	/** What was done to the articles now. */
	told(desk: Desk): void {
		this.#desk = desk;
		this.#standing = null;
	}

	get names(): CorrectedNames {
		return this.#now().names;
	}

	get articles(): CorrectedArticles {
		return this.#now().articles;
	}

	/** What the index would hold of the facts of an article that was corrected. */
	row(doc: number): CorrectedRow {
		const { rows } = this.#now();
		const known = rows.get(doc) ?? rowOf(this.stored(doc));
		rows.set(doc, known);
		return known;
	}

	/** The entities that an article names, as corrected; of its quotes, those that speak. */
	namedIn(doc: number, spoke = false): ReadonlySet<string> {
		const { analysis, keys } = this.stored(doc);
		const { names } = this.#now();
		const used = spoke
			? (analysis?.facts ?? []).flatMap((fact) => (fact.kind === 'quote' && isSaid(fact) ? parties(fact) : []))
			: (analysis?.mentions ?? []);
		return new Set(used.flatMap(({ name }) => (name === null ? [] : [names.entityOf(keys[name] ?? -1)])));
	}

	/** How many articles give an entity a title otherwise than the index counts. */
	titles(entity: string): Iterable<TitleChange> {
		const now = this.#now();
		now.titles ??= titleChanges(
			[...now.articles.withFacts].map((doc) => [this.#found.stored(doc), this.asFoundNamed(doc)]),
			(key) => now.names.entityOf(key),
		);
		return now.titles.get(entity)?.values() ?? [];
	}

	/** In how many articles an entity is named, and how often. */
	tally(id: string): { readonly articles: number; readonly mentions: number } {
		const { renamed } = this.articles;
		const found = new Set<number>();
		let mentions = 0;
		Namings.of(this.#store).each(keysOfEntities(this.#store, this.names.members(id)), (doc, [own = 0]) => {
			if (renamed.has(doc)) return;
			found.add(doc);
			mentions += own;
		});
		let articles = found.size;
		const own = renamed.size > 0 ? this.names.keys(id) : new Set<number>();
		for (const doc of renamed) {
			const { analysis, keys } = this.stored(doc);
			const here = (analysis?.mentions ?? []).filter(({ name }) => own.has(keys[name] ?? -1)).length;
			articles += here > 0 ? 1 : 0;
			mentions += here;
		}
		return { articles, mentions };
	}

	/** The corrections by the numbers that entities have in the index. */
	numbers(): CorrectedNumbers {
		const now = this.#now();
		now.numbers ??= numbered(this.#store, now.names, now.articles.renamed, (doc) => this.namedIn(doc));
		return now.numbers;
	}

	/** An article with its analysis as corrected. */
	stored(doc: number): Stored {
		const { article, analysis, keys } = this.asFoundNamed(doc);
		const { names } = this.#now();
		return { article, keys, analysis: asCalled(analysis, names, names.whose(keys)) };
	}

	/** The same, with names called as the article does. */
	asFoundNamed(doc: number): Stored {
		const found = this.#found.stored(doc);
		const { names, articles } = this.#now();
		const own = articles.of(doc);
		if (own === undefined && names.hidden.size === 0 && !names.hasKinds) return found;
		const article = articles.corrected(doc, found.article);
		let { analysis, keys } = articles.reread.has(doc) ? this.#rereading.read(article, found) : found;
		if (analysis === null) return { article, analysis, keys };
		if (own !== undefined && own.splits.length > 0) {
			const apart = split(article.text, { analysis, keys: [...keys] }, own.splits, (to) => names.given(to));
			({ analysis, keys } = { analysis: apart.analysis, keys: Uint32Array.from(apart.keys) });
		}
		analysis = asTyped(analysis, names, names.whose(keys));
		if (own === undefined) return { article, analysis, keys };
		const facts = correctedFacts(article.text, analysis, own.verdicts, own.amendments);
		return { article, analysis: { ...analysis, facts }, keys };
	}

	/** What is told of an article that is read in another language now; `found` is what was told before. */
	diagnostics(doc: number, found: readonly Diagnostic[]): readonly Diagnostic[] {
		if (!this.articles.translated.has(doc)) return found;
		const others = found.filter(({ rule }) => !rule.startsWith('coverage/'));
		return [...others, ...(this.stored(doc).analysis?.diagnostics ?? [])];
	}

	/** From now on articles whose date or language was put right are read anew with it. */
	reads(analyse: Analyse): void {
		this.#rereading.reads(analyse);
		this.#standing = null;
	}

	/** Whether an article waits to be read anew. */
	get isWaiting(): boolean {
		return !this.#rereading.canRead && this.articles.reread.size > 0;
	}

	/** The entities that an article named when it was read in another language, and names now. */
	#namedEitherWay(doc: number): Iterable<string> {
		const { names } = this.#now();
		return [...this.#found.stored(doc).keys, ...this.asFoundNamed(doc).keys].map((key) => names.entityOf(key));
	}

	#now(): Standing {
		if (this.#standing !== null) return this.#standing;
		const told = correctionsOf(this.#desk);
		const found = foundHere(this.#store, told);
		this.#standing = {
			names: new CorrectedNames(this.#store, told, found),
			articles: new CorrectedArticles(this.#store, this.#desk, told, found),
			rows: new Map(),
		};
		for (const doc of this.#standing.articles.translated) this.#standing.names.recount(this.#namedEitherWay(doc));
		return this.#standing;
	}
}
