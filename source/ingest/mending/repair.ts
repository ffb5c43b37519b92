/** What was mended at one place, each as one printable line. */
export interface Repair {
	readonly before: string;
	readonly after: string;
}

/** Undoes one kind of damage; a text without it comes back as it is. */
export interface Mender {
	/** Its diagnostic's, e.g. `mend/line-ends`. */
	readonly rule: string;
	/** What was done; how often follows. */
	readonly says: string;
	readonly hint: string;
	readonly mend: (text: string, note: (repair: Repair) => void) => string;
}
