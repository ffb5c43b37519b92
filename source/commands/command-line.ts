import { type Command, CommandError, type Flag, type Options } from './command.ts';
import { GENERAL } from './flags.ts';
import { nearest } from './nearest.ts';

/** In place of a number: without a limit. */
const ALL = 'all';

export interface CommandLine {
	readonly words: readonly string[];
	readonly given: Readonly<Record<string, unknown>>;
}

const dashed = (name: string): string =>
	name.length === 1 ? `-${name}` : `--${name.replace(/[A-Z]/g, (c) => `-${c.toLowerCase()}`)}`;

/** `--names -` as `--names=-`, `--filter -Oslo` as `--filter=-Oslo`: the parser takes no word with a dash for an option's value. */
const withDashes = (argv: readonly string[], takeValues: readonly string[]): string[] => {
	const joined: string[] = [];
	for (const typed of argv) {
		const word = typed === '-v' ? '--version' : typed; // what -V was before it was -V
		const last = joined.at(-1);
		if (/^-(?!-)/.test(word) && last !== undefined && takeValues.includes(last))
			joined[joined.length - 1] = `${last}=${word}`;
		else joined.push(word);
	}
	return joined;
};

/**
 * Splits an argument list into words and options, knowing the options of all commands. Where there are words
 * only, as when the reader starts, the parser (a fifth of the start) is not loaded.
 */
export async function parseCommandLine(
	argv: readonly string[],
	importMeta: ImportMeta,
	commands: readonly Command[],
): Promise<CommandLine> {
	if (!argv.some((word) => word.startsWith('-'))) return { words: argv, given: {} };
	const { default: meow } = await import('meow');
	const known = new Map([...GENERAL, ...commands.flatMap((command) => command.flags)].map((flag) => [flag.name, flag]));
	const takeValues = [...known.values()].filter(({ takes }) => takes !== null).map(({ name }) => `--${name}`);
	// The parser takes `--no-x` for a denial of x, and names with dashes not at all.
	const hyphened = [...known.keys()].filter((name) => name.includes('-'));
	const plain = (name: string): string => name.replaceAll('-', '');
	const typed = argv.map((word) =>
		hyphened.find((name) => word === `--${name}`) ? `--${plain(word.slice(2))}` : word,
	);
	try {
		const { input, flags } = meow({
			importMeta,
			argv: withDashes(typed, takeValues),
			pkg: {},
			autoHelp: false,
			autoVersion: false,
			booleanDefault: undefined,
			flags: Object.fromEntries(
				[...known.values()].map((flag) => [
					plain(flag.name),
					{
						type: flag.takes === null ? ('boolean' as const) : ('string' as const),
						...(flag.short ? { shortFlag: flag.short } : {}),
					},
				]),
			),
		});
		const given = Object.entries(flags).map(([name, value]) => [
			hyphened.find((hyphen) => plain(hyphen) === name) ?? name,
			value,
		]);
		return { words: input, given: Object.fromEntries(given) };
	} catch (error) {
		throw new CommandError(
			error instanceof Error ? error.message : String(error),
			'newsdesk --help shows how to call it',
		);
	}
}

const helpOf = (command: Command): string => `newsdesk ${command.name} --help`;

/** A choice as it is written, or in the plural, as headings have it: `quotes` for `quote`. */
const chosenOf = ({ choices = [] }: Flag, value: string): string =>
	choices.includes(value) ? value : (choices.find((one) => `${one}s` === value) ?? value);

function checkValue(flag: Flag, value: unknown, command: Command): void {
	const spelled = `--${flag.name}`;
	if (flag.takes === null) {
		if (typeof value !== 'boolean') throw new CommandError(`${spelled} takes no value`, helpOf(command));
		return;
	}
	if (typeof value !== 'string' || value === '')
		throw new CommandError(`${spelled} needs a value: ${spelled} ${flag.takes}`, `${helpOf(command)} says which`);
	if (flag.choices && !flag.choices.includes(chosenOf(flag, value)))
		throw new CommandError(`${spelled} cannot be ${value}`, `it can be ${flag.choices.join(', ')}`);
	if (flag.takes === 'N' && !(value === ALL || /^\d{1,9}$/.test(value)))
		throw new CommandError(`${spelled} cannot be ${value}`, 'it takes a whole number from 0, or all');
}

function unknown(name: string, known: readonly string[], command: Command, commands: readonly Command[]): CommandError {
	const elsewhere = commands.filter(({ flags }) => flags.some((flag) => flag.name === name));
	const near = name.length > 1 ? nearest(name, known) : null;
	const remedy = elsewhere.length
		? `it is an option of ${elsewhere.map((other) => other.name).join(', ')}`
		: near
			? `did you mean ${dashed(near)}?`
			: 'a word that begins with - goes after --';
	return new CommandError(
		`${command.name} has no option ${dashed(name)}`,
		`${remedy}; ${helpOf(command)} lists its options`,
	);
}

/** The options given, as far as the command takes them. */
export function optionsOf(given: CommandLine['given'], command: Command, commands: readonly Command[]): Options {
	const known = new Map([...GENERAL, ...command.flags].map((flag) => [flag.name, flag]));
	for (const [name, value] of Object.entries(given)) {
		if (value === undefined) continue;
		const flag = known.get(name);
		if (flag) {
			checkValue(flag, value, command);
			continue;
		}
		throw unknown(name, [...known.keys()], command, commands);
	}
	const text = (name: string): string | null => {
		const value = given[name];
		const flag = known.get(name);
		return typeof value === 'string' ? (flag ? chosenOf(flag, value) : value) : null;
	};
	return {
		on: (name) => given[name] === true,
		text,
		count: (name) => {
			const value = text(name);
			return value === null ? null : value === ALL ? Number.POSITIVE_INFINITY : Number(value);
		},
	};
}
