import type { ListRow } from '../../../archive/archive.ts';
import { shortDate } from '../../dates.ts';
import { marksOf } from '../../desk/marks.ts';
import type { Model } from '../../model.ts';
import { type Rect, rowHeight } from '../../screen.ts';
import { spelled } from '../../settings/keymap.ts';
import { counted, grouped } from '../../text/count.ts';
import { emphasised, fill, type Line, lineWidth, marked, ofRow, piece, spread } from '../../text/line.ts';
import { clip, clipStart, fittingWay, widthOf } from '../../text/width.ts';
import { wrap } from '../../text/wrap.ts';
import { windowed } from '../../window.ts';
import { sortLabel } from './moves.ts';

/** A dateline's capitals as a place is written elsewhere: `NEW YORK` as `New York`. */
const placeName = (place: string): string =>
	place === place.toUpperCase()
		? place.toLowerCase().replace(/(?<![\p{L}'’])\p{L}/gu, (first) => first.toUpperCase())
		: place;

const READING = '  reading…';

function metaOf(row: ListRow): string {
	const where = [row.outlet, row.place === null ? null : placeName(row.place)]
		.filter((part) => part !== null)
		.join(' · ');
	return [row.published === null ? 'no date' : shortDate(row.published), where]
		.filter((part) => part !== '')
		.join('  ');
}

/** `★ ● #tag`: starred, not yet read, tagged. */
function marksLine(model: Model, row: ListRow): Line {
	const marks = marksOf(model, row);
	if (!marks) return [];
	const tags = marks.tags.map((tag) => ` #${tag}`).join('');
	return [
		piece(marks.starred ? '  ★' : ''),
		piece(marks.read ? '' : '  ●', 'key'),
		piece(tags === '' ? '' : ` ${tags}`, 'strong'),
	];
}

/** `⧉3 first Coast Wire  `: how many print the text, where they stand in one row, and who had it before the one shown. */
function copiesOf({ id, outlet, copies }: ListRow): string {
	if (copies === undefined) return '';
	const { folded, first } = copies;
	const before =
		first.article === id || first.outlet === null || first.outlet === outlet ? '' : ` first ${first.outlet}`;
	return `⧉${folded > 0 ? folded + 1 : ''}${before}  `;
}

function rowLines(model: Model, row: ListRow, height: number, width: number, selected: boolean): Line[] {
	const inner = width - 3;
	const bar = piece(selected ? '▌' : ' ', selected ? 'key' : 'plain');
	const lines: Line[] = [];
	const headlineRows = height > 2 ? 2 : 1;
	const spans = wrap(row.headline, 0, row.headline.length, inner);
	for (const [index, span] of spans.slice(0, headlineRows).entries()) {
		const cut = index === headlineRows - 1 && spans.length > headlineRows;
		const whole = row.headline.slice(span.start, span.end);
		const text = cut ? `${clip(whole, inner - 1).replace(/…$/, '')}…` : whole;
		const marks = row.marks.map((mark) => ({ start: mark.start - span.start, end: mark.end - span.start }));
		lines.push(emphasised(text, marks, selected ? 'strong' : 'plain', 'letter'));
	}
	const problems = row.problems > 0 ? `  ! ${row.problems}` : '';
	const marks = marksLine(model, row);
	const copies = copiesOf(row);
	// What was done to an article, and what is wrong with it, is never cut for where it appeared.
	const room = inner - lineWidth(marks) - widthOf(copies) - widthOf(problems);
	const meta = clip(metaOf(row), room);
	const isSaid = !row.analysed && widthOf(meta) + widthOf(READING) <= room;
	lines.push([
		piece(copies, 'key'),
		piece(meta, 'dim'),
		...marks,
		piece(isSaid ? READING : '', 'progress'),
		piece(problems, 'warning'),
	]);
	if (row.snippet && height > 3) {
		const { text, marks } = row.snippet;
		const first = marks[0]?.start ?? 0;
		const from = Math.max(0, first - Math.floor(inner / 3));
		const shown = from > 0 ? clipStart(text.slice(0, first), Math.floor(inner / 3)) + text.slice(first) : text;
		const shift = shown.length - text.length;
		lines.push(
			emphasised(
				shown,
				marks.map((mark) => ({ start: mark.start + shift, end: mark.end + shift })),
				'dim',
				'hit',
			),
		);
	}
	while (lines.length < height) lines.push([]);
	return lines.slice(0, height).map((line, index) => {
		const shown = fill([index === 0 || selected ? bar : piece(' '), piece(' '), ...line], width - 1);
		return [...(selected ? marked(shown, 'selected') : shown), piece(' ')];
	});
}

/** Why the list is empty, and what to do. */
function emptyList({ place: { list }, status }: Model): readonly string[] {
	if (list.query.trim() !== '' || list.filter.length > 0) {
		const hidden = list.page?.hidden ?? 0;
		const { progress } = status ?? {};
		const files = progress ? counted(progress.total, 'file') : '';
		return [
			progress ? 'Nothing fits so far.' : 'Nothing fits.',
			progress ? `${grouped(progress.done)} of ${files} are read.` : '',
			hidden > 0 ? `${hidden} hidden by the filter: ‹filter.drop› takes the last name out of it.` : '',
		];
	}
	const { store } = status ?? {};
	if (store?.link === 'connecting' || store?.link === 'refused') {
		const { trouble } = store;
		return [
			store.link === 'refused' ? `${store.name} cannot be opened.` : `Connecting to ${store.name}…`,
			...(trouble === null ? [] : [trouble.message, trouble.hint]),
		];
	}
	if (!status || status.progress || status.articles > 0) return ['Reading…'];
	if (status.waits)
		return [
			`Another newsdesk has ${status.title} open; what it reads is shown here.`,
			'Where nothing comes, as after an update, close that one: this one reads then.',
		];
	if (store)
		return [`No articles in ${status.title} yet.`, `newsdesk index PATH --archive ${store.name} puts some there.`];
	if (!status.round) return [`Looking through ${status.title}…`];
	return [
		`No articles in ${status.title}.`,
		status.problems > 0
			? '! lists what lies there and why it is not read.'
			: 'Text, web pages, feeds, mail, PDF, office files and dumps of articles are read.',
	];
}

/** What the list is of and where in it one is, as much of it as there is room for whole. */
function titleLine(model: Model, width: number): Line {
	const { list, focus } = model.place;
	const total = list.page?.total ?? 0;
	const folded = list.page?.folded ?? 0;
	const place = total > 0 ? `${grouped(list.selected + 1)}/${grouped(total)}` : '';
	const behind = total > 0 && folded > 0 ? ` of ${grouped(total + folded)}` : '';
	const order = ` ${sortLabel(model)}`;
	const room = width - widthOf(' ARTICLES   ');
	const count = fittingWay([place + behind, place], room);
	const said = fittingWay([order, order.replace(/ first$/, ''), ''], room - widthOf(count));
	return spread(
		[piece(' '), piece('ARTICLES', focus === 'list' ? 'key' : 'dim'), piece(said, 'dim')],
		[piece(count, 'dim'), piece('  ')],
		width,
	);
}

/** The list pane, exactly `rect.height` lines of `rect.width` columns. */
export function listLines(model: Model, rect: Rect): Line[] {
	const { list } = model.place;
	const total = list.page?.total ?? 0;
	const lines: Line[] = [titleLine(model, rect.width)];
	const height = rowHeight(model, rect);
	for (let index = list.top; lines.length + height <= rect.height && index < total; index++) {
		const row = windowed(list.page, index);
		if (row)
			lines.push(
				...rowLines(model, row, height, rect.width, index === list.selected).map((line) => ofRow(line, index)),
			);
		else lines.push([piece('  …', 'dim')], ...Array.from({ length: height - 1 }, () => []));
	}
	if (total === 0 && list.page) {
		for (const words of emptyList(model)) {
			const text = spelled(model, words);
			for (const span of wrap(text, 0, text.length, rect.width - 4)) {
				lines.push([piece(`  ${text.slice(span.start, span.end)}`, 'dim')]);
			}
		}
	}
	return Array.from({ length: rect.height }, (_, index) => fill(lines[index] ?? [], rect.width));
}
