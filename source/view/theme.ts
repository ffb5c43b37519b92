import type { Model } from '../state/model.ts';
import { CONTRAST_DARK, CONTRAST_LIGHT, DARK, EITHER, LIGHT, LIGHT_16, NONE, type Theme } from './palettes.ts';

type Shown = Pick<Model, 'settings' | 'terminal'>;

/** The colours asked for, as far as the terminal has them. */
function coloursOf({ settings: { theme }, terminal }: Shown): Theme {
	const { colours, noColour, background } = terminal;
	if (colours === 0 || theme === 'none' || (noColour && theme === 'auto')) return NONE;
	const light = colours === 256 ? LIGHT : LIGHT_16;
	switch (theme) {
		case 'dark':
			return DARK;
		case 'light':
			return light;
		case 'contrast':
			return background === 'light' ? CONTRAST_LIGHT : CONTRAST_DARK;
		case 'auto':
			if (background === null) return colours === 256 ? EITHER : DARK;
			return background === 'light' ? light : DARK;
	}
}

const linked = new WeakMap<Theme, Theme>();

/** How a model is shown: its colours, and whether addresses are handed to the terminal. */
export function themeOf(model: Shown): Theme {
	const theme = coloursOf(model);
	if (!model.settings.links || !model.terminal.links) return theme;
	const known = linked.get(theme) ?? { ...theme, links: true };
	linked.set(theme, known);
	return known;
}
