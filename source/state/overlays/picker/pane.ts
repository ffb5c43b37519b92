import { askEntities } from '../../asking.ts';
import type { Model } from '../../model.ts';
import { still } from '../../step.ts';
import { CHOOSING } from '../choosing.ts';
import type { OverlayPane } from '../pane.ts';
import { pickerKey, pickerPaste } from './keys.ts';
import { pickerLines } from './lines.ts';
import type { PickerOverlay, PickerPurpose } from './state.ts';

/** What is asked for, and what its keys do with the name chosen. */
const PURPOSES: Readonly<Record<PickerPurpose | 'first', readonly [prompt: string, ...does: string[]]>> = {
	filter: ['filter', '↵ and', '| or', '- without', '⌫ drop the last'],
	page: ['page of', '↵ open its page'],
	together: ['together with', '↵ where both stand'],
	first: ['the first', '↵ then the other'],
	correct: ['it is', '↵ it is this one'],
	mentions: ['mentions of', '↵ list its mentions'],
};

/** What it is picked for, and of two names whether it is the first. */
const purposeOf = ({ purpose, subject }: PickerOverlay) =>
	PURPOSES[purpose === 'together' && subject === null ? 'first' : purpose];

const openIn = ({ overlay }: Model): PickerOverlay | null => (overlay?.kind === 'picker' ? overlay : null);

/** A fuzzy picker over all names. */
export const PICKER: OverlayPane = {
	hints: (model) => {
		const picker = openIn(model);
		return picker ? ['esc back', ...purposeOf(picker).slice(1), '↓ choose', '↑ earlier'] : [];
	},
	lines: pickerLines,
	field: (model) => {
		const picker = openIn(model);
		return picker ? { prompt: ` ${purposeOf(picker)[0]}: `, field: picker.field } : null;
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
