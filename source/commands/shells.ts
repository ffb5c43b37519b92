import type { Command, Flag } from './command.ts';

export interface Listed {
	readonly commands: readonly Command[];
	readonly general: readonly Flag[];
}

const spellings = ({ name, short }: Flag): string[] => [`--${name}`, ...(short === undefined ? [] : [`-${short}`])];

const isFile = ({ takes }: Flag): boolean => takes === 'FILE' || takes === 'DIR';

const quoted = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;

const flagsOf = (command: Command, { general }: Listed): readonly Flag[] => [...command.flags, ...general];

const isShown = ({ name }: Command): boolean => name !== 'read';

/** Words of options and choices; paths are left to bash itself. */
export function bash(listed: Listed): string {
	const cases = listed.commands.map((command) => {
		const flags = flagsOf(command, listed);
		const chosen = flags.filter(({ choices }) => choices !== undefined);
		const values = chosen.map(
			(flag) =>
				`\t\t\t\t${spellings(flag).join('|')}) COMPREPLY=($(compgen -W ${quoted((flag.choices ?? []).join(' '))} -- "$cur")); return ;;`,
		);
		const free = flags.filter((flag) => flag.takes !== null && flag.choices === undefined && !isFile(flag));
		const silent = free.length === 0 ? [] : [`\t\t\t\t${free.flatMap(spellings).join('|')}) return ;;`];
		const cased =
			values.length + silent.length === 0 ? [] : ['\t\t\tcase "$prev" in', ...values, ...silent, '\t\t\tesac'];
		const words = command.name === 'completion' ? ' bash zsh fish' : '';
		return [
			`\t\t${command.name})`,
			...cased,
			`\t\t\tif [[ $cur == -* ]]; then COMPREPLY=($(compgen -W ${quoted(flags.flatMap(spellings).join(' '))} -- "$cur")); return; fi`,
			...(words === '' ? [] : [`\t\t\tCOMPREPLY=($(compgen -W ${quoted(words.trim())} -- "$cur")); return`]),
			'\t\t\t;;',
		].join('\n');
	});
	const names = listed.commands.filter(isShown).map(({ name }) => name);
	return `# newsdesk completions for bash
_newsdesk() {
	local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD-1]} command=read word
	for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
		case $word in ${names.join('|')}) command=$word; break ;; esac
	done
	COMPREPLY=()
	case $command in
${cases.join('\n')}
	esac
	if [[ $command == read && $COMP_CWORD -eq 1 ]]; then COMPREPLY=($(compgen -W ${quoted(names.join(' '))} -- "$cur")); fi
	COMPREPLY+=($(compgen -f -- "$cur"))
}
complete -o filenames -F _newsdesk newsdesk
`;
}

const zshText = (text: string): string => text.replace(/[[\]:\\]/g, '\\$&').replaceAll("'", `'\\''`);

export function zsh(listed: Listed): string {
	const flag = (each: Flag): string => {
		const { name, short, takes, choices, summary } = each;
		const value =
			takes === null
				? ''
				: choices
					? `:${zshText(takes)}:(${choices.map(zshText).join(' ')})`
					: `:${zshText(takes)}:${isFile(each) ? '_files' : ' '}`;
		const said = `[${zshText(summary)}]${value}`;
		return short === undefined ? `'--${name}${said}'` : `'(-${short} --${name})'{-${short},--${name}}'${said}'`;
	};
	const cases = listed.commands.map((command) => {
		const rest = command.name === 'completion' ? "'1:shell:(bash zsh fish)'" : "'*:path:_files'";
		const lines = [...flagsOf(command, listed).map(flag), rest];
		return `\t\t${command.name}) _arguments ${lines.join(' \\\n\t\t\t')} ;;`;
	});
	const names = listed.commands.filter(isShown).map(({ name, summary }) => `\t\t'${name}:${zshText(summary)}'`);
	return `#compdef newsdesk
# newsdesk completions for zsh
_newsdesk() {
	local command=\${words[2]:-}
	local -a commands=(
${names.join('\n')}
	)
	if (( CURRENT == 2 )); then
		_describe command commands
		_files
		return
	fi
	(( \${commands[(I)$command:*]} )) && shift words && (( CURRENT-- )) || command=read
	case $command in
${cases.join('\n')}
	esac
}
compdef _newsdesk newsdesk
`;
}

export function fish(listed: Listed): string {
	const names = listed.commands.filter(isShown).map(({ name }) => name);
	const none = `not __fish_seen_subcommand_from ${names.join(' ')}`;
	const lines = ['# newsdesk completions for fish'];
	for (const command of listed.commands) {
		const there = isShown(command) ? `__fish_seen_subcommand_from ${command.name}` : none;
		if (isShown(command))
			lines.push(`complete -c newsdesk -n ${quoted(none)} -a ${command.name} -d ${quoted(command.summary)}`);
		if (command.name === 'completion') lines.push(`complete -c newsdesk -n ${quoted(there)} -f -a 'bash zsh fish'`);
		for (const flag of command.flags) lines.push(`complete -c newsdesk -n ${quoted(there)}${fishFlag(flag)}`);
	}
	for (const flag of listed.general) lines.push(`complete -c newsdesk${fishFlag(flag)}`);
	return `${lines.join('\n')}\n`;
}

function fishFlag(flag: Flag): string {
	const { name, short, takes, choices, summary } = flag;
	const value = takes === null ? '' : choices ? ` -x -a ${quoted(choices.join(' '))}` : isFile(flag) ? ' -r' : ' -x';
	return `${short === undefined ? '' : ` -s ${short}`} -l ${name}${value} -d ${quoted(summary)}`;
}
