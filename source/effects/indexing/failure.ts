import type { Diagnostic } from '../../domain/diagnostic.ts';

/** What went wrong where nothing should. */
export const failure = (where: string, rule: string, error: unknown): Diagnostic => ({
	where,
	severity: 'error',
	rule,
	message: `It could not be read: ${error instanceof Error ? error.message : String(error)}.`,
	hint: 'The other articles are unharmed; please report this with the file.',
});
