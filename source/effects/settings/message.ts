import type { Message } from '../../state/message.ts';
import { readSettings } from './read-settings.ts';

/** The user's settings as the reader is told of them, with the first of what is wrong with them. */
export async function settingsMessage(env: NodeJS.ProcessEnv, named: string | null): Promise<Message> {
	const { file, settings, problems } = await readSettings(env, named);
	const [first, ...others] = problems;
	const more = others.length === 0 ? '' : ` (and ${others.length} more: newsdesk settings tells them)`;
	const trouble = first && `${file}:${first.line}: ${first.message}: ${first.hint}${more}`;
	return { type: 'settings', settings, trouble: trouble ?? null };
}
