import type { Cursor, ListPage, ListRequest } from '../../archive.ts';
import { MOST_RANKED } from '../../ranking/worth.ts';
import type { Query } from '../asking/query-language.ts';
import { type Hit, type Search, type Searcher, type Searching, totalOf } from '../asking/searcher.ts';
import { textIn } from '../documents/columns.ts';
import type { Copies } from './copies.ts';
import type { CorrectionsHere } from './corrections.ts';
import { type Asked, type Deep, deepHits, hitsNear, MOST_AT_ONCE, type Place, windowOf } from './deep.ts';
import { foldedWindow, foldingOf, UNFOLDED } from './folded-list.ts';
import type { MovedArticle } from './laid-over.ts';
import { marksIn, rowOf } from './list-rows.ts';
import { pageOf } from './list-search.ts';
import { hitsAmongMoved } from './moved.ts';
import type { Requests } from './requests.ts';
import { SamplingHere } from './sampling.ts';
import { hitsInTurns, turnsHad, turnsOf } from './turned.ts';
import type { Understood } from './understanding.ts';

/**
 * A page is asked for before it is known how many articles fit, and so how they are ordered, in archives of no more than these: in
 * larger ones most single words of one's own language fit too many, and the page would be made twice.
 */
const MOST_AHEAD = 20_000;
const DOING = 'listing articles';

/** The list: windows of it. */
export class Lists {
	readonly #searcher: Searcher;
	readonly #requests: Requests;
	readonly #corrections: CorrectionsHere;
	readonly #copies: Copies;

	constructor(searcher: Searcher, requests: Requests, corrections: CorrectionsHere, copies: Copies) {
		this.#searcher = searcher;
		this.#requests = requests;
		this.#corrections = corrections;
		this.#copies = copies;
	}

	/** `superseded` throws where a newer request has taken the place of this one. */
	async list(request: ListRequest, superseded: () => void): Promise<ListPage> {
		const offset = Math.max(0, Math.floor(request.offset));
		const limit = Math.max(0, Math.floor(request.limit));
		const isFolded = request.folded === true;
		const articles = await this.#requests.count();
		const isNear = (request.near ?? []).length > 0;
		const { understood, fitting, filter, error, searching } = await this.#requests.articles(
			request,
			(yet, filterYet) =>
				!isNear && yet.isLikely && (isOrdered(yet) || articles <= MOST_AHEAD || yet.node.type === 'and')
					? aheadOf(request, yet, filterYet, offset, limit, null)
					: [],
		);
		if (error !== null) return { rows: [], offset, total: 0, hidden: 0, corrections: [], error };
		superseded();
		if (understood !== null && !isNear)
			await searching.prepare?.(aheadOf(request, understood, filter, offset, limit, searching), DOING);
		const sought = understood?.sought ?? [];
		const asked = pageOf(request, understood, fitting, filter);
		const isShort = filter !== null || (understood?.count ?? articles) <= MOST_AT_ONCE;
		const { behind, page } =
			isFolded && isShort
				? await foldingOf(searching, asked, filter, offset, isNear || isTurned(request, understood) ? 0 : limit, DOING)
				: UNFOLDED;
		const laid = await this.#corrections.now();
		const moved = new Map([...laid.moved].filter(([, one]) => isMovedIn(request.sort, one)));
		const among =
			behind !== null || moved.size === 0
				? null
				: await hitsAmongMoved(
						this.#searcher,
						{
							asked,
							fitting: { bool: { filter: [fitting, ...(filter === null ? [] : [filter])] } },
							moved,
						},
						offset,
						limit,
						DOING,
					);
		const turned =
			behind !== null || request.sort !== 'relevance' || understood === null
				? null
				: await hitsInTurns(searching, asked, understood, offset, limit, DOING);
		const { hits, total, first } =
			among ?? turned ?? page ?? (await this.#hits(searching, request, asked, behind !== null, offset, limit));
		const all = (first.aggregations?.all?.doc_count ?? 0) + total - totalOf(first);
		const texts = [...new Set(hits.flatMap((hit) => textIn(hit, 'copyOf') ?? []))];
		const copies = await this.#copies.told(texts);
		const samplesOf = await SamplingHere.of(this.#searcher).of(hits);
		const folded = behind === null ? 0 : [...behind.values()].reduce((sum, one) => sum + one, 0);
		return {
			rows: hits.map((hit) => {
				const row = rowOf(hit, sought, samplesOf);
				const listed = laid.listed(row.id, row);
				const text = textIn(hit, 'copyOf') ?? '';
				const told = copies.get(text);
				return {
					...listed,
					...(listed.headline === row.headline ? {} : { marks: marksIn(listed.headline, sought) }),
					...(told === undefined ? {} : { copies: { folded: behind?.get(text) ?? 0, ...told } }),
				};
			}),
			...(behind === null && among === null && turned === null ? endsOf(offset, hits) : {}),
			offset,
			total: total - folded,
			...(behind === null ? {} : { folded }),
			hidden: filter === null ? 0 : all - total,
			corrections: understood?.corrections ?? [],
			error: null,
		};
	}

	/** The rows of a window: counted from the nearest row that the caller has, or from an end of the list. */
	async #hits(
		searching: Searching,
		{ near = [] }: Pick<ListRequest, 'near'>,
		asked: Asked,
		isFolded: boolean,
		offset: number,
		limit: number,
	): Promise<Deep<unknown>> {
		const far = ({ at }: Cursor): number => Math.abs(at - offset);
		const [nearest] = isFolded ? [] : [...near].sort((one, other) => far(one) - far(other));
		const place = nearest === undefined ? null : placeOf(nearest, asked.sort.length);
		const found =
			place === null ? null : await hitsNear<unknown>(searching, 'articles', asked, place, offset, limit, DOING);
		const whole = isFolded ? { ...asked, collapse: { field: 'origin' } } : asked;
		return found ?? deepHits<unknown>(searching, 'articles', whole, offset, limit, DOING);
	}
}

/** Whether it is known how what fits is ordered, which depends on how much it is. */
const isOrdered = ({ isCounted, count, most }: Understood): boolean =>
	isCounted || count > MOST_RANKED || most <= MOST_RANKED;

/** Whether what fits words read otherwise takes turns. */
const isTurned = ({ sort }: Pick<ListRequest, 'sort'>, understood: Pick<Understood, 'meant'> | null): boolean =>
	sort === 'relevance' && understood !== null && understood.meant.length > 0;

/** The searches that a list begins with; `searching`: who was asked ahead, if anybody was. */
function aheadOf(
	request: ListRequest,
	understood: Understood,
	filter: Query | null,
	offset: number,
	limit: number,
	searching: Searching | null,
): Search[] {
	const asked = pageOf(request, understood, understood.fitting, filter);
	const turns = (): readonly Query[] =>
		searching === null
			? turnsOf(asked, understood, offset, limit)
			: turnsHad(searching, asked, understood, offset, limit);
	const isFolded = request.folded === true && (filter !== null || understood.count <= MOST_AT_ONCE);
	const bodies = isTurned(request, understood)
		? [...turns(), ...(isFolded ? [foldedWindow(asked, filter, offset, 0)] : [])]
		: [isFolded ? foldedWindow(asked, filter, offset, limit) : windowOf(asked, offset, limit)];
	return bodies.map((body) => ({ what: 'articles', body }));
}

/** Whether an article stands elsewhere in an order than the index has it; by relevance its date only breaks ties. */
function isMovedIn(sort: ListRequest['sort'], { isHeaded, isDated, isPlaced }: MovedArticle): boolean {
	switch (sort) {
		case 'relevance':
			return false;
		case 'date':
			return isDated;
		case 'headline':
			return isHeaded;
		case 'outlet':
			return isPlaced || isDated;
	}
}

/** A cursor's key is the row's sort values; null where it is none of this order's. */
function placeOf({ at, key }: Cursor, length: number): Place | null {
	try {
		const sort: unknown = JSON.parse(key);
		return Array.isArray(sort) && sort.length === length ? { at, sort } : null;
	} catch {
		return null;
	}
}

function endsOf(offset: number, hits: readonly Hit<unknown>[]): Pick<ListPage, 'ends'> {
	const [first, last] = [hits[0], hits.at(-1)];
	if (first?.sort === undefined || last?.sort === undefined) return {};
	const cursor = (at: number, sort: unknown): Cursor => ({ at, key: JSON.stringify(sort) });
	return { ends: [cursor(offset, first.sort), cursor(offset + hits.length - 1, last.sort)] };
}
