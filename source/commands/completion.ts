import { type Command, CommandError, type Context, type ExitCode } from './command.ts';
import { bash, fish, type Listed, zsh } from './shells.ts';

const SHELLS = { bash, zsh, fish } as const;

type Shell = keyof typeof SHELLS;

const isShell = (name: string | undefined): name is Shell => name !== undefined && name in SHELLS;

/** Prints the completions of a shell, made from the commands' own records. */
async function run({ words, stdout }: Context): Promise<ExitCode> {
	const [shell] = words;
	if (!isShell(shell)) {
		throw new CommandError(
			shell === undefined ? 'completion needs the name of a shell' : `there are no completions for ${shell}`,
			`newsdesk completion ${Object.keys(SHELLS).join(' | ')}`,
		);
	}
	// The list holds this command too.
	const { COMMANDS } = await import('../commands.ts');
	const { GENERAL } = await import('./flags.ts');
	const listed: Listed = { commands: COMMANDS, general: GENERAL };
	await stdout.write(SHELLS[shell](listed));
	return 0;
}

export const completion: Command = {
	name: 'completion',
	takes: 'SHELL',
	summary: 'Print completions for bash, zsh or fish',
	details: [
		'bash: source <(newsdesk completion bash) in ~/.bashrc. zsh: newsdesk completion zsh > _newsdesk in a folder of $fpath. fish: newsdesk completion fish > ~/.config/fish/completions/newsdesk.fish.',
	],
	flags: [],
	examples: [{ line: 'newsdesk completion bash > newsdesk.bash', says: 'for bash' }],
	run,
};
