/** One thing the doctor looked at. */
export interface Check {
	readonly name: string;
	readonly sound: boolean;
	/** What was seen, on one line. */
	readonly seen: string;
	/** The remedy, where it is not sound. */
	readonly hint: string;
}

export const sound = (name: string, seen: string): Check => ({ name, sound: true, seen, hint: '' });

export const unsound = (name: string, seen: string, hint: string): Check => ({ name, sound: false, seen, hint });

/** The remedy for an index that can be read and is wrong. */
export const REBUILD = 'newsdesk index --rebuild makes the index anew from the articles';
