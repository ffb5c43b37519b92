/** What came on stdin, kept in a file for as long as newsdesk runs. */
export interface Taken {
	readonly file: string;
	/** Where the index of it lies: it is gone with it. */
	readonly index: string;
	readonly remove: () => void;
}
