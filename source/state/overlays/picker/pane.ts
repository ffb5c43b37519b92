import { askEntities } from '../../asking.ts';
import type { Model } from '../../model.ts';
import { still } from '../../step.ts';
import { CHOOSING } from '../choosing.ts';
import type { OverlayPane } from '../pane.ts';
import { pickerKey, pickerPaste } from './keys.ts';
import { pickerLines } from './lines.ts';
import type { PickerOverlay, PickerPurpose } from './state.ts';

const PURPOSES: Readonly<
	Record<PickerPurpose | 'first', { readonly prompt: string; readonly hints: readonly string[] }>
> = {
	filter: {
		prompt: ' filter: ',
		hints: ['esc back', '↵ and', '| or', '- without', '⌫ drop the last', '↓ choose', '↑ earlier'],
	},
	page: { prompt: ' page of: ', hints: ['esc back', '↵ open its page', '↓ choose', '↑ earlier'] },
	together: { prompt: ' together with: ', hints: ['esc back', '↵ where both stand', '↓ choose', '↑ earlier'] },
	first: { prompt: ' the first: ', hints: ['esc back', '↵ then the other', '↓ choose', '↑ earlier'] },
	correct: { prompt: ' it is: ', hints: ['esc back', '↵ it is this one', '↓ choose', '↑ earlier'] },
	mentions: { prompt: ' mentions of: ', hints: ['esc back', '↵ list its mentions', '↓ choose', '↑ earlier'] },
};

/** What it is picked for, and of two names whether it is the first. */
const purposeOf = ({ purpose, subject }: PickerOverlay) =>
	PURPOSES[purpose === 'together' && subject === null ? 'first' : purpose];

const openIn = ({ overlay }: Model): PickerOverlay | null => (overlay?.kind === 'picker' ? overlay : null);

/** A fuzzy picker over all names. */
export const PICKER: OverlayPane = {
	hints: (model) => {
		const picker = openIn(model);
		return picker ? purposeOf(picker).hints : [];
	},
	lines: pickerLines,
	field: (model) => {
		const picker = openIn(model);
		return picker ? { prompt: purposeOf(picker).prompt, field: picker.field } : null;
	},
	key: pickerKey,
	paste: pickerPaste,
	waits: ({ answered, asked }, key) =>
		answered.entities < asked.entities && (CHOOSING.includes(key) || key === '-' || key === '|'),
	changed: (model) => {
		const picker = openIn(model);
		return picker ? askEntities(model, picker.field.text) : still(model);
	},
};
