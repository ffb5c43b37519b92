import { LETTERS, type Settings, SORTS, THEMES } from './settings.ts';

/** A value as it was written. */
export type Written = string | number | boolean | null;

/** One setting: how it is written, checked and explained. */
export interface Definition {
	readonly name: Exclude<keyof Settings, 'keys'>;
	/** What it can be, for the documentation and for errors. */
	readonly takes: string;
	/** Values to choose from; none where it takes a number. */
	readonly choices: readonly string[];
	/** What it does, in half a sentence. */
	readonly says: string;
	/** The change it makes; null where the value is none of it. */
	readonly read: (written: Written) => Partial<Settings> | null;
}

const oneOf = <Value extends string>(values: readonly Value[], written: Written): Value | undefined =>
	values.find((value) => value === String(written).toLowerCase());

function switched(written: Written): boolean | null {
	const word = String(written).toLowerCase();
	if (['true', 'on', 'yes'].includes(word)) return true;
	return ['false', 'off', 'no'].includes(word) ? false : null;
}

/** Of the columns, in percent, that a pane can take. */
const LEAST_SHARE = 10;
const MOST_SHARE = 60;

function share(written: Written): number | null | undefined {
	if (written === 'auto' || written === null) return null;
	const value = Number(String(written).replace(/\s*%$/, ''));
	return Number.isInteger(value) && value >= LEAST_SHARE && value <= MOST_SHARE ? value : undefined;
}

const SWITCH = ['on', 'off'] as const;
const SHARE = `auto, or percent of the columns from ${LEAST_SHARE} to ${MOST_SHARE}`;

/** All settings but the keys, in the order they are documented. */
export const DEFINITIONS: readonly Definition[] = [
	{
		name: 'theme',
		takes: THEMES.join(', '),
		choices: THEMES,
		says: 'colours: auto asks the terminal for its background; contrast is strong on both; none is without colour',
		read: (written) => {
			const theme = oneOf(THEMES, written);
			return theme === undefined ? null : { theme };
		},
	},
	{
		name: 'letters',
		takes: LETTERS.join(', '),
		choices: LETTERS,
		says: 'letters after names that say their kind; auto: where there is no colour',
		read: (written) => {
			const letters = oneOf(LETTERS, typeof written === 'boolean' ? (written ? 'on' : 'off') : written);
			return letters === undefined ? null : { letters };
		},
	},
	{
		name: 'sort',
		takes: SORTS.join(', '),
		choices: SORTS,
		says: 'order of the list; auto: best first in a search, newest first otherwise',
		read: (written) => {
			const sort = oneOf(SORTS, written);
			return sort === undefined ? null : { sort };
		},
	},
	{
		name: 'mouse',
		takes: SWITCH.join(', '),
		choices: SWITCH,
		says: 'whether the mouse is the reader’s from the start; while it is, the terminal selects text with shift held',
		read: (written) => {
			const mouse = switched(written);
			return mouse === null ? null : { mouse };
		},
	},
	{
		name: 'links',
		takes: SWITCH.join(', '),
		choices: SWITCH,
		says: 'whether the address of an article’s source can be clicked, where the terminal can do that',
		read: (written) => {
			const links = switched(written);
			return links === null ? null : { links };
		},
	},
	{
		name: 'list',
		takes: SHARE,
		choices: [],
		says: 'width of the list of articles beside the article',
		read: (written) => {
			const list = share(written);
			return list === undefined ? null : { list };
		},
	},
	{
		name: 'facts',
		takes: SHARE,
		choices: [],
		says: 'width of the facts beside the article',
		read: (written) => {
			const facts = share(written);
			return facts === undefined ? null : { facts };
		},
	},
];

/** A setting's value as it is written. */
export function writtenOf(settings: Settings, name: Definition['name']): string {
	const value = settings[name];
	if (typeof value === 'boolean') return value ? 'on' : 'off';
	return value === null ? 'auto' : String(value);
}
