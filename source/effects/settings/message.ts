import type { Message } from '../../state/message.ts';
import { SETTINGS_RULE } from '../../state/settings/settings.ts';
import { readSettings } from './read-settings.ts';

/** The user's settings as the reader is told of them, with what is wrong with them. */
export async function settingsMessage(env: NodeJS.ProcessEnv, named: string | null): Promise<Message> {
	const { file, settings, problems } = await readSettings(env, named);
	return {
		type: 'settings',
		settings,
		problems: problems.map(({ line, message, hint }) => ({
			where: `${file}:${line}`,
			severity: 'warning',
			rule: SETTINGS_RULE,
			message,
			hint,
		})),
	};
}
