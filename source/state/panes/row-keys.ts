import type { Binding } from '../binding.ts';
import type { Model } from '../model.ts';
import type { Pane } from '../place.ts';
import type { Step } from '../step.ts';

/** A pane of rows that a cursor walks. */
export interface Rows {
	readonly pane: Pane;
	/** What a row is: `article`. */
	readonly row: string;
	/** What the foot says of the keys. */
	readonly label: string;
	/** What comes after `next …`, where the step does more than that. */
	readonly also?: string;
	/** What half a screen is called: `half a screen of articles`. */
	readonly half: string;
	readonly halfRows: (model: Model) => number;
	/** Further keys beside those that all rows have. */
	readonly keys?: {
		readonly down?: readonly string[];
		readonly up?: readonly string[];
		readonly halfDown?: readonly string[];
		readonly halfUp?: readonly string[];
	};
	readonly move: (model: Model, count: number) => Step;
	/** To a row, counted from 0; left out where rows are not counted. */
	readonly to?: (model: Model, row: number) => Step;
	readonly first: (model: Model) => Step;
	readonly last: (model: Model) => Step;
}

/** The keys that all panes of rows have in common. */
export function rowKeys({
	pane,
	row,
	label,
	also = '',
	half,
	halfRows,
	keys = {},
	move,
	to,
	first,
	last,
}: Rows): Binding[] {
	const where = [pane];
	const counted = to ? { times: (model: Model, count: number) => to(model, count - 1) } : {};
	return [
		{
			id: `${pane}.down`,
			keys: ['j', 'down', 'ctrl+n', ...(keys.down ?? [])],
			label,
			help: `next ${row}${also}`,
			where,
			foot: 1,
			act: (model) => move(model, 1),
			times: (model, count) => move(model, count),
		},
		{
			id: `${pane}.up`,
			keys: ['k', 'up', 'ctrl+p', ...(keys.up ?? [])],
			label: 'up',
			help: `previous ${row}`,
			where,
			act: (model) => move(model, -1),
			times: (model, count) => move(model, -count),
		},
		{
			id: `${pane}.half.down`,
			keys: ['ctrl+d', ...(keys.halfDown ?? [])],
			label: 'half down',
			help: `${half} down`,
			where,
			act: (model) => move(model, halfRows(model)),
			times: (model, count) => move(model, count * halfRows(model)),
		},
		{
			id: `${pane}.half.up`,
			keys: ['ctrl+u', ...(keys.halfUp ?? [])],
			label: 'half up',
			help: `${half} up`,
			where,
			act: (model) => move(model, -halfRows(model)),
			times: (model, count) => move(model, -count * halfRows(model)),
		},
		{ id: `${pane}.first`, keys: ['g', 'home'], label: 'first', help: `first ${row}`, where, act: first, ...counted },
		{ id: `${pane}.last`, keys: ['G', 'end'], label: 'last', help: `last ${row}`, where, act: last, ...counted },
	];
}
