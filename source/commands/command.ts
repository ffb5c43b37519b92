import type { SharedPlace } from '../effects/shared-archive/place.ts';
import type { Sink } from '../output/sink.ts';
import type { Taken } from './taken.ts';

/** 0: found. 1: nothing found. 2: error. */
export type ExitCode = 0 | 1 | 2;

export interface Flag {
	/** Long name without dashes. */
	readonly name: string;
	readonly short?: string;
	/** What it takes, for the help: `FILE`, `N`; null for a switch. */
	readonly takes: string | null;
	readonly choices?: readonly string[];
	readonly summary: string;
}

export interface Example {
	readonly line: string;
	readonly says: string;
}

/** What the options of a command line say. */
export interface Options {
	on(name: string): boolean;
	/** Null where the option was not given. */
	text(name: string): string | null;
	/** A whole number from 0, or infinity for `all`; null where the option was not given. */
	count(name: string): number | null;
}

/** What a command runs in. */
export interface Context {
	/** The words after the command's name. */
	readonly words: readonly string[];
	readonly options: Options;
	readonly stdin: {
		readonly isTerminal: boolean;
		/** Where what came on it is kept, where `-` stands among the paths; null where it does not. */
		readonly taken: Taken | null;
	};
	readonly stdout: Sink;
	readonly stderr: Sink;
	/** The shared archive that `--archive` names; null where it is not given. */
	readonly shared: SharedPlace | null;
	/** Whether stdout shows colour. */
	readonly colour: boolean;
	/** Folder newsdesk is installed in, with a trailing separator. */
	readonly home: string;
}

export interface Command {
	readonly name: string;
	/** The words it takes, e.g. `QUERY [PATH…]`. */
	readonly takes: string;
	/** One line, from a capital letter, without a full stop. */
	readonly summary: string;
	/** Paragraphs for its own help. */
	readonly details: readonly string[];
	readonly flags: readonly Flag[];
	readonly examples: readonly Example[];
	/** Resolves with the exit status; the reader's may be that of the signal that ended it. */
	readonly run: (context: Context) => Promise<number>;
}

/** A command line that cannot be carried out: what is wrong, and what the user can do. */
export class CommandError extends Error {
	readonly hint: string;
	/** Lines that show the place, e.g. the query and a caret under it. */
	readonly shown: readonly string[];

	constructor(message: string, hint: string, shown: readonly string[] = []) {
		super(message);
		this.hint = hint;
		this.shown = shown;
	}
}
