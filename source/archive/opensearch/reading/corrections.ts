import type { Article } from '../../../domain/article.ts';
import { type Corrections, correctionsOf, pairOf, rootOf } from '../../../journal/corrections.ts';
import { type Desk, EMPTY_DESK } from '../../../journal/desk.ts';
import type { EntityTarget } from '../../../journal/target.ts';
import { correctedFacts } from '../../corrected/facts.ts';
import { anyOf, type Query, termsIn } from '../asking/query-language.ts';
import type { Searcher } from '../asking/searcher.ts';
import { columns, headIn, textIn } from '../documents/columns.ts';
import { idOf } from '../documents/ids.ts';
import type { EntityShown, EntitySource } from './entity-source.ts';

type Kind = EntityTarget['kind'];

/** Articles put right that are looked up: of more, those last. */
const MOST_ARTICLES = 5_000;

/** What an article is listed as. */
interface Listed {
	readonly path: string;
	readonly headline: string;
	readonly published: string | null;
	readonly outlet: string | null;
}

/** An article whose date or outlet was put right, as it is now; undefined: as it was found. */
export interface MovedArticle {
	readonly path: string;
	readonly published: string | null;
	readonly isDated: boolean;
	readonly outlet: string | null;
	readonly isPlaced: boolean;
}

/**
 * What this reader put right, laid over what the shared archive answers: which names are the same, what they are called
 * and are, which are none, what articles and facts say. Whose a single mention is, is not: a split is left out.
 */
export class LaidOver {
	readonly #told: Corrections;
	readonly #into = new Map<string, EntityTarget>();
	readonly #members = new Map<string, string[]>();
	readonly #names: ReadonlyMap<string, string>;
	readonly #kinds: ReadonlyMap<string, Kind>;
	readonly #hidden: ReadonlySet<string>;
	readonly #apart: ReadonlySet<string>;
	/** Ids of entities that are not as they were found. */
	readonly corrected: ReadonlySet<string>;
	/** Articles whose date or outlet is not as it was found, by their ids. */
	readonly moved: ReadonlyMap<string, MovedArticle>;

	/** `here`: the ids in this archive of the entities that corrections name; `articles`: those that they name, as found. */
	constructor(
		told: Corrections,
		here: ReadonlyMap<string, string>,
		articles: readonly (Listed & { id: string })[] = [],
	) {
		const of = (id: string): string[] => (here.has(id) ? [here.get(id) ?? id] : []);
		const moved = <Value>(map: ReadonlyMap<string, Value>): Map<string, Value> =>
			new Map([...map].flatMap(([id, value]) => of(id).map((one) => [one, value] as const)));
		this.#told = told;
		for (const [id, target] of told.into)
			for (const from of of(id))
				for (const to of of(target.id))
					if (from !== to && rootOf(this.#into, to) !== from) this.#into.set(from, { ...target, id: to });
		for (const id of this.#into.keys()) {
			const root = rootOf(this.#into, id);
			this.#members.set(root, [...(this.#members.get(root) ?? []), id]);
		}
		this.#names = moved(told.names);
		this.#kinds = moved(told.kinds);
		this.#hidden = new Set([...told.hidden].flatMap(of));
		this.#apart = new Set(
			[...told.apart].map((pair) => {
				const [one = '', other = ''] = pair.split('\n');
				return pairOf(here.get(one) ?? one, here.get(other) ?? other);
			}),
		);
		this.moved = new Map(
			articles.flatMap((found) => {
				const fields = new Set(this.#toldOf(found.id, found).map(({ field }) => field));
				const [isDated, isPlaced] = [fields.has('published'), fields.has('outlet')];
				const { path, published, outlet } = this.listed(found.id, found);
				return isDated || isPlaced ? [[found.id, { path, published, isDated, outlet, isPlaced }] as const] : [];
			}),
		);
		this.corrected = new Set([
			...this.#into.keys(),
			...this.#members.keys(),
			...this.#names.keys(),
			...this.#kinds.keys(),
			...this.#hidden,
		]);
	}

	root(id: string): string {
		return rootOf(this.#into, id);
	}

	/** The entities that this one is, itself first. */
	members(id: string): readonly string[] {
		const root = this.root(id);
		return [root, ...(this.#members.get(root) ?? [])];
	}

	isHidden(id: string): boolean {
		return this.#hidden.has(id);
	}

	/** Entities that stand for themselves and are not as they were found. */
	get shown(): readonly string[] {
		return [...this.corrected].filter((id) => this.root(id) === id && !this.isHidden(id));
	}

	/** Entities whose given names begin with all these terms. */
	bearing(terms: readonly string[], termsOf: (name: string) => readonly string[]): readonly string[] {
		return [...this.#names].flatMap(([id, name]) => {
			const own = termsOf(name);
			return terms.every((term) => own.some((one) => one.startsWith(term))) ? [id] : [];
		});
	}

	/** One entity out of those that it is, as found; the root first. Counts are of the first alone. */
	merged(found: readonly EntityShown[]): EntityShown | null {
		const [own, ...others] = found;
		if (own === undefined) return null;
		const name = this.#names.get(own.id) ?? own.name;
		const aliases = found.flatMap((one) => [one.name, ...one.aliases]);
		return {
			...own,
			name,
			kind: this.#kinds.get(own.id) ?? own.kind,
			aliases: [...new Set(aliases)].filter((alias) => alias !== name),
			variants: found
				.flatMap(({ variants }) => variants)
				.filter(
					({ entity }) =>
						this.root(entity) !== own.id && !this.#apart.has(pairOf(own.id, entity)) && !this.isHidden(entity),
				),
			keys: found.flatMap(({ keys }) => keys),
			surfaces: [...new Set(found.flatMap(({ surfaces }) => surfaces))],
			roles: [...new Set([...own.roles, ...others.flatMap(({ roles }) => roles)])].slice(
				0,
				Math.max(3, own.roles.length),
			),
		};
	}

	/** What an article is listed as, by the reader's word. */
	listed<Row extends Partial<Listed>>(id: string, row: Row): Row {
		const told = this.#toldOf(id, row);
		if (told.length === 0) return row;
		const fields = Object.fromEntries(told.map(({ field, to }) => [field, to]));
		const laid = (['headline', 'published', 'outlet'] as const).filter((field) => field in row && field in fields);
		return { ...row, ...Object.fromEntries(laid.map((field) => [field, fields[field]])) };
	}

	/** An article as the reader says it is. */
	article(article: Article): Article {
		const told = this.#toldOf(article.id, article);
		if (told.length === 0) return article;
		const { headline, published, outlet, language } = Object.fromEntries(told.map(({ field, to }) => [field, to]));
		return {
			...article,
			...(headline ? { headline, headlineFrom: 'metadata' as const } : {}),
			...(outlet ? { outlet } : {}),
			...(language ? { language } : {}),
			...(published
				? {
						published,
						publishedFrom: 'journal' as const,
						particulars: { ...article.particulars, publishedAt: null },
					}
				: {}),
		};
	}

	/** Facts as the reader put them right. */
	facts(article: Article, analysis: Parameters<typeof correctedFacts>[1]) {
		const of = <Act extends { readonly article: { readonly id: string } }>(acts: readonly Act[]): Act[] =>
			acts.filter((act) => act.article.id === article.id);
		const [verdicts, amendments] = [of(this.#told.verdicts), of(this.#told.amendments)];
		return verdicts.length + amendments.length === 0
			? analysis.facts
			: correctedFacts(article.text, analysis, verdicts, amendments);
	}

	#toldOf(id: string, { path, headline }: Partial<Listed>) {
		return this.#told.articles.filter(
			({ article }) => article.id === id || (article.path === path && article.headline === headline),
		);
	}
}

const NOTHING = new LaidOver(correctionsOf(EMPTY_DESK), new Map());

/** Keeps what the reader put right as it stands in this archive. */
export class CorrectionsHere {
	readonly #searcher: Searcher;
	#desk: Desk = EMPTY_DESK;
	#laid: Promise<LaidOver> | null = null;
	#last = NOTHING;

	constructor(searcher: Searcher) {
		this.#searcher = searcher;
	}

	/** As it was when it was last looked up. */
	get last(): LaidOver {
		return this.#last;
	}

	told(desk: Desk): void {
		this.#desk = desk;
		this.#laid = null;
	}

	changed(): void {
		if (this.#laid !== null) this.told(this.#desk);
	}

	now(): Promise<LaidOver> {
		this.#laid ??= this.#find().then((laid) => {
			this.#last = laid;
			return laid;
		});
		this.#laid.catch(() => {
			this.#laid = null;
		});
		return this.#laid;
	}

	async #find(): Promise<LaidOver> {
		const told = correctionsOf(this.#desk);
		const targets = [...told.targets];
		if (targets.length + told.articles.length === 0)
			return told.verdicts.length + told.amendments.length === 0 ? NOTHING : new LaidOver(told, new Map());
		const articles = await this.#articles(told);
		const asked = targets.flatMap(([id, { kind, name }]): Query[] => [
			{ size: 1, _source: ['shown.id'], query: { ids: { values: [idOf(id)] } } },
			{ size: 2, _source: ['shown.id'], query: { bool: { filter: [{ term: { kind } }, { term: { name } }] } } },
		]);
		const found = await this.#searcher.searches<EntitySource>('entities', asked, 'looking up names put right');
		const here = new Map<string, string>();
		targets.forEach(([id], index) => {
			const [byId, byName] = [found[index * 2]?.hits.hits ?? [], found[index * 2 + 1]?.hits.hits ?? []];
			const one = byId[0]?._source.shown.id ?? (byName.length === 1 ? byName[0]?._source.shown.id : undefined);
			if (one !== undefined) here.set(id, one);
		});
		return new LaidOver(told, here, articles);
	}

	/** The articles whose particulars were put right, as they were found: by their ids, or where they lay. */
	async #articles({ articles }: Corrections): Promise<(Listed & { id: string })[]> {
		if (articles.length === 0) return [];
		const targets = articles.slice(-MOST_ARTICLES).map(({ article }) => article);
		const { hits } = await this.#searcher.search(
			'articles',
			{
				...columns('id', 'path', 'headline', 'published', 'outlet'),
				size: MOST_ARTICLES,
				query: anyOf([
					termsIn('id', [...new Set(targets.map(({ id }) => id))]),
					termsIn('path', [...new Set(targets.map(({ path }) => path))]),
				]),
				sort: [{ id: 'asc' }],
			},
			'looking up articles put right',
		);
		return hits.hits.map((hit) => ({
			id: textIn(hit, 'id') ?? '',
			path: textIn(hit, 'path') ?? '',
			headline: headIn(hit).headline,
			published: textIn(hit, 'published'),
			outlet: textIn(hit, 'outlet'),
		}));
	}
}
