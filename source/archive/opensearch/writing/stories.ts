import { areOneStory, compareEditions, type Edition } from '../../prepared/edition.ts';
import { LISTED, type Query, termsIn } from '../asking/query-language.ts';
import type { Searcher } from '../asking/searcher.ts';
import type { ArticleSource } from '../documents/article-document.ts';
import { columns, textIn } from '../documents/columns.ts';

/** Versions of a story that share a key and are looked at. */
const MOST_SHARING = 200;
const KEYS_AT_ONCE = 1_000;

/** A text as a version of its story. */
export interface Version {
	readonly id: string;
	readonly edition: Edition;
}

/** What entering articles comes to. */
export interface Entered {
	/** By id, the version listed in an article's place. */
	readonly instead: ReadonlyMap<string, string>;
	/** Versions listed until now, and which one is from now on. */
	readonly replaced: ReadonlyMap<string, string>;
}

/** Which texts are versions of one story, and which of them is listed for all. */
export class Stories {
	readonly #searcher: Searcher;
	/** What this process put there and searches may not see yet, by key. */
	readonly #recent = new Map<string, Version[]>();
	readonly #unlisted = new Set<string>();

	constructor(searcher: Searcher) {
		this.#searcher = searcher;
	}

	/** To be called when everything written can be seen. */
	seen(): void {
		this.#recent.clear();
		this.#unlisted.clear();
	}

	/** Which of these articles are listed, and which that are listed are not any more. */
	async enter(articles: readonly Version[]): Promise<Entered> {
		const instead = new Map<string, string>();
		const replaced = new Map<string, string>();
		const storied = articles.filter(({ edition }) => edition.keys.length > 0);
		if (storied.length === 0) return { instead, replaced };
		await this.#load([...new Set(storied.flatMap(({ edition }) => edition.keys))]);
		for (const { id, edition } of storied) {
			const own: Version = { id, edition };
			const others = edition.keys
				.flatMap((key) => this.#recent.get(key) ?? [])
				.filter((other) => other.id !== id && !this.#unlisted.has(other.id) && areOneStory(edition, other.edition));
			const better = others.find((other) => order(other, own) > 0);
			this.#remember(own);
			if (better !== undefined) {
				instead.set(id, better.id);
				this.#unlisted.add(id);
				continue;
			}
			this.#unlisted.delete(id);
			for (const other of others) {
				this.#unlisted.add(other.id);
				replaced.set(other.id, id);
			}
		}
		// One put into the place of another may itself have been replaced by a third.
		const last = (id: string): string => {
			let at = id;
			for (let next = replaced.get(at); next !== undefined; next = replaced.get(at)) at = next;
			return at;
		};
		for (const [id, by] of replaced) replaced.set(id, last(by));
		for (const [id, by] of instead) instead.set(id, last(by));
		return { instead, replaced };
	}

	/** Which of these are listed. */
	async listed(versions: readonly Version[]): Promise<ReadonlySet<string>> {
		const listed = new Set<string>();
		for (let at = 0; at < versions.length; at += KEYS_AT_ONCE) {
			const ids = versions.slice(at, at + KEYS_AT_ONCE).map(({ id }) => id);
			const { hits } = await this.#searcher.search(
				'articles',
				{ ...columns('id'), size: ids.length, query: { bool: { filter: [{ terms: { id: ids } }, LISTED] } } },
				'looking for versions of a story',
			);
			for (const hit of hits.hits) listed.add(textIn(hit, 'id') ?? '');
		}
		return listed;
	}

	/** Versions that one of these was listed for. */
	async behind(ids: readonly string[]): Promise<readonly string[]> {
		if (ids.length === 0) return [];
		const { hits } = await this.#searcher.search(
			'articles',
			{ size: 10_000, _source: false, query: termsIn('instead', ids) },
			'looking for versions of a story',
		);
		return hits.hits.map(({ _id }) => _id);
	}

	/** To be called for what left. */
	leave(ids: readonly string[]): void {
		for (const id of ids) this.#unlisted.add(id);
	}

	async #load(keys: readonly string[]): Promise<void> {
		for (let at = 0; at < keys.length; at += KEYS_AT_ONCE) {
			const query: Query = {
				bool: {
					filter: [termsIn('editionKeys', keys.slice(at, at + KEYS_AT_ONCE))],
					must_not: [{ exists: { field: 'instead' } }],
				},
			};
			const { hits } = await this.#searcher.search<Pick<ArticleSource, 'id' | 'shown'>>(
				'articles',
				{ size: MOST_SHARING * 10, _source: ['id', 'shown.edition'], query },
				'looking for versions of a story',
			);
			for (const { _source } of hits.hits) this.#remember({ id: _source.id, edition: _source.shown.edition });
		}
	}

	#remember(version: Version): void {
		for (const key of version.edition.keys) {
			const known = this.#recent.get(key) ?? [];
			this.#recent.set(key, [...known.filter(({ id }) => id !== version.id), version].slice(-MOST_SHARING));
		}
	}
}

/** Above 0 where the first is the one to show. */
const order = (one: Version, other: Version): number =>
	compareEditions(one.edition, other.edition) || (one.id < other.id ? -1 : 1);
