import { onOneLine } from '../../../domain/span.ts';
import type { Model } from '../../model.ts';
import { scrolled } from '../../step.ts';
import { fill, type Line, lineWidth, marked, piece, shortened } from '../../text/line.ts';
import { clip, widthOf } from '../../text/width.ts';
import { CHOOSE } from '../choosing.ts';
import type { OverlayPane } from '../pane.ts';
import { choicesOf } from './choices.ts';
import { correctKey, correctPaste } from './keys.ts';
import type { Subject } from './state.ts';

/** Columns that these keep. */
const LEAST_WORDS = 12;

/** What is put right, in `room` columns: the words it is called by give way. */
function titleOf(subject: Subject, room: number): string {
	const within = (before: string, words: string, after: string): string =>
		`${before}${clip(words, Math.max(LEAST_WORDS, room - widthOf(before + after)))}${after}`;
	switch (subject.type) {
		case 'entity':
			return within('', subject.entity.name, `, ${subject.entity.kind}, is`);
		case 'names':
			return `${subject.entity.name} and ${subject.other.name} are one, called`;
		case 'fact':
			return within(`The ${subject.fact.kind} “`, onOneLine(subject.fact.anchor.quote), '” is');
		case 'article':
			return within('', subject.article.headline, ' has');
	}
}

/** What can be put right, over the whole body of the screen; the first nine by their numbers. */
function correctLines(model: Model, width: number, height: number): Line[] {
	const { overlay } = model;
	if (overlay?.kind !== 'correct') return [];
	const choices = choicesOf(model, overlay.subject);
	const head = [piece(' CORRECT', 'key'), piece('  ')];
	const title = titleOf(overlay.subject, width - lineWidth(head) - 1);
	const lines: Line[] = [shortened([...head, piece(title, 'strong')], width)];
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
