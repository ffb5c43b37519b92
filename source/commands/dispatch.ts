import { COMMANDS, STANDARD } from '../commands.ts';
import { ClosedPipe, type Sink } from '../output/sink.ts';
import { carryOut, complaint, type Place } from './carry-out.ts';
import { type Command, CommandError, type Context } from './command.ts';
import { optionsOf, parseCommandLine } from './command-line.ts';
import { commandHelp, generalHelp } from './help.ts';
import { sharedOf } from './named-archive.ts';
import { nearest } from './nearest.ts';
import { exists } from './paths.ts';
import { settingsFileOf } from './settings-file.ts';
import { STDIN, takeStdin } from './stdin.ts';
import { versionOf } from './version.ts';

const LISTS = "newsdesk search '' PATH lists all articles, newsdesk PATH opens them in the reader";
const SHOWS = 'newsdesk PATH opens an article in the reader, newsdesk facts PATH lists what it states';

/** Words that other programs have for what a command here does. */
const OTHERWISE: Readonly<Record<string, string>> = {
	list: LISTS,
	ls: LISTS,
	articles: LISTS,
	show: SHOWS,
	open: SHOWS,
	view: SHOWS,
	cat: SHOWS,
	find: 'newsdesk search WORDS PATH finds articles',
	grep: 'newsdesk search WORDS PATH finds articles',
	names: 'newsdesk entities PATH lists who is named',
	people: 'newsdesk entities PATH --kind person lists them',
	figures: 'newsdesk facts PATH --kind figure lists them, newsdesk ledger PATH compares them',
	merge: 'newsdesk correct merge NAME INTO PATH does that',
	rename: 'newsdesk correct rename NAME NEW-NAME PATH does that',
	undo: 'the key u in the reader does that; newsdesk correct takes back with --off',
};

/** The command a command line names, and the words left for it. */
function chosen(words: readonly string[]): { readonly command: Command; readonly rest: readonly string[] } {
	const [first, ...rest] = words;
	if (first === undefined) return { command: STANDARD, rest: words };
	const command = COMMANDS.find(({ name }) => name === first);
	if (command) return { command, rest };
	if (first === STDIN || exists(first)) return { command: STANDARD, rest: words };
	const meant = Object.hasOwn(OTHERWISE, first) ? OTHERWISE[first] : undefined;
	if (meant !== undefined) throw new CommandError(`no command, file or folder is called ${first}`, meant);
	const near = nearest(
		first,
		COMMANDS.map(({ name }) => name),
	);
	throw new CommandError(
		`no command, file or folder is called ${first}`,
		near ? `did you mean newsdesk ${near}?` : 'newsdesk --help lists the commands',
	);
}

/** The exit status of a program that Ctrl-C ended. */
const INTERRUPTED = 130;

/** Ctrl-C and errors nobody awaits end a headless command with an honest status. The reader sees to these itself. */
function endWell({ end }: Place, stderr: Sink): void {
	process.once('SIGINT', () => end(INTERRUPTED));
	process.once('uncaughtException', (error) => {
		if (error instanceof ClosedPipe) return end(0);
		stderr
			.write(complaint(error))
			.then(() => stderr.flush())
			.finally(() => end(2));
	});
}

/** `--color`: what is asked for goes before what the terminal and the environment say. */
const colourOf = (asked: string | null, usual: boolean): boolean => asked === 'always' || (asked !== 'never' && usual);

async function dispatch(place: Place, context: Omit<Context, 'words' | 'options'>): Promise<number> {
	const { words, given } = await parseCommandLine(place.argv, place.importMeta, COMMANDS);
	if (given.version === true) {
		await context.stdout.write(`${versionOf(context.home)}\n`);
		return 0;
	}
	const asked = words[0] === 'help' ? words.slice(1) : words;
	if (given.help === true || words[0] === 'help') {
		const command = asked.length ? chosen(asked).command : STANDARD;
		const text = command === STANDARD ? generalHelp(COMMANDS, STANDARD, versionOf(context.home)) : commandHelp(command);
		await context.stdout.write(text);
		return 0;
	}
	const { command, rest } = chosen(words);
	if (command !== STANDARD) endWell(place, context.stderr);
	const [unasked] = rest;
	if (command.takes === '' && unasked !== undefined)
		throw new CommandError(
			`newsdesk ${command.name} takes no word, and ${unasked} is one`,
			`newsdesk ${command.name} --help says what it does`,
		);
	const options = optionsOf(given, command, COMMANDS);
	const colour = colourOf(options.text('color'), context.colour);
	const named = options.text('archive');
	const settings = settingsFileOf({ options });
	const shared = named === null ? null : await sharedOf(named, settings);
	// A word that is no path is never stdin: `search -` asks for a dash.
	const first = command.takes.startsWith('[PATH') || options.text('names') !== null ? 0 : 1;
	const paths = rest.map((word, at) => at >= first && word === STDIN);
	if (!paths.includes(true)) return command.run({ ...context, shared, colour, words: rest, options });
	if (options.text('names') === STDIN)
		throw new CommandError('stdin cannot be both the names and an article', 'write one of them to a file');
	const taken = await takeStdin(context.stdin.isTerminal);
	try {
		const words = rest.map((word, at) => (paths[at] ? taken.file : word));
		return await command.run({ ...context, stdin: { ...context.stdin, taken }, shared, colour, words, options });
	} finally {
		taken.remove();
	}
}

/** Carries out any command line and returns the exit status. It never throws. */
export const dispatched = (place: Place): Promise<number> => carryOut(place, (context) => dispatch(place, context));
