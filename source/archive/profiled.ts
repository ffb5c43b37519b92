import type { Analysis } from '../domain/analysis.ts';
import type { Article } from '../domain/article.ts';
import { ENTITY_KINDS } from '../domain/entity.ts';
import type { Fact, RoleFact } from '../domain/fact.ts';
import { firstFrom } from '../domain/span.ts';
import type { EntityRow, Facets, FactRow } from './archive.ts';
import { parties } from './prepared/prepare.ts';
import type { Company, Part, Post, ProfileFacts, Standing } from './profile.ts';

/** Articles read for posts, spread over all, and for other facts, the latest: at half a millisecond each, what nobody waits for. */
export const MOST_READ = 150;
/** Facts of one kind that are given. */
const MOST_FACTS = 100;
const MOST_COMPANY = 60;

const KINDS = ['quote', 'figure', 'relation'] as const;

/** An article as it is read for what it tells of one entity. */
export interface ToldOf {
	readonly article: Article;
	readonly analysis: Analysis | null;
	/** What it is listed as. */
	readonly listed: Pick<Standing, 'path' | 'headline' | 'published' | 'outlet'>;
	/** Whether a name of its analysis is the entity. */
	isOne(name: number): boolean;
	/** Whose these names are. */
	entities(names: readonly number[]): FactRow['entities'];
}

interface Given {
	readonly fact: RoleFact;
	readonly party: Post['party'];
	readonly at: Standing;
}

/** Where an article first mentions it for sure; null where it does not. */
export function standingIn(told: ToldOf): Standing | null {
	const mention = told.analysis?.mentions.find(({ name, certainty }) => told.isOne(name) && certainty !== 'candidate');
	return mention === undefined
		? null
		: { ...told.listed, article: told.article.id, start: mention.start, end: mention.end };
}

/** Its posts, by when they were first given; the articles by date. */
export function postsIn(articles: readonly ToldOf[]): readonly Post[] {
	const found = new Map<string, Given[]>();
	for (const told of articles)
		for (const [key, given] of givenIn(told)) found.set(key, [...(found.get(key) ?? []), given]);
	const posts = [...found.values()].flatMap((given): Post[] => {
		// Those without a date come last, and are no end of the time it is given in.
		const [first, last] = [given[0], given.findLast(({ at }) => at.published !== null) ?? given.at(-1)];
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
function givenIn(told: ToldOf): ReadonlyMap<string, Given> {
	const isOne = (name: number | null | undefined): boolean => name != null && told.isOne(name);
	const given = new Map<string, Given>();
	for (const fact of told.analysis?.facts ?? []) {
		if (fact.kind !== 'role' || fact.certainty === 'candidate') continue;
		const isHolder = isOne(fact.person.name);
		if (!isHolder && !isOne(fact.organization?.name)) continue;
		const other = isHolder ? fact.organization : fact.person;
		const entity = other?.name == null ? undefined : entitiesOf(told, fact)[other.name];
		const party = other === null ? null : { name: entity?.name ?? other.text, entity: entity?.id ?? null };
		const key = `${isHolder} ${fact.title.toLowerCase()} ${party?.entity ?? party?.name.toLowerCase() ?? ''}`;
		const at = { ...told.listed, article: told.article.id, start: fact.start, end: fact.end };
		if (!given.has(key)) given.set(key, { fact, party, at });
	}
	return given;
}

/** Other facts that it takes part in; the articles latest first, `part` of those that have any. */
export function factsOf(articles: readonly ToldOf[], part: Part): readonly ProfileFacts[] {
	return KINDS.map((kind) => ({
		kind,
		...gathered(articles, (fact, told) => fact.kind === kind && isPartyTo(fact, told)),
		part,
	}));
}

/** What others say of it: quotes whose words name it; the articles latest first, `part` of those that mention it. */
export const saidOf = (articles: readonly ToldOf[], part: Part): ProfileFacts => ({
	kind: 'saidOf',
	...gathered(articles, (fact, told) => !isPartyTo(fact, told) && speaksOf(fact, told)),
	part,
});

const isPartyTo = (fact: Fact, told: ToldOf): boolean =>
	parties(fact).some(({ name }) => name !== null && told.isOne(name));

/** Whether a quote's words name one of whom `isOne` holds. */
export const speaksOf = (fact: Fact, { analysis, isOne }: Pick<ToldOf, 'analysis' | 'isOne'>): boolean =>
	fact.kind === 'quote' &&
	analysis !== null &&
	fact.pieces.some((piece) => {
		for (let index = firstFrom(analysis.mentions, piece.start); index < analysis.mentions.length; index++) {
			const mention = analysis.mentions[index];
			if (!mention || mention.end > piece.end) return false;
			if (mention.certainty !== 'candidate' && isOne(mention.name)) return true;
		}
		return false;
	});

function gathered(
	articles: readonly ToldOf[],
	isOne: (fact: Fact, told: ToldOf) => boolean,
): Pick<ProfileFacts, 'rows' | 'total'> {
	const rows: FactRow[] = [];
	let total = 0;
	for (const told of articles)
		for (const fact of told.analysis?.facts ?? []) {
			if (!isOne(fact, told)) continue;
			total += 1;
			if (rows.length < MOST_FACTS) rows.push(rowOf(fact, told));
		}
	return { rows, total };
}

const rowOf = (fact: Fact, told: ToldOf): FactRow => ({
	article: told.article.id,
	path: told.article.path,
	headline: told.article.headline,
	outlet: told.article.outlet,
	published: told.article.published,
	fact,
	text: told.article.text.slice(fact.start, fact.end),
	sentence: null,
	entities: entitiesOf(told, fact),
});

const entitiesOf = (told: ToldOf, fact: Fact): FactRow['entities'] =>
	told.entities(parties(fact).flatMap(({ name }) => (name === null ? [] : [name])));

export const partOf = (read: number, of: number): Part => (read < of ? { read, of } : null);

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

/** Whom the most articles name with it: `about` is what the articles that mention it are made of. */
export function companyOf({ id }: Pick<EntityRow, 'id'>, { entities }: Facets): readonly Company[] {
	return ENTITY_KINDS.flatMap((kind) =>
		entities[kind].map(({ value, label, articles }) => ({ entity: value, kind, name: label, articles })),
	)
		.filter(({ entity }) => entity !== id)
		.sort((one, other) => other.articles - one.articles)
		.slice(0, MOST_COMPANY);
}
