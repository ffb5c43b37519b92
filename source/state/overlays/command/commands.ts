import { BINDINGS } from '../../bindings.ts';
import { openHelp } from '../../focus.ts';
import type { Model } from '../../model.ts';
import { select } from '../../panes/list/moves.ts';
import { changed } from '../../settings/apply.ts';
import { DEFINITIONS, writtenOf } from '../../settings/definitions.ts';
import { SORTS, THEMES } from '../../settings/settings.ts';
import { refuse, type Step, say, still, then } from '../../step.ts';
import { paneList } from '../../taking/list.ts';
import { write } from '../export/keys.ts';
import { run } from '../help/commands.ts';
import { openPicker, pickerPaste } from '../picker/keys.ts';
import { openPipe, pipeTo } from '../pipe/keys.ts';
import { openSearch, searchPaste } from '../search/keys.ts';

/** One command that is typed. */
export interface Command {
	readonly name: string;
	/** What comes after it, for the completion: `FILE`. */
	readonly takes: string;
	readonly help: string;
	/** Words that can come next, after those that are typed already. */
	readonly words?: (typed: readonly string[]) => readonly string[];
	readonly run: (model: Model, rest: string) => Step;
}

function toFile(model: Model, file: string, over: boolean): Step {
	const list = paneList(model);
	if (list === null) return refuse(model, 'There is no list here to write to a file.');
	if (file === '') return refuse(model, 'Name the file: its ending says the form, .csv, .json or .md.');
	return write(model, list, file, over);
}

function set(model: Model, rest: string): Step {
	const [, name = '', written = ''] = /^([^\s=]*)\s*=?\s*(.*)$/.exec(rest) ?? [];
	const definition = DEFINITIONS.find((one) => one.name === name);
	if (!definition)
		return refuse(
			model,
			`${name === '' ? '' : `There is no setting ${name}. `}Settings are ${DEFINITIONS.map((one) => one.name).join(', ')}; keys are set in the file of settings.`,
		);
	if (written === '') {
		const value = writtenOf(model.settings, definition.name);
		return still(say(model, `${name} is ${value}; it can be ${definition.takes}.`, 'dim'));
	}
	const change = definition.read(written);
	if (change === null) return refuse(model, `${name} cannot be ${written}: it can be ${definition.takes}.`);
	return then(changed(model, change), (next) =>
		still(say(next, `${name} is ${writtenOf(next.settings, definition.name)}, until newsdesk is left.`, 'dim')),
	);
}

const bound =
	(id: string): Command['run'] =>
	(model) => {
		const binding = BINDINGS.find((one) => one.id === id);
		return binding ? run(model, binding) : still(model);
	};

/** Commands that take words or are known by these names elsewhere; every other is called as its binding is. */
const TYPED: readonly Command[] = [
	{ name: 'q', takes: '', help: 'leave', run: bound('quit') },
	{
		name: 'sort',
		takes: 'ORDER',
		help: 'sort the list',
		words: () => SORTS,
		run: (model, rest) => set(model, `sort ${rest}`),
	},
	{
		name: 'export',
		takes: 'FILE',
		help: 'write the list that has the keys to a .csv, .json or .md file',
		run: (model, rest) => (rest === '' ? bound('export')(model, '') : toFile(model, rest, false)),
	},
	{
		name: 'export!',
		takes: 'FILE',
		help: 'the same, over a file that is there already',
		run: (model, rest) => toFile(model, rest, true),
	},
	{
		name: 'pipe',
		takes: 'COMMAND',
		help: 'give the article or the list to a command',
		run: (model, rest) => (rest === '' ? openPipe(model) : pipeTo(model, rest)),
	},
	{
		name: 'search',
		takes: 'QUERY',
		help: 'search headlines and texts',
		run: (model, rest) => then(openSearch(model), (next) => (rest === '' ? still(next) : searchPaste(next, rest))),
	},
	{
		name: 'filter',
		takes: 'NAME',
		help: 'filter by a name: enter takes the one that is marked',
		run: (model, rest) =>
			then(openPicker(model, 'filter'), (next) => (rest === '' ? still(next) : pickerPaste(next, rest))),
	},
	{
		name: 'mentions',
		takes: 'NAME',
		help: 'every mention of a name',
		run: (model, rest) =>
			rest === ''
				? bound('mentions')(model, '')
				: then(openPicker(model, 'mentions'), (next) => pickerPaste(next, rest)),
	},
	{
		name: 'theme',
		takes: 'THEME',
		help: 'colours',
		words: () => THEMES,
		run: (model, rest) => set(model, `theme ${rest}`),
	},
	{
		name: 'set',
		takes: 'SETTING VALUE',
		help: 'change a setting until newsdesk is left; without a value, say what it is',
		words: ([name]) =>
			name === undefined
				? DEFINITIONS.map((one) => one.name)
				: (DEFINITIONS.find((one) => one.name === name)?.choices ?? []),
		run: set,
	},
	{ name: 'help', takes: '', help: 'find a key or a command', run: (model) => openHelp(model) },
];

let all: readonly Command[] | undefined;

/** All of them: those that are typed, then every command that has a key, by its own name. */
export function commands(): readonly Command[] {
	all ??= [
		...TYPED,
		...BINDINGS.filter(({ id }) => !TYPED.some(({ name }) => name === id)).map(
			({ id, help }): Command => ({ name: id, takes: '', help, run: bound(id) }),
		),
	];
	return all;
}

/** Completions of what is typed, whole: of its first word the commands, after it what a command takes. */
export function completions(typed: string): readonly string[] {
	const words = typed.trimStart().split(/\s+/);
	const last = words.at(-1) ?? '';
	const before = words.slice(0, -1);
	if (before.length === 0) {
		const fits = commands().filter(({ name }) => name.startsWith(last.toLowerCase()));
		return fits.map(({ name, takes }) => (takes === '' ? name : `${name} `));
	}
	const [first, ...rest] = before;
	const command = commands().find(({ name }) => name === first);
	const found = command?.words?.(rest).filter((word) => word.startsWith(last.toLowerCase())) ?? [];
	const more = command?.takes.split(' ').length ?? 1;
	return found.map((word) => `${[...before, word].join(' ')}${before.length < more ? ' ' : ''}`);
}

/** Carries out what is typed; a number goes to that article of the list. */
export function carryOut(model: Model, typed: string): Step {
	const text = typed.trim();
	if (text === '') return still(model);
	if (/^\d+$/.test(text)) return select(model, Number(text) - 1);
	if (/^[|!]/.test(text)) return carryOut(model, `pipe ${text.slice(1)}`);
	if (text.startsWith('/')) return carryOut(model, `search ${text.slice(1)}`);
	const [, name = '', rest = ''] = /^(\S+)\s*(.*)$/s.exec(text) ?? [];
	const exact = commands().find((command) => command.name === name.toLowerCase());
	const begun = commands().filter((command) => command.name.startsWith(name.toLowerCase()));
	const command = exact ?? (begun.length === 1 ? begun[0] : undefined);
	if (command) return command.run(model, rest.trim());
	const near = begun.slice(0, 6).map((one) => one.name);
	return refuse(
		model,
		near.length > 0
			? `${name} may be ${near.join(', ')}${begun.length > near.length ? ' …' : ''}.`
			: `No command is called ${name}: tab shows those there are, ‹help› finds them by what they do.`,
	);
}
