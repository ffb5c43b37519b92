import type { Diagnostic } from '../domain/diagnostic.ts';
import type { Head } from './detect/head.ts';
import type { DraftBlock } from './draft-block.ts';
import type { Ingested, Origin, ReaderOrigin } from './origin.ts';
import type { Source } from './source.ts';

/** How files of one kind become articles: a light record, whose reader and library are loaded when the first such file comes. */
export interface Format {
	readonly name: string;
	/** Lower case, with their dot. */
	readonly extensions: readonly string[];
	/** One line for help. */
	readonly says: string;
	/** The packages that do the reading; null where it is newsdesk's own. */
	readonly library: string | null;
	/** By content; the name decides only what content leaves open. Cheap, and never throws. */
	readonly detect: (head: Head) => boolean;
	readonly load: () => Promise<Reader>;
	/** Set where the reader takes a file in pieces, so that it may have any size. */
	readonly streams?: true;
	/** Set where a whole file is read at once, quickly and by newsdesk's own code: in any thread. Never throws. */
	readonly readNow?: (bytes: Uint8Array, origin: Origin) => Ingested;
	/** Set where each line is an article of its own. Never throws. */
	readonly readLine?: (line: Uint8Array, number: number, origin: Origin) => Ingested;
}

/** What a reader throws becomes a diagnostic, and what it gave before stays. Throws `Unreadable` where the reason is known. */
export type Reader = (source: Source, origin: ReaderOrigin) => Iterable<Piece> | AsyncIterable<Piece>;

export type Piece = Item | Member | Remark;

/** What becomes one article. It has a raw text, in which its anatomy is found, or blocks whose roles are known. */
export interface Item {
	readonly kind: 'item';
	/** What follows the file's path, with its sign: `#3`. Left out where the file is one article. */
	readonly name?: string;
	readonly text?: string;
	readonly blocks?: readonly DraftBlock[];
	readonly given?: Given;
	/** What it is part of: the headline of the mail it was attached to. */
	readonly within?: string | null;
	readonly remarks?: readonly Told[];
}

/** A file within a file, to be detected and read in its turn. */
export interface Member {
	readonly kind: 'member';
	/** Its path within, parts divided by `/`. */
	readonly name: string;
	/** What stands between the file's path and the name: `#` before a number, `+` before what came with a mail; `/` if left out. */
	readonly sign?: '/' | '#' | '+';
	readonly bytes: Uint8Array;
	/** Its media type, where told. */
	readonly type?: string | null;
	/** When it was last changed, ISO 8601. */
	readonly modified?: string | null;
	/** Holds where the member does not say otherwise. */
	readonly given?: Given;
	readonly within?: string | null;
}

/** Said of a file as a whole. */
export interface Remark extends Told {
	readonly kind: 'remark';
}

export interface Told extends Omit<Diagnostic, 'where'> {
	/** Follows the path: `:12`, `#3`. */
	readonly at?: string;
}

/** A value as it stands in a file, and where: `og:title`, `rss pubDate`. */
export interface Stated {
	readonly value: string;
	readonly from: string;
}

/** What a file tells of an article beside its text. Dates are as written; bylines are without `By`. */
export interface Given {
	readonly headline?: Stated | null;
	readonly byline?: Stated | null;
	readonly outlet?: Stated | null;
	readonly published?: Stated | null;
	readonly updated?: Stated | null;
	readonly language?: Stated | null;
	readonly section?: Stated | null;
	readonly link?: Stated | null;
	readonly slug?: Stated | null;
	readonly version?: Stated | null;
}

/** Why a file or a member cannot be read, with what the user can do. */
export class Unreadable extends Error {
	override readonly name = 'Unreadable';
	readonly hint: string;
	/** Stable name; the format's own if left out. */
	readonly rule: string | null;

	constructor(message: string, hint: string, rule: string | null = null) {
		super(message);
		this.hint = hint;
		this.rule = rule;
	}
}
