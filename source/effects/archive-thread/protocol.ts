import type { Archive, ArchiveStatus } from '../../archive/archive.ts';
import type { Entry } from '../../journal/act.ts';
import type { Setting } from '../setting.ts';
import type { SharedPlace } from '../shared-archive/place.ts';

/** What the archive's thread is started with. */
export interface ArchiveTask {
	readonly role: 'archive';
	readonly paths: readonly string[];
	readonly index: string | null;
	/** The shared archive that is opened in place of an index; null where none is. */
	readonly shared: SharedPlace | null;
	/** Null: as it was last time. */
	readonly setting: Setting | null;
	readonly title: string;
	/** This desk's name, where it tells the others what it does and hears what they do; null where it does neither. */
	readonly author: string | null;
	readonly workers: number | null;
	readonly watch: boolean;
	/** Files of newsdesk's own, which are no articles wherever they lie. */
	readonly own: readonly string[];
	/** One number a lane: the newest request made on it. */
	readonly newest: SharedArrayBuffer;
}

/** `acted` tells of acts, `others` asks what other desks did; the rest ask the archive. */
export type Method = Exclude<keyof Archive, 'close'> | 'acted' | 'others';

/** Requests of which only the newest is worth answering. */
export const LANES: readonly Method[] = ['list', 'read', 'entities', 'facets', 'ledger'];

export type Request =
	| {
			readonly type: 'ask';
			readonly call: number;
			readonly method: Method;
			readonly values: readonly unknown[];
			readonly ticket: number;
	  }
	| { readonly type: 'settle'; readonly call: number }
	| { readonly type: 'close'; readonly call: number };

export type Reply =
	| { readonly type: 'answer'; readonly call: number; readonly value: unknown }
	| { readonly type: 'failed'; readonly call: number; readonly message: string; readonly superseded: boolean }
	| { readonly type: 'changed'; readonly status: ArchiveStatus }
	/** What other desks did that was not told before; `anew`: that and nothing else. */
	| { readonly type: 'others'; readonly entries: readonly Entry[]; readonly anew: boolean }
	/** Something to be said once. */
	| { readonly type: 'said'; readonly text: string }
	/** The store is open, or cannot be. */
	| { readonly type: 'opened' }
	| { readonly type: 'refused'; readonly message: string; readonly hint: string };
