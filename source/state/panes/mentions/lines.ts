import type { EntityRow, MentionRow, MentionSection, Nearness, SectionKind } from '../../../archive/archive.ts';
import { notesOn } from '../../../journal/marks.ts';
import { shortDate } from '../../dates.ts';
import type { Model } from '../../model.ts';
import type { MentionsState } from '../../place.ts';
import type { Rect } from '../../screen.ts';
import { spelled } from '../../settings/keymap.ts';
import { counted, grouped } from '../../text/count.ts';
import { doubt, fill, type Line, lineWidth, marked, ofRow, piece, sign, spread } from '../../text/line.ts';
import { KIND_LETTERS } from '../../text/pieces.ts';
import { clip, clipStart, fittingWay, widthOf } from '../../text/width.ts';
import { checkedIn, isRowChecked } from './checks.ts';
import { type MentionLine, mentionLines } from './layout.ts';

const dateOf = ({ published }: MentionRow): string => (published === null ? 'no date' : shortDate(published));

const DATE = 11;
const OUTLET = 14;
/** Columns from which the outlet stands before the words. */
const WITH_OUTLET = 100;
/** Columns of the sign of copies, with a space. */
const COPIES = 4;

/** `⧉3`: how many articles print the text. */
const copiesOf = ({ standsFor }: MentionRow): string => (standsFor === undefined ? '' : `⧉${standsFor + 1} `);

const copiesSaid = ({ standsFor }: MentionRow): string =>
	standsFor === undefined ? '' : `${grouped(standsFor + 1)} copies, `;

/** What stands before the words: the date, how many print the text where some do, the outlet where there is room; nothing under an article's heading. */
function headOf(row: MentionRow, isUnderHeading: boolean, isFolded: boolean, width: number): string {
	if (isUnderHeading) return '  ';
	const copies = isFolded ? copiesOf(row).padEnd(COPIES) : '';
	// Of articles without a date their headlines tell one from the other.
	if (row.published === null) {
		const columns = width >= WITH_OUTLET ? DATE + OUTLET + 2 : DATE;
		// Apart from the sign of what is checked.
		return ` ${clip(row.headline, columns - 1).padEnd(columns - 1)} ${copies}`;
	}
	const date = `${dateOf(row).padStart(DATE)} ${copies}`;
	return width >= WITH_OUTLET ? `${date} ${clip(row.outlet ?? row.headline, OUTLET).padEnd(OUTLET)} ` : date;
}

/** Of two names and what is between them, what fits: the names before the words. */
function pairOf({ text, companion }: MentionRow, room: number): Line {
	if (!companion) return [];
	const [first, second] = companion.isBefore ? [companion.text, text] : [text, companion.text];
	const left = Math.max(3, room - widthOf(first) - widthOf(second));
	const half = Math.floor((left - 1) / 2);
	const { between } = companion;
	const shown =
		widthOf(between) <= left ? between : `${clip(between, half)}${clipStart(between, half).replace(/^…/, '')}`;
	return [piece(first, 'strong', 'echo'), piece(shown), piece(second, 'strong', 'echo')];
}

function wordsOf(row: MentionRow, isDoubted: boolean, room: number): Line {
	if (row.companion) {
		const before = clipStart(row.before, Math.floor(room / 5));
		const rest = Math.max(10, room - widthOf(before) - Math.floor(room / 8));
		return [piece(before), ...pairOf(row, rest), doubt(row.certainty === 'certain'), piece(row.after)];
	}
	const middle = Math.floor((room - widthOf(row.text)) / 2);
	const before = clipStart(row.before, middle);
	const pad = ' '.repeat(Math.max(0, middle - widthOf(before)));
	const tone = isDoubted ? 'dim' : 'plain';
	return [
		piece(pad + before, tone),
		piece(row.text, isDoubted ? 'dim' : 'strong', 'echo'),
		doubt(row.certainty === 'certain'),
		piece(row.after, tone),
	];
}

/** As it is read out: the words, and then whose they are. */
function spokenRow(row: MentionRow, mentions: MentionsState, width: number, selected: boolean, checked: boolean): Line {
	const isUnderHeading = mentions.walk.order === 'article' && mentions.walk.with === null;
	const date = row.published === null ? '' : `${dateOf(row)} `;
	const whose = isUnderHeading ? '' : `  ${date}${clip(row.headline, Math.floor(width / 3))}`;
	const room = width - widthOf(whose) - 2;
	const words = wordsOf(row, row.certainty === 'candidate', room).filter(({ text }) => text.trim() !== '');
	const line: Line = [
		piece(' '),
		checked ? sign('', 'checked: ', 'key') : piece(''),
		...(lineWidth(words) > room ? fill(words, room) : words),
		piece(whose, 'dim'),
	];
	return selected ? marked(line, 'selected') : line;
}

function rowLine(row: MentionRow, mentions: MentionsState, width: number, selected: boolean, checked: boolean): Line {
	const isFolded = (mentions.page?.folded ?? 0) > 0;
	const head = headOf(row, mentions.walk.order === 'article' && mentions.walk.with === null, isFolded, width);
	const line: Line = [
		piece(selected ? '▌' : ' ', selected ? 'key' : 'plain'),
		checked ? sign('✓', 'checked: ', 'key') : piece(' '),
		piece(head, 'dim'),
		...wordsOf(row, row.certainty === 'candidate', width - widthOf(head) - 4),
	];
	const shown = fill(line, width - 1);
	return [...(selected ? marked(shown, 'selected') : shown), piece(' ')];
}

const SECTIONS: Readonly<Record<SectionKind, (name: string) => string>> = {
	mention: () => 'Mentions',
	candidate: () => 'Candidates: perhaps not this name, or not a name',
	variant: (name) => `Candidates: ${name}, perhaps the same`,
	sentence: () => 'In one sentence',
	paragraph: () => 'In one paragraph',
	article: () => 'In one article, further apart',
};

const sectionLine = ({ kind, name, count }: MentionSection, width: number): Line =>
	spread([piece(`   ${SECTIONS[kind](name ?? '')}`, 'strong')], [piece(grouped(count), 'dim'), piece('  ')], width);

function articleLine(row: MentionRow, goesOn: boolean, width: number): Line {
	const about = [width >= 80 ? row.outlet : null, width >= 60 ? dateOf(row) : null, grouped(row.turn.count)]
		.filter((part) => part !== null)
		.join(' · ');
	return spread(
		[piece('   '), sign(copiesOf(row), copiesSaid(row), 'key'), piece(`${goesOn ? '… ' : ''}${row.headline}`, 'title')],
		[piece(`  ${about}`, 'dim'), piece('  ')],
		width,
	);
}

function lineOf(line: MentionLine, model: Model, mentions: MentionsState, width: number): Line {
	switch (line.type) {
		case 'section':
			return sectionLine(line.section, width);
		case 'article':
			return articleLine(line.row, line.goesOn, width);
		case 'mention':
			return line.row
				? (model.terminal.linear ? spokenRow : rowLine)(
						line.row,
						mentions,
						width,
						line.index === mentions.selected,
						isRowChecked(model, line.row),
					)
				: [piece('  …', 'dim')];
	}
}

const partOf = (page: NonNullable<MentionsState['page']>, wanted: SectionKind): number =>
	page.sections.filter(({ kind }) => kind === wanted).reduce((sum, { count }) => sum + count, 0);

/** `14 mentions in 4 articles, 1 doubted · 2 candidates`: as many as pickers tell, and apart from them those of near spellings. */
function countOf({ page, walk }: MentionsState): string {
	if (!page) return 'looking…';
	const origins = page.origins === undefined ? '' : `, ${counted(page.origins, 'origin')}`;
	const once = (page.folded ?? 0) > 0 ? ', each text once,' : '';
	const articles = `${once} in ${counted(page.articles, 'article')}${origins}`;
	if (walk.with) return `${counted(page.total, 'place')}${articles}`;
	const [doubted, others] = [partOf(page, 'candidate'), partOf(page, 'variant')];
	const doubts = doubted > 0 ? `, ${grouped(doubted)} doubted` : '';
	const candidates = others > 0 ? ` · ${counted(others, 'candidate')}` : '';
	return `${counted(page.total - others, 'mention')}${articles}${doubts}${candidates}`;
}

const letterOf = (row: EntityRow | null): string => (row ? `${KIND_LETTERS[row.kind]} ` : '');

const NEAREST: Readonly<Record<Nearness, string>> = {
	sentence: 'only in one sentence, the nearest first',
	paragraph: 'only in one sentence or paragraph, the nearest first',
	article: 'the nearest first',
};

/** Under which names; of two, how near and how many articles were looked through. */
function namesOf({ row, page, walk }: MentionsState): string {
	if (walk.with)
		return page?.part
			? `of ${grouped(page.part.of)} articles that name both, the ${grouped(page.part.read)} that do so most`
			: NEAREST[walk.with.within];
	const also = row?.variants.map(({ name, certainty }) => `${name} (${certainty})`) ?? [];
	return [
		row && row.aliases.length > 0 ? `as ${row.aliases.join(', ')}` : '',
		also.length > 0 ? `perhaps ${also.join(', ')}` : '',
	]
		.filter((part) => part !== '')
		.join('   ');
}

function titleLine(mentions: MentionsState, isFocused: boolean, checked: number | null, width: number): Line {
	const { row, other, page, selected, walk } = mentions;
	const tone = isFocused ? 'key' : 'dim';
	const total = page?.total ?? 0;
	const roles = row && row.roles.length > 0 && !walk.with ? ` · ${row.roles.slice(0, 2).join('; ')}` : '';
	const kind = walk.with || !row ? '' : `${row.kind} · `;
	const names = [
		piece(` ${letterOf(row)}`, row?.kind ?? 'plain'),
		piece((row?.name ?? '').toUpperCase(), tone),
		...(walk.with
			? [
					piece(' & ', 'dim'),
					piece(letterOf(other), other?.kind ?? 'plain'),
					piece((other?.name ?? '').toUpperCase(), tone),
				]
			: []),
	];
	const here = grouped(selected + 1);
	const at = checked === null ? `  ${here}/${grouped(total)}` : width < 60 ? ` · ${here}` : `  at ${here}`;
	const place = [
		piece(checked === null ? '' : `  ${grouped(checked)}/${grouped(total)} checked`, 'key'),
		piece(page && total > 0 ? at : '', 'dim'),
		piece('  '),
	];
	// Counts are not cut: posts go before them, then the kind, then words.
	const room = width - lineWidth(names) - lineWidth(place);
	const count = countOf(mentions);
	const own = page ? total - partOf(page, 'variant') : 0;
	const few = page ? `${grouped(own)} in ${grouped(page.articles)}` : '';
	const some = page ? `${grouped(own)} in ${counted(page.articles, 'article')}` : count;
	const said = fittingWay([`  ${kind}${count}`, `  ${count}`, `  ${some}`, `  ${few}`, ''], room);
	return spread([...names, piece(`${said}${roles}`, 'dim')], place, width);
}

function nothingOf({ walk }: MentionsState, isReading: boolean): string {
	if (isReading) return 'None so far: articles are still being read.';
	if (!walk.with) return 'No mentions.';
	return walk.with.within === 'article'
		? 'No article names both.'
		: 'Nowhere so near: ‹mentions.order› takes in those further apart.';
}

/** What was noted on a name: it stands with the name. */
export const noteOn = ({ desk }: Model, entity: string): Line =>
	desk.open ? notesOn(desk.held, entity).map(({ text }) => piece(`   ✎ ${text.replace(/\s+/g, ' ')}`, 'strong')) : [];

/** The mention list: who, under which names, then every mention with the words around it. */
export function mentionsLines(model: Model, rect: Rect): Line[] {
	const { mentions, focus } = model.place;
	if (!mentions) return [];
	const lines: Line[] = [
		titleLine(mentions, focus === 'mentions', checkedIn(model, mentions), rect.width),
		[piece(`   ${namesOf(mentions)}`, 'dim'), ...noteOn(model, mentions.walk.entity)],
		...mentionLines(mentions, mentions.top, rect.height - 2).map((line) => {
			const shown = lineOf(line, model, mentions, rect.width);
			return line.type === 'mention' ? ofRow(shown, line.index) : shown;
		}),
	];
	if (mentions.page?.total === 0)
		lines.push([piece(`   ${spelled(model, nothingOf(mentions, model.status?.progress != null))}`, 'dim')]);
	return Array.from({ length: rect.height }, (_, index) => fill(lines[index] ?? [], rect.width));
}
