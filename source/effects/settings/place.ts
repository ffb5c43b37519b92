import { homedir } from 'node:os';
import { join } from 'node:path';

/** Where the user's settings lie: in the folder the system has for them (XDG Base Directory). */
export function settingsFile({ XDG_CONFIG_HOME: config, APPDATA }: NodeJS.ProcessEnv): string {
	if (config?.startsWith('/')) return join(config, 'newsdesk', 'config.yaml');
	if (process.platform === 'win32' && APPDATA) return join(APPDATA, 'newsdesk', 'config.yaml');
	return join(homedir(), '.config', 'newsdesk', 'config.yaml');
}
