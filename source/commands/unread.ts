import { statSync } from 'node:fs';
import type { Archive } from '../archive/archive.ts';
import type { Diagnostic } from '../domain/diagnostic.ts';
import { FileSource } from '../effects/indexing/file-source.ts';
import { isText } from '../ingest/detect/head.ts';
import { detect } from '../ingest/formats.ts';
import { notTaken } from '../ingest/reason.ts';
import { CommandError } from './command.ts';

/** Refuses files that were named and are none of newsdesk's, before anything is opened. */
export function refuseForeign(paths: readonly string[]): void {
	for (const path of paths) {
		const stats = statSync(path);
		if (stats.isDirectory()) continue;
		if (!stats.isFile())
			throw new CommandError(`${path} is no file`, `to read what comes out of it: newsdesk - < ${path}`);
		const head = new FileSource(path, stats.size).head(path);
		if (detect(head) !== null || isText(head)) continue;
		const { message, hint } = notTaken(head);
		throw new CommandError(`${path}: ${message}`, hint);
	}
}

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
