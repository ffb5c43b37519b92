export interface ArchiveStatus {
	/** The opened folder's name, for the title line. */
	readonly title: string;
	readonly articles: number;
	readonly analysed: number;
	/** Set while articles are being read: how many of the round's are done, and articles per second of late. */
	readonly progress: { readonly done: number; readonly total: number; readonly rate: number } | null;
	readonly problems: number;
	/** Opened paths that are not there any more, or cannot be read; what was read of them is kept. */
	readonly missing?: readonly string[];
	/** What the last look through the folders found, where this process looked. */
	readonly round?: RoundResult;
}

/** Counts of files, but for `before`: articles that were there when the round began. */
export interface RoundResult {
	readonly before: number;
	/** New, changed, or read by an older newsdesk. */
	readonly read: number;
	readonly unchanged: number;
	readonly gone: number;
	/** Files opened by their names that hold no article that can be read. */
	readonly unread: readonly string[];
}
