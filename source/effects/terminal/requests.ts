import { partsApiece } from '../../archive/apiece.ts';
import type { Archive, FactRow, FittingPart, ListPage, ListRequest } from '../../archive/archive.ts';
import { apart } from '../../archive/namesakes.ts';
import type { Company, Profile } from '../../archive/profile.ts';
import { companyOf } from '../../archive/profiled.ts';
import { rowsOf } from '../../archive/rows.ts';
import type { EntityId } from '../../domain/entity.ts';
import { safeLine } from '../../ingest/sanitise.ts';
import type { ArticleTarget } from '../../journal/target.ts';
import { amongEntities, claimOf } from '../../output/claim.ts';
import { wordsFrom } from '../../output/records/fact.ts';
import type { Effect } from '../../state/effect.ts';
import type { Called, Message } from '../../state/message.ts';
import type { OfferedNames } from '../../state/overlays/picker/state.ts';
import type { StatedPage } from '../../state/overlays/stated/state.ts';
import type { ToldProfile } from '../../state/panes/profile/state.ts';
import { windowAround } from '../../state/window.ts';
import type { LiveArchive } from './live-archive.ts';
import { printableDiagnostic } from './printable.ts';
import type { Readings } from './readings.ts';

type Request = Exclude<Extract<Effect, { readonly ask: number }>, { readonly type: 'patience' | 'compose' }>;

/** A profile with its facts in words. */
const toldOf = (profile: Profile | null): ToldProfile | null =>
	profile && {
		...profile,
		facts: profile.facts.map((facts) => ({
			...facts,
			rows: facts.rows.map((row) => ({
				article: row.article,
				headline: row.headline,
				published: row.published,
				start: row.fact.start,
				end: row.fact.end,
				certainty: row.fact.certainty,
				claim: claimOfRow(row),
			})),
		})),
	};

/**
 * A list, and what the names of its filter are called now: they may have been put right since they were chosen. Where nothing
 * fits the query, what its parts would find.
 */
async function listed(
	archive: LiveArchive,
	request: ListRequest,
): Promise<{ page: ListPage; names: Called[]; apiece: readonly FittingPart[] }> {
	const [page, ...rows] = await Promise.all([
		archive.list(request),
		...request.filter.map(async ({ entity }) => ({ entity, row: await archive.entity(entity) })),
	]);
	const isNothing = page.error === null && page.total === 0 && page.hidden === 0;
	const apiece = isNothing ? await partsApiece((part) => archive.page(part), request.query) : [];
	const names = rows.flatMap(({ entity, row }) => (row ? [{ entity, kind: row.kind, name: row.name }] : []));
	return { page, names, apiece };
}

/** The names that fit; where none is asked for, first of all those that stand with one, or the one that is to be first. */
async function namesFor(
	archive: Archive,
	{ request, beside, first }: Extract<Effect, { type: 'entities' }>,
): Promise<OfferedNames> {
	const isOpen = request.query.trim() === '';
	const company = beside !== null && isOpen ? await companyIn(archive, beside) : [];
	if (company.length === 0) {
		const [page, leading] = await Promise.all([
			archive.entities(request),
			first !== null && isOpen ? archive.entity(first) : null,
		]);
		const rows = leading === null ? page.rows : [leading, ...page.rows.filter(({ id }) => id !== leading.id)];
		return { ...page, rows: await apart(archive, rows) };
	}
	const rows = await Promise.all(
		company.slice(0, request.limit).map(async ({ entity, articles }) => {
			const row = await archive.entity(entity);
			return row === null ? [] : [{ ...row, shared: articles }];
		}),
	);
	return { rows: rows.flat(), total: rows.flat().length };
}

const companyIn = async (archive: Archive, entity: EntityId): Promise<readonly Company[]> =>
	companyOf({ id: entity }, await archive.facets({ ...EVERY, filter: [{ entity, mode: 'all' }] }));

const EVERY = { query: '', sort: 'date', descending: true, folded: false, offset: 0, limit: 0 } as const;

/** The articles of a list that were not read, page by page, until there are enough. */
async function unreadOf(
	archive: LiveArchive,
	{ request, isRead, most }: Extract<Effect, { type: 'unread' }>,
): Promise<ArticleTarget[]> {
	const articles: ArticleTarget[] = [];
	for await (const row of rowsOf((window) => archive.page({ ...request, ...window, isBrief: true }))) {
		const { id, headline } = row;
		const article = { id, path: safeLine(row.path), headline };
		if (isRead(article)) continue;
		if (articles.push(article) === most) break;
	}
	return articles;
}

/** A fact in words. */
const claimOfRow = ({ fact, text, entities }: Pick<FactRow, 'fact' | 'text' | 'entities'>): string =>
	claimOf(fact, wordsFrom(text, fact.start), amongEntities(entities));

/** An article's facts of one kind, at most so many. */
const MOST_FACTS = 500;

/** The facts of one kind that a page of articles states, in their order. */
async function statedIn(
	archive: LiveArchive,
	{ request, of }: Extract<Effect, { type: 'stated' }>,
): Promise<StatedPage> {
	const { rows: articles, total } = await archive.page({ ...request, isBrief: true });
	const pages = await Promise.all(
		articles.map(({ id }) =>
			archive.facts({ kinds: [of], article: id, entity: null, sentences: true, offset: 0, limit: MOST_FACTS }),
		),
	);
	const rows = pages.flatMap((page) =>
		page.rows.map((row) => {
			const { article, headline, outlet, published, fact } = row;
			const { start, end, certainty } = fact;
			return {
				article,
				path: safeLine(row.path),
				headline,
				outlet,
				published,
				start,
				end,
				certainty,
				claim: claimOfRow(row),
				sentence: row.sentence ?? row.text,
			};
		}),
	);
	return { rows, articles: articles.length, total };
}

/** Asks the archive what the state wants to know and makes a message of the answer. */
export async function answer(archive: LiveArchive, readings: Readings, effect: Request): Promise<Message> {
	switch (effect.type) {
		case 'list':
			return { type: 'listed', ask: effect.ask, ...(await listed(archive, effect.request)) };
		case 'read':
			return { type: 'read', ask: effect.ask, reading: await readings.read(effect.id, effect.query, effect.path) };
		case 'entities':
			return { type: 'entities', ask: effect.ask, page: await namesFor(archive, effect) };
		case 'facets':
			return { type: 'facets', ask: effect.ask, facets: await archive.facets(effect.request) };
		case 'ledger':
			return { type: 'ledger', ask: effect.ask, page: await archive.ledger(effect.request) };
		case 'timeline':
			return { type: 'timeline', ask: effect.ask, page: await archive.timeline(effect.request) };
		case 'dated': {
			const rows = await archive.dated(effect.request);
			return { type: 'dated', ask: effect.ask, rows: rows.map((row) => ({ ...row, path: safeLine(row.path) })) };
		}
		case 'versions': {
			const rows = await archive.versions(effect.id, effect.start);
			return { type: 'versions', ask: effect.ask, rows: rows.map((row) => ({ ...row, path: safeLine(row.path) })) };
		}
		case 'edits': {
			const { editsFor } = await import('./edits.ts');
			return { type: 'edits', ask: effect.ask, told: await editsFor(archive, effect.id, effect.other) };
		}
		case 'stated':
			return { type: 'stated', ask: effect.ask, page: await statedIn(archive, effect) };
		case 'sentence':
			return { type: 'sentence', ask: effect.ask, span: await archive.sentence(effect.id, effect.at) };
		case 'profile':
			return { type: 'profile', ask: effect.ask, told: toldOf(await archive.profile(effect.entity)) };
		case 'unread':
			return { type: 'unread', ask: effect.ask, articles: await unreadOf(archive, effect) };
		case 'diagnostics':
			return { type: 'diagnostics', ask: effect.ask, found: (await archive.diagnostics()).map(printableDiagnostic) };
		case 'mentions': {
			const { ask, walk, from, index, shown, near } = effect;
			const at = from && (await archive.mentionIndex(walk, from.article, from.start));
			const [entity, other, page] = await Promise.all([
				archive.entity(walk.entity),
				walk.with && archive.entity(walk.with.entity),
				archive.mentions({ ...walk, ...windowAround(at ?? index, shown), ...(near ? { near } : {}) }),
			]);
			return { type: 'mentions', ask, entity, other, at, page };
		}
	}
}
