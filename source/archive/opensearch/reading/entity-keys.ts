import { tokenOf } from '../documents/token.ts';
import type { EntityShown } from './entity-source.ts';
import type { Stored } from './stored.ts';

export const tokensOf = ({ keys }: EntityShown): string[] => keys.map(([key]) => tokenOf(key));
export const keysOf = ({ keys }: EntityShown): ReadonlySet<string> => new Set(keys.map(([key]) => key));

/** The rule by which each of these entities' keys was joined, where its words do not say whose it is. */
export const joinedOf = (entities: Iterable<EntityShown>): ReadonlyMap<string, string> =>
	new Map(
		[...entities].flatMap(({ keys }) => keys.flatMap(([key, rule]) => (rule === null ? [] : [[key, rule] as const]))),
	);

/** What an article is listed as, of each of its rows. */
export const toldOf = ({ article, headline, source }: Stored) => ({
	path: article.path,
	headline,
	published: source.published ?? null,
	outlet: source.outlet ?? null,
});
