import { readFileSync } from 'node:fs';
import { safeLine } from '../../ingest/sanitise.ts';
import { type SettingProblem, settingsFrom } from '../../state/settings/check.ts';
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

/** Why a file that is there cannot be read, by the system's code. */
const UNREADABLE: Readonly<Record<string, Pick<SettingProblem, 'message' | 'hint'>>> = {
	EACCES: { message: 'it is not yours to read', hint: 'give yourself permission to read it' },
	EPERM: { message: 'it is not yours to read', hint: 'give yourself permission to read it' },
	EISDIR: { message: 'it is a folder', hint: 'settings are one file: name it, e.g. config.yaml in that folder' },
};

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
		const { message, hint } = UNREADABLE[code] ?? {
			message: `it cannot be read (${code || String(error)})`,
			hint: 'newsdesk settings prints one to begin with',
		};
		return without([{ line: 1, column: 1, message, hint }], true);
	}
	if (text.length > LARGEST) {
		const message = 'it is larger than any file of settings';
		return without([{ line: 1, column: 1, message, hint: 'newsdesk settings prints one to begin with' }], true);
	}
	if (text.trim() === '') return without([], true);
	// The YAML parser, which most start without.
	const { parseSettings } = await import('./parse.ts');
	const { entries, problems } = parseSettings(text);
	const { settings, problems: wrong } = settingsFrom(entries);
	const told = [...problems, ...wrong].map((one) => ({
		...one,
		message: safeLine(one.message),
		hint: safeLine(one.hint),
	}));
	return { file: shown, found: true, settings, problems: told };
}
