import type { Article } from '../../../domain/article.ts';
import { type Corrections, pairOf, rootOf } from '../../../journal/corrections.ts';
import type { EntityTarget } from '../../../journal/target.ts';
import { correctedFacts } from '../../corrected/facts.ts';
import type { EntityShown } from './entity-source.ts';

type Kind = EntityTarget['kind'];

/** What an article is listed as. */
export interface Listed {
	readonly path: string;
	readonly headline: string;
	readonly published: string | null;
	readonly outlet: string | null;
}

/** An article whose headline, date or outlet was put right, as it is now, and which of them was. */
export interface MovedArticle {
	readonly path: string;
	readonly headline: string;
	readonly isHeaded: boolean;
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
	/** Articles whose headline, date or outlet is not as it was found, by their ids. */
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
				const [isHeaded, isDated, isPlaced] = [fields.has('headline'), fields.has('published'), fields.has('outlet')];
				const { path, headline, published, outlet } = this.listed(found.id, found);
				const moved = { path, headline, isHeaded, published, isDated, outlet, isPlaced };
				return isHeaded || isDated || isPlaced ? [[found.id, moved] as const] : [];
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
