import type { Line, Mark, Piece, Tone } from '../state/text/line.ts';

/** SGR parameters of each tone and mark. The 16 colours of the terminal's own palette, so that its theme decides. */
export interface Theme {
	readonly tones: Readonly<Record<Tone, string>>;
	readonly marks: Readonly<Record<Mark, string>>;
}

export const COLOUR: Theme = {
	tones: {
		plain: '',
		dim: '2',
		strong: '1',
		title: '1',
		person: '33',
		organization: '36',
		place: '32',
		group: '35',
		quote: '94',
		figure: '36',
		date: '32',
		key: '1;94',
		chip: '7;94',
		warning: '33',
		error: '31',
		progress: '94',
	},
	marks: { hit: '4;1', noted: '3;4', letter: '1;4', lit: '7', echo: '4', selected: '1', cursor: '7' },
};

/** Without colour: weight, underline and reverse alone; kinds are told by their letters. */
export const MONOCHROME: Theme = {
	tones: {
		plain: '',
		dim: '2',
		strong: '1',
		title: '1',
		person: '',
		organization: '',
		place: '',
		group: '',
		quote: '',
		figure: '',
		date: '',
		key: '1',
		chip: '7',
		warning: '1',
		error: '1',
		progress: '',
	},
	marks: { hit: '4;1', noted: '3;4', letter: '1;4', lit: '7', echo: '4', selected: '1', cursor: '7' },
};

// Nothing of these should get here; a terminal must not find out if it does.
const CONTROL = /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

const painted = new WeakMap<Line, { readonly theme: Theme; readonly text: string }>();

const styleOf = (part: Piece, theme: Theme): string => {
	const tone = theme.tones[part.tone];
	const mark = part.mark === undefined ? '' : theme.marks[part.mark];
	return tone === '' || mark === '' ? tone + mark : `${tone};${mark}`;
};

/** A line as text with SGR sequences; neighbours of one style share one. */
export function paint(line: Line, theme: Theme): string {
	const known = painted.get(line);
	if (known?.theme === theme) return known.text;
	let text = '';
	let style = '';
	for (const part of line) {
		if (part.text === '') continue;
		const next = styleOf(part, theme);
		if (next !== style) {
			if (style !== '') text += '\u001b[0m';
			if (next !== '') text += `\u001b[${next}m`;
			style = next;
		}
		text += part.text.replace(CONTROL, '\ufffd');
	}
	if (style !== '') text += '\u001b[0m';
	painted.set(line, { theme, text });
	return text;
}
