import type { ArchiveStatus } from '../archive/archive.ts';
import { progressBar, speed, timeLeft } from '../archive/progress.ts';
import type { Model } from './model.ts';
import { found, understood } from './overlays/search/lines.ts';
import { storeSaid } from './store-said.ts';
import { counted, grouped } from './text/count.ts';
import { fill, type Line, lineWidth, type Piece, piece, spread } from './text/line.ts';
import { clip, widthOf } from './text/width.ts';

/** Columns from which the head says more of what is being read. */
const MEDIUM = 80;
const WIDE = 120;
const BAR = 16;
/** Columns that the opened folder's name keeps. */
const LEAST_TITLE = 8;
/** Columns that the words looked for keep. */
const LEAST_QUERY = 8;

const NAME = ' newsdesk ';

/** How far the reading is, in as many words as there is room for. */
function progressText(progress: NonNullable<ArchiveStatus['progress']>, columns: number): string {
	const { done, total } = progress;
	if (columns < MEDIUM) return ` · ${Math.floor((100 * done) / Math.max(1, total))}% ${timeLeft(progress)}`.trimEnd();
	const bar = columns < WIDE ? '' : `${progressBar(progress, BAR)} `;
	const read = `reading ${grouped(done)}/${grouped(total)}`;
	return [` · ${bar}${read}`, speed(progress), timeLeft(progress)].filter(Boolean).join('  ');
}

/** How a shared archive stands: on a narrow screen the gravest alone. */
function storePieces({ store }: ArchiveStatus, columns: number): readonly Piece[] {
	const said = store === undefined ? [] : storeSaid(store);
	return said.slice(0, columns < WIDE ? 1 : 2).flatMap((one) => [piece(' · '), one]);
}

/** Of parts that do not all fit into `room` the less important are left out, the lowest rank first; those of the highest never are. */
function fitting(parts: readonly { readonly line: Line; readonly rank: number }[], room: number): Line {
	const whole = parts.flatMap(({ line }) => line);
	const least = Math.min(...parts.map(({ rank }) => rank));
	if (least === ALWAYS || lineWidth(whole) <= room) return whole;
	return fitting(
		parts.filter(({ rank }) => rank > least),
		room,
	);
}

const ALWAYS = 3;

/** What is open, in `columns`: its name gives way before what is said of it. */
function openedLine({ status, size }: Model, columns: number): Line {
	if (!status) return fill([piece(NAME, 'title'), piece(' opening…')], columns);
	const progress = status.progress ? progressText(status.progress, size.columns) : '';
	const isUnknown = status.store?.link === 'connecting' || status.store?.link === 'refused';
	const articles =
		isUnknown || (status.progress && size.columns < MEDIUM) ? '' : ` · ${counted(status.articles, 'article')}`;
	const problems = status.problems > 0 ? ` · ${counted(status.problems, 'problem')}` : '';
	const [gone] = status.missing ?? [];
	const missing = gone === undefined ? '' : ` · ${gone} is not there: ! says more`;
	const said = fitting(
		[
			{ line: [piece(articles)], rank: 0 },
			{ line: [piece(progress, 'progress')], rank: 2 },
			{ line: storePieces(status, size.columns), rank: ALWAYS },
			{ line: [piece(missing === '' ? problems : missing, 'warning')], rank: missing === '' ? 1 : ALWAYS },
		],
		columns - 2 - Math.min(widthOf(status.title), LEAST_TITLE),
	);
	const room = columns - lineWidth(said) - 2;
	const named = room - widthOf(NAME) >= Math.min(widthOf(status.title), LEAST_TITLE);
	const title = clip(status.title, Math.max(LEAST_TITLE, named ? room - widthOf(NAME) : room));
	return fill([...(named ? [piece(NAME, 'title')] : []), piece(` ${title}`), ...said], columns);
}

/** The first row: what is open, what was looked for, how its words were read and how much of it was found, which is never cut. */
export function headLine(model: Model): Line {
	const { columns } = model.size;
	const query = model.place.list.query.trim();
	if (query === '' || model.overlay?.kind === 'search') return openedLine(model, columns);
	const said = found(model);
	const room = columns - lineWidth(said) - 5;
	const words = clip(query, Math.max(LEAST_QUERY, room - Math.min(lineWidth(said), widthOf(NAME))));
	const beside = columns - widthOf(words) - 5 - widthOf(NAME) - LEAST_TITLE;
	const read = beside > lineWidth(said) ? understood(model, beside) : said;
	const right = [piece('/ ', 'dim'), piece(words, 'key'), piece('  '), ...read, piece(' ')];
	const left = columns - lineWidth(right);
	return left > LEAST_TITLE + 2 ? [...openedLine(model, left), ...right] : spread([], right, columns);
}
