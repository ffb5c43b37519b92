import { onOneLine } from '../../../domain/span.ts';
import type { Model } from '../../model.ts';
import { scrolled } from '../../step.ts';
import { fill, type Line, marked, piece, shortened } from '../../text/line.ts';
import { CHOOSE } from '../choosing.ts';
import type { OverlayPane } from '../pane.ts';
import { choicesOf } from './choices.ts';
import { correctKey, correctPaste } from './keys.ts';
import type { Subject } from './state.ts';

function titleOf(subject: Subject): string {
	switch (subject.type) {
		case 'entity':
			return `${subject.entity.name}, ${subject.entity.kind}, is`;
		case 'names':
			return `${subject.entity.name} and ${subject.other.name} are one, called`;
		case 'fact':
			return `The ${subject.fact.kind} “${onOneLine(subject.fact.anchor.quote)}” is`;
		case 'article':
			return `${subject.article.headline} has`;
	}
}

/** What can be put right, over the whole body of the screen; the first nine by their numbers. */
function correctLines(model: Model, width: number, height: number): Line[] {
	const { overlay } = model;
	if (overlay?.kind !== 'correct') return [];
	const choices = choicesOf(model, overlay.subject);
	const lines: Line[] = [
		shortened([piece(' CORRECT', 'key'), piece(`  ${titleOf(overlay.subject)}`, 'strong')], width),
	];
	const shown = height - 1;
	const top = scrolled(0, overlay.selected, shown, choices.length);
	for (const [index, { label }] of choices.slice(top, top + shown).entries()) {
		const number = top + index + 1;
		const selected = top + index === overlay.selected;
		const line = shortened(
			[piece(selected ? '▌' : ' ', 'key'), piece(number <= 9 ? ` ${number} ` : '   ', 'dim'), piece(label)],
			width,
		);
		lines.push(selected ? marked(line, 'selected') : line);
	}
	return Array.from({ length: height }, (_, index) => fill(lines[index] ?? [], width));
}

/** A list of what can be put right of what the cursor was on. */
export const CORRECT: OverlayPane = {
	hints: ({ overlay }) =>
		overlay?.kind === 'correct' && overlay.field
			? ['esc back', '↵ keep']
			: ['esc leave it', '↵ do it', '1-9 do it', CHOOSE],
	lines: correctLines,
	field: ({ overlay }) =>
		overlay?.kind === 'correct' && overlay.field ? { prompt: ' as: ', field: overlay.field } : null,
	key: correctKey,
	paste: correctPaste,
};
