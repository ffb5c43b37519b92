import type { Mention } from '../../../domain/entity.ts';
import {
	type MentionPage,
	type MentionRequest,
	type MentionRow,
	type MentionSection,
	NEARNESSES,
	type SectionKind,
	type WalkRequest,
} from '../../archive.ts';
import { wordsAround } from '../../passages/around.ts';
import { type PairRow, pairPage, pairsIn, rowOf } from '../../passages/pairs.ts';
import { MENTIONED, type Query, tallyOf, termsIn } from '../asking/query-language.ts';
import type { Searcher } from '../asking/searcher.ts';
import { tokenOf } from '../documents/token.ts';
import type { CheckedHere } from './checked.ts';
import type { EntityIndex } from './entity-index.ts';
import type { EntityShown } from './entity-source.ts';
import { placed } from './placed.ts';
import type { Stored, StoredArticles } from './stored.ts';
import { Walk, type WalkOrder } from './walk.ts';

/** Articles looked through for two entities together, those that name both most often. */
const MOST_READ = 400;
const KEPT = 24;
const FRESH_MS = 3_000;

interface Part {
	readonly kind: SectionKind;
	readonly name: string | null;
	readonly entity: EntityShown;
	readonly walk: Walk;
}

const isIn = (kind: SectionKind, { certainty }: Mention): boolean =>
	kind === 'variant' || (certainty === 'candidate') === (kind === 'candidate');

/** The fields whose tallies a section goes through. */
const FIELDS: Readonly<Record<'mention' | 'candidate' | 'variant', readonly string[]>> = {
	mention: ['mentions'],
	candidate: ['doubts'],
	variant: MENTIONED,
};

export const tokensOf = ({ keys }: EntityShown): string[] => keys.map(([key]) => tokenOf(key));
const keysOf = ({ keys }: EntityShown): ReadonlySet<string> => new Set(keys.map(([key]) => key));

/** Every mention of an entity in all articles, and where it stands together with another. */
export class Mentions {
	readonly #searcher: Searcher;
	readonly #entities: EntityIndex;
	readonly #articles: StoredArticles;
	readonly #now: () => number;
	readonly #checked: CheckedHere;
	readonly #kept = new Map<string, { readonly at: number; readonly made: unknown }>();

	constructor(
		searcher: Searcher,
		entities: EntityIndex,
		articles: StoredArticles,
		checked: CheckedHere,
		now: () => number,
	) {
		this.#checked = checked;
		this.#searcher = searcher;
		this.#entities = entities;
		this.#articles = articles;
		this.#now = now;
	}

	changed(): void {
		this.#kept.clear();
	}

	async page(request: MentionRequest): Promise<MentionPage> {
		if (request.with !== null) return this.#together(request, request.with);
		const { offset, limit } = request;
		const parts = await this.#parts(request);
		const rows: MentionRow[] = [];
		const sections: MentionSection[] = [];
		let from = 0;
		for (const part of parts) {
			const { total } = await part.walk.counted();
			if (total > 0) sections.push({ kind: part.kind, name: part.name, from, count: total });
			const begin = Math.max(0, offset - from);
			rows.push(...(await this.#rows(part, begin, Math.min(total, offset + limit - from) - begin)));
			from += total;
		}
		const checked = await this.#checkedIn(parts);
		return {
			rows,
			offset,
			total: from,
			articles: await this.#articlesOf(parts),
			sections,
			part: null,
			...(checked > 0 ? { checked } : {}),
		};
	}

	async index(request: WalkRequest, article: string, start: number): Promise<number | null> {
		if (request.with !== null) {
			const { rows } = await this.#pairs(request.entity, request.with);
			const first = rows.findIndex((row) => row.article === article && row.start === start);
			const index = first >= 0 ? first : rows.findIndex((row) => row.article === article);
			return index < 0 ? null : index;
		}
		const stored = await this.#articles.one(article);
		if (stored === null) return null;
		const found: { readonly index: number; readonly start: number }[] = [];
		let from = 0;
		for (const { kind, entity, walk } of await this.#parts(request)) {
			const mentions = mentionsIn(stored, keysOf(entity), kind);
			if (mentions.length > 0) {
				const { id, published, path } = stored.article;
				const first = from + (await walk.before(id, published, path));
				found.push(...mentions.map((mention, index) => ({ index: first + index, start: mention.start })));
			}
			from += (await walk.counted()).total;
		}
		found.sort((one, other) => one.start - other.start);
		return (found.find((one) => one.start >= start) ?? found[0])?.index ?? null;
	}

	/** The sure mentions of an entity, by date. */
	walkOf(entity: EntityShown, fields: readonly string[] = FIELDS.mention, order: WalkOrder = 'date'): Walk {
		return this.#keep(`walk ${entity.id} ${fields.join()} ${order}`, () => {
			return new Walk(this.#searcher, tallyOf(fields, tokensOf(entity)), order);
		});
	}

	async #parts({ entity, order, variants }: WalkRequest): Promise<Part[]> {
		const own = await this.#entities.shown(entity);
		if (own === null) return [];
		const others = new Map(own.variants.map((variant) => [variant.entity, variant.name]));
		const shown = variants ? await Promise.all([...others.keys()].map((id) => this.#entities.shown(id))) : [];
		const part = (kind: keyof typeof FIELDS, name: string | null, of: EntityShown): Part => ({
			kind,
			name,
			entity: of,
			walk: this.walkOf(of, FIELDS[kind], order),
		});
		return [
			part('mention', null, own),
			part('candidate', null, own),
			...shown.flatMap((other) => (other === null ? [] : [part('variant', others.get(other.id) ?? other.name, other)])),
		];
	}

	/** How many mentions of these were checked. */
	async #checkedIn(parts: readonly Part[]): Promise<number> {
		const keys = new Set(parts.flatMap(({ entity }) => [...keysOf(entity)]));
		return [...(await this.#checked.all()).values()].flatMap((own) => [...own.values()]).filter((key) => keys.has(key))
			.length;
	}

	async #articlesOf(parts: readonly Part[]): Promise<number> {
		const own = parts.filter(({ kind }) => kind !== 'variant');
		const counts = await Promise.all(own.map(async ({ walk }) => (await walk.counted()).articles));
		const [first] = own;
		if (first === undefined) return 0;
		if (counts.filter((count) => count > 0).length < 2) return Math.max(...counts);
		const query = tallyOf(MENTIONED, tokensOf(first.entity));
		const body = { size: 0, track_total_hits: true, min_score: 0.5, query };
		return (await this.#searcher.search('articles', body, 'counting articles')).hits.total?.value ?? 0;
	}

	async #rows({ kind, entity, walk }: Part, offset: number, limit: number): Promise<MentionRow[]> {
		if (limit <= 0) return [];
		const pieces = await walk.window(offset, limit);
		const [stored, checked] = await Promise.all([this.#articles.some(pieces.map(({ id }) => id)), this.#checked.all()]);
		const keys = keysOf(entity);
		return pieces.flatMap(({ id, skip, take, count }) => {
			const one = stored.get(id);
			if (one === undefined) return [];
			const mentions = placed(mentionsIn(one, keys, kind), one.keys, joinedOf([entity]));
			return mentions.slice(skip, skip + take).map(
				(mention, index): MentionRow => ({
					article: id,
					...toldOf(one),
					start: mention.start,
					end: mention.end,
					certainty: kind === 'variant' ? 'candidate' : mention.certainty,
					by: mention.by,
					...wordsAround(one.article.text, mention),
					turn: { index: skip + index, count },
					companion: null,
					...(checked.get(id)?.has(mention.start) ? { isChecked: true } : {}),
				}),
			);
		});
	}

	async #together({ entity, offset, limit }: MentionRequest, other: NonNullable<WalkRequest['with']>) {
		const { rows, part } = await this.#pairs(entity, other);
		return pairPage(rows, part, offset, limit);
	}

	async #pairs(entity: string, { entity: other, within }: NonNullable<WalkRequest['with']>) {
		const { rows, part } = await this.#keep(`together ${entity} ${other}`, () => this.#readPairs(entity, other));
		const reach = NEARNESSES.indexOf(within);
		return { rows: rows.filter(({ nearness }) => NEARNESSES.indexOf(nearness) <= reach), part };
	}

	async #readPairs(
		entity: string,
		other: string,
	): Promise<{ readonly rows: readonly PairRow[]; readonly part: MentionPage['part'] }> {
		const [own, theirs] = await Promise.all([this.#entities.shown(entity), this.#entities.shown(other)]);
		if (own === null || theirs === null) return { rows: [], part: null };
		const both: Query = {
			bool: {
				must: [tallyOf(MENTIONED, tokensOf(own))],
				filter: [termsIn('mentions', tokensOf(theirs))],
			},
		};
		const walk = new Walk(this.#searcher, both, 'article');
		const { articles } = await walk.counted();
		const stored = await this.#articles.some(await walk.articles(MOST_READ));
		const joined = joinedOf([own, theirs]);
		const rows = [...stored.values()]
			.flatMap((one) => pairsOf(one, keysOf(own), keysOf(theirs), joined))
			.sort(
				(one, another) =>
					NEARNESSES.indexOf(one.nearness) - NEARNESSES.indexOf(another.nearness) ||
					one.distance - another.distance ||
					(one.published ?? '9').localeCompare(another.published ?? '9') ||
					one.path.localeCompare(another.path) ||
					one.start - another.start,
			);
		return { rows, part: articles > stored.size ? { read: stored.size, of: articles } : null };
	}

	#keep<Made>(name: string, make: () => Made): Made {
		const known = this.#kept.get(name);
		if (known !== undefined && this.#now() - known.at < FRESH_MS) return known.made as Made;
		const made = make();
		this.#kept.delete(name);
		const [oldest] = this.#kept.keys();
		if (this.#kept.size >= KEPT && oldest !== undefined) this.#kept.delete(oldest);
		this.#kept.set(name, { at: this.#now(), made });
		if (made instanceof Promise) made.catch(() => this.#kept.delete(name));
		return made;
	}
}

function mentionsIn({ analysis, keys: own }: Stored, keys: ReadonlySet<string>, kind: SectionKind): Mention[] {
	return (analysis?.mentions ?? []).filter((mention) => keys.has(own[mention.name] ?? '') && isIn(kind, mention));
}

/** The rule by which each of these entities' keys was joined, where its words do not say whose it is. */
export const joinedOf = (entities: Iterable<EntityShown>): ReadonlyMap<string, string> =>
	new Map(
		[...entities].flatMap(({ keys }) => keys.flatMap(([key, rule]) => (rule === null ? [] : [[key, rule] as const]))),
	);

/** What an article is listed as, of each of its rows. */
export const toldOf = ({ article, source }: Stored) => ({
	path: article.path,
	headline: source.shown.headline,
	published: source.published ?? null,
	outlet: source.outlet ?? null,
});

function pairsOf(
	stored: Stored,
	keys: ReadonlySet<string>,
	otherKeys: ReadonlySet<string>,
	joined: ReadonlyMap<string, string>,
): readonly PairRow[] {
	const mentions = placed(stored.analysis?.mentions ?? [], stored.keys, joined);
	const of = (these: ReadonlySet<string>) => mentions.filter(({ name }) => these.has(stored.keys[name] ?? ''));
	const pairs = pairsIn(stored.article, of(keys), of(otherKeys));
	return NEARNESSES.flatMap((kind) => {
		const alike = pairs.filter(({ nearness }) => nearness === kind);
		return alike.map((pair, index) => rowOf(stored.article, toldOf(stored), pair, { index, count: alike.length }));
	});
}
