import { ENTITY_KINDS } from '../../domain/entity.ts';
import type { Fact, RoleFact } from '../../domain/fact.ts';
import type { EntityRow, Facets, FactRow } from '../archive.ts';
import { parties } from '../prepared/prepare.ts';
import type { Company, Part, Post, Profile, ProfileFacts, Standing } from '../profile.ts';
import { monthsOf } from './months.ts';
import type { Stored, StoredArticles } from './stored.ts';
import type { Walk, Walker } from './walker.ts';

/** Articles read for posts, spread over all, and for other facts, the latest: at half a millisecond each, what nobody waits for. */
const MOST_READ = 150;
/** Facts of one kind that are given. */
const MOST_FACTS = 100;
const MOST_COMPANY = 60;

const KINDS: readonly ProfileFacts['kind'][] = ['quote', 'figure', 'relation'];

interface Given {
	readonly fact: RoleFact;
	readonly party: Post['party'];
	readonly at: Standing;
}

/** What the archive knows of an entity, by a bounded number of its articles. */
export class Profiles {
	readonly #names: StoredArticles;
	readonly #walker: Walker;

	constructor(names: StoredArticles, walker: Walker) {
		this.#names = names;
		this.#walker = walker;
	}

	/** `about`: what the articles that mention it are about. */
	profile(entity: EntityRow, about: Facets): Profile {
		const keys = this.#walker.keys(entity.id);
		const walk = this.#walker.mentions(keys, `${entity.id} mentions - doubtful date`, 'mentions - doubtful');
		const dated = this.#datedOf(walk);
		const posts = this.#ordered(keys, entity.id, 'role');
		const facts = this.#ordered(keys, entity.id, 'quote + figure + relation');
		const spread = spreadOver(posts, MOST_READ);
		return {
			entity,
			first: this.#standing(walk.docs[0], dated > 0, keys),
			last: this.#standing(walk.docs[dated - 1], dated > 0, keys),
			undated: walk.docs.length - dated,
			months: monthsOf(walk, dated, (doc) => this.#walker.told(doc).published ?? ''),
			posts: this.#posts(spread, keys),
			postsPart: partOf(spread.length, posts.length),
			company: companyOf(entity, about),
			facts: this.#facts(facts.slice(-MOST_READ).reverse(), keys),
			factsPart: partOf(Math.min(facts.length, MOST_READ), facts.length),
		};
	}

	/** The articles with such facts of it, by date. */
	#ordered(keys: ReadonlySet<number>, id: string, columns: string): readonly number[] {
		return [...this.#walker.mentions(keys, `${id} ${columns} date`, columns).docs];
	}

	/** How many articles of a walk have a date: those without come last. */
	#datedOf({ docs }: Walk): number {
		let low = 0;
		let high = docs.length;
		while (low < high) {
			const middle = (low + high) >>> 1;
			if (this.#walker.told(docs[middle] ?? 0).published === null) high = middle;
			else low = middle + 1;
		}
		return low;
	}

	#standing(doc: number | undefined, isThere: boolean, keys: ReadonlySet<number>): Standing | null {
		if (doc === undefined || !isThere) return null;
		const { article, analysis, keys: own } = this.#names.stored(doc);
		const mention = analysis?.mentions.find(
			({ name, certainty }) => keys.has(own[name] ?? -1) && certainty !== 'candidate',
		);
		return mention === undefined
			? null
			: { ...this.#walker.told(doc), article: article.id, start: mention.start, end: mention.end };
	}

	#posts(docs: readonly number[], keys: ReadonlySet<number>): readonly Post[] {
		const found = new Map<string, Given[]>();
		for (const doc of docs)
			for (const [key, given] of this.#postsIn(doc, keys)) found.set(key, [...(found.get(key) ?? []), given]);
		const posts = [...found.values()].flatMap((given): Post[] => {
			const [first, last] = [given[0], given.at(-1)];
			if (!first || !last) return [];
			return [
				{
					title: commonest(given.map(({ fact }) => fact.title)),
					party: first.party,
					articles: given.length,
					isCertain: given.some(({ fact }) => fact.certainty === 'certain'),
					first: first.at,
					last: last.at,
				},
			];
		});
		return posts.sort((one, other) => (one.first.published ?? '9').localeCompare(other.first.published ?? '9'));
	}

	/** Each post that an article gives, once. */
	#postsIn(doc: number, keys: ReadonlySet<number>): ReadonlyMap<string, Given> {
		const stored = this.#names.stored(doc);
		const { article, analysis, keys: own } = stored;
		const isOne = (name: number | null | undefined): boolean =>
			name !== null && name !== undefined && keys.has(own[name] ?? -1);
		const given = new Map<string, Given>();
		for (const fact of analysis?.facts ?? []) {
			if (fact.kind !== 'role' || fact.certainty === 'candidate') continue;
			const isHolder = isOne(fact.person.name);
			if (!isHolder && !isOne(fact.organization?.name)) continue;
			const other = isHolder ? fact.organization : fact.person;
			const entity = other?.name == null ? undefined : this.#entitiesOf(stored, fact)[other.name];
			const party = other === null ? null : { name: entity?.name ?? other.text, entity: entity?.id ?? null };
			const key = `${isHolder} ${fact.title.toLowerCase()} ${party?.entity ?? party?.name.toLowerCase() ?? ''}`;
			const at = { ...this.#walker.told(doc), article: article.id, start: fact.start, end: fact.end };
			if (!given.has(key)) given.set(key, { fact, party, at });
		}
		return given;
	}

	#facts(docs: readonly number[], keys: ReadonlySet<number>): readonly ProfileFacts[] {
		const found = new Map(KINDS.map((kind) => [kind, { rows: [] as FactRow[], total: 0 }]));
		for (const doc of docs) {
			const stored = this.#names.stored(doc);
			const { article, analysis, keys: own } = stored;
			for (const fact of analysis?.facts ?? []) {
				const kind = KINDS.find((each) => each === fact.kind);
				const into = kind && found.get(kind);
				if (!into || !parties(fact).some(({ name }) => name !== null && keys.has(own[name] ?? -1))) continue;
				into.total += 1;
				if (into.rows.length < MOST_FACTS)
					into.rows.push({
						article: article.id,
						path: article.path,
						published: article.published,
						fact,
						text: article.text.slice(fact.start, fact.end),
						entities: this.#entitiesOf(stored, fact),
					});
			}
		}
		return [...found].map(([kind, facts]) => ({ kind, ...facts }));
	}

	#entitiesOf({ keys }: Stored, fact: Fact): FactRow['entities'] {
		const names = parties(fact).flatMap(({ name }) => (name === null ? [] : [name]));
		return this.#walker.entities(names, keys);
	}
}

const partOf = (read: number, of: number): Part => (read < of ? { read, of } : null);

/** Some of a list, evenly, its first and its last among them. */
export function spreadOver<Item>(list: readonly Item[], most: number): readonly Item[] {
	if (list.length <= most) return list;
	return Array.from({ length: most }, (_, at) => list[Math.round((at * (list.length - 1)) / (most - 1))] as Item);
}

function commonest(words: readonly string[]): string {
	const counts = new Map<string, number>();
	for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
	return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0] ?? '';
}

function companyOf({ id }: EntityRow, { entities }: Facets): readonly Company[] {
	return ENTITY_KINDS.flatMap((kind) =>
		entities[kind].map(({ value, label, articles }) => ({ entity: value, kind, name: label, articles })),
	)
		.filter(({ entity }) => entity !== id)
		.sort((one, other) => other.articles - one.articles)
		.slice(0, MOST_COMPANY);
}
