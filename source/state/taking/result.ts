/** What came of writing a list to a file. */
export type WriteResult =
	/** It is on the disk, under its whole path. */
	| { readonly type: 'done'; readonly file: string; readonly records: number }
	/** The file is there already, and was left as it is. */
	| { readonly type: 'exists'; readonly file: string }
	| { readonly type: 'failed'; readonly message: string };

/** What came of a command. */
export interface PipeResult {
	/** What it wrote, errors among it, as lines that are safe to show. */
	readonly lines: readonly string[];
	/** More was written than is shown. */
	readonly cut: boolean;
	/** Why it did not end well; null where it did. */
	readonly trouble: string | null;
}
