import type { FactKind } from '../../../domain/fact.ts';
import type { Span } from '../../../domain/span.ts';
import { shortDate } from '../../dates.ts';
import type { Model } from '../../model.ts';
import { counted, grouped } from '../../text/count.ts';
import { doubt, emphasised, fill, type Line, marked, ofRow, piece, shortened, type Tone } from '../../text/line.ts';
import { remark } from '../../text/remark.ts';
import { clip, fittingWay, widthOf } from '../../text/width.ts';
import { wrap } from '../../text/wrap.ts';
import { rowsOf } from './rows.ts';
import type { StatedOverlay, StatedRow } from './state.ts';

const TITLES: Readonly<Record<FactKind, string>> = {
	figure: 'FIGURES',
	quote: 'QUOTES AND REPORTED SPEECH',
	relation: 'WHO DID WHAT',
	role: 'ROLES',
	date: 'DATES',
};

const ONE: Readonly<Record<FactKind, string>> = {
	figure: 'figure',
	quote: 'quote',
	relation: 'act',
	role: 'role',
	date: 'date',
};

const TONES: Readonly<Record<FactKind, Tone>> = {
	figure: 'plain',
	quote: 'quote',
	relation: 'plain',
	role: 'plain',
	date: 'plain',
};

export const noun = (of: FactKind): string => ONE[of];

/** A claim takes so many lines; the chosen one all it needs, and its sentence so many, where the screen has as many for the list. */
const MOST_LINES = 2;
const LEAD = 4;
const MOST_OF_SENTENCE = 3;
const WITH_SENTENCE = 16;

function articleLine({ headline, outlet, published, path }: StatedRow, width: number): Line {
	const when = published === null ? 'no date' : shortDate(published);
	const about = [when, outlet ?? path.split('/').at(-1)].filter(Boolean).join('  ');
	return shortened([piece('  '), piece(`${headline}  `, 'title'), piece(about, 'dim')], width);
}

/** Where the first of each word stands. */
function marksIn(text: string, words: readonly string[]): Span[] {
	const folded = text.toLowerCase();
	return words
		.flatMap((word) => {
			const start = folded.indexOf(word);
			return start < 0 ? [] : [{ start, end: start + word.length }];
		})
		.sort((one, other) => one.start - other.start);
}

const within = (marks: readonly Span[], from: number): Span[] =>
	marks.map(({ start, end }) => ({ start: start - from, end: end - from }));

/** The sentence that a claim rests on; none where the claim is all of it. */
function sentenceLines({ sentence, claim }: StatedRow, words: readonly string[], width: number): Line[] {
	const text = sentence.replace(/\s+/g, ' ').trim();
	if (claim.includes(text)) return [];
	const columns = width - LEAD - 4;
	const marks = marksIn(text, words);
	return wrap(text, 0, text.length, columns)
		.slice(0, MOST_OF_SENTENCE)
		.map(({ start, end }, at): Line => {
			const shown = at === MOST_OF_SENTENCE - 1 ? clip(text.slice(start), columns) : text.slice(start, end);
			return [piece('▌', 'key'), piece('     '), ...emphasised(shown, within(marks, start), 'dim', 'hit')];
		});
}

/** A fact, with `?` where it was inferred or awaits a person's word; the words that are asked for are marked. */
function claimLines(row: StatedRow, of: FactKind, words: readonly string[], width: number, selected: boolean): Line[] {
	const tone = row.certainty === 'candidate' ? 'dim' : TONES[of];
	const marks = marksIn(row.claim, words);
	const spans = wrap(row.claim, 0, row.claim.length, width - LEAD - 2);
	const most = selected ? spans.length : MOST_LINES;
	const lines = spans.slice(0, most).map(({ start, end }, at): Line => {
		const isLast = at === Math.min(most, spans.length) - 1;
		const text =
			isLast && at + 1 < spans.length ? clip(row.claim.slice(start), width - LEAD - 2) : row.claim.slice(start, end);
		return [
			piece(selected ? '▌' : ' ', 'key'),
			piece(at === 0 ? '   ' : '     '),
			...emphasised(text, within(marks, start), tone, 'hit'),
			doubt(!isLast || row.certainty === 'certain', ' ?'),
		];
	});
	return selected ? lines.map((line) => marked(fill(line, width), 'selected')) : lines;
}

function titleLine(overlay: StatedOverlay, shown: readonly StatedRow[], width: number): Line {
	const { of, page, words } = overlay;
	const only = words.text === '' ? '' : `  with ${words.text}`;
	// Of the articles that were looked through, those that the facts stand in.
	const having = new Set(shown.map(({ article }) => article)).size;
	const some = having > 0 && having < (page?.articles ?? 0) ? `${grouped(having)} of ` : '';
	const where = `${only === '' ? '' : ' '} in ${some}`;
	const facts = page === null ? 'reading…' : counted(shown.length, ONE[of]);
	const part = page !== null && page.articles < page.total ? `the first ${grouped(page.articles)} of ` : '';
	const articles = counted(page?.total ?? 0, 'article');
	const ways = page === null ? [''] : [`${where}${part}${articles}`, `${where}${articles}`, ''];
	const among = fittingWay(ways, width - widthOf(` ${TITLES[of]}  ${facts}${only}`));
	return shortened(
		[piece(` ${TITLES[of]}`, 'key'), piece(`  ${facts}`, 'dim'), piece(only, 'chip'), piece(among, 'dim')],
		width,
	);
}

function emptyWords({ status }: Model, { of, page, words }: StatedOverlay): string {
	if (words.text !== '' && page !== null && page.rows.length > 0)
		return `No ${ONE[of]} has these words: esc shows all.`;
	return status?.progress
		? `No ${ONE[of]} in what was read so far of these articles.`
		: `These articles state no ${ONE[of]}.`;
}

/** Facts over the whole body of the screen, under their articles; the chosen one is in view. */
export function statedLines(model: Model, width: number, height: number): Line[] {
	const { overlay } = model;
	if (overlay?.kind !== 'stated') return [];
	const rows = rowsOf(overlay);
	const words = overlay.words.text.toLowerCase().split(/\s+/).filter(Boolean);
	const room = Math.max(1, height - 1);
	// As many as the screen holds on both sides of the chosen one.
	const first = Math.max(0, overlay.selected - room);
	const blocks = rows.slice(first, overlay.selected + room).map((row, at): Line[] => {
		const index = first + at;
		const selected = index === overlay.selected;
		const [line = [], ...more] = claimLines(row, overlay.of, words, width, selected);
		const isNew = rows[index - 1]?.article !== row.article;
		const below = selected && room >= WITH_SENTENCE ? sentenceLines(row, words, width) : [];
		return [...(isNew ? [articleLine(row, width)] : []), ofRow(line, index), ...more, ...below];
	});
	const before = blocks.slice(0, overlay.selected - first).reduce((sum, block) => sum + block.length, 0);
	const own = blocks[overlay.selected - first]?.length ?? 1;
	const all = blocks.flat();
	const top = Math.max(0, Math.min(all.length - room, before + own - Math.ceil(room / 2), before));
	const lines: Line[] = [titleLine(overlay, rows, width), ...all.slice(top, top + room)];
	if (overlay.page !== null && rows.length === 0) lines.push(...remark(emptyWords(model, overlay), width));
	return Array.from({ length: height }, (_, index) => fill(lines[index] ?? [], width));
}
