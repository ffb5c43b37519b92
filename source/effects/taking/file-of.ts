import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { labelled } from '../indexing/folders.ts';

/** The file an article lies in, or why it has none that could be edited. */
export type FileOf = { readonly file: string; readonly line: number | null } | string;

const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() === true;

/** A NUL among its first bytes: what an editor of texts would show is no text. */
function isBinary(file: string): boolean {
	const bytes = Buffer.alloc(4096);
	const handle = openSync(file, 'r');
	try {
		return bytes.subarray(0, readSync(handle, bytes, 0, bytes.length, 0)).includes(0);
	} finally {
		closeSync(handle);
	}
}

/** Where a path as shown begins on the disk: the opened path whose name it begins with. */
function placeOf(shown: string, opened: readonly string[]): string | null {
	for (const [absolute, label] of labelled(opened)) {
		if (shown === label) return absolute;
		// After the name of a file comes what lies in it; of a folder, a file's path.
		if (shown.startsWith(label)) {
			const rest = shown.slice(label.length);
			if (/^[#:]/.test(rest)) return absolute + rest;
			if (rest.startsWith('/')) return join(absolute, rest);
		}
	}
	return null;
}

/**
 * The file of an article by its path as shown: `folder/dump.jsonl:12#name` lies in line 12 of a file, `folder/week.zip/a.txt`
 * in an archive, whose members are no files of their own.
 */
export function fileOf(shown: string, opened: readonly string[], isStdin: boolean): FileOf {
	if (isStdin) return 'It came on standard input and lies in no file: | gives it to a command.';
	const place = placeOf(shown, opened);
	if (place === null) return `${shown} is not among the opened folders.`;
	const [, file = place, line] = isFile(place) ? [] : (/^(.*?)(?::(\d+))?(?:#.*)?$/s.exec(place) ?? []);
	if (isFile(file))
		return isBinary(file)
			? `${shown} is no text file: an editor would show its bytes, not the article.`
			: { file, line: line === undefined ? null : Number(line) };
	for (let above = file; above !== ''; above = above.slice(0, Math.max(0, above.lastIndexOf('/')))) {
		if (isFile(above)) return `It lies inside ${above.split('/').at(-1)}: unpack that to edit it.`;
	}
	return `${shown} is not there any more.`;
}
