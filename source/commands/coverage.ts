import type { Archive } from '../archive/archive.ts';
import type { ArticleId } from '../domain/article.ts';
import type { Context } from './command.ts';
import { note } from './note.ts';

/** The rule under which the analysis tells that it does not read an article's language. */
const LANGUAGE = 'coverage/language';

/** That nothing can be found where there is no article. */
export async function noteEmpty(archive: Archive, context: Context): Promise<void> {
	const { articles } = await archive.status();
	if (articles === 0)
		await note(context, 'there is no article here: newsdesk doctor tells of files that were not taken');
}

/** Why nothing may have been found: of these articles, or the one asked for, names and facts are not read. */
export async function noteCoverage(archive: Archive, article: ArticleId | null, context: Context): Promise<void> {
	const { articles, problems } = await archive.status();
	if (articles === 0) return noteEmpty(archive, context);
	if (problems === 0) return;
	const all = article === null ? await archive.diagnostics() : ((await archive.read(article, ''))?.diagnostics ?? []);
	const unread = all.filter(({ rule }) => rule === LANGUAGE);
	const [only] = unread;
	if (only === undefined) return;
	await note(
		context,
		unread.length === 1
			? `${only.where}: ${only.message}`
			: `${unread.length} of ${articles} articles are in languages that are not analysed; names and facts are read in English only. newsdesk doctor lists them.`,
	);
}
