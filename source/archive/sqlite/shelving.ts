import type { ArticleId } from '../../domain/article.ts';
import { factCounts } from '../prepared/prepare.ts';
import type { Prepared, PreparedAnalysis } from '../prepared/prepared.ts';
import { fold } from '../query/fold.ts';
import { words } from '../query/words.ts';
import { packKeys } from '../record/key-list.ts';
import { Echoes } from './echoes/echoes.ts';
import { Filling } from './filling.ts';
import { Groups } from './grouping.ts';
import { Comparing } from './ledger/comparing.ts';
import { NameIndex } from './name-index.ts';
import { Amounts } from './ordered/amounts.ts';
import { numberOf, type Statements } from './statements.ts';
import { FoundArticles } from './stored.ts';
import { Vocabulary } from './vocabulary-counts.ts';
import { type WordIndex, wordIndexOf } from './words/word-index.ts';

/** Sorts after every outlet's name. */
const LAST = '\uffff';

/** Puts articles on the shelf and takes them off. Everything happens inside the caller's transaction. */
export class Shelving {
	readonly #store: Statements;
	readonly #names: NameIndex;
	readonly #filling: Filling;
	readonly #words: WordIndex;
	readonly #amounts: Amounts;
	readonly #found: FoundArticles;
	readonly #vocabulary: Vocabulary;
	readonly #groups: Groups;
	readonly #echoes: Echoes;
	readonly #comparing: Comparing;

	constructor(store: Statements) {
		this.#store = store;
		this.#names = new NameIndex(store);
		this.#filling = new Filling(store);
		this.#words = wordIndexOf(store);
		this.#amounts = new Amounts(store);
		this.#vocabulary = new Vocabulary(store);
		this.#groups = new Groups(store, this.#names);
		this.#found = new FoundArticles(store);
		this.#comparing = new Comparing(store, (names) => this.#names.known(names));
		this.#echoes = new Echoes(store, this.#found, (doc) => this.#comparing.reattributed(doc));
	}

	/** Adds the article, or puts it in the place of the one with its id. */
	shelve(article: Prepared, file: number, fingerprint: string): void {
		const known = this.#store.get('SELECT doc FROM article WHERE id = ?', article.id);
		const doc = known === undefined ? null : numberOf(known.doc);
		if (doc !== null) {
			this.#takeIndexes(doc);
			this.#filling.drop(doc);
		} else this.#count(1);
		const { analysed } = article;
		const values = [
			article.id,
			file,
			article.path,
			article.headline,
			foldedOf(article.headline),
			this.#outlet(article.outlet),
			article.outlet === null ? LAST : fold(article.outlet),
			article.place,
			article.published,
			fingerprint,
			analysed?.analyser ?? null,
			article.diagnostics.filter(({ severity }) => severity !== 'note').length,
			...(analysed === null ? [0, 0, 0, 0, 0] : factCounts(analysed.facts)),
		];
		const shelf = this.#store.run(
			'INSERT OR REPLACE INTO article (doc, id, file, path, headline, folded, outlet, outlet_folded, place, published, fingerprint, analyser, problems, role, quote, figure, date, relation) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
			doc,
			...values,
		);
		this.#filling.write(shelf, article.record, analysed !== null);
		this.#words.put(shelf, {
			headline: listed(article.headlineTerms),
			body: listed(article.bodyTerms),
			names: listed(analysed?.nameTerms ?? ''),
		});
		this.#vocabulary.add(article.vocabulary.split(' '), 1, 0);
		if (article.diagnostics.length > 0)
			this.#store.run(
				'INSERT INTO diagnostic (doc, problems) VALUES (?, ?)',
				shelf,
				JSON.stringify(article.diagnostics),
			);
		if (analysed !== null) this.#addAnalysis(shelf, analysed);
	}

	remove(id: ArticleId): void {
		const known = this.#store.get('SELECT doc FROM article WHERE id = ?', id);
		if (known === undefined) return;
		const doc = numberOf(known.doc);
		this.#takeIndexes(doc);
		this.#filling.drop(doc);
		this.#count(-1);
		this.#store.run('DELETE FROM article WHERE doc = ?', doc);
	}

	/** Writes what is gathered in memory; to be called before the transaction ends. */
	flush(): void {
		for (const _ of this.flushing());
	}

	/** As `flush`, in steps: what is asked meanwhile is answered in between. */
	*flushing(): Generator<void> {
		this.#filling.flush();
		this.#names.flush();
		yield;
		this.#names.flushNames();
		yield;
		yield* this.#names.flushingNamings();
		this.#groups.flush();
		yield;
		this.#vocabulary.flush();
		yield;
		yield* this.#words.flushing();
		this.#amounts.flush();
		yield;
		yield* this.#echoes.flushing();
	}

	/** Writes words and namings of which many wait, in steps. */
	*flushingMuch(): Generator<void> {
		if (this.#words.isFull) yield* this.#words.flushing();
		if (this.#names.isFull) yield* this.#names.flushingNamings();
	}

	/** Groups names to entities again where they have changed, a bounded number at once; true where more is left. `once`: see `ArchiveWriter`. */
	regroup(most: number, once = false): boolean {
		this.#names.flush();
		return this.#groups.regroup(most, once);
	}

	/** Compares the figures of articles that came or changed, a bounded number at once; true where more is left. */
	compare(most: number): boolean {
		this.#names.flush();
		return this.#comparing.compare(most);
	}

	/** Forgets what is gathered: the transaction came to nothing. */
	forget(): void {
		this.#vocabulary.forget();
		this.#words.forget();
		this.#echoes.forget();
		this.#names.forget();
		this.#groups.forget();
		this.#comparing.forget();
		this.#filling.forget();
		this.#amounts.forget();
	}

	#addAnalysis(doc: number, analysed: PreparedAnalysis): void {
		const names = analysed.names.map((name) => this.#names.add(doc, name));
		const keys = new Uint32Array(analysed.keys.map((name) => names[name]?.key ?? 0));
		this.#store.run('INSERT INTO analysis (doc, names, keys) VALUES (?, ?, ?)', doc, keys.length, packKeys(keys));
		this.#store.run('INSERT INTO context (doc, items) VALUES (?, ?)', doc, new Uint8Array(analysed.context.buffer));
		this.#amounts.add(doc, analysed.figures);
		this.#vocabulary.add(analysed.nameTerms.split(' '), 0, 1);
		this.#echoes.add(doc, analysed.echoes);
		this.#comparing.add(doc, analysed.report, names);
	}

	#count(more: number): void {
		this.#store.run("UPDATE meta SET value = value + ? WHERE key = 'articles'", more);
	}

	/** Takes an article out of every index over it, leaving its own rows in `article` and `body`. */
	#takeIndexes(doc: number): void {
		const { article, analysis, keys } = this.#found.stored(doc);
		const termsOf = (text: string): string[] => words(text).map((word) => word.term);
		const [headline, body] = [termsOf(article.headline), termsOf(article.text)];
		let names: readonly string[] = [];
		this.#vocabulary.add(new Set([...headline, ...body]), -1, 0);
		if (analysis !== null) this.#echoes.remove(doc, article, analysis);
		if (analysis !== null) {
			const removed = this.#names.remove(doc, article, analysis, keys);
			this.#vocabulary.add(removed.terms, 0, -1);
			this.#comparing.remove(doc, removed.names);
			names = removed.terms;
		}
		this.#words.remove(doc, { headline, body, names });
		this.#store.run('DELETE FROM diagnostic WHERE doc = ?', doc);
		this.#store.run('DELETE FROM analysis WHERE doc = ?', doc);
		this.#store.run('DELETE FROM context WHERE doc = ?', doc);
		const values = analysis?.facts.flatMap((fact) => (fact.kind === 'figure' ? [fact.value] : [])) ?? [];
		this.#amounts.remove(doc, values);
	}

	#outlet(name: string | null): number | null {
		if (name === null) return null;
		const known = this.#store.get('SELECT outlet FROM outlet WHERE name = ?', name);
		if (known !== undefined) return numberOf(known.outlet);
		const terms = words(name, 'query').map((word) => word.term);
		return this.#store.run('INSERT INTO outlet (name, terms) VALUES (?, ?)', name, terms.join(' '));
	}
}

const listed = (terms: string): string[] => (terms === '' ? [] : terms.split(' '));

/** Null where the database's own lower case, which knows no letters but those of ASCII, is the same. */
function foldedOf(headline: string): string | null {
	const folded = fold(headline);
	return folded === headline.replace(/[A-Z]/g, (letter) => letter.toLowerCase()) ? null : folded;
}
