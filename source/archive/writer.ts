import type { ArticleId } from '../domain/article.ts';
import type { Diagnostic } from '../domain/diagnostic.ts';
import type { ArchiveStatus } from './answers/status.ts';
import type { Prepared } from './prepared/prepared.ts';

/** A file as it lay when it was looked at. */
export interface FileRecord {
	/**
	 * What a writer knows it by: its path as shown, in a store of one machine; where many machines write to one store
	 * `file://host/folder/file`, the same however it was opened.
	 */
	readonly path: string;
	/** Bytes. */
	readonly size: number;
	/** Milliseconds since 1970; -1 where the file may have changed since without showing it. */
	readonly modified: number;
	/**
	 * Of all that decides how it is read but its content: what `metadata.csv` says of it, the reader's setting. It begins
	 * with how many particulars are given of it, see `givenBy`.
	 */
	readonly fingerprint: string;
}

/** How many of an article's particulars are given beside its file, by the file's fingerprint. */
export const givenBy = (fingerprint: string): number => Number.parseInt(fingerprint, 10) || 0;

export interface KnownFile extends FileRecord {
	/** All its articles are in the archive, as they were in the file of this size and time. */
	readonly complete: boolean;
}

/** One of the articles that a file holds: `record` is its number in the file, from 0; of a file of lines the line, from 1. */
export interface Piece {
	/** The file's `path`. */
	readonly file: string;
	readonly record: number;
	readonly id: ArticleId;
	/** Where the article lies, as shown: the file, or that and the article's place in it. */
	readonly path: string;
}

export interface Placed {
	readonly file: string;
	readonly record: number;
	readonly article: Prepared;
}

/** A file that has been read to its end. */
export interface ReadFile {
	readonly file: FileRecord;
	/** One more than its highest record: what it held beyond that is in it no more. */
	readonly records: number;
	/** Of what in it became no article. */
	readonly diagnostics: readonly Diagnostic[];
}

/** How this writer's last round that came to its end left the archive. */
export interface LastRound {
	/** Articles in the archive, by whomever they were put there. */
	readonly articles: number;
	/** The analyser's version that everything this writer put there was read by; null where no round has ended yet. */
	readonly analyser: string | null;
	/** Where the opened paths lay, without links; empty where not known. */
	readonly roots: readonly string[];
}

/**
 * How articles come into a store and leave it. `begin` and `have` may be asked while something else is under way; the
 * others come one after the other, each when the one before has ended. They reject when the store fails: a store behind a network first tries again by itself, for as
 * long as its settings say. After a rejection `abandon` is called and the round ends; what is not complete is read again
 * in the next.
 *
 * An article's id is of its content, so putting it twice is putting it once, and files that hold the same article share
 * it: it is listed as the one of which most particulars are given, else under the first of their paths. Of versions of one story (`prepared/edition.ts`) one is listed, and
 * the others are held without being listed.
 *
 * What is put may be seen by readers only after `settle`, or a moment later where the store refreshes by itself; a
 * writer reads its own writes: `have` and `known` answer by everything put before, whether it can be seen yet or not.
 * Names are grouped to entities by `regroup` alone; until then new names stand for themselves or for nobody.
 */
export interface ArchiveWriter {
	/** For a store that many write to: this writer's own last round. */
	last(): Promise<LastRound>;

	/**
	 * The files this writer has entered, some at a time, each once. Where many write to a store, those that lie at or under
	 * one of `roots` (paths as in `FileRecord`), so that nobody takes out what another desk put in.
	 */
	known(roots: readonly string[]): AsyncIterable<readonly KnownFile[]>;

	/** A round begins in which so many bytes are to be read; nothing need come of it. */
	expect(bytes: number): Promise<void>;

	/**
	 * Enters files as being read: known, and not complete. It may be written only with what is put next, as long as a
	 * crash in between leaves no file complete that was not read.
	 */
	begin(files: readonly FileRecord[]): Promise<void>;

	/**
	 * Whether the archive has each of these very articles, analysed by this version of the analyser and read as the file's
	 * fingerprint says; of those it has, notes that they lie there. Files are begun before.
	 */
	have(pieces: readonly Piece[], analyser: string): Promise<readonly boolean[]>;

	/**
	 * Puts articles there, or in the place of those with their ids: the first time often without their analysis
	 * (`analysed` is null), so that they are listed while it is made. An article by an older analyser never takes the
	 * place of one by a newer. Then the files of `read` are complete, and what they held and hold no more leaves, unless
	 * it lies elsewhere too; a file is never complete before its articles are safe.
	 */
	put(articles: readonly Placed[], read: readonly ReadFile[]): Promise<void>;

	/** Takes out files that are not there any more, with what lies nowhere else. */
	gone(files: readonly string[]): Promise<void>;

	/**
	 * Groups changed names to entities again, at most so many neighbourhoods (`resolve/`) at once; true where more are
	 * left. Where many write, each neighbourhood is done by one of them at a time. `once`: each is gone to once at most until it
	 * is false, however much is put meanwhile; what changes behind it is left for the next time.
	 */
	regroup(most: number, once?: boolean): Promise<boolean>;

	/** Compares the figures of new and changed articles with the others', at most so many at once; true where more are left. */
	compare(most: number): Promise<boolean>;

	/** Tells those who only read how far this round is; null: it is over. */
	tell(progress: ArchiveStatus['progress']): Promise<void>;

	/** Which of these files hold no article. */
	empty(files: readonly string[]): Promise<readonly string[]>;

	/**
	 * Everything put is safe from now on, and can be seen. Where it resolves, nothing of it is lost to a crash of this
	 * process, nor to that of a server where the store keeps copies.
	 */
	settle(): Promise<void>;

	/**
	 * The round has come to its end: everything this writer has entered is as this analyser reads it. `roots` is null where
	 * an opened path was not there. Settles too.
	 */
	finish(analyser: string, roots: readonly string[] | null): Promise<void>;

	/** True once after a version of a story lost the one listed for it, or a copy the one that more was given of, so that its file was marked to be read again. */
	takeOrphaned(): boolean;

	/** After a failure: nothing counts that was not settled. Never rejects. */
	abandon(): Promise<void>;

	/** What one of its rejections means, with its remedy; null where only the error itself tells. */
	explain(error: unknown): Diagnostic | null;
}
