/** An item of a feed of any kind: what it says, and in which element of which vocabulary. */
export interface Entry {
	readonly title: Said | null;
	/** HTML or plain text. */
	readonly content: Content | null;
	readonly authors: Said | null;
	/** As written. */
	readonly published: Said | null;
	readonly updated: Said | null;
	/** Maybe relative. */
	readonly link: Said | null;
	/** Names the item wherever it is printed again. */
	readonly id: Said | null;
	readonly section: Said | null;
	/** Where the item was taken from, in feeds that gather others'. */
	readonly outlet: Said | null;
	readonly language: Said | null;
	/** What its relative links start from. */
	readonly base: string | null;
}

export interface Said {
	readonly value: string;
	readonly from: string;
}

export interface Content {
	readonly value: string;
	readonly markup: boolean;
}

/** What holds for all items of a feed that do not say otherwise. */
export interface Channel {
	readonly title: Said | null;
	readonly authors: Said | null;
	readonly language: Said | null;
	readonly base: string | null;
}

/** The first of several places that says something. */
export function say(...places: readonly (readonly [string | null | undefined, string])[]): Said | null {
	for (const [value, from] of places) {
		const text = (value ?? '').trim();
		if (text !== '') return { value: text, from };
	}
	return null;
}
