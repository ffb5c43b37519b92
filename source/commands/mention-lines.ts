import type { EntityRow, MentionPage, MentionRow, MentionSection, SectionKind } from '../archive/archive.ts';
import { keywordInContext } from '../output/concordance.ts';
import { fitEnd, fitStart, padEnd, widthOf } from '../output/fit.ts';
import { dim, hit, type Line, plain, type Sheet, strong } from '../output/line.ts';

/** A name that was looked up: its mentions, or the places where it stands together with another. */
export interface FoundMentions {
	readonly taken: EntityRow;
	readonly other: EntityRow | null;
	/** Without rows. */
	readonly page: MentionPage;
	readonly rows: () => AsyncIterable<MentionRow>;
}

const PLACE_MOST = 34;
/** Columns of the words before two names, and between them, where nothing bounds the line. */
const AROUND = 48;
const BETWEEN = 120;

function placeOf({ path, published, start }: MentionRow): string {
	const name = path.split('/').at(-1) ?? path;
	return `${published ?? '          '}  ${name}:${start}`;
}

/** `⧉3 `: how many articles print the text. */
const copiesOf = ({ standsFor }: MentionRow): string => (standsFor === undefined ? '' : `⧉${standsFor + 1} `);

const SIGNS = { certain: ' ', likely: '~', candidate: '?' } as const;

const SECTIONS: Readonly<Record<SectionKind, string>> = {
	mention: 'mentions',
	candidate: 'candidates',
	variant: 'perhaps the same',
	sentence: 'in one sentence',
	paragraph: 'in one paragraph',
	article: 'in one article',
};

/** A heading where rows are of more than one kind, or of another than mentions. */
function headingOf({ sections }: MentionPage, index: number): MentionSection | null {
	if (sections.every(({ kind }) => kind === 'mention')) return null;
	return sections.find(({ from }) => from === index) ?? null;
}

const counted = (count: number, thing: string): string => `${count} ${thing}${count === 1 ? '' : 's'}`;

function countsOf({ other, page }: FoundMentions): string {
	const places = counted(page.total, other ? 'place' : 'mention');
	const doubted = page.sections.find(({ kind }) => kind === 'candidate')?.count ?? 0;
	const others = page.sections.reduce((sum, { kind, count }) => sum + (kind === 'variant' ? count : 0), 0);
	const once = page.folded === undefined ? '' : ', each text once,';
	const origins = page.origins === undefined ? '' : `, ${counted(page.origins, 'origin')}`;
	return `${places}${once} in ${counted(page.articles, 'article')}${origins}${doubted > 0 ? `, ${doubted} of them ${doubted === 1 ? 'a candidate' : 'candidates'}` : ''}${others > 0 ? `, ${others} of a name that may be the same` : ''}`;
}

/** Two names with what is between them, in the middle of the words around. */
function pairLine(row: MentionRow, columns: number): Line {
	const { companion, before, text, after } = row;
	if (!companion) return [];
	const [first, second] = companion.isBefore ? [companion.text, text] : [text, companion.text];
	const bounded = Number.isFinite(columns);
	const lead = fitEnd(before, bounded ? Math.max(6, Math.floor(columns / 5)) : AROUND);
	const room = bounded ? columns - widthOf(lead) - widthOf(first) - widthOf(second) - 4 : BETWEEN;
	const { between } = companion;
	const half = Math.max(2, Math.floor(room / 2));
	const shown = widthOf(between) <= Math.max(4, room) ? between : `${fitStart(between, half)} ${fitEnd(between, half)}`;
	const rest = bounded ? Math.max(0, room - widthOf(shown)) : AROUND;
	return [plain(lead), hit(first), plain(shown), hit(second), plain(fitStart(after, rest))];
}

/** What people read of the names looked up: who, how many, then a line for each place. */
export async function* mentionLines(found: readonly FoundMentions[], sheet: Sheet): AsyncIterable<Line> {
	for (const each of found) {
		const { taken, other, page, rows } = each;
		const kind = other ? '' : taken.kind;
		const name = other ? `${taken.name} & ${other.name}` : taken.name;
		const roles = other ? [] : taken.roles;
		yield [strong(name), dim(['', ...[kind].filter(Boolean), countsOf(each), ...roles].join(' · '))];
		if (page.part) yield [dim(`of ${page.part.of} articles that name both, the ${page.part.read} that do so most`)];
		if (!other && taken.aliases.length) yield [dim(`also called ${taken.aliases.join(', ')}`)];
		if (!other && taken.variants.length)
			yield [dim(`perhaps the same: ${taken.variants.map((variant) => variant.name).join(', ')}`)];
		let width = 0;
		let index = 0;
		for await (const row of rows()) {
			const heading = headingOf(page, index);
			if (heading)
				yield [
					strong(`${SECTIONS[heading.kind]}${heading.name === null ? '' : `: ${heading.name}`} (${heading.count})`),
				];
			index += 1;
			const place = placeOf(row);
			width = Math.max(width, Math.min(PLACE_MOST, widthOf(place)));
			const copies = copiesOf(row);
			const room = sheet.columns - Math.max(width, widthOf(place)) - 3 - widthOf(copies);
			yield [
				dim(padEnd(place, width)),
				plain(` ${SIGNS[row.certainty]} ${copies}`),
				...(row.companion ? pairLine(row, room) : keywordInContext(row, room, sheet)),
			];
		}
		yield [];
	}
}
