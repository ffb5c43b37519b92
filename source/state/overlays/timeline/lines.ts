import type { TimelineBar, TimelinePage } from '../../../archive/archive.ts';
import { shortDate } from '../../dates.ts';
import type { Model } from '../../model.ts';
import { spelled } from '../../settings/keymap.ts';
import { scrolled } from '../../step.ts';
import { counted, grouped } from '../../text/count.ts';
import { fill, type Line, marked, piece, sign, spread } from '../../text/line.ts';
import { remark } from '../../text/remark.ts';
import { fittingWay, widthOf } from '../../text/width.ts';
import { barOf } from '../facets/lines.ts';
import { openedLines } from './opened-lines.ts';
import type { TimelineOverlay } from './state.ts';

/** Columns from which mentions and figures stand beside the articles, and from which the first to tell does. */
const WITH_COUNTS = 62;
const WITH_FIRST = 90;
const TIME = 13;
const COUNT = 9;
const FIRST = 34;

/** Figures are counted of what was published; which of an article's are of a day that it names, only its sentences tell. */
const countsOf = ({ articles, mentions, figures }: TimelineBar, axis: TimelinePage['axis']): readonly number[] =>
	axis === 'event' ? [articles, mentions] : [articles, mentions, figures];

interface Columns {
	readonly bar: number;
	readonly counts: boolean;
	readonly first: number;
}

function columnsOf(width: number, axis: TimelinePage['axis']): Columns {
	const counts = width >= WITH_COUNTS;
	const first = width >= WITH_FIRST ? FIRST : 0;
	const taken = 3 + TIME + COUNT * (counts ? (axis === 'event' ? 2 : 3) : 1) + first + 2;
	return { bar: Math.max(4, Math.min(40, width - taken)), counts, first };
}

function saidOf(number: number, at: number, axis: TimelinePage['axis']): string {
	if (at === 0) return counted(number, 'article');
	if (axis === 'event') return `named ${counted(number, 'time')}`;
	return counted(number, at === 1 ? 'name' : 'figure');
}

const padStart = (text: string, columns: number): string => text.padStart(columns);

/** What a bar's length shows. */
const heightOf = (bar: TimelineBar, axis: TimelinePage['axis']): number =>
	axis === 'event' ? bar.mentions : bar.articles;

function rowLine(
	bar: TimelineBar,
	most: number,
	axis: TimelinePage['axis'],
	columns: Columns,
	selected: boolean,
): Line {
	const drawn = barOf(heightOf(bar, axis) / most, columns.bar);
	const numbers = countsOf(bar, axis).slice(0, columns.counts ? undefined : 1);
	const { first } = bar;
	const told =
		first === null ? 'no date' : [shortDate(first.published.slice(0, 10)), first.outlet].filter(Boolean).join('  ');
	return [
		piece(selected ? '▌' : ' ', 'key'),
		piece(' '),
		piece(padStart(shortDate(bar.time), TIME - 1), selected ? 'strong' : 'date'),
		piece(' '),
		sign(drawn + ' '.repeat(columns.bar - drawn.length), '', 'date'),
		...numbers.map((number, at) =>
			sign(padStart(grouped(number), COUNT), `${at === 0 ? ' ' : ', '}${saidOf(number, at, axis)}`, 'dim'),
		),
		...(columns.first > 0 ? [sign(`  ${told}`, `, first told ${told}`)] : []),
	];
}

function titleLine(model: Model, { axis, page }: TimelineOverlay, width: number): Line {
	const title = axis === 'event' ? ' WHAT HAPPENED WHEN' : ' WHAT WAS PUBLISHED WHEN';
	const failed = page === null && model.answered.timeline === model.asked.timeline;
	const times = page === null ? '' : counted(page.bars.length, page.unit);
	const undated = page?.undated ?? 0;
	const ways =
		failed || page === null
			? [failed ? 'not counted' : 'counting…']
			: undated === 0
				? [times]
				: [`${times}, ${counted(undated, 'article')} without`, `${times}, ${grouped(undated)} without`, times];
	const state = fittingWay(ways, width - widthOf(title) - 2);
	return spread([piece(title, 'key'), piece(`  ${state}`, 'dim')], [], width);
}

const headLine = ({ axis }: TimelineOverlay, columns: Columns): Line => {
	const numbers = !columns.counts
		? ['art.']
		: axis === 'event'
			? ['articles', 'named']
			: ['articles', 'names', 'figures'];
	return [
		piece(' '.repeat(2 + TIME + columns.bar)),
		// Those who hear a row hear there what its numbers are.
		sign(numbers.map((name) => padStart(name, COUNT)).join(''), '', 'dim'),
		...(columns.first > 0 ? [sign('  first told', '', 'dim')] : []),
	];
};

/** A day without a year is resolved by its article's own date. */
const UNRESOLVED =
	'“On Monday” or “3 February” is known by when the article appeared: ‹desk.correct› gives an article its date of publication. M and y count what is told of months and years.';

/** The chart over the whole body of the screen, a bar a line, the cursor in the middle while the times pass by. */
export function timelineLines(model: Model, width: number, height: number): Line[] {
	const { overlay } = model;
	if (overlay?.kind !== 'timeline') return [];
	if (overlay.opened !== null) return openedLines(overlay.opened, overlay.axis, width, height);
	const columns = columnsOf(width, overlay.axis);
	const lines: Line[] = [titleLine(model, overlay, width), headLine(overlay, columns)];
	const { page, cursor, axis } = overlay;
	const bars = page?.bars ?? [];
	const shown = Math.max(1, height - 2);
	const top = scrolled(cursor - Math.floor(shown / 2), cursor, shown, bars.length);
	const most = Math.max(1, ...bars.map((bar) => heightOf(bar, axis)));
	for (const [row, bar] of bars.slice(top, top + shown).entries()) {
		const selected = top + row === cursor;
		const line = fill(rowLine(bar, most, axis, columns, selected), width);
		lines.push(selected ? marked(line, 'selected') : line);
	}
	if (page !== null && bars.length === 0) {
		const which = axis === 'event' ? `names a ${page.unit} that is known` : 'has a date of publication';
		const so = model.status?.progress ? 'that was read so far ' : 'here ';
		lines.push(...remark(`No article ${so}${which}.`, width));
		if (axis === 'event') lines.push(...remark(spelled(model, UNRESOLVED), width));
	}
	return Array.from({ length: height }, (_, index) => fill(lines[index] ?? [], width));
}
