import { accessSync, constants, statSync } from 'node:fs';
import { join } from 'node:path';
import { ownerOf } from '../effects/index-file/owner.ts';
import { CommandError, type Context } from './command.ts';

const reasonOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : '');

/** Null where the path can be read, else what stands in the way and the remedy. */
function obstacle(path: string): CommandError | null {
	try {
		const folder = statSync(path).isDirectory();
		accessSync(path, folder ? constants.R_OK | constants.X_OK : constants.R_OK);
		return null;
	} catch (error) {
		const reason = reasonOf(error);
		if (reason === 'ENOENT' || reason === 'ENOTDIR')
			return new CommandError(
				`no such file or folder: ${path}`,
				'check the spelling; newsdesk --help shows how to call it',
			);
		if (reason === 'EACCES' || reason === 'EPERM')
			return new CommandError(
				`not allowed to read ${path}`,
				`give yourself permission to read it, e.g. chmod -R u+rX ${path}`,
			);
		return new CommandError(
			`cannot read ${path} (${reason || 'unknown error'})`,
			'check that it is a file or a folder of articles',
		);
	}
}

export const exists = (path: string): boolean => {
	try {
		statSync(path);
		return true;
	} catch (error) {
		return reasonOf(error) !== 'ENOENT' && reasonOf(error) !== 'ENOTDIR';
	}
};

/** Names of files people write or collect; an index bears none of these. */
const DOCUMENT = /\.(?:txt|text|md|html?|xml|json|jsonl|ndjson|csv|tsv|rtf|pdf|docx?|odt|eml|zip|gz)$/i;

/**
 * The file `--index` names, if it is given. A folder is refused, and so is what is named like a document, or there
 * already and no index: it is left alone.
 */
export function indexFileOf({ options, stdin, shared }: Context): string | undefined {
	const file = options.text('index');
	if (shared !== null && file !== null)
		throw new CommandError(
			'--archive and --index are given together',
			'a shared archive keeps its own index; leave --index out',
		);
	if (file === null) return stdin.taken?.index;
	if (statSync(file, { throwIfNoEntry: false })?.isDirectory())
		throw new CommandError(
			`--index needs a file, and ${file} is a folder`,
			`give a file in it, e.g. ${join(file, 'newsdesk.db')}`,
		);
	if (DOCUMENT.test(file))
		throw new CommandError(
			`--index needs a file of newsdesk's own, and ${file} is named like a document`,
			'give another name, e.g. --index newsdesk.db; the articles to open are named without an option',
		);
	if (ownerOf(file) === 'another')
		throw new CommandError(
			`--index needs a file of newsdesk's own, and ${file} is another; it was left as it is`,
			'give a name that is not taken, e.g. --index newsdesk.db, or move this file away',
		);
	return file;
}

/** The paths to open: those given, checked, or the articles that come with newsdesk; none where a shared archive is opened. */
export function pathsOf(
	given: readonly string[],
	{ home, shared }: Pick<Context, 'home' | 'shared'>,
): readonly string[] {
	if (shared !== null) {
		const [path] = given;
		if (path === undefined) return [];
		throw new CommandError(
			`--archive names what is opened, and ${path} is named beside it`,
			`leave it out, or put its articles there with newsdesk index ${path} --archive …`,
		);
	}
	const paths = given.length ? given : [join(home, 'seeds')];
	for (const path of paths) {
		const error = obstacle(path);
		if (error) throw error;
	}
	return paths;
}

/** As `pathsOf`, for a command whose first word is a text: several words without quotes look like paths. */
export function pathsAfter(text: string, given: readonly string[], context: Context): readonly string[] {
	const [next] = given;
	if (next !== undefined && !exists(next))
		throw new CommandError(
			`no such file or folder: ${next}`,
			`if it belongs to the words before it, put them in quotes: "${text} ${next}"`,
		);
	return pathsOf(given, context);
}

/**
 * For a command that writes: its last word is there as a file or folder, and none is named after it. A word was forgotten, and
 * what was meant to be opened stands in its place.
 */
export function refusePath(
	word: string | undefined,
	given: readonly string[],
	{ shared }: Pick<Context, 'shared'>,
	{ as, usage }: { readonly as: string; readonly usage: string },
): void {
	if (word === undefined || given.length > 0 || shared !== null || !exists(word)) return;
	throw new CommandError(
		`${word} is a file or folder, and no ${as} stands before it; nothing was changed`,
		`${usage}; if ${word} is the ${as}, name what to open after it`,
	);
}
