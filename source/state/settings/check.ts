import { answers, BINDINGS } from '../bindings.ts';
import { keyLabel } from '../keys.ts';
import { DEFINITIONS, type Written } from './definitions.ts';
import { keyNamed } from './key-names.ts';
import { type Settings, STANDARD_SETTINGS } from './settings.ts';

/** What stands in a file under a name, and where: lines and columns from 1. */
export interface Entry {
	readonly name: string;
	readonly line: number;
	readonly column: number;
	/** Written as one value, as a list of them, or as names of its own. */
	readonly value: Written | readonly Written[] | { readonly under: readonly Entry[] };
}

export interface SettingProblem {
	readonly line: number;
	readonly column: number;
	readonly message: string;
	/** What can be done. */
	readonly hint: string;
}

/** The part of their letters that two names share, wherever these stand: 1 where all are. */
function likeness(one: string, other: string): number {
	const left = [...other];
	for (const letter of one) {
		const at = left.indexOf(letter);
		if (at >= 0) left.splice(at, 1);
	}
	return (2 * (other.length - left.length)) / (one.length + other.length);
}

/** Names that are as like as this may be meant: `serch` and `search` are 0.91. */
const ALIKE = 0.75;
const MOST_NAMES = 8;

/** The names that a wrong one is likely to mean; where none is, or too many are, where all are told. */
function like(name: string, known: readonly string[]): string {
	const near = known.filter(
		(other) => other.startsWith(name.slice(0, 3)) || other.split('.').includes(name) || likeness(name, other) >= ALIKE,
	);
	return near.length > 0 && near.length <= MOST_NAMES ? `names are ${near.join(', ')}` : 'newsdesk settings lists them';
}

/** Not to be taken away: the way out. */
const FIXED = new Set(['ctrl+c']);

function keysFrom(entries: readonly Entry[], problems: SettingProblem[]): Settings['keys'] {
	const keys: Record<string, readonly string[]> = {};
	for (const { name, value, line, column } of entries) {
		const binding = BINDINGS.find(({ id }) => id === name);
		if (!binding) {
			const hint = like(
				name,
				BINDINGS.map(({ id }) => id),
			);
			problems.push({ line, column, message: `keys: nothing is called ${name}`, hint });
			continue;
		}
		const written = typeof value === 'object' && value !== null ? ('under' in value ? [] : value) : [value];
		const named: string[] = [];
		for (const one of written) {
			if (one === null) continue;
			const key = keyNamed(String(one));
			if (key === null || FIXED.has(key))
				problems.push({
					line,
					column,
					message:
						key === null ? `keys: ${name}: ${String(one)} is no key` : `keys: ${name}: ${String(one)} always leaves`,
					hint: 'a character in quotes, enter, esc, tab, space, an arrow as up, pageup, home …, or ctrl- or alt- with one',
				});
			else named.push(key);
		}
		const taken = BINDINGS.find(
			(other) =>
				keys[other.id]?.some((key) => named.includes(key)) === true &&
				// A pane's own keys come before those that act everywhere.
				(other.where === 'everywhere'
					? binding.where === 'everywhere'
					: binding.where !== 'everywhere' && other.where.some((pane) => answers(binding, pane))),
		);
		if (taken) {
			const key = keys[taken.id]?.find((one) => named.includes(one)) ?? '';
			const message = `keys: ${keyLabel(key)} is given to ${taken.id} and to ${name}`;
			problems.push({ line, column, message, hint: 'give one of them another key; the first one has it' });
		}
		keys[name] = named;
	}
	return keys;
}

/** Settings of what stands in a file; what cannot be read is told and left as it is without it. */
export function settingsFrom(entries: readonly Entry[]): {
	readonly settings: Settings;
	readonly problems: readonly SettingProblem[];
} {
	const problems: SettingProblem[] = [];
	let settings = STANDARD_SETTINGS;
	for (const { name, value, line, column } of entries) {
		const wrong = (message: string, hint: string) => problems.push({ line, column, message, hint });
		// Shared archives are read where they are opened.
		if (name === 'archives') continue;
		if (name === 'keys') {
			if (value === null) continue;
			if (typeof value === 'object' && 'under' in value)
				settings = { ...settings, keys: keysFrom(value.under, problems) };
			else wrong('keys needs a line for each of what they do', 'e.g. keys: on one line, and under it   zen: Z');
			continue;
		}
		const definition = DEFINITIONS.find((one) => one.name === name);
		if (!definition) {
			const known = [...DEFINITIONS.map((one) => one.name), 'keys', 'archives'];
			wrong(`there is no setting ${name}`, `settings are ${known.join(', ')}`);
			continue;
		}
		const change = typeof value === 'object' && value !== null ? null : definition.read(value);
		if (change === null) {
			const written = typeof value === 'object' ? 'a list' : String(value);
			wrong(value === null ? `${name} has no value` : `${name} cannot be ${written}`, `it can be ${definition.takes}`);
		} else settings = { ...settings, ...change };
	}
	return { settings, problems };
}
