import type { ArchiveStatus } from '../archive/archive.ts';
import type { ArticleId } from '../domain/article.ts';
import type { Diagnostic } from '../domain/diagnostic.ts';
import type { Span } from '../domain/span.ts';
import { type DeskState, type Left, NO_DESK, placeLeft } from './desk/state.ts';
import type { Overlay } from './overlays/overlay.ts';
import { FIRST_PLACE, type Place } from './place.ts';
import { type Settings, STANDARD_SETTINGS } from './settings/settings.ts';
import type { Window } from './window.ts';
export interface Size {
	readonly columns: number;
	readonly rows: number;
}

/** What the article should show once it has arrived. */
export type Arrival =
	| { readonly at: 'start' }
	| { readonly at: 'hit'; readonly offset: number | null }
	| { readonly at: 'end' }
	| { readonly at: 'lastHit' }
	| { readonly at: 'span'; readonly span: Span }
	/** Where it was left: an offset of its text. */
	| { readonly at: 'offset'; readonly offset: number }
	| { readonly at: 'same' };

/** What the terminal can show. */
export interface Terminal {
	/** Colours it has: none, the sixteen of its own palette, or those of the 256 as well. */
	readonly colours: 0 | 16 | 256;
	/** The user wants none, but for a theme asked for by name. */
	readonly noColour: boolean;
	/** Null where it does not tell. */
	readonly background: 'dark' | 'light' | null;
	/** Whether it can open addresses (OSC 8). */
	readonly links: boolean;
	/** It is read out line by line: one pane at a time, in words. */
	readonly linear: boolean;
}

export const PLAIN_TERMINAL: Terminal = { colours: 16, noColour: false, background: null, links: false, linear: false };

export interface Model {
	readonly size: Size;
	readonly terminal: Terminal;
	readonly settings: Settings;
	/** What cannot be read of the user's settings and of the journal. */
	readonly unset: readonly Diagnostic[];
	/** Hidden and look-alike characters of articles are told. */
	readonly reveals: boolean;
	/** The pane whose width follows the mouse. */
	readonly dragging: 'list' | 'facts' | null;
	/** The keyboard lately typed on, where it is no Latin one. */
	readonly layout: number | null;
	readonly status: ArchiveStatus | null;
	readonly place: Place;
	readonly trail: { readonly back: readonly Place[]; readonly forward: readonly Place[] };
	readonly overlay: Overlay | null;
	/** Said once in the foot, until the next key. */
	readonly notice: { readonly text: string; readonly tone: 'dim' | 'warning' | 'error' } | null;
	/** The number typed before a key that moves; 0 where none was. */
	readonly count: number;
	/** Kind letters after names; always on where there is no colour. */
	readonly letters: boolean;
	/** What was typed into the fields of each kind and led somewhere, the newest last. */
	readonly typed: Readonly<Record<'search' | 'picker' | 'help' | 'export' | 'pipe' | 'command', readonly string[]>>;
	/** Numbers of the newest request of each kind: an older one's answer is dropped. */
	readonly asked: {
		readonly list: number;
		readonly read: number;
		readonly entities: number;
		readonly mentions: number;
		readonly problems: number;
		readonly facets: number;
		readonly timeline: number;
		readonly ledger: number;
		readonly versions: number;
		readonly edits: number;
		readonly stated: number;
		readonly dated: number;
		readonly profile: number;
		readonly sentence: number;
		readonly unread: number;
		/** Writings and commands, numbered together. */
		readonly taken: number;
	};
	/** Keys typed ahead of an answer they depend on: they act once it is there. */
	readonly held: readonly string[];
	/** Numbers of the newest answers, as `asked` has those of the requests. */
	readonly answered: {
		readonly list: number;
		readonly entities: number;
		readonly mentions: number;
		readonly facets: number;
		readonly timeline: number;
		readonly profile: number;
		readonly ledger: number;
		readonly sentence: number;
		readonly unread: number;
	};
	/** What the newest requests are for; null where the answer decides that. */
	readonly windows: { readonly list: Window | null; readonly mentions: Window | null };
	/** Number of the newest read whose answer is late. */
	readonly overdue: number;
	readonly desk: DeskState;
	readonly awaited: { readonly id: ArticleId; readonly query: string; readonly arrival: Arrival } | null;
}

export interface FirstOptions {
	readonly letters: boolean;
	readonly terminal?: Terminal;
	/** Why there is no journal, where there is none. */
	readonly deskless?: string;
	/** Where one left off, to go on there. */
	readonly left?: Left;
}

export function firstModel(size: Size, options: FirstOptions): Model {
	return {
		size,
		terminal: options.terminal ?? PLAIN_TERMINAL,
		settings: STANDARD_SETTINGS,
		unset: [],
		reveals: false,
		dragging: null,
		layout: null,
		status: null,
		place: options.left ? placeLeft(options.left) : FIRST_PLACE,
		trail: { back: [], forward: [] },
		overlay: null,
		notice: null,
		count: 0,
		letters: options.letters,
		typed: { search: [], picker: [], help: [], export: [], pipe: [], command: [] },
		asked: {
			list: 0,
			read: 0,
			entities: 0,
			mentions: 0,
			problems: 0,
			facets: 0,
			profile: 0,
			sentence: 0,
			unread: 0,
			timeline: 0,
			ledger: 0,
			versions: 0,
			edits: 0,
			stated: 0,
			dated: 0,
			taken: 0,
		},
		held: [],
		answered: {
			list: 0,
			entities: 0,
			mentions: 0,
			facets: 0,
			profile: 0,
			sentence: 0,
			unread: 0,
			timeline: 0,
			ledger: 0,
		},
		windows: { list: null, mentions: null },
		overdue: 0,
		desk: { ...NO_DESK, off: options.deskless ?? null, left: options.left ?? null },
		awaited: null,
	};
}
