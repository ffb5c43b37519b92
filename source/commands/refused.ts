import { CommandError } from './command.ts';

/** Why a store cannot be opened, as a command's own error. */
export function refused(error: unknown): never {
	if (error instanceof Error && 'hint' in error) throw new CommandError(error.message, String(error.hint));
	throw error;
}
