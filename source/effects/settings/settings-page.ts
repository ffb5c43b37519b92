import { BINDINGS } from '../../state/bindings.ts';
import { DEFINITIONS, writtenOf } from '../../state/settings/definitions.ts';
import { keysOf } from '../../state/settings/keymap.ts';
import { type Settings, STANDARD_SETTINGS } from '../../state/settings/settings.ts';

/** One setting as it holds. */
export interface Effective {
	readonly name: string;
	readonly value: string;
	readonly standard: string;
	readonly takes: string;
	readonly says: string;
}

export const effectiveSettings = (settings: Settings): readonly Effective[] =>
	DEFINITIONS.map(({ name, takes, says }) => ({
		name,
		value: writtenOf(settings, name),
		standard: writtenOf(STANDARD_SETTINGS, name),
		takes,
		says,
	}));

/** What the keys of the reader are. */
export interface EffectiveKeys {
	readonly id: string;
	readonly keys: readonly string[];
	readonly standard: readonly string[];
	readonly where: string;
	readonly says: string;
}

export const effectiveKeys = (settings: Settings): readonly EffectiveKeys[] =>
	BINDINGS.map((binding) => ({
		id: binding.id,
		keys: keysOf({ settings }, binding),
		standard: binding.keys,
		where: binding.where === 'everywhere' ? 'everywhere' : binding.where.join(', '),
		says: binding.help,
	}));

/** As YAML reads it back: quoted where a bare word would be something else. */
const scalar = (text: string): string =>
	/^[A-Za-z][\w+-]*$/.test(text) && !/^(?:null|true|false)$/i.test(text) ? text : JSON.stringify(text);

/** Its key is not for settings to change. */
const FIXED: readonly string[] = ['interrupt'];

/** A whole file of settings as they hold: what can be saved and changed. */
export function* settingsPage(settings: Settings): Iterable<string> {
	for (const { name, value, takes, says } of effectiveSettings(settings)) {
		yield `# ${says}`;
		yield `# (${takes})`;
		yield `${name}: ${/^\d+$/.test(value) ? value : scalar(value)}`;
	}
	yield '# keys of everything that a key does; lists here stand in place of its own';
	yield 'keys:';
	for (const { id, keys, says } of effectiveKeys(settings).filter(({ id }) => !FIXED.includes(id)))
		yield `  ${id}: [${keys.map(scalar).join(', ')}]  # ${says.replace(/\s+/g, ' ')}`;
}
