import { readFileSync } from 'node:fs';
import { safeLine } from '../../ingest/sanitise.ts';
import type { SettingProblem } from '../../state/settings/check.ts';
import { type Settings, STANDARD_SETTINGS } from '../../state/settings/settings.ts';
import { settingsFile } from './place.ts';

/** Settings as a file has them. */
export interface ReadSettings {
	readonly file: string;
	/** Whether there is such a file. */
	readonly found: boolean;
	readonly settings: Settings;
	readonly problems: readonly SettingProblem[];
}

const LARGEST = 1 << 20;

/** Reads the user's settings, or those of a file that was named. What is wrong in it is told, and the rest holds. */
export async function readSettings(env: NodeJS.ProcessEnv, named: string | null): Promise<ReadSettings> {
	const file = named ?? settingsFile(env);
	const shown = safeLine(file);
	const without = (problems: readonly SettingProblem[], found: boolean): ReadSettings => ({
		file: shown,
		found,
		settings: STANDARD_SETTINGS,
		problems,
	});
	let text: string;
	try {
		text = readFileSync(file, 'utf8');
	} catch (error) {
		const code = error instanceof Error && 'code' in error ? String(error.code) : '';
		if (code === 'ENOENT' || code === 'ENOTDIR') return without([], false);
		const { unreadable } = await import('./unreadable.ts');
		const { message, hint } = unreadable(code || String(error));
		return without([{ line: 1, column: 1, message, hint }], true);
	}
	if (text.length > LARGEST) {
		const message = 'it is larger than any file of settings';
		return without([{ line: 1, column: 1, message, hint: 'newsdesk settings prints one to begin with' }], true);
	}
	if (text.trim() === '') return without([], true);
	// The YAML parser and what checks settings, which most start without.
	const [{ parseSettings }, { settingsFrom }] = await Promise.all([
		import('./parse.ts'),
		import('../../state/settings/check.ts'),
	]);
	const { entries, problems } = parseSettings(text);
	const { settings, problems: wrong } = settingsFrom(entries);
	const told = [...problems, ...wrong].map((one) => ({
		...one,
		message: safeLine(one.message),
		hint: safeLine(one.hint),
	}));
	return { file: shown, found: true, settings, problems: told };
}
