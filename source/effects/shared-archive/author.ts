import { hostname, userInfo } from 'node:os';
import type { ArchiveOptions } from '../../archive/opensearch/connection/configured.ts';
import { safeLine } from '../../ingest/sanitise.ts';

const LONGEST = 80;

/**
 * Who does what is done here, as other desks are told: the name that was set, else the user's at this machine, so that nobody
 * who set none is taken for somebody else.
 */
export function authorOf({ author }: ArchiveOptions, { NEWSDESK_AUTHOR: given }: NodeJS.ProcessEnv): string {
	for (const name of [author, given]) {
		const written = safeLine(name ?? '')
			.trim()
			.slice(0, LONGEST);
		if (written !== '') return written;
	}
	return `${userOf()}@${hostname()}`;
}

/** A container may have a user without a name. */
function userOf(): string {
	try {
		return userInfo().username;
	} catch {
		return `${process.getuid?.() ?? 'somebody'}`;
	}
}
