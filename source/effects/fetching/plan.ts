/** What is to be fetched, where to, and how much at most. */
export interface Plan {
	/** Addresses, and paths of lists of addresses (OPML, or a text with one a line), as the user gave them. */
	readonly targets: readonly string[];
	/** The folder that what is fetched goes into. */
	readonly to: string;
	/** Also the page of every item of a feed. */
	readonly full: boolean;
	/** Also from addresses that are not public: this machine, the local network. */
	readonly local: boolean;
	readonly limits: Limits;
	/** Sent with every request. */
	readonly agent: string;
	readonly environment: Readonly<Record<string, string | undefined>>;
}

export interface Limits {
	/** Bytes of one answer, also once unpacked. */
	readonly bytes: number;
	/** Milliseconds until an answer begins, and between two pieces of it. */
	readonly idleMs: number;
	/** Milliseconds for one answer as a whole. */
	readonly wholeMs: number;
	readonly redirects: number;
	/** Milliseconds between two requests to one host; longer where its robots.txt asks for it. */
	readonly pauseMs: number;
	/** Items of one feed whose pages are fetched. */
	readonly items: number;
}

export const LIMITS: Limits = {
	bytes: 20 * 1024 * 1024,
	idleMs: 30_000,
	wholeMs: 180_000,
	redirects: 8,
	pauseMs: 1_000,
	items: 500,
};

export type Outcome = 'new' | 'updated' | 'unchanged' | 'failed';

/** What became of one address. */
export interface Fetched {
	readonly url: string;
	readonly outcome: Outcome;
	/** Files written, as paths below the folder. */
	readonly files: readonly string[];
	/** Articles in them. */
	readonly articles: number;
	/** Why it failed, or what is noteworthy, and what to do; null where there is nothing to say. */
	readonly message: string | null;
	readonly hint: string | null;
}

export interface Progress {
	readonly done: number;
	readonly total: number;
	readonly url: string;
}

export interface Summary {
	readonly fetched: readonly Fetched[];
}
