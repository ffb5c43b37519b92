import type { ListRow } from '../../../archive/archive.ts';
import { shortDate } from '../../dates.ts';
import { marksOf } from '../../desk/marks.ts';
import type { Model } from '../../model.ts';
import { type Rect, rowHeight } from '../../screen.ts';
import { spelled } from '../../settings/keymap.ts';
import { counted, grouped } from '../../text/count.ts';
import { emphasised, fill, type Line, lineWidth, marked, ofRow, piece, sign, spread } from '../../text/line.ts';
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
/** Columns that tags have however much there is to say of where an article appeared. */
const LEAST_TAGS = 14;

/** When and where it appeared; its file too where `isAlike`, a row beside it being the same otherwise. */
function metaOf(row: ListRow, isAlike: boolean): string {
	const where = [row.outlet, row.place === null ? null : placeName(row.place)]
		.filter((part) => part !== null)
		.join(' · ');
	const file = isAlike ? (row.path.split('/').at(-1) ?? '') : '';
	return [row.published === null ? 'no date' : shortDate(row.published), file, where]
		.filter((part) => part !== '')
		.join('  ');
}

/** Whether two rows would be the same to the letter. */
const areAlike = (one: ListRow, other: ListRow | undefined): boolean =>
	other !== undefined &&
	one.id !== other.id &&
	one.headline === other.headline &&
	one.published === other.published &&
	one.outlet === other.outlet;

/** Tags as they fit: all of them, the first and how many more, how many. */
function tagsWithin(tags: readonly string[], room: number): string {
	const [first] = tags;
	if (first === undefined) return '';
	const ways = [tags.map((tag) => `#${tag}`).join(' '), `#${first} +${tags.length - 1}`, `#${tags.length}`];
	return ` ${fittingWay(tags.length > 1 ? ways : [ways[0] ?? '', clip(`#${first}`, Math.max(6, room))], room)}`;
}

/** `★ ✎ ● #tag`: starred, with a note, not yet read, tagged, the tags as there is room. */
function marksLine(model: Model, row: ListRow, room: number): Line {
	const marks = marksOf(model, row);
	if (!marks) return [];
	const isNoted = marks.notes.length > 0;
	const signs = [marks.starred, isNoted, !marks.read].filter(Boolean).length;
	const tags = tagsWithin(marks.tags, room - 3 * signs - 1);
	return [
		piece(marks.starred ? '  ★' : ''),
		sign(isNoted ? '  ✎' : '', isNoted ? ' with a note' : ''),
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

const copiesSaid = (row: ListRow): string =>
	copiesOf(row).replace(/^⧉(\d*)( first)?/, (_, count, first = '') =>
		[count === '' ? 'printed elsewhere' : `${count} prints`, first].filter(Boolean).join(','),
	);

function rowLines(
	model: Model,
	row: ListRow,
	height: number,
	width: number,
	selected: boolean,
	isAlike: boolean,
): Line[] {
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
	const copies = copiesOf(row);
	const told = metaOf(row, isAlike);
	// What was done to an article, and what is wrong with it, is never cut for where it appeared, but told shorter.
	const around = inner - widthOf(copies) - widthOf(problems);
	const marks = marksLine(model, row, around - Math.min(widthOf(told), around - LEAST_TAGS));
	const room = around - lineWidth(marks);
	const meta = clip(told, room);
	const isSaid = !row.analysed && widthOf(meta) + widthOf(READING) <= room;
	lines.push([
		sign(copies, copiesSaid(row), 'key'),
		piece(meta, 'dim'),
		...marks,
		piece(isSaid ? READING : '', 'progress'),
		sign(problems, row.problems > 0 ? `  ${counted(row.problems, 'problem')}` : '', 'warning'),
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
	const notes = row.snippet ? [] : (marksOf(model, row)?.notes ?? []);
	if (notes.length > 0 && height > 3)
		lines.push([piece(clip(notes.map(({ text }) => `✎ ${text.replace(/\s+/g, ' ')}`).join('  '), inner), 'dim')]);
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
		const sofar = progress ? ' so far' : '';
		return [
			list.apiece.length > 0 ? `Nothing fits all of it${sofar}.` : `Nothing fits${sofar}.`,
			...list.apiece.map(
				({ words, articles }) => `${words} fits ${articles === 0 ? 'none' : counted(articles, 'article')}`,
			),
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
	const behind = total > 0 && folded > 0 ? [` + ${counted(folded, 'print')}`, ` +${grouped(folded)}⧉`] : [];
	const order = ` ${sortLabel(model)}`;
	const room = width - widthOf(' ARTICLES   ');
	const least = order.replace(/ first$/, '');
	const count = fittingWay([...behind.map((words) => place + words), place], room - widthOf(least));
	const said = fittingWay([order, least, ''], room - widthOf(count));
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
	const shown = Math.max(0, Math.min(total - list.top, Math.floor((rect.height - 1) / height)));
	const rows = Array.from({ length: shown }, (_, at) => windowed(list.page, list.top + at));
	for (const [at, row] of rows.entries()) {
		const index = list.top + at;
		if (row) {
			const isAlike = rows.some((other) => areAlike(row, other));
			const drawn = rowLines(model, row, height, rect.width, index === list.selected, isAlike);
			lines.push(...drawn.map((line) => ofRow(line, index)));
		} else lines.push([piece('  …', 'dim')], ...Array.from({ length: height - 1 }, () => []));
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
