import { rewriting } from './outputs.ts';

/**
 * JavaScript in ASCII alone: each other code unit as an escape. Holds where esbuild leaves them, in regular expressions; throws where a
 * backslash stands before one.
 */
export function inAscii(code: string): string {
	return code.replace(/(\\*)([^\0-\x7f])/g, (_, backslashes: string, unit: string) => {
		if (backslashes.length % 2 === 1) throw new Error(`a backslash before ${unit} cannot be kept in ASCII`);
		return `${backslashes}\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
	});
}

/** Writes what was built in ASCII: a source with a single dash or curly quote takes two bytes a letter in each thread that runs it. */
export const asciiOutput = rewriting('ascii-output', inAscii);
