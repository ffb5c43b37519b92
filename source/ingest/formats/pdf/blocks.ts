import type { DraftBlock } from '../../draft-block.ts';
import { withoutRunning } from './furniture.ts';
import type { Line } from './lines.ts';

/** A headline is this much larger than the text, a subhead that much. */
const HEADLINE = 1.3;
const SUBHEAD = 1.12;
const LONGEST_HEADLINE = 200;
/** A paragraph ends where the next line stands this many usual line heights lower. */
const APART = 1.4;

/** The pages' lines as blocks, in reading order; running heads and page numbers are left out. */
export function blocksOfPages(pages: readonly (readonly Line[])[]): readonly DraftBlock[] {
	const kept = withoutRunning(pages);
	const lines = kept.flat();
	if (lines.length === 0) return [];
	const size = median(lines.flatMap((line) => Array<number>(Math.ceil(line.text.length / 20)).fill(line.size)));
	const step = stepOf(kept, size);
	const whole = new Set(
		lines.flatMap(({ text }) => text.match(/\p{L}+-\p{L}+/gu) ?? []).map((word) => word.toLowerCase()),
	);
	const groups: Line[][] = [];
	for (const page of kept) {
		for (const [at, line] of page.entries()) {
			const before = at === 0 ? groups.at(-1)?.at(-1) : page[at - 1];
			if (before !== undefined && goesOn(before, line, at === 0, step, size)) groups.at(-1)?.push(line);
			else groups.push([line]);
		}
	}
	const largest = Math.max(...groups.slice(0, 12).map(([line]) => line?.size ?? 0));
	let headed = false;
	return groups.map((group, index) => {
		const text = joined(group, whole);
		const own = group[0]?.size ?? size;
		const heading = text.length <= LONGEST_HEADLINE && !/[.:;,]$/.test(text);
		if (
			!headed &&
			index < 12 &&
			own === largest &&
			own >= HEADLINE * size &&
			text.length <= LONGEST_HEADLINE &&
			text.length > 3
		) {
			headed = true;
			return { role: 'headline', text };
		}
		return { role: heading && own >= SUBHEAD * size ? 'subhead' : 'paragraph', text };
	});
}

/** The usual distance from one line of text to the next. */
function stepOf(pages: readonly (readonly Line[])[], size: number): number {
	const steps = pages.flatMap((page) =>
		page.slice(1).flatMap((line, at) => {
			const down = (page[at]?.y ?? 0) - line.y;
			return down > 0.5 * size && down < 3 * size ? [down] : [];
		}),
	);
	return steps.length === 0 ? 1.2 * size : median(steps);
}

/** Whether a line belongs to the paragraph of the line before, perhaps from the column or page before. */
function goesOn(before: Line, line: Line, newPage: boolean, step: number, size: number): boolean {
	if (Math.abs(before.size - line.size) > 0.1 * size) return false;
	const open = !/[.!?:"”’)]$/.test(before.text);
	const lower = /^\p{Ll}/u.test(line.text);
	if (newPage || line.y > before.y + 0.5 * size) return open && lower;
	const down = before.y - line.y;
	if (down > APART * step * Math.max(1, line.size / size)) return false;
	// An indent begins a paragraph, unless the line before was cut short by it.
	const indented = line.x > before.x + 0.8 * size && line.x < before.x + 6 * size;
	return !(indented && !open);
}

/** Words broken at a line's end are joined, with their hyphen where the document has the word with it elsewhere. */
function joined(group: readonly Line[], whole: ReadonlySet<string>): string {
	let text = '';
	for (const line of group) {
		const head = /(\p{L}+)[-\u00ad]$/u.exec(text);
		const tail = /^\p{Ll}+/u.exec(line.text);
		if (head === null || tail === null) text += (text === '' ? '' : ' ') + line.text;
		else if (whole.has(`${head[1]}-${tail[0]}`.toLowerCase())) text += line.text;
		else text = text.slice(0, -1) + line.text;
	}
	return text.replaceAll('\u00ad', '');
}

function median(values: readonly number[]): number {
	const sorted = values.toSorted((one, other) => one - other);
	return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
}
