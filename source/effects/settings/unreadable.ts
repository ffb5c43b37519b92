import type { SettingProblem } from '../../state/settings/check.ts';

/** Why a file that is there cannot be read, by the system's code. */
const UNREADABLE: Readonly<Record<string, Pick<SettingProblem, 'message' | 'hint'>>> = {
	EACCES: { message: 'it is not yours to read', hint: 'give yourself permission to read it' },
	EPERM: { message: 'it is not yours to read', hint: 'give yourself permission to read it' },
	EISDIR: { message: 'it is a folder', hint: 'settings are one file: name it, e.g. config.yaml in that folder' },
};

/** Why a file of settings that is there cannot be read, and what to do; `why`: the system's code, or what it says. */
export const unreadable = (why: string): Pick<SettingProblem, 'message' | 'hint'> =>
	UNREADABLE[why] ?? {
		message: `it cannot be read (${why})`,
		hint: 'newsdesk settings prints one to begin with',
	};
