import { statSync } from 'node:fs';
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
