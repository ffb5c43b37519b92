import type { ArticleId } from '../../domain/article.ts';
import { editsOf } from '../../echoes/origins/edits.ts';
import { safeLine } from '../../ingest/sanitise.ts';
import type { ToldEdits } from '../../state/overlays/edits/state.ts';
import type { LiveArchive } from './live-archive.ts';

/**
 * An article beside another print of its text: the one asked for, else the one before it, else the one after. Null where nothing
 * else prints it.
 */
export async function editsFor(
	archive: Pick<LiveArchive, 'copies' | 'readAside'>,
	id: ArticleId,
	other: ArticleId | null,
): Promise<ToldEdits | null> {
	const copies = (await archive.copies(id)).map((copy) => ({ ...copy, path: safeLine(copy.path) }));
	const at = copies.findIndex(({ article }) => article === id);
	const asked = copies.findIndex(({ article }) => article === other);
	const beside = asked >= 0 && asked !== at ? asked : at > 0 ? at - 1 : at + 1;
	const [before, after] = [copies[Math.min(at, beside)], copies[Math.max(at, beside)]];
	if (at < 0 || before === undefined || after === undefined) return null;
	const [one, two] = await Promise.all([before, after].map(({ article }) => archive.readAside(article, '')));
	if (!one || !two) return null;
	return { copies, before, after, edits: editsOf(one.article, two.article) };
}
