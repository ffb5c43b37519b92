import type { Field } from './field.ts';
import { type Line, lineWidth, piece, spread } from './line.ts';
import { clipStart, widthOf } from './width.ts';

/** The field as it stands in the foot, and the cursor's column in it. */
export function fieldLine(
	prompt: string,
	field: Field,
	right: (room: number) => Line,
	columns: number,
): { readonly line: Line; readonly column: number } {
	const room = Math.max(10, columns - widthOf(prompt) - 2);
	const before = clipStart(field.text.slice(0, field.cursor), room);
	const mark = field.selected ? 'lit' : undefined;
	const typed = [
		piece(prompt, 'key'),
		piece(before, 'plain', mark),
		piece(field.text.slice(field.cursor), 'plain', mark),
	];
	// What is typed comes first; what is said of it gets the room that is left.
	const left = columns - Math.min(lineWidth(typed), columns) - 3;
	const said = left < 6 ? [] : right(left);
	return {
		line: spread(typed, said.length > 0 ? [piece(' '), ...said, piece(' ')] : [piece(' ')], columns),
		column: widthOf(prompt) + widthOf(before),
	};
}
