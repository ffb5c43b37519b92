import type { Command, Context, ExitCode, Flag } from './command.ts';
import { usageOf } from './help.ts';

/** Text in which roff sees no request and no escape. */
const roff = (text: string): string =>
	text
		.replaceAll('\\', '\\e')
		.replaceAll('-', '\\-')
		.replace(/^(['.])/gm, '\\&$1');

const option = ({ name, short, takes, choices, summary }: Flag): string => {
	const spelled = `${short === undefined ? '' : `\\fB\\-${short}\\fR, `}\\fB\\-\\-${name}\\fR${takes === null ? '' : ` \\fI${roff(takes)}\\fR`}`;
	return `.TP\n${spelled}\n${roff(`${summary}${choices ? ` (${choices.join(', ')})` : ''}`)}.`;
};

function commandPart(command: Command): string {
	return [
		`.SS ${roff(command.name)}`,
		`\\fB${roff(usageOf(command))}\\fR`,
		'.PP',
		roff(`${command.summary}.`),
		...command.details.flatMap((paragraph) => ['.PP', roff(paragraph)]),
		...command.flags.map(option),
		...command.examples.flatMap(({ line, says }) => [
			'.PP',
			`${roff(says)}:`,
			'.PP',
			'.nf',
			`.RS\n${roff(line)}\n.RE`,
			'.fi',
		]),
	].join('\n');
}

/** The manual page, made from the commands' own records. */
export function manualPage(commands: readonly Command[], general: readonly Flag[], version: string): string {
	return `${[
		`.TH NEWSDESK 1 "" "newsdesk ${version}" "User Commands"`,
		'.SH NAME',
		'newsdesk \\- read, search and check a folder of news articles in the terminal',
		'.SH SYNOPSIS',
		'\\fBnewsdesk\\fR [\\fIPATH\\fR ...]',
		'.br',
		'\\fBnewsdesk\\fR \\fICOMMAND\\fR ...',
		'.SH DESCRIPTION',
		roff(
			'newsdesk lists, reads and searches a folder of articles, and shows beside each the facts it states: roles, quotes, figures, dates, who did what to whom. From any name it goes to every mention of it in every article.',
		),
		'.SH OPTIONS',
		...general.map(option),
		'.SH COMMANDS',
		...commands.map(commandPart),
		'.SH EXIT STATUS',
		'0 something was found, 1 nothing was found, 2 an error.',
		'.SH ENVIRONMENT',
		'.TP\n\\fBNO_COLOR\\fR\nNo colour, as with \\-\\-color=never.',
		'.TP\n\\fBXDG_CACHE_HOME\\fR\nWhere indexes are kept, in the folder newsdesk; ~/.cache if not set.',
	].join('\n')}\n`;
}

async function run({ stdout, home }: Context): Promise<ExitCode> {
	const { COMMANDS } = await import('../commands.ts');
	const { GENERAL } = await import('./flags.ts');
	const { versionOf } = await import('./version.ts');
	await stdout.write(manualPage(COMMANDS, GENERAL, versionOf(home)));
	return 0;
}

export const man: Command = {
	name: 'man',
	takes: '',
	summary: 'Print the manual page',
	details: ['To read it: newsdesk man | man -l -. To keep it: newsdesk man > ~/.local/share/man/man1/newsdesk.1.'],
	flags: [],
	examples: [{ line: 'newsdesk man > newsdesk.1', says: 'a file for man' }],
	run,
};
