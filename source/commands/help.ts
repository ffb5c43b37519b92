import type { Command, Example, Flag } from './command.ts';
import { GENERAL } from './flags.ts';

const WIDTH = 80;

function wrapped(text: string, indent: string): string {
	const lines: string[] = [];
	let line = '';
	for (const word of text.split(' ')) {
		if (line && indent.length + line.length + 1 + word.length > WIDTH) {
			lines.push(line);
			line = word;
		} else line = line ? `${line} ${word}` : word;
	}
	lines.push(line);
	return lines.map((each) => indent + each).join('\n');
}

/** Names on the left, what they are on the right, wrapped under itself. */
function table(rows: readonly (readonly [string, string])[]): string {
	const left = Math.max(...rows.map(([name]) => name.length)) + 4;
	return rows
		.map(([name, says]) => `  ${name.padEnd(left - 2)}${wrapped(says, ' '.repeat(left)).trimStart()}`)
		.join('\n');
}

const spelled = (flag: Flag): string =>
	`${flag.short ? `-${flag.short}, ` : ''}--${flag.name}${flag.takes === null ? '' : ` ${flag.takes}`}`;

const says = (flag: Flag): string => flag.summary + (flag.choices ? ` (${flag.choices.join(', ')})` : '');

const section = (title: string, body: string): string => `${title}\n${body}`;

const examples = (list: readonly Example[]): string =>
	list.map(({ line, says: does }) => `  ${line}\n      ${does}`).join('\n');

const PATHS =
	'PATH is an article or a folder of articles; several are opened as one archive. Without one, the reader opens what was open last, and every other command the five articles that come with newsdesk.';

export const usageOf = (command: Command): string => `newsdesk ${command.name} ${command.takes}`.trimEnd();

/** A command's own help, made from its record. */
export function commandHelp(command: Command): string {
	const parts = [
		wrapped(`${command.summary}.`, ''),
		section('Usage', `  ${usageOf(command)}`),
		...(command.takes.includes('PATH') ? [wrapped(PATHS, '')] : []),
		...command.details.map((paragraph) => wrapped(paragraph, '')),
		section('Options', table([...command.flags, ...GENERAL].map((flag) => [spelled(flag), says(flag)] as const))),
		section('Examples', examples(command.examples)),
		section('Exit status', '  0 found, 1 nothing found, 2 error'),
	];
	return `${parts.join('\n\n')}\n`;
}

/** The help of newsdesk as a whole. `standard` is the command that runs when none is named. */
export function generalHelp(commands: readonly Command[], standard: Command, version: string): string {
	const others = commands.filter((command) => command !== standard);
	const parts = [
		`newsdesk ${version}: ${standard.summary.charAt(0).toLowerCase()}${standard.summary.slice(1)}.`,
		section('Usage', `  newsdesk ${standard.takes}\n  newsdesk COMMAND …`),
		...standard.details.map((paragraph) => wrapped(paragraph, '')),
		section('Commands', table(others.map((command) => [command.name, command.summary] as const))),
		section('Options', table([...standard.flags, ...GENERAL].map((flag) => [spelled(flag), says(flag)] as const))),
		section('Examples', examples([...standard.examples, ...others.flatMap((command) => command.examples.slice(0, 1))])),
		wrapped(
			'newsdesk COMMAND --help says more of each. A folder that bears the name of a command is written ./NAME.',
			'',
		),
		section('Exit status', '  0 found, 1 nothing found, 2 error'),
	];
	return `${parts.join('\n\n')}\n`;
}
