import type { SortKey } from '../../archive/archive.ts';

export const THEMES = ['auto', 'dark', 'light', 'contrast', 'none'] as const;
export const LETTERS = ['auto', 'on', 'off'] as const;
export const SORTS: readonly (SortKey | 'auto')[] = ['auto', 'date', 'headline', 'outlet'];

/** The rule of diagnostics that are about the user's settings. */
export const SETTINGS_RULE = 'settings';

/** What the user has set of the reader. */
export interface Settings {
	/** `auto`: as the terminal's background wants it, none where the terminal has no colour. */
	readonly theme: (typeof THEMES)[number];
	/** Kind letters after names; `auto`: where there is no colour. */
	readonly letters: (typeof LETTERS)[number];
	readonly sort: SortKey | 'auto';
	/** Whether the terminal's mouse is the reader's from the start. */
	readonly mouse: boolean;
	/** Whether addresses can be opened from the screen (OSC 8), where the terminal can. */
	readonly links: boolean;
	/** Share of the columns that the list and the facts take, in percent; null: as the screen is wide. */
	readonly list: number | null;
	readonly facts: number | null;
	/** Keys of bindings, by their ids, in place of those they have. */
	readonly keys: Readonly<Record<string, readonly string[]>>;
}

export const STANDARD_SETTINGS: Settings = {
	theme: 'auto',
	letters: 'auto',
	sort: 'auto',
	mouse: false,
	links: true,
	list: null,
	facts: null,
	keys: {},
};
