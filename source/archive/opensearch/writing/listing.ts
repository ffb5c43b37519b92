import { prepare } from '../../prepared/prepare.ts';
import type { Prepared } from '../../prepared/prepared.ts';
import type { Placed } from '../../writer.ts';
import type { Searcher } from '../asking/searcher.ts';
import type { Cluster } from '../connection/connection.ts';
import { ClusterTrouble } from '../connection/trouble.ts';
import type { IndexNames } from '../layout/names.ts';
import { type Stored, StoredArticles } from '../reading/stored.ts';
import type { ArticleWriter, Put, PutOutcome } from './article-writer.ts';
import { bestTold } from './best-told.ts';
import { CopyLinks } from './copy-links.ts';
import { Stories, type Version } from './stories.ts';

const AT_ONCE = 500;

/** What is listed of what is put: under which path, which version of a story, as a copy of what. */
export class Listing {
	readonly #cluster: Cluster;
	readonly #names: IndexNames;
	readonly #articles: ArticleWriter;
	readonly #stories: Stories;
	readonly #stored: StoredArticles;
	readonly #copies: CopyLinks;
	/** Versions of stories put since they were last compared with what others put. */
	readonly #unsettled = new Map<string, Version>();
	/** Articles that others took out while they were written here once more. */
	readonly #risen = new Set<string>();

	constructor(cluster: Cluster, searcher: Searcher, names: IndexNames, articles: ArticleWriter) {
		this.#cluster = cluster;
		this.#names = names;
		this.#articles = articles;
		this.#stories = new Stories(searcher);
		this.#stored = new StoredArticles(searcher);
		this.#copies = new CopyLinks(cluster, searcher, names, this.#stored, (copies) => this.#linkCopies(copies));
	}

	/** To be called when everything written can be seen. */
	seen(): void {
		this.#stories.seen();
	}

	/** Articles that were written once more and were not there any more: they may lie nowhere. Each is given once. */
	takeRisen(): readonly string[] {
		const risen = [...this.#risen];
		this.#risen.clear();
		return risen;
	}

	/** `fingerprintOf` gives what decides how a file is read, but its content; nothing is written before `noted`. */
	async put(placed: readonly Placed[], fingerprintOf: (file: string) => string, noted: Promise<void>): Promise<void> {
		for (let at = 0; at < placed.length; at += AT_ONCE) {
			const asked = placed.slice(at, at + AT_ONCE);
			const [known] = await Promise.all([this.#articles.versions(asked.map(({ article }) => article.id)), noted]);
			const some = bestTold(asked, known, fingerprintOf);
			const { instead, replaced } = await this.#stories.enter(some.map(({ article }) => article));
			const puts = some.map(({ file, article }): Put => {
				const listed = known.get(article.id);
				const fingerprint = fingerprintOf(file);
				const isFirst = listed === undefined || listed.fingerprint !== fingerprint || article.path < listed.path;
				return {
					article: isFirst ? article : { ...article, path: listed.path },
					fingerprint,
					instead: instead.get(article.id) ?? replaced.get(article.id) ?? null,
					copyOf: listed?.copyOf ?? null,
					isThere: listed !== undefined,
				};
			});
			await this.#write(puts);
			this.#copies.put(puts.flatMap(({ article, instead: by }) => (by === null ? [article] : [])));
			for (const { article } of some)
				if (article.edition.keys.length > 0)
					this.#unsettled.set(article.id, { id: article.id, edition: article.edition });
			const own = new Set(puts.map(({ article }) => article.id));
			await this.#replace(new Map([...replaced].filter(([id]) => !own.has(id))));
			await this.#follow(replaced);
		}
	}

	/** Compares so many of those put with what others put; true where more are left. */
	async compare(most: number): Promise<boolean> {
		await this.#compareVersions();
		return this.#copies.compare(most);
	}

	/** Lists articles under other paths. */
	move(ids: readonly string[], pathOf: (id: string) => string | undefined): Promise<void> {
		return this.#again(
			ids,
			(_, { source }) => source.instead ?? null,
			(id, { source }) => pathOf(id) ?? source.path,
		);
	}

	async remove(ids: readonly string[]): Promise<void> {
		await this.#articles.remove(ids);
		this.#copies.leave(ids);
		this.#stories.leave(ids);
		for (const id of ids) this.#unsettled.delete(id);
	}

	/** The best of the versions that one was listed for is listed in its turn; gives those that are to be read again. */
	async relist(gone: readonly string[]): Promise<readonly string[]> {
		await this.#seeArticles();
		const behind = await this.#stored.held(await this.#stories.behind(gone));
		if (behind.size === 0) return [];
		const prepared = [...behind.values()].map((one) => preparedAgain(one, one.source.path));
		const { instead, replaced } = await this.#stories.enter(prepared);
		await this.#rewrite(
			prepared.map((article) => ({
				article,
				fingerprint: behind.get(article.id)?.source.fingerprint ?? '',
				instead: instead.get(article.id) ?? replaced.get(article.id) ?? null,
				copyOf: behind.get(article.id)?.source.copyOf ?? null,
			})),
		);
		return [...behind.keys()];
	}

	/**
	 * Of two desks that put two versions of a story at one time neither saw the other's; once everything can be seen, who looks
	 * last sees both, and whoever looks comes to the same.
	 */
	async #compareVersions(): Promise<void> {
		if (this.#unsettled.size === 0) return;
		const versions = [...this.#unsettled.values()];
		await this.#seeArticles();
		this.#stories.seen();
		const listed = await this.#stories.listed(versions);
		const { instead, replaced } = await this.#stories.enter(versions.filter(({ id }) => listed.has(id)));
		const lost = new Map([...replaced, ...instead]);
		await this.#replace(lost);
		await this.#follow(lost);
		for (const { id } of versions) this.#unsettled.delete(id);
	}

	/** Lists other versions in the place of these. */
	#replace(by: ReadonlyMap<string, string>): Promise<void> {
		return this.#again([...by.keys()], (id) => by.get(id) ?? null);
	}

	/** Those that stood behind one that is not listed any more stand behind its successor. */
	async #follow(replaced: ReadonlyMap<string, string>): Promise<void> {
		const behind = replaced.size === 0 ? [] : await this.#stories.behind([...replaced.keys()]);
		await this.#again(behind, (_, { source }) => replaced.get(source.instead ?? '') ?? null);
	}

	/** Writes what was there when it was read. */
	async #rewrite(puts: readonly Put[]): Promise<void> {
		for (const { id, isNew } of await this.#write(puts)) if (isNew) this.#risen.add(id);
	}

	async #write(puts: readonly Put[]): Promise<readonly PutOutcome[]> {
		// The last of several in one request counts.
		const last = new Map(puts.map((put) => [put.article.id, put]));
		const outcomes = await this.#articles.put([...last.values()]);
		const refused = outcomes.find(({ kind }) => kind === 'refused');
		if (refused === undefined) return outcomes;
		const path = last.get(refused.id)?.article.path ?? refused.id;
		throw new ClusterTrouble('refused', `The cluster refused ${path} (${refused.reason}).`);
	}

	/** Writes articles that are there once more, with another one listed in their place or none. */
	async #again(
		ids: readonly string[],
		insteadOf: (id: string, stored: Stored) => string | null,
		pathOf: (id: string, stored: Stored) => string = (_, { source }) => source.path,
	): Promise<void> {
		if (ids.length === 0) return;
		await this.#seeArticles();
		const stored = await this.#stored.held(ids);
		const puts = [...stored].map(
			([id, one]): Put => ({
				article: preparedAgain(one, pathOf(id, one)),
				fingerprint: one.source.fingerprint,
				instead: insteadOf(id, one),
				copyOf: one.source.copyOf ?? null,
				isThere: true,
			}),
		);
		if (puts.length > 0) await this.#rewrite(puts);
	}

	/** Writes articles that are there once more as copies of what each is told to be one of. */
	async #linkCopies(copies: ReadonlyMap<string, string>): Promise<void> {
		const stored = await this.#stored.held([...copies.keys()]);
		const puts = [...stored].flatMap(([id, one]): Put[] => {
			const { path, fingerprint, instead = null } = one.source;
			const copyOf = copies.get(id) ?? null;
			if (one.source.copyOf === copyOf) return [];
			return [{ article: preparedAgain(one, path), fingerprint, instead, copyOf, isThere: true, isRenamed: false }];
		});
		if (puts.length > 0) await this.#rewrite(puts);
	}

	/** What is written can be seen from now on. */
	async #seeArticles(): Promise<void> {
		await this.#cluster.ask({
			method: 'POST',
			path: `/${this.#names.written('articles')}/_refresh`,
			for: 'looking at what is new',
		});
	}
}

/** An article as it was put there, to be put there again. */
function preparedAgain({ article, analysis, source }: Stored, path: string): Prepared {
	const prepared = prepare({ ...article, path }, analysis, source.analyser ?? '', []);
	return { ...prepared, diagnostics: source.shown.diagnostics };
}
