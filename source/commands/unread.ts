import type { Archive } from '../archive/archive.ts';
import type { Diagnostic } from '../domain/diagnostic.ts';

const stands = (where: string, path: string): boolean =>
	where === path || (/^[:/#@]/.test(where.slice(path.length)) && where.startsWith(path));

/** What is to be told of named files that gave no article; empty where each gave one. */
export async function unreadOf(archive: Archive): Promise<readonly Diagnostic[]> {
	const { round } = await archive.status();
	if (!round || round.unread.length === 0) return [];
	const diagnostics = await archive.diagnostics();
	return round.unread.map(
		(path) =>
			diagnostics.find(({ where, severity }) => stands(where, path) && severity === 'error') ??
			diagnostics.find(({ where }) => stands(where, path)) ?? {
				where: path,
				severity: 'error',
				rule: 'files/no-article',
				message: 'There is no article in it.',
				hint: 'Open it in another program to see what it holds.',
			},
	);
}
