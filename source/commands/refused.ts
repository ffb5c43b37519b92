import { CommandError } from './command.ts';

/** Why a store cannot be opened, as a command's own error; `otherwise` is what can be done beside its remedy. */
export function refused(error: unknown, otherwise: string | null = null): never {
	if (error instanceof Error && 'hint' in error)
		throw new CommandError(error.message, [String(error.hint), otherwise].filter(Boolean).join('; '));
	throw error;
}
