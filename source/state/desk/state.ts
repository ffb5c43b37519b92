import type { ActOf } from '../../journal/act.ts';
import { type Desk, EMPTY_DESK } from '../../journal/desk.ts';
import type { Overlay } from '../overlays/overlay.ts';
import type { ProfileState } from '../panes/profile/state.ts';
import { FIRST_PLACE, type MentionsState, type Place } from '../place.ts';

/** Where one left off. */
export type Left = ActOf<'place'>;

/** What has been done to the articles, and what is on its way into the journal. */
export interface DeskState {
	readonly held: Desk;
	/** The journal has been read. */
	readonly open: boolean;
	/** Why there is no journal; null where there is one, or will be. */
	readonly off: string | null;
	/** Acts that were asked for and are not yet on the disk. */
	readonly acting: number;
	/** Of those that newsdesk notes by itself, the article it last noted as read: once is enough. */
	readonly noted: string | null;
	/** Number of the newest text given to the reader's editor. */
	readonly edited: number;
	/** What was typed for the act under way: it comes back where that cannot be written. */
	readonly entered: Overlay | null;
	/** Where one left off, until one is there again. */
	readonly left: Left | null;
	/** What is wrong with lines of the journal; they stay as they are. */
	readonly problems: number;
	/** Acts that another newsdesk wrote into the same journal while this one is open: undoing them is asked for twice. */
	readonly elsewhere: ReadonlySet<string>;
	/** The one of these of which it was last said that it would be undone. */
	readonly doubted: string | null;
	/** Row of the list from which an unread article is looked for, until one is found or a key pressed. */
	readonly seeking: number | null;
}

/** Articles that one act marks as read: a line of some two megabytes, which a journal still bears. */
export const MOST_AT_ONCE = 10_000;

/** Rows of the list above the article that was left. */
const ROWS_ABOVE = 2;

export const NO_DESK: DeskState = {
	held: EMPTY_DESK,
	open: false,
	off: null,
	acting: 0,
	noted: null,
	edited: 0,
	entered: null,
	left: null,
	problems: 0,
	elsewhere: new Set(),
	doubted: null,
	seeking: null,
};

/** The mentions as they were walked; leaving them leads to the list. */
function walkLeft({ entity, with: other, order, folded }: NonNullable<Left['walk']>, from: Place): MentionsState {
	const beside = other && { entity: other.entity.id, within: other.within };
	const walk = { entity: entity.id, with: beside, order, folded, variants: beside === null };
	return { walk, row: null, other: null, page: null, selected: 0, top: 0, from };
}

/** The page as it was left; leaving it leads to the list. */
const pageLeft = ({ entity: { id, name }, row }: NonNullable<Left['page']>, from: Place): ProfileState => ({
	entity: id,
	name,
	told: null,
	selected: row,
	top: 0,
	from,
});

/** The list as it was left, on the same article where it still stands there, or the mentions or the page over it. */
export function placeLeft(left: Omit<Left, 'act'>): Place {
	const { article, list, focus, walk, page } = left;
	const { query, sort, selected } = list;
	const filter = list.filter.map(({ entity: { id, kind, name }, mode }) => ({ entity: id, kind, name, mode }));
	const top = Math.max(0, selected - ROWS_ABOVE);
	const place = {
		...FIRST_PLACE,
		focus,
		left,
		list: { ...FIRST_PLACE.list, query, sort, filter, selected, top, keep: article.id },
	};
	const under: Place = { ...place, focus: 'list' };
	if (page) return { ...place, focus: focus === 'list' ? 'profile' : focus, profile: pageLeft(page, under) };
	if (!walk) return place;
	return {
		...place,
		focus: focus === 'list' ? 'mentions' : focus,
		mentions: walkLeft(walk, under),
	};
}
