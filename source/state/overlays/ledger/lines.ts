import { amountWords, unitWords } from '../../../domain/amount.ts';
import { labelWords } from '../../../ledger/label-words.ts';
import type { Voice } from '../../../ledger/labels.ts';
import type { Entry, Line as LedgerLine } from '../../../ledger/lines.ts';
import type { ListedLine } from '../../../ledger/listed.ts';
import type { Model } from '../../model.ts';
import { spelled } from '../../settings/keymap.ts';
import { counted, grouped } from '../../text/count.ts';
import { fill, type Line, marked, piece, sign, spread, type Tone } from '../../text/line.ts';
import { remark } from '../../text/remark.ts';
import { clip, fittingWay, widthOf } from '../../text/width.ts';
import { barOf } from '../facets/lines.ts';
import { entryDetails, overTime, partDetails, publishedWords } from './details.ts';
import { type LedgerRow, ledgerRows } from './rows.ts';
import { scaleOf } from './scale.ts';
import type { LedgerOverlay } from './state.ts';

const TONES: Readonly<Record<Entry['verdict']['label'], Tone>> = {
	conflict: 'error',
	differs: 'warning',
	narrower: 'warning',
	wider: 'warning',
	update: 'figure',
	rounding: 'dim',
	superseded: 'dim',
	same: 'dim',
	first: 'dim',
};

/** Columns from which it stands beside a value who gives it and in which article, and from which values are drawn on a scale as well. */
const WITH_WORDS = 60;
const WITH_SCALE = 100;
/** Columns from which a line's articles and origins are told in words. */
const WITH_COUNTS = 72;
const DATE = 12;
const LABEL = 11;
/** Before the date, and between value and label at least. */
const AROUND = 4;

function headOf(line: ListedLine, isOpen: boolean, selected: boolean, width: number): Line[] {
	const { label, title, left } = line;
	if (width < WITH_COUNTS) return headInTwo(line, isOpen, selected, width);
	const scale = width >= WITH_SCALE ? `${scaleOf(line.values, line.days, 12)}  ` : '';
	const told = `${countsOf(line)}${toldLeft(left, width)}  `;
	const head = spread(
		[
			piece(selected ? '▌' : ' ', 'key'),
			piece(isOpen ? '▾ ' : '▸ ', 'dim'),
			piece(title, selected ? 'strong' : 'plain'),
			piece(handOf(line), 'key'),
		],
		[
			piece(' '),
			sign(scale, '', 'figure'),
			piece(told, 'dim'),
			piece(label.padEnd(LABEL - 1), TONES[label]),
			piece(' '),
		],
		width,
	);
	return [head];
}

const countsOf = ({ articles, origins }: ListedLine): string =>
	`${counted(articles, 'article')}, ${counted(origins, 'origin')}`;

/** Where there is no room beside the title, what is told of a line stands below it. */
function headInTwo(line: ListedLine, isOpen: boolean, selected: boolean, width: number): Line[] {
	const { label, title, left } = line;
	const bar = piece(selected ? '▌' : ' ', 'key');
	return [
		[bar, piece(isOpen ? '▾ ' : '▸ ', 'dim'), piece(clip(title, width - 4), selected ? 'strong' : 'plain')],
		spread(
			[bar, piece(`  ${countsOf(line)}${left > 0 ? ' +' : ''}`, 'dim'), piece(handOf(line), 'key')],
			[piece(' '), piece(label, TONES[label]), piece(' ')],
			width,
		),
	];
}

const toldLeft = (left: number, width: number): string =>
	left === 0 ? '' : width >= WITH_SCALE ? `, ${grouped(left)} not looked at` : ' +';

/** What somebody did to a line: ✓ accepted, with how many figures came since; ✎ parted or joined. */
function handOf({ accepted, figures, byHand }: ListedLine): string {
	const since = figures - accepted;
	const accept = accepted === 0 ? '' : since === 0 ? '  ✓' : `  ✓ ${counted(since, 'figure')} since`;
	return `${accept}${byHand === null ? '' : `  ✎ ${byHand}`}`;
}

/** A qualifier where its words would cut the number. */
const SIGNS: Readonly<Partial<Record<Voice['statement']['qualifier'], string>>> = {
	about: '~',
	'more than': '>',
	'at least': '≥',
	'fewer than': '<',
	'at most': '≤',
};

/** `at least 29,514`, shortly `≥29,514`; `200–300`, `4.5m USD` as far as amounts are written short. */
function valueWords(
	{ statement: { value, max, qualifier, unit } }: Pick<Voice, 'statement'>,
	isShort: boolean,
): string {
	const amount = amountWords(value, max);
	const words = isShort
		? (SIGNS[qualifier] ?? '')
		: qualifier === 'exact' || qualifier === 'range'
			? ''
			: `${qualifier} `;
	const qualified = `${words}${amount}`;
	return unit === null ? qualified : `${qualified} ${unitWords(unit, max ?? value)}`;
}

interface Sheet {
	readonly whole: LedgerLine;
	readonly width: number;
	/** Columns of the longest value, whether it has room only with signs for words, and the largest number. */
	readonly value: number;
	readonly isShort: boolean;
	readonly most: number;
}

function sheetOf(line: LedgerLine, width: number): Sheet {
	const voices = [...line.entries, ...line.parts];
	const room = Math.min(24, width - DATE - LABEL - AROUND - 1);
	const longest = (isShort: boolean) => Math.max(...voices.map((one) => valueWords(one, isShort).length), 1);
	const isShort = longest(false) > room;
	return {
		whole: line,
		width,
		value: Math.min(room, longest(isShort)),
		isShort,
		most: Math.max(...line.entries.map(({ statement }) => Math.abs(statement.max ?? statement.value)), 1),
	};
}

const isAlike = ({ report: one }: Voice, { report: other }: Voice): boolean =>
	one.article !== other.article &&
	one.headline === other.headline &&
	one.outlet === other.outlet &&
	one.published === other.published;

/** Who gives a figure, and in which article: in which file too where another of the line is called the same. */
function sourceOf(voice: Voice, { entries, parts }: LedgerLine): string {
	const { report, statement } = voice;
	const file = [...entries, ...parts].some((other) => isAlike(voice, other)) ? report.path.split('/').at(-1) : null;
	return [statement.source, report.outlet, file, report.headline].filter(Boolean).join(' · ');
}

/** The same below the figure, where there is no room beside it. */
const sourceLine = (one: Voice, line: LedgerLine, width: number): Line =>
	fill([piece(`     ${clip(sourceOf(one, line), width - 6)}`, 'dim')], width);

function figureLine(one: Voice, label: string, tone: Tone, sheet: Sheet, selected: boolean): Line {
	const { whole, width, value, isShort, most } = sheet;
	const { report, statement } = one;
	const bar = width >= WITH_SCALE ? 12 : 0;
	const drawn = bar === 0 ? '' : barOf(Math.min(1, Math.abs(statement.max ?? statement.value) / most), bar);
	return spread(
		[
			piece(selected ? '▌' : ' ', 'key'),
			piece('  '),
			piece(publishedWords(report).padEnd(DATE), 'date'),
			sign(valueWords(one, isShort).padStart(value), valueWords(one, false), 'figure'),
			...(bar > 0 ? [piece('  '), piece(drawn + ' '.repeat(bar - drawn.length), 'figure')] : []),
			...(width >= WITH_WORDS ? [piece('  '), piece(sourceOf(one, whole), 'dim')] : []),
		],
		[piece(' '), piece(label.padEnd(LABEL), tone)],
		width,
	);
}

function linesOfRow(row: LedgerRow, overlay: LedgerOverlay, selected: boolean, width: number, beside: boolean): Line[] {
	if (row.type === 'line') {
		const isOpen = overlay.open === row.line.id;
		const head = headOf(row.line, isOpen, selected, width).map((line) => fill(line, width));
		const { whole } = row.line;
		return [
			...(selected ? head.map((line) => marked(line, 'selected')) : head),
			...(isOpen && whole !== null ? overTime(whole, width) : []),
		];
	}
	const sheet = sheetOf(row.whole, width);
	const one = row.type === 'entry' ? row.entry : row.part;
	const [label, tone]: readonly [string, Tone] =
		row.type === 'entry'
			? [row.entry.echo === 'reprint' ? 'reprint' : labelWords(row.entry), TONES[row.entry.verdict.label]]
			: ['part', 'dim'];
	const line = fill(figureLine(one, label, tone, sheet, selected), width);
	if (!selected) return width < WITH_WORDS ? [line, sourceLine(one, row.whole, width)] : [line];
	const details =
		row.type === 'entry' ? entryDetails(row.entry, row.whole, width, beside) : partDetails(row.part, row.whole, width);
	return [marked(line, 'selected'), ...details];
}

function titleLine(model: Model, { page }: LedgerOverlay, width: number): Line {
	const failed = page === null && model.answered.ledger === model.asked.ledger;
	const left = page !== null && page.left > 0 ? `; ${grouped(page.left)} are yet to be compared` : '';
	const lines = counted(page?.total ?? 0, 'line');
	const articles = counted(page?.articles ?? 0, 'article');
	const ways = failed
		? ['not compared']
		: page === null
			? ['comparing…']
			: [
					`${lines} of figures in ${articles}${left}`,
					`${lines} in ${articles}${left}`,
					`${lines} in ${articles}`,
					lines,
				];
	const state = fittingWay(ways, width - widthOf(' LEDGER   '));
	return fill([piece(' LEDGER', 'key'), piece(`  ${state}`, 'dim')], width);
}

/** The ledger over the whole body of the screen, the most contested line first. */
export function ledgerLines(model: Model, width: number, height: number): Line[] {
	const { overlay } = model;
	if (overlay?.kind !== 'ledger') return [];
	const rows = ledgerRows(overlay);
	const drawn = rows.map((row, at) => linesOfRow(row, overlay, at === overlay.cursor, width, !model.terminal.linear));
	const before = drawn.slice(0, overlay.cursor).reduce((sum, lines) => sum + lines.length, 0);
	const own = drawn[overlay.cursor]?.length ?? 1;
	const all = drawn.flat();
	const shown = Math.max(1, height - 1);
	const top = Math.max(0, Math.min(all.length - shown, before + own - Math.ceil(shown / 2)));
	const lines: Line[] = [
		titleLine(model, overlay, width),
		...all.slice(Math.min(top, before), Math.min(top, before) + shown),
	];
	const isAllRead = !model.status?.progress && overlay.page?.left === 0;
	if (overlay.page?.total === 0) lines.push(...remark(spelled(model, isAllRead ? EMPTY : UNREAD), width));
	return Array.from({ length: height }, (_, index) => fill(lines[index] ?? [], width));
}

const UNREAD = 'Articles are still being read and compared: lines come as two tell of one thing.';

const EMPTY = 'No figure is told by two of these articles so that it can be compared: ‹stated› lists every figure.';
