import type { ArticleSource as Source } from '../../archive.ts';
import { termsIn } from '../asking/query-language.ts';
import type { Searcher } from '../asking/searcher.ts';
import type { ArticleSource } from '../documents/article-document.ts';

/** Places and versions told of one article. */
const MOST = 200;

interface Piece {
	readonly shown: { readonly lying: readonly (readonly [record: number, id: string, path: string])[] };
}

/** Where an article lies and its other versions do; its own places first. */
export async function sourcesOf(searcher: Searcher, own: ArticleSource): Promise<Source[]> {
	const behind = await searcher.search<ArticleSource>(
		'articles',
		{ size: MOST, _source: ['id', 'path', 'shown.edition'], query: termsIn('instead', [own.id]) },
		'looking for versions of a story',
	);
	const versions = [own, ...behind.hits.hits.map(({ _source }) => _source)];
	const editions = new Map(versions.map(({ id, shown }) => [id, shown.edition]));
	const { hits } = await searcher.search<Piece>(
		'files',
		{ size: MOST, _source: ['shown.lying'], query: termsIn('ids', [...editions.keys()]), sort: [{ path: 'asc' }] },
		'looking where articles lie',
	);
	const places = new Map<string, Source>();
	const note = (id: string, path: string): void => {
		const edition = editions.get(id);
		const isKnown = edition !== undefined && edition.keys.length > 0;
		places.set(`${id}\n${path}`, {
			path,
			isListed: id === own.id,
			version: isKnown ? edition.version : null,
			day: isKnown ? edition.day : null,
		});
	};
	for (const { _source } of hits.hits)
		for (const [, id, path] of _source.shown.lying) if (editions.has(id)) note(id, path);
	return [...places.values()].sort(
		(one, other) => Number(other.isListed) - Number(one.isListed) || (one.path < other.path ? -1 : 1),
	);
}

/** The id of the article that lies at a path, as shown; null where none does. */
export async function lyingAt(searcher: Searcher, path: string): Promise<string | null> {
	const { hits } = await searcher.search<Pick<ArticleSource, 'id'>>(
		'articles',
		{ size: 1, _source: ['id'], query: termsIn('path', [path]) },
		'looking what lies where an article lay',
	);
	return hits.hits[0]?._source.id ?? null;
}
