import { candidatesAmong } from '../../../echoes/origins/candidates.ts';
import { furnitureIn } from '../../../echoes/origins/furniture.ts';
import { compare, without } from '../../../echoes/origins/likeness.ts';
import { type Print, printOf } from '../../../echoes/origins/print.ts';
import { stored as kept } from '../../prepared/echoes.ts';
import type { Prepared } from '../../prepared/prepared.ts';
import { termsIn, whether } from '../asking/query-language.ts';
import type { Found, Searcher } from '../asking/searcher.ts';
import type { Cluster } from '../connection/connection.ts';
import type { ArticleSource } from '../documents/article-document.ts';
import type { IndexNames } from '../layout/names.ts';
import type { StoredArticles } from '../reading/stored.ts';

/** Of the prints that seem to share most, so many are compared. */
const MOST_COMPARED = 12;
const MOST_CANDIDATES = 60;
/** Shingles of one print that are sought. */
const MOST_SOUGHT = 200;
const MOST_MEMBERS = 1_000;

interface Pending {
	readonly words: number;
	readonly sought: readonly string[];
}

type Candidate = Pick<ArticleSource, 'id' | 'copyOf' | 'shown'>;

/**
 * Which articles print one text: those put are compared with what shares their shingles once everything can be seen, so
 * that of two desks that put copies at one time the later finds the earlier's.
 */
export class CopyLinks {
	readonly #cluster: Cluster;
	readonly #searcher: Searcher;
	readonly #names: IndexNames;
	readonly #articles: StoredArticles;
	readonly #link: (ids: readonly string[], copyOf: string) => Promise<void>;
	readonly #pending = new Map<string, Pending>();
	/** What was linked since everything was last seen. */
	readonly #linked = new Map<string, string>();

	/** `link` writes articles once more as copies of one text. */
	constructor(
		cluster: Cluster,
		searcher: Searcher,
		names: IndexNames,
		articles: StoredArticles,
		link: (ids: readonly string[], copyOf: string) => Promise<void>,
	) {
		this.#cluster = cluster;
		this.#searcher = searcher;
		this.#names = names;
		this.#articles = articles;
		this.#link = link;
	}

	put(articles: readonly Prepared[]): void {
		for (const { id, analysed } of articles) {
			if (analysed === null || analysed.echoes.sought.length === 0) continue;
			const { words, sought } = analysed.echoes;
			this.#pending.set(id, { words, sought: [...sought.subarray(0, MOST_SOUGHT)].map(String) });
		}
	}

	leave(ids: readonly string[]): void {
		for (const id of ids) this.#pending.delete(id);
	}

	/** Compares so many of those put; true where more are left. */
	async compare(most: number): Promise<boolean> {
		const some = [...this.#pending].slice(0, most);
		if (some.length === 0) return false;
		await this.#cluster.ask({
			method: 'POST',
			path: `/${this.#names.written('articles')}/_refresh`,
			for: 'looking at what is new',
		});
		this.#linked.clear();
		const found = await this.#searcher.searches<Candidate>(
			'articles',
			some.map(([id, { sought }]) => ({
				size: MOST_CANDIDATES,
				_source: ['id', 'copyOf', 'shown.words'],
				query: {
					bool: {
						should: sought.map((shingle) => whether({ term: { shingles: shingle } }, 1)),
						minimum_should_match: Math.min(2, sought.length),
						must_not: [{ ids: { values: [id] } }],
					},
				},
			})),
			'comparing texts',
		);
		for (const [index, [id, pending]] of some.entries()) {
			const answer = found[index];
			if (answer !== undefined) await this.#compared(id, pending, answer);
			this.#pending.delete(id);
		}
		return this.#pending.size > 0;
	}

	async #compared(id: string, { words, sought }: Pending, { hits }: Found<Candidate>): Promise<void> {
		const known = new Map(hits.hits.map(({ _source }) => [_source.id, _source]));
		const shared = new Map(hits.hits.map(({ _id, _score }) => [_id, Math.round(_score ?? 0)]));
		const wordsOf = (other: string): number => known.get(other)?.shown.words ?? 0;
		const others = candidatesAmong(shared, sought.length, words, wordsOf);
		if (others.length === 0) return;
		const stored = await this.#articles.some([id, ...others.slice(0, MOST_COMPARED * 2).map(({ key }) => key)]);
		const own = stored.get(id);
		if (own === undefined) return;
		const print = printOf(own.article);
		const bare = await this.#withoutFurniture(print, others.filter(({ isKin }) => isKin).length);
		const originOf = (other: string, found?: string): string => this.#linked.get(other) ?? found ?? other;
		const before = originOf(id, own.source.copyOf);
		const joined = new Set([before]);
		let compared = 0;
		for (const { key } of others) {
			const other = stored.get(key);
			if (other === undefined || compared >= MOST_COMPARED) continue;
			const origin = originOf(key, known.get(key)?.copyOf);
			if (joined.has(origin)) continue;
			compared += 1;
			const { likeness } = compare(bare(print), bare(printOf(other.article)));
			if (likeness === 'reprint' || likeness === 'edited') joined.add(origin);
		}
		if (joined.size < 2) return;
		const [least = id] = [...joined].sort();
		const members = new Set([id]);
		for (const origin of joined) for (const member of await this.#members(origin)) members.add(member);
		for (const member of members) this.#linked.set(member, least);
		await this.#link([...members], least);
	}

	/** All that are known to print what one prints. */
	async #members(origin: string): Promise<readonly string[]> {
		const { hits } = await this.#searcher.search(
			'articles',
			{ size: MOST_MEMBERS, _source: false, query: termsIn('copyOf', [origin]) },
			'comparing texts',
		);
		const lately = [...this.#linked].filter(([, one]) => one === origin).map(([id]) => id);
		return [origin, ...hits.hits.map(({ _id }) => _id), ...lately];
	}

	/** Prints without the lines that stand around texts of every kind. */
	async #withoutFurniture(print: Print, kin: number): Promise<(one: Print) => Print> {
		const hashes = [...new Set(print.lines.map(({ hash }) => kept(hash)))];
		const counts = await this.#searcher.counts(
			hashes.map((hash) => ({ term: { lines: String(hash) } })),
			'comparing texts',
			MOST_MEMBERS,
		);
		const holders = new Map(hashes.map((hash, index) => [hash, counts[index] ?? 0]));
		const furniture = new Set(
			[...furnitureIn(print, kin, ({ hash }) => holders.get(kept(hash)) ?? 0)].map(({ hash }) => hash),
		);
		return (one) => without(one, ({ hash }) => furniture.has(hash));
	}
}
