import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { safeLine } from '../../ingest/sanitise.ts';
import { lineOf } from './line-of.ts';

/** How editors are told the line to open at; others get the file alone. */
const AT_LINE: readonly (readonly [RegExp, (file: string, line: number) => readonly string[]])[] = [
	[
		/^(?:vi|vim|nvim|view|gvim|nvi|elvis|nano|pico|emacs|emacsclient|mg|jmacs|joe|jed|kak|micro|ne|mcedit|ed|ex)(?:\.exe)?$/,
		(file, line) => [`+${line}`, file],
	],
	[/^(?:code|code-insiders|codium|vscodium|cursor)(?:\.cmd|\.exe)?$/, (file, line) => ['--goto', `${file}:${line}`]],
	[/^(?:hx|helix|subl|zed)(?:\.exe)?$/, (file, line) => [`${file}:${line}`]],
];

/** `$VISUAL`, `$EDITOR`, or the system's own. */
export const editorOf = ({ VISUAL, EDITOR }: NodeJS.ProcessEnv): string =>
	VISUAL?.trim() || EDITOR?.trim() || (process.platform === 'win32' ? 'notepad' : 'vi');

export function editorArguments(editor: string, file: string, line: number | null): readonly string[] {
	const program = basename(editor.split(/\s+/)[0] ?? '');
	const told = line === null ? undefined : AT_LINE.find(([name]) => name.test(program));
	return line === null || !told ? [file] : told[1](file, line);
}

/**
 * Opens a file in the user's editor on this terminal, which the reader must have given up before; resolves when the editor
 * has ended, with what went wrong, or null.
 */
export function runEditor(file: string, line: number | null, env: NodeJS.ProcessEnv): Promise<string | null> {
	const editor = editorOf(env);
	const args = editorArguments(editor, file, line);
	// The variable may hold arguments, and is the shell's to read, as git does; the file's name never is.
	const child =
		process.platform === 'win32'
			? spawn(editor, args, { stdio: 'inherit', shell: true })
			: spawn('/bin/sh', ['-c', `${editor} "$@"`, editor, ...args], { stdio: 'inherit', env });
	return new Promise((resolve) => {
		child.on('error', (error) => resolve(`${editor} cannot be run: ${safeLine(error.message)}`));
		child.on('exit', (code, signal) => {
			if (code === 0) resolve(null);
			else if (code === 127) resolve(`${editor} was not found: set VISUAL or EDITOR to your editor.`);
			else resolve(`${editor} ended with ${signal ?? `status ${code}`}.`);
		});
	});
}

/** The line of a file with these words; null where it cannot be told. */
export async function lineIn(file: string, words: string): Promise<number | null> {
	try {
		return lineOf(await readFile(file, 'utf8'), words);
	} catch {
		return null;
	}
}
