import type { Edit, Edited } from '../../../echoes/origins/edits.ts';
import type { Model } from '../../model.ts';
import { counted, grouped } from '../../text/count.ts';
import { bracketed, emphasised, fill, type Line, marked, type Piece, piece, shortened, sign } from '../../text/line.ts';
import { remark } from '../../text/remark.ts';
import { wrap } from '../../text/wrap.ts';
import { changesIn, isChanged } from './keys.ts';
import { printsNamed } from './prints-named.ts';
import type { EditsOverlay, ToldEdits } from './state.ts';

/** Columns from which two versions stand side by side. */
const BESIDE = 100;
const LEAD = 4;
/** Columns left for what is heard and not seen: which version it is, and brackets around what changed. */
const SAID = 14;

const wordsLines = ({ text, changed }: Edited, width: number): Line[] =>
	wrap(text, 0, text.length, width).map(({ start, end }) =>
		bracketed(
			emphasised(
				text.slice(start, end),
				changed.map((run) => ({ start: run.start - start, end: run.end - start })),
				'plain',
				'hit',
			),
		),
	);

interface Sheet {
	readonly width: number;
	/** Whether both versions stand beside each other. */
	readonly beside: boolean;
	/** Columns of a version's words where they do not. */
	readonly wrapped: number;
}

/** What leads the lines of a version: of one that is read out, once. */
const BEFORE = (line: number): Piece => sign(' − ', line === 0 ? 'before: ' : '', 'dim');
const AFTER = (line: number): Piece => sign(' + ', line === 0 ? 'after: ' : '', 'key');

/** One paragraph of both: beside each other, or the earlier one above the later one. */
function editLines({ before, after }: Edit, { width, beside, wrapped }: Sheet, selected: boolean): Line[] {
	const bar = piece(selected ? '▌' : ' ', 'key');
	if (!beside)
		return [
			...(before === null ? [] : wordsLines(before, wrapped).map((line, at) => [bar, BEFORE(at), ...line])),
			...(after === null ? [] : wordsLines(after, wrapped).map((line, at) => [bar, AFTER(at), ...line])),
		].map((line) => (selected ? marked(fill(line, width), 'selected') : line));
	const half = Math.floor((width - LEAD - 1) / 2);
	const [left, right] = [before, after].map((one) => (one === null ? [] : wordsLines(one, half)));
	return Array.from({ length: Math.max(left?.length ?? 0, right?.length ?? 0) }, (_, at): Line => {
		const line = [bar, ...fill(left?.[at] ?? [], half), piece(' │ ', 'dim'), ...(right?.[at] ?? [])];
		return selected ? marked(fill(line, width), 'selected') : line;
	});
}

/** The paragraphs that differ, each with what is the same before it. */
function blocksOf({ edits }: ToldEdits, chosen: number, sheet: Sheet): Line[][] {
	const blocks: Line[][] = [];
	let same = 0;
	const saying = (): Line[] => (same === 0 ? [] : [[piece(`    ${counted(same, 'paragraph')} the same`, 'dim')]]);
	for (const edit of edits) {
		if (!isChanged(edit)) {
			same += 1;
			continue;
		}
		blocks.push([...saying(), ...editLines(edit, sheet, blocks.length === chosen)]);
		same = 0;
	}
	if (same > 0) blocks.push(saying());
	return blocks;
}

function headLines(overlay: EditsOverlay, { width, beside, wrapped }: Sheet): Line[] {
	const { told, article } = overlay;
	const title = piece(' EDITS', 'key');
	if (told === null) return [[title, piece('  comparing…', 'dim')]];
	const others = told.copies.length - 1;
	const which = told.copies.filter((copy) => copy.article !== article);
	const at = which.findIndex(({ article: id }) => id === told.before.article || id === told.after.article);
	const place = others > 1 ? `, other print ${at + 1} of ${others}` : '';
	const changes = changesIn(overlay).length;
	const count = `  ${grouped(changes)} of ${counted(told.edits.length, 'paragraph')} ${changes === 1 ? 'differs' : 'differ'}${place}`;
	const half = Math.floor((width - LEAD - 1) / 2);
	const [before, after] = printsNamed(told.before, told.after, beside ? half : wrapped);
	const names: Line[] = beside
		? [[piece(' '), ...fill([piece(before, 'strong')], half), piece(' │ ', 'dim'), piece(after, 'strong')]]
		: [
				[piece(' '), BEFORE(0), piece(before, 'strong')],
				[piece(' '), AFTER(0), piece(after, 'strong')],
			];
	return [shortened([title, piece(count, 'dim')], width), ...names.map((line) => shortened(line, width))];
}

/** Two versions over the whole body of the screen: what differs is marked, and the chosen paragraph is in view. */
export function editsLines(model: Model, width: number, height: number): Line[] {
	const { overlay } = model;
	if (overlay?.kind !== 'edits') return [];
	const { linear } = model.terminal;
	const sheet = { width, beside: width >= BESIDE && !linear, wrapped: width - LEAD - (linear ? SAID : 0) };
	const head = headLines(overlay, sheet);
	const blocks = overlay.told === null ? [] : blocksOf(overlay.told, overlay.selected, sheet);
	if (overlay.told !== null && changesIn(overlay).length === 0)
		head.push(...remark('Word for word the same, but for marks and spaces.', width));
	const room = Math.max(1, height - head.length);
	const before = blocks.slice(0, overlay.selected).reduce((sum, block) => sum + block.length, 0);
	const end = before + (blocks[overlay.selected]?.length ?? 0);
	const from = Math.max(0, Math.min(before, end - room));
	const shown = blocks.flat().slice(from, from + room);
	return Array.from({ length: height }, (_, index) => fill([...head, ...shown][index] ?? [], width));
}
