import type { Mention } from '../../../domain/entity.ts';
import type {
	MentionPage,
	MentionRequest,
	MentionRow,
	MentionSection,
	SectionKind,
	WalkRequest,
} from '../../archive.ts';
import { wordsAround } from '../../passages/around.ts';
import { MENTIONED } from '../asking/query-language.ts';
import { type Searcher, totalOf } from '../asking/searcher.ts';
import { tallied } from '../asking/tallies.ts';
import type { CheckedHere } from './checked.ts';
import type { EntityIndex } from './entity-index.ts';
import { joinedOf, keysOf, toldOf } from './entity-keys.ts';
import type { EntityShown } from './entity-source.ts';
import { type Folded, folded, unfolded } from './folded-walk.ts';
import { KeptAWhile } from './kept-a-while.ts';
import { placed } from './placed.ts';
import { behindAmong, reprintsAmong } from './reprints.ts';
import type { Stored, StoredArticles } from './stored.ts';
import { Together } from './together.ts';
import { Walk, type WalkOrder } from './walk.ts';

/** Scores are whole numbers; articles without any are left out. */
const A_MENTION = 0.5;

interface Part extends Folded {
	readonly kind: SectionKind;
	readonly name: string | null;
	readonly entity: EntityShown;
}

const isIn = (kind: SectionKind, { certainty }: Mention): boolean =>
	kind === 'variant' || (certainty === 'candidate') === (kind === 'candidate');

/** The fields whose tallies a section goes through. */
const FIELDS: Readonly<Record<'mention' | 'candidate' | 'variant', readonly string[]>> = {
	mention: ['mentions'],
	candidate: ['doubts'],
	variant: MENTIONED,
};

/** Every mention of an entity in all articles, and where it stands together with another. */
export class Mentions {
	readonly #searcher: Searcher;
	readonly #entities: EntityIndex;
	readonly #articles: StoredArticles;
	readonly #checked: CheckedHere;
	readonly #kept: KeptAWhile;
	readonly #together: Together;

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
		this.#kept = new KeptAWhile(now);
		this.#together = new Together(searcher, entities, articles, this.#kept);
	}

	changed(): void {
		this.#kept.changed();
	}

	async page(request: MentionRequest): Promise<MentionPage> {
		if (request.with !== null) return this.#together.page(request, request.with);
		const { offset, limit } = request;
		const parts = await this.#parts(request);
		const [counts, checked, { articles, origins }] = await Promise.all([
			Promise.all(parts.map(({ walk }) => walk.counted())),
			this.#checkedIn(parts),
			this.#printed(parts),
		]);
		const rows: MentionRow[] = [];
		const sections: MentionSection[] = [];
		let from = 0;
		for (const [index, part] of parts.entries()) {
			const total = counts[index]?.total ?? 0;
			if (total > 0) sections.push({ kind: part.kind, name: part.name, from, count: total });
			const begin = Math.max(0, offset - from);
			rows.push(...(await this.#rows(part, begin, Math.min(total, offset + limit - from) - begin)));
			from += total;
		}
		const shown = new Set(parts.flatMap((part) => [...part.shown]));
		const hidden = new Set(parts.flatMap((part) => (part.kind === 'variant' ? [] : [...part.hidden.keys()])));
		const behind = [...hidden].filter((id) => !shown.has(id)).length;
		return {
			rows,
			offset,
			total: from,
			articles,
			...(origins < articles ? { origins } : {}),
			...(behind > 0 ? { folded: behind } : {}),
			sections,
			part: null,
			...(checked > 0 ? { checked } : {}),
		};
	}

	async index(request: WalkRequest, article: string, start: number): Promise<number | null> {
		if (request.with !== null) return this.#together.index(request, request.with, article, start);
		const stored = await this.#articles.one(article);
		if (stored === null) return null;
		const found: { readonly index: number; readonly start: number }[] = [];
		let from = 0;
		for (const { kind, entity, walk, hidden } of await this.#parts(request)) {
			const mentions = mentionsIn(stored, keysOf(entity), kind);
			// Where another stands for it, it is found at that one's place.
			const head = hidden.get(stored.article.id);
			const standing = head === undefined ? stored : await this.#articles.one(head);
			if (mentions.length > 0 && standing !== null) {
				const { id, published, path } = standing.article;
				const first = from + (await walk.before(id, published, path));
				const last = first + mentionsIn(standing, keysOf(entity), kind).length - 1;
				found.push(
					...mentions.map((mention, index) => ({ index: Math.min(last, first + index), start: mention.start })),
				);
			}
			from += (await walk.counted()).total;
		}
		found.sort((one, other) => one.start - other.start);
		return (found.find((one) => one.start >= start) ?? found[0])?.index ?? null;
	}

	/** The sure mentions of an entity, by date. */
	walkOf(entity: EntityShown, fields: readonly string[] = FIELDS.mention, order: WalkOrder = 'date'): Walk {
		return this.#kept.get(`walk ${entity.id} ${fields.join()} ${order}`, () => {
			return new Walk(this.#searcher, tallied(entity, fields), order, new Map(), entity.articles);
		});
	}

	async #parts({ entity, order, variants, folded: isFolded = false, standing }: WalkRequest): Promise<Part[]> {
		const own = await this.#entities.shown(entity);
		if (own === null) return [];
		const others = new Map(own.variants.map((variant) => [variant.entity, variant.name]));
		const shown = variants ? await Promise.all([...others.keys()].map((id) => this.#entities.shown(id))) : [];
		const part = async (kind: keyof typeof FIELDS, name: string | null, of: EntityShown): Promise<Part> => {
			const whole = this.walkOf(of, FIELDS[kind], order);
			const once = isFolded
				? await this.#kept.get(`once ${of.id} ${kind} ${order} ${standing ?? ''}`, () => folded(whole, standing))
				: unfolded(whole);
			return { kind, name, entity: of, ...once };
		};
		return Promise.all([
			part('mention', null, own),
			part('candidate', null, own),
			...shown.flatMap((other) => (other === null ? [] : [part('variant', others.get(other.id) ?? other.name, other)])),
		]);
	}

	/** How many mentions of these were checked. */
	async #checkedIn(parts: readonly Part[]): Promise<number> {
		const keys = new Set(parts.flatMap(({ entity }) => [...keysOf(entity)]));
		return [...(await this.#checked.all()).values()].flatMap((own) => [...own.values()]).filter((key) => keys.has(key))
			.length;
	}

	/** In how many articles they stand, and how many texts these print. */
	async #printed(parts: readonly Part[]): Promise<{ readonly articles: number; readonly origins: number }> {
		const own = parts.find(({ kind }) => kind === 'mention');
		if (own === undefined) return { articles: 0, origins: 0 };
		const query = tallied(own.entity, MENTIONED);
		const [articles, reprints] = await this.#kept.get(`printed ${own.entity.id}`, () =>
			Promise.all([
				this.#searcher
					.search('articles', { size: 0, track_total_hits: true, min_score: A_MENTION, query }, 'counting articles')
					.then(totalOf),
				reprintsAmong(this.#searcher, query, { min_score: A_MENTION }),
			]),
		);
		return { articles, origins: articles - behindAmong(reprints) };
	}

	async #rows({ kind, entity, walk, behind }: Part, offset: number, limit: number): Promise<MentionRow[]> {
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
					...(behind.has(id) ? { standsFor: behind.get(id) ?? 0 } : {}),
					...(checked.get(id)?.has(mention.start) ? { isChecked: true } : {}),
				}),
			);
		});
	}
}

function mentionsIn({ analysis, keys: own }: Stored, keys: ReadonlySet<string>, kind: SectionKind): Mention[] {
	return (analysis?.mentions ?? []).filter((mention) => keys.has(own[mention.name] ?? '') && isIn(kind, mention));
}
