import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The version of the newsdesk installed in a folder. */
export function versionOf(home: string): string {
	const parsed: unknown = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'));
	return typeof parsed === 'object' && parsed && 'version' in parsed ? String(parsed.version) : 'unknown';
}
