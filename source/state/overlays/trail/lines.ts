import type { Model } from '../../model.ts';
import { scrolled } from '../../step.ts';
import { counted } from '../../text/count.ts';
import { fill, type Line, marked, piece } from '../../text/line.ts';
import { rowHere, trailRows } from './steps.ts';
import type { TrailStep } from './trail-step.ts';

const KINDS: Readonly<Record<TrailStep['kind'], string>> = {
	list: 'list',
	search: 'search',
	filter: 'filter',
	article: 'article',
	mentions: 'mentions',
	together: 'two names',
	page: 'page',
	ledger: 'ledger',
	timeline: 'timeline',
	facts: 'facts',
	quote: 'quote',
};

const KIND_WIDTH = Math.max(...Object.values(KINDS).map((kind) => kind.length));

/** The trail over the whole body of the screen, the oldest step first. */
export function trailLines(model: Model, width: number, height: number): Line[] {
	const { overlay } = model;
	if (overlay?.kind !== 'trail') return [];
	const rows = trailRows(model);
	const here = rowHere(model);
	const lines: Line[] = [[piece(' TRAIL', 'key'), piece(`  ${counted(rows.length, 'step')}`, 'dim')]];
	const shown = Math.max(1, height - 1);
	const top = scrolled(overlay.selected - Math.floor(shown / 2), overlay.selected, shown, rows.length);
	for (const [at, row] of rows.slice(top, top + shown).entries()) {
		const index = top + at;
		const { kind, what } = row.step;
		const line = fill(
			[
				piece(index === overlay.selected ? '▌' : ' ', 'key'),
				piece(`${String(index + 1).padStart(3)}  `, 'dim'),
				piece(`${KINDS[kind].padEnd(KIND_WIDTH)}  `, 'dim'),
				piece(what, index === here ? 'strong' : index > here ? 'dim' : 'plain'),
				piece(index === here ? '  here' : '', 'key'),
			],
			width,
		);
		lines.push(index === overlay.selected ? marked(line, 'selected') : line);
	}
	return Array.from({ length: height }, (_, index) => fill(lines[index] ?? [], width));
}
