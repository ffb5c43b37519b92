import type { Called } from './message.ts';
import type { Model } from './model.ts';
import type { Chip, Place } from './place.ts';
import { counted, grouped } from './text/count.ts';
import { fill, type Line, lineWidth, type Piece, piece, shortened, sign } from './text/line.ts';
import { widthOf } from './text/width.ts';

/** The filter with its names as they are called now. */
function recalled(filter: readonly Chip[], names: readonly Called[]): readonly Chip[] {
	const next = filter.map((chip) => {
		const now = names.find(({ entity }) => entity === chip.entity);
		return now === undefined || (now.name === chip.name && now.kind === chip.kind)
			? chip
			: { ...chip, kind: now.kind, name: now.name };
	});
	return next.every((chip, at) => chip === filter[at]) ? filter : next;
}

/** Names of filters as they are called now, also in the places that back and forward lead to. */
export function namedAnew(model: Model, names: readonly Called[]): Model {
	const anew = (place: Place): Place => {
		const filter = recalled(place.list.filter, names);
		return filter === place.list.filter ? place : { ...place, list: { ...place.list, filter } };
	};
	const place = anew(model.place);
	if (place === model.place) return model;
	const { back, forward } = model.trail;
	return { ...model, place, trail: { back: back.map(anew), forward: forward.map(anew) } };
}

const shown = ({ kind, name }: Chip, brief: boolean): Piece =>
	brief ? piece(` ${name} `, 'chip') : sign(` ${kind}: ${name} × `, ` ${kind}: ${name} `, 'chip');

function joined(chips: readonly Piece[], word: string): Piece[] {
	return chips.flatMap((chip, index) => (index === 0 ? [chip] : [piece(` ${word} `, 'dim'), chip]));
}

/** The filter in words, as the list is filtered: `with Gaza and (Paris or Rafah) without Cairo`. */
function filterLine(filter: readonly Chip[], brief: boolean): Line {
	const [all, any, none] = (['all', 'any', 'none'] as const).map((wanted) =>
		filter.filter(({ mode }) => mode === wanted).map((chip) => shown(chip, brief)),
	);
	const required = joined(all ?? [], 'and');
	const either = joined(any ?? [], 'or');
	const both = required.length > 0 && either.length > 0;
	const some = required.length + either.length > 0;
	return [
		...(some && !brief ? [piece('with ', 'dim')] : []),
		...required,
		...(both ? [piece(' and (', 'dim'), ...either, piece(')', 'dim')] : either),
		...(none ?? []).flatMap((chip) => [piece(some ? ' without ' : 'without ', 'dim'), chip]),
	];
}

/** The filter in as many words as there is room for, and how much it hides, which is never cut. */
export function filterStatus({ place: { list }, size: { columns } }: Model): Line | null {
	if (list.filter.length === 0) return null;
	const hidden = list.page?.hidden ?? 0;
	const scopes = [` · ${counted(hidden, 'article')} hidden `, ` ${grouped(hidden)} hidden `];
	const filter = [piece(' '), ...filterLine(list.filter, false)];
	const brief = [piece(' '), ...filterLine(list.filter, true)];
	for (const line of [filter, brief]) {
		for (const scope of hidden > 0 ? scopes : ['']) {
			if (lineWidth(line) + widthOf(scope) <= columns) return fill([...line, piece(scope, 'warning')], columns);
		}
	}
	const scope = hidden > 0 ? (scopes[1] ?? '') : '';
	return [...shortened(brief, columns - widthOf(scope)), piece(scope, 'warning')];
}
