import { existsSync } from 'node:fs';
import { CommandError, type Context } from './command.ts';

/** The file `--settings` names; null where it is not given. */
export function settingsFileOf({ options }: Pick<Context, 'options'>): string | null {
	const file = options.text('settings');
	if (file !== null && !existsSync(file))
		throw new CommandError(`no such file of settings: ${file}`, `newsdesk settings > ${file} writes one to begin with`);
	return file;
}
