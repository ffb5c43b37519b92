import type { Line, Piece } from '../state/text/line.ts';
import type { Theme } from './palettes.ts';

// Nothing of these should get here; a terminal must not find out if it does.
const CONTROL = /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

// What is handed to the terminal as an address is one, and ends where it should.
const LINK = /^https?:\/\/[\x21-\x7e]{1,2000}$/;

const linked = (link: string, text: string): string => `\u001b]8;;${link}\u001b\\${text}\u001b]8;;\u001b\\`;

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
		const shown = part.text.replace(CONTROL, '\ufffd');
		text += theme.links && part.link !== undefined && LINK.test(part.link) ? linked(part.link, shown) : shown;
	}
	if (style !== '') text += '\u001b[0m';
	painted.set(line, { theme, text });
	return text;
}
