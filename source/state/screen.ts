import type { Model } from './model.ts';
import type { MentionsState, Pane } from './place.ts';

/** Part of the screen, in columns and rows from the top left. */
export interface Rect {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

export interface Screen {
	readonly panes: Readonly<Partial<Record<Pane, Rect>>>;
	/** Rows of the foot: 2, or 1 in zen. */
	readonly foot: number;
	readonly head: number;
}

export const LEAST = { columns: 40, rows: 12 };
const WIDE = 120;
const MEDIUM = 80;
/** Fewer rows than this show the mention list and the article one at a time. */
const STACKED_ROWS = 18;

export const tooSmall = (model: Model): boolean => model.size.columns < LEAST.columns || model.size.rows < LEAST.rows;

const HEAD = 1;
const FOOT = 2;

/** Whether the article stands below the mention list. */
const stacked = (columns: number, rows: number): boolean => columns >= MEDIUM && rows >= STACKED_ROWS;

/** As many rows as there are mentions, up to two fifths of the screen. */
const mentionsHeight = (height: number, mentions: number): number =>
	Math.max(6, Math.min(Math.floor(height * 0.4), mentions + 3));

/** Mentions with the headings above them. */
function mentionsTall({ page, walk }: MentionsState): number {
	if (!page) return 0;
	return (
		page.total + (page.sections.length > 1 ? page.sections.length : 0) + (walk.order === 'article' ? page.articles : 0)
	);
}

const shareOf = (columns: number, percent: number | null): number | null =>
	percent === null ? null : Math.round((columns * percent) / 100);

/** Columns an article keeps between the list and the facts. */
const LEAST_ARTICLE = 34;

/** Widths of the list and the facts beside an article: as set, else as suits most screens. */
function sideWidths({ size: { columns }, settings }: Model): {
	readonly listWidth: number;
	readonly factsWidth: number;
} {
	const listWidth = shareOf(columns, settings.list) ?? Math.min(48, Math.floor(columns * 0.26));
	const factsWidth = shareOf(columns, settings.facts) ?? Math.min(60, Math.floor(columns * 0.29));
	const over = Math.max(0, listWidth + factsWidth + LEAST_ARTICLE - columns);
	const fromList = Math.min(over, Math.round((over * listWidth) / (listWidth + factsWidth)));
	return { listWidth: listWidth - fromList, factsWidth: factsWidth - (over - fromList) };
}

/** Which panes are on screen, where: three from 120 columns, two from 80, one below. */
export function screenOf(model: Model): Screen {
	const { columns, rows } = model.size;
	const { focus, mentions, profile } = model.place;
	if (model.place.zen)
		return { head: 0, foot: 1, panes: { article: { x: 0, y: 0, width: columns, height: rows - 1 } } };
	const [head, foot] = [HEAD, FOOT];
	const y = head;
	const height = rows - head - foot;
	const whole = { x: 0, y, width: columns, height };
	if (model.terminal.linear)
		return { head, foot, panes: { [mentions && focus === 'list' ? 'mentions' : focus]: whole } };
	if (profile && focus !== 'list') {
		if (columns < WIDE) return { head, foot, panes: { [focus]: whole } };
		const left = Math.floor(columns * (focus === 'facts' ? 0.66 : 0.5));
		const right = { x: left, y, width: columns - left, height };
		const first = { ...whole, width: left };
		return {
			head,
			foot,
			panes: focus === 'facts' ? { article: first, facts: right } : { profile: first, article: right },
		};
	}
	if (mentions) {
		if (!stacked(columns, rows)) {
			return { head, foot, panes: { [focus === 'list' ? 'mentions' : focus]: whole } };
		}
		const upper = mentionsHeight(height, mentionsTall(mentions));
		const lower = { y: y + upper, height: height - upper };
		const panes: Screen['panes'] = { mentions: { ...whole, height: upper } };
		if (columns >= WIDE) {
			const factsWidth = Math.floor(columns * 0.34);
			return {
				head,
				foot,
				panes: {
					...panes,
					article: { x: 0, width: columns - factsWidth, ...lower },
					facts: { x: columns - factsWidth, width: factsWidth, ...lower },
				},
			};
		}
		return {
			head,
			foot,
			panes: { ...panes, [focus === 'facts' ? 'facts' : 'article']: { x: 0, width: columns, ...lower } },
		};
	}
	if (columns >= WIDE) {
		const { listWidth, factsWidth } = sideWidths(model);
		return {
			head,
			foot,
			panes: {
				list: { x: 0, y, width: listWidth, height },
				article: { x: listWidth, y, width: columns - listWidth - factsWidth, height },
				facts: { x: columns - factsWidth, y, width: factsWidth, height },
			},
		};
	}
	if (columns >= MEDIUM) {
		if (focus === 'facts') {
			const factsWidth = shareOf(columns, model.settings.facts) ?? Math.floor(columns * 0.46);
			return {
				head,
				foot,
				panes: {
					article: { x: 0, y, width: columns - factsWidth, height },
					facts: { x: columns - factsWidth, y, width: factsWidth, height },
				},
			};
		}
		const listWidth = shareOf(columns, model.settings.list) ?? Math.floor(columns * 0.36);
		return {
			head,
			foot,
			panes: {
				list: { x: 0, y, width: listWidth, height },
				article: { x: listWidth, y, width: columns - listWidth, height },
			},
		};
	}
	return { head, foot, panes: { [focus === 'mentions' || focus === 'profile' ? 'list' : focus]: whole } };
}

/** Where a pane is, or would be if it had the focus: its cursor and scrolling are kept while it is out of sight. */
export function rectOf(model: Model, pane: Pane): Rect | undefined {
	const shown = screenOf(model).panes[pane];
	if (shown) return shown;
	const { mentions, profile } = pane === 'list' ? { mentions: null, profile: null } : model.place;
	return screenOf({ ...model, place: { ...model.place, zen: false, focus: pane, mentions, profile } }).panes[pane];
}

/** Rows of a pane below its title. */
export const bodyRows = (rect: Rect | undefined): number => Math.max(1, (rect?.height ?? 2) - 1);

const SHORT_PANE = 16;

/** A search for what was noted: its rows show the notes where those of others show the words found. */
const ASKS_FOR_NOTES = /(?:^|[\s(])(?:note:|is:noted)/;

/**
 * Lines an article takes in the list, a fourth one for the words around a hit: every article the same, so that any of
 * 100,000 is found by arithmetic.
 */
export function rowHeight(model: Model, rect: Rect): number {
	if (rect.height < SHORT_PANE) return 2;
	const { query, page } = model.place.list;
	return ASKS_FOR_NOTES.test(query) || page?.rows.some(({ snippet }) => snippet !== null) ? 4 : 3;
}

/** Articles on screen in the list. */
export function listRows(model: Model): number {
	const rect = rectOf(model, 'list');
	return rect ? Math.max(1, Math.floor(bodyRows(rect) / rowHeight(model, rect))) : 1;
}

/** Rows of the mention list above its first mention: the entity, its other names. */
const MENTIONS_HEAD = 2;

/** Mentions on screen, in a list as long as can be. */
export function mentionRows(model: Model): number {
	const { columns, rows } = model.size;
	const height = rows - HEAD - FOOT;
	const pane =
		!model.terminal.linear && stacked(columns, rows) ? mentionsHeight(height, Number.POSITIVE_INFINITY) : height;
	return Math.max(1, pane - MENTIONS_HEAD);
}

/** Mentions on screen. */
export const mentionsShown = (model: Model): number =>
	Math.max(1, (rectOf(model, 'mentions')?.height ?? 0) - MENTIONS_HEAD);

/** Rows of an entity's page above its first row: who, and other names. */
const PROFILE_HEAD = 2;

/** Rows on screen of an entity's page. */
export const profileShown = (model: Model): number =>
	Math.max(1, (rectOf(model, 'profile')?.height ?? 0) - PROFILE_HEAD);

const MEASURE = 80;

/** Columns of article text: a comfortable measure, never more than 80. */
export const measureOf = (rect: Rect): number => Math.max(10, Math.min(MEASURE, rect.width - 4));
