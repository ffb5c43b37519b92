import { candidatesAmong } from '../../../echoes/origins/candidates.ts';
import { furnitureIn, linesCounted } from '../../../echoes/origins/furniture.ts';
import { compare, without } from '../../../echoes/origins/likeness.ts';
import { type Print, printOf } from '../../../echoes/origins/print.ts';
import { stored as kept } from '../../prepared/echoes.ts';
import type { Prepared } from '../../prepared/prepared.ts';
import { termsIn } from '../asking/query-language.ts';
import type { Searcher } from '../asking/searcher.ts';
import type { Cluster } from '../connection/connection.ts';
import { columns, textIn } from '../documents/columns.ts';
import { tokenOfHash } from '../documents/token.ts';
import type { IndexNames } from '../layout/names.ts';
import type { Stored, StoredArticles } from '../reading/stored.ts';
import { type Holder, type Sought, sharedBy } from './copy-candidates.ts';

/** Of the prints that seem to share most, so many are compared. */
const MOST_COMPARED = 12;
/** Shingles of one print that are sought. */
const MOST_SOUGHT = 200;
/** Articles that print one text, and prints that a line is counted in. */
const MOST_MEMBERS = 1_000;
const MOST_FOUND = 10_000;

/** Links articles that print one text: writes those of the keys once more as copies of the values. */
type Link = (copies: ReadonlyMap<string, string>) => Promise<void>;

/** An article that may print what others print. */
interface Compared {
	readonly id: string;
	readonly others: readonly Holder[];
	/** Others that share a third of its sample. */
	readonly kin: number;
}

/**
 * Which articles print one text: those put are compared with what shares their shingles once everything can be seen, so
 * that of two desks that put copies at one time the later finds the earlier's.
 */
export class CopyLinks {
	readonly #cluster: Cluster;
	readonly #searcher: Searcher;
	readonly #names: IndexNames;
	readonly #articles: StoredArticles;
	readonly #link: Link;
	readonly #pending = new Map<string, Sought>();

	constructor(cluster: Cluster, searcher: Searcher, names: IndexNames, articles: StoredArticles, link: Link) {
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
			this.#pending.set(id, { id, words, shingles: [...sought.subarray(0, MOST_SOUGHT)] });
		}
	}

	leave(ids: readonly string[]): void {
		for (const id of ids) this.#pending.delete(id);
	}

	/** Compares so many of those put; true where more are left. */
	async compare(most: number): Promise<boolean> {
		const some = [...this.#pending.values()].slice(0, most);
		if (some.length === 0) return false;
		await this.#cluster.ask({
			method: 'POST',
			path: `/${this.#names.written('articles')}/_refresh`,
			for: 'looking at what is new',
		});
		const shared = await sharedBy(this.#searcher, some);
		const compared = some.flatMap(({ id, words, shingles }): Compared[] => {
			const others = candidatesAmong(
				shared.get(id) ?? new Map(),
				shingles.length,
				words,
				(other: Holder) => other.words,
			);
			const kin = others.filter(({ isKin }) => isKin).length;
			return others.length === 0 ? [] : [{ id, others: others.slice(0, MOST_COMPARED * 2).map(({ key }) => key), kin }];
		});
		if (compared.length > 0) await this.#linked(compared);
		for (const { id } of some) this.#pending.delete(id);
		return this.#pending.size > 0;
	}

	/** Reads those that are compared and those that they may be copies of, and links what prints one text. */
	async #linked(compared: readonly Compared[]): Promise<void> {
		const ids = new Set(compared.flatMap(({ id, others }) => [id, ...others.map((other) => other.id)]));
		const stored = await this.#articles.some([...ids]);
		const prints = new Map([...stored].map(([id, { article }]) => [id, printOf(article)]));
		const holders = await this.#holdersOf(compared.flatMap(({ id }) => prints.get(id) ?? []));
		const groups = new Groups(stored);
		for (const { id, others, kin } of compared) {
			const print = prints.get(id);
			if (print === undefined) continue;
			const bare = withoutFurniture(print, kin, holders);
			let left = MOST_COMPARED;
			for (const other of others) {
				const theirs = prints.get(other.id);
				if (theirs === undefined || left === 0 || groups.areOne(id, other.id)) continue;
				left -= 1;
				const { likeness } = compare(bare(print), bare(theirs));
				if (likeness === 'reprint' || likeness === 'edited') groups.join(id, other.id);
			}
		}
		if (!groups.areChanged) return;
		await this.#link(groups.links(await this.#members(groups.texts)));
	}

	/** In how many prints each line of these stands. */
	async #holdersOf(prints: readonly Print[]): Promise<ReadonlyMap<number, number>> {
		const hashes = [...new Set(prints.flatMap((print) => linesCounted(print).map(({ hash }) => kept(hash))))];
		const counts = await this.#searcher.counts(
			hashes.map((hash) => ({ term: { lines: tokenOfHash(hash) } })),
			'comparing texts',
			MOST_MEMBERS,
		);
		return new Map(hashes.map((hash, index) => [hash, counts[index] ?? 0]));
	}

	/** All that are known to print each of these texts. */
	async #members(texts: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> {
		const { hits } = await this.#searcher.search(
			'articles',
			{ ...columns('id', 'copyOf'), size: MOST_FOUND, query: termsIn('copyOf', texts), sort: [{ id: 'asc' }] },
			'comparing texts',
		);
		const members = new Map<string, string[]>(texts.map((text) => [text, [text]]));
		for (const hit of hits.hits) {
			const known = members.get(textIn(hit, 'copyOf') ?? '');
			if (known !== undefined && known.length < MOST_MEMBERS) known.push(textIn(hit, 'id') ?? '');
		}
		return members;
	}
}

/** Which of the articles print one text, by the least of their ids or what they were copies of until now. */
class Groups {
	readonly #of: (id: string) => string;
	readonly #into = new Map<string, string>();
	readonly #own = new Map<string, Set<string>>();

	constructor(stored: ReadonlyMap<string, Stored>) {
		this.#of = (id) => stored.get(id)?.source.copyOf ?? id;
	}

	get areChanged(): boolean {
		return this.#into.size > 0;
	}

	/** What was found to be one text with another, each as it was called until now. */
	get texts(): readonly string[] {
		return [...new Set([...this.#into].flat())];
	}

	areOne(one: string, other: string): boolean {
		return this.#root(this.#of(one)) === this.#root(this.#of(other));
	}

	join(one: string, other: string): void {
		for (const id of [one, other]) {
			const text = this.#of(id);
			this.#own.set(text, (this.#own.get(text) ?? new Set()).add(id));
		}
		const [least, more] = [this.#root(this.#of(one)), this.#root(this.#of(other))].sort();
		if (least !== undefined && more !== undefined && least !== more) this.#into.set(more, least);
	}

	/** What each article is a copy of from now on. `members`: who was known to print each text. */
	links(members: ReadonlyMap<string, readonly string[]>): ReadonlyMap<string, string> {
		return new Map(
			this.texts.flatMap((text) =>
				[...(members.get(text) ?? []), ...(this.#own.get(text) ?? [])].map((id) => [id, this.#root(text)] as const),
			),
		);
	}

	#root(text: string): string {
		let root = text;
		for (let into = this.#into.get(root); into !== undefined; into = this.#into.get(root)) root = into;
		return root;
	}
}

/** Prints without the lines that stand around texts of every kind. */
function withoutFurniture(print: Print, kin: number, holders: ReadonlyMap<number, number>): (one: Print) => Print {
	const furniture = new Set(
		[...furnitureIn(print, kin, ({ hash }) => holders.get(kept(hash)) ?? 0)].map(({ hash }) => hash),
	);
	return (one) => without(one, ({ hash }) => furniture.has(hash));
}
