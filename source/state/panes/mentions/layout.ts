import type { MentionPage, MentionRow, MentionSection } from '../../../archive/archive.ts';
import type { Model } from '../../model.ts';
import type { MentionsState } from '../../place.ts';
import { mentionsShown } from '../../screen.ts';
import { inMentions } from '../../step.ts';
import { windowed } from '../../window.ts';

/** A line of the mention list. */
export type MentionLine =
	| { readonly type: 'section'; readonly section: MentionSection }
	| { readonly type: 'article'; readonly row: MentionRow; readonly goesOn: boolean }
	/** `row`: undefined while it is on its way. */
	| { readonly type: 'mention'; readonly row: MentionRow | undefined; readonly index: number };

/** The section that a row is of. */
export const sectionOf = ({ sections }: Pick<MentionPage, 'sections'>, index: number): MentionSection | undefined =>
	sections.findLast(({ from }) => from <= index);

/** Whether sections are told apart: mentions that are all sure need no heading. */
const isHeaded = ({ sections }: MentionPage): boolean => sections.some(({ kind }) => kind !== 'mention');

/** The lines of one mention: the headings that stand before it, and its own. */
function linesOf({ walk, page }: MentionsState, index: number, isFirst: boolean): MentionLine[] {
	if (!page) return [];
	const row = windowed(page, index);
	const section = isHeaded(page) ? page.sections.find(({ from }) => from === index) : undefined;
	const begins = row?.turn.index === 0;
	const headed = walk.order === 'article' && walk.with === null && row !== undefined && (begins || isFirst);
	return [
		...(section ? [{ type: 'section', section } as const] : []),
		...(headed ? [{ type: 'article', row, goesOn: !begins } as const] : []),
		{ type: 'mention', row, index },
	];
}

/** The lines from a mention on, as many as fit. */
export function mentionLines(mentions: MentionsState, top: number, height: number): readonly MentionLine[] {
	const lines: MentionLine[] = [];
	const total = mentions.page?.total ?? 0;
	for (let index = top; lines.length < height && index < total; index += 1)
		lines.push(...linesOf(mentions, index, index === top));
	return lines.slice(0, height);
}

const heightOf = (mentions: MentionsState, from: number, to: number): number => {
	let height = 0;
	for (let index = from; index <= to; index += 1) height += linesOf(mentions, index, index === from).length;
	return height;
};

/** Scrolls as little as needed for the selected mention to be on screen, and leaves no room empty that could be filled. */
export function keepInView(model: Model): Model {
	const { mentions } = model.place;
	if (!mentions?.page) return model;
	const { selected, page } = mentions;
	const shown = mentionsShown(model);
	let top = Math.max(Math.min(mentions.top, selected), selected - shown + 1, 0);
	while (top < selected && heightOf(mentions, top, selected) > shown) top += 1;
	const last = page.total - 1;
	while (top > 0 && last - top < shown && heightOf(mentions, top - 1, last) <= shown) top -= 1;
	return inMentions(model, { top });
}
