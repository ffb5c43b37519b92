import type { Archive } from '../archive/archive.ts';
import type { ArticleId } from '../domain/article.ts';
import { CommandError } from './command.ts';
import { rowsOf } from './pages.ts';

const EVERYTHING = { query: '', filter: [], sort: 'date', descending: true } as const;

/** The article a person means by its id, its path, or the beginning or end of its file name; null where there is none. */
export async function findArticle(archive: Archive, written: string): Promise<ArticleId | null> {
	if (await archive.read(written, '')) return written;
	const near: { readonly id: ArticleId; readonly path: string }[] = [];
	for await (const { id, path } of rowsOf((window) => archive.list({ ...EVERYTHING, ...window }))) {
		if (path === written) return id;
		const name = path.split('/').at(-1) ?? path;
		if (path.endsWith(`/${written}`) || name.startsWith(written) || name.endsWith(written)) near.push({ id, path });
	}
	const [first, second] = near;
	if (first && second)
		throw new CommandError(
			`${written} could be ${near.length} articles`,
			`among them ${first.path} and ${second.path}; give more of the path`,
		);
	return first?.id ?? null;
}
