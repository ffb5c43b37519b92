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
	/** Another process keeps this index, and nothing has come of it so far. */
	readonly waits?: true;
	/** How the store stands, where it is one that others share. */
	readonly store?: StoreState;
}

/** How a store behind a network stands, as its last answers tell. */
export interface StoreState {
	/** As it was opened, without anything secret: `https://desk.example/#news`. */
	readonly name: string;
	/**
	 * `connecting`: it has not answered yet; `refused`: it answers, and does not let one in; `slow`: it keeps somebody waiting;
	 * `lost`: it does not answer any more; `gone`: it answers, and the archive is not there any more. Of the latter three what is
	 * shown is as it was.
	 */
	readonly link: 'connecting' | 'refused' | 'ready' | 'slow' | 'lost' | 'gone';
	/** Of its indexes: yellow where copies are missing, red where articles are. Null before it has answered. */
	readonly health: 'green' | 'yellow' | 'red' | null;
	/** Null where it may be written to, else why not, as said to the user: `the settings say so`, `its disk is full`. */
	readonly readOnly: string | null;
	/** Hosts of the nodes that were asked and do not answer. */
	readonly nodesGone: readonly string[];
	/** Articles sent that the store has not said it has; they are sent again. */
	readonly unacknowledged: number;
	/** Neighbourhoods of names that wait to be grouped: entities are behind by so many. */
	readonly ungrouped: number;
	/** Milliseconds since 1970 of its last answer; null before the first. */
	readonly answered: number | null;
	/** The last thing that went wrong and has not gone right since, with its remedy: never with a password or key in it. */
	readonly trouble: { readonly message: string; readonly hint: string } | null;
	/** How far what is done here reaches the other desks, where this one takes part. */
	readonly sharing?: SharingState;
}

/** What is done at one desk of a shared archive, as far as the others see it. */
export interface SharingState {
	/** Acts of this desk that the others cannot see yet; they are sent again. */
	readonly unshared: number;
	/** Why not, where that is known, with its remedy. */
	readonly reason: { readonly message: string; readonly hint: string } | null;
	/** Acts of others that this newsdesk cannot read. */
	readonly unread: number;
	/** Things put right by two desks in two ways. */
	readonly conflicts: number;
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
