import { homedir } from 'node:os';
import { join } from 'node:path';

/** Where newsdesk keeps what it can make again. */
export function cacheFolder({ XDG_CACHE_HOME: cache }: NodeJS.ProcessEnv): string {
	return join(cache?.startsWith('/') ? cache : join(homedir(), '.cache'), 'newsdesk');
}
