import type { Archive, ArchiveStatus } from '../../archive/archive.ts';
import type { Entry } from '../../journal/act.ts';
import type { Setting } from '../setting.ts';
import type { SharedPlace } from '../shared-archive/place.ts';

export interface OpenOptions {
	/** Folders and files of articles. */
	readonly paths: readonly string[];
	/** A shared archive in place of an index; `paths` are then put into it, where there are any. */
	readonly shared?: SharedPlace | null;
	/** Where the index lies; in the user's cache if not given. */
	readonly index?: string;
	readonly title?: string;
	/** In a shared archive, this desk's name: what it is told by `acted` goes to the others, and theirs holds here too. */
	readonly author?: string | null;
	/** How articles are to be read; as it was last time if not given. */
	readonly setting?: Setting;
	/** Analysing threads; as many as the machine has processors if not given, one fewer while it watches. */
	readonly workers?: number;
	/** Files of newsdesk's own, which are no articles wherever they lie. */
	readonly own?: readonly string[];
	/** Take up changes while open; so unless told otherwise. */
	readonly watch?: boolean;
}

/**
 * An archive in a thread of its own. Of `list`, `read`, `entities`, `facets` and `ledger`, at most one each is under way and one waits:
 * a newer request takes the place of the waiting one, whose promise rejects with `SupersededError`, and so may the one
 * under way.
 */
export interface OpenArchive extends Archive {
	/** Told after every change, at most some ten times a second; gives a function that ends it. */
	onChange(listener: (status: ArchiveStatus) => void): () => void;
	/** `list` for who wants every page: it takes nobody's place, and nobody takes its own. */
	page: Archive['list'];
	ledgerPage: Archive['ledger'];
	/** `read` for who wants an article beside the one that is shown. */
	readAside: Archive['read'];
	/** Tells what was done to the articles; `anew`: that and nothing else. What is asked from then on is answered by it. */
	acted(entries: readonly Entry[], anew: boolean): Promise<void>;
	/** What other desks of a shared archive did, as far as it is known here; nothing where none do. */
	others(): Promise<readonly Entry[]>;
	/** Told what other desks did since; `anew`: that and nothing else of others. */
	onOthers(listener: (entries: readonly Entry[], anew: boolean) => void): void;
	/** Told what befell the store and is to be said once. */
	onSaid(listener: (text: string) => void): void;
	/** Resolves once the store answers or is waited for; rejects with `StoreRefused` where it cannot be opened. */
	readonly opened: Promise<void>;
	/** Resolves once every article has been read and analysed. */
	settled(): Promise<void>;
}
