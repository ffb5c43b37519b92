import type { ListRequest } from '../../source/archive/archive.ts';
import { mentionsOf } from '../../source/archive/archive.ts';
import type { Store } from '../../source/archive/sqlite/store.ts';
import type { ArticleId } from '../../source/domain/article.ts';

const ALL: ListRequest = { query: '', filter: [], sort: 'date', descending: true, offset: 0, limit: 100 };
const NOWHERE = { query: '', filter: [] };

const listed = (store: Store, more: Partial<ListRequest> = {}) => store.list({ ...ALL, ...more }, () => {}).rows;
const ids = (store: Store, query: string) =>
	listed(store, { query })
		.map(({ id }) => id)
		.sort();
const everybody = (store: Store) =>
	store.entities({ query: '', kind: null, offset: 0, limit: 500 }).rows.map(({ id }) => id);

/** Everything an archive can be asked, by what answers it. `articles`: which it holds; `queries`: what is searched for. */
export function asked(
	store: Store,
	articles: readonly ArticleId[],
	queries: readonly string[],
): Readonly<Record<string, unknown>> {
	return {
		list: listed(store),
		'list, oldest first': listed(store, { descending: false }),
		'list by headline': listed(store, { sort: 'headline', descending: false }),
		'list by headline, backwards': listed(store, { sort: 'headline' }),
		'list by outlet': listed(store, { sort: 'outlet', descending: false }),
		'list by outlet, backwards': listed(store, { sort: 'outlet' }),
		'list in part': listed(store, { offset: 1, limit: 2 }),
		'list folded': listed(store, { folded: true }),
		queries: queries.map((query) => [query, ids(store, query)]),
		filters: everybody(store).map((entity) => [
			entity,
			listed(store, { filter: [{ entity, mode: 'all' }] }).map(({ id }) => id),
		]),
		read: articles.map((id) => store.read(id, '')),
		sentence: articles.map((id) => store.sentence(id, 40)),
		entities: store.entities({ query: '', kind: null, offset: 0, limit: 500 }),
		picker: ['Lind', 'Tarn', 'Port'].map((query) => store.entities({ query, kind: null, offset: 0, limit: 20 })),
		entity: everybody(store).map((id) => store.entity(id)),
		mentions: everybody(store).map((id) => store.mentions({ ...mentionsOf(id), offset: 0, limit: 500 })),
		'mentions by article': everybody(store).map((id) =>
			store.mentions({ ...mentionsOf(id), order: 'article', offset: 0, limit: 500 }),
		),
		mentionIndex: everybody(store).map((id) =>
			articles.map((article) => store.mentionIndex(mentionsOf(id), article, 0)),
		),
		profile: everybody(store).map((id) => store.profile(id)),
		facts: store.facts({ kinds: [], article: null, entity: null, offset: 0, limit: 500 }),
		'facts of an article': articles.map((article) =>
			store.facts({ kinds: [], article, entity: null, offset: 0, limit: 500 }),
		),
		'facts of an entity': everybody(store).map((entity) =>
			store.facts({ kinds: [], article: null, entity, offset: 0, limit: 500 }),
		),
		facets: store.facets(ALL),
		'facets of some': store.facets({ ...ALL, query: 'ferry' }),
		copies: articles.map((id) => store.copies(id)),
		versions: articles.map((id) => {
			const quotes = store.read(id, '')?.analysis.facts.filter(({ kind }) => kind === 'quote') ?? [];
			return quotes.map(({ start }) => store.versions(id, start));
		}),
		ledger: store.ledger({ ...NOWHERE, offset: 0, limit: 100, open: null }),
		timeline: (['event', 'published'] as const).flatMap((axis) =>
			(['day', 'month', 'year', null] as const).map((unit) => store.timeline({ ...NOWHERE, axis, unit })),
		),
		dated: ['2024', '2024-02-29', '2024-03', '2024-03-03', '2023-12'].flatMap((time) => [
			store.dated({ ...NOWHERE, axis: 'event', time }),
			store.dated({ ...NOWHERE, axis: 'published', time }),
		]),
	};
}
