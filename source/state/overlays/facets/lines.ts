import type { Model } from '../../model.ts';
import { scrolled } from '../../step.ts';
import { grouped } from '../../text/count.ts';
import { fill, type Line, marked, piece, sign, spread, type Tone } from '../../text/line.ts';
import { KIND_LETTERS } from '../../text/pieces.ts';
import { fittingWay, widthOf } from '../../text/width.ts';
import { cursorOf, sectionsAcross } from './keys.ts';
import { type FacetRow, facetKinds, facetRows } from './rows.ts';
import type { FacetKind, FacetsOverlay } from './state.ts';

const SECTIONS: Readonly<Record<FacetKind, { readonly title: string; readonly tone: Tone; readonly letter: string }>> =
	{
		person: { title: 'PEOPLE', tone: 'person', letter: KIND_LETTERS.person },
		organization: { title: 'ORGANIZATIONS', tone: 'organization', letter: KIND_LETTERS.organization },
		place: { title: 'PLACES', tone: 'place', letter: KIND_LETTERS.place },
		group: { title: 'GROUPS', tone: 'group', letter: KIND_LETTERS.group },
		outlet: { title: 'OUTLETS', tone: 'plain', letter: '' },
		month: { title: 'MONTHS', tone: 'date', letter: '' },
		mark: { title: 'MARKS', tone: 'strong', letter: '' },
		tag: { title: 'TAGS', tone: 'strong', letter: '' },
	};

/** The sign of the key that chose it; `+` for enter. */
const SIGNS = { all: '+', none: '-', any: '|' } as const;

/** A section's title and five of its values. */
const LEAST_ROWS = 6;

const EIGHTHS = '▏▎▍▌▋▊▉█';

/** A bar of `share` of so many columns, to an eighth of one; never quite empty. */
export function barOf(share: number, columns: number): string {
	const eighths = Math.max(1, Math.round(share * columns * 8));
	const rest = eighths % 8;
	return '█'.repeat(Math.floor(eighths / 8)) + (rest > 0 ? EIGHTHS.charAt(rest - 1) : '');
}

interface Section {
	readonly kind: FacetKind;
	readonly rows: readonly FacetRow[];
	readonly cursor: number;
	readonly focused: boolean;
}

function rowLine(row: FacetRow, { kind, rows }: Section, width: number, selected: boolean): Line {
	const most = Math.max(1, ...rows.map(({ count }) => count ?? 0));
	const bar = width >= 44 ? 10 : 6;
	const count = row.count === null ? '' : grouped(row.count);
	const drawn = row.count === null ? '' : barOf(row.count / most, bar);
	const { tone } = SECTIONS[kind];
	const line = spread(
		[
			piece(selected ? '▌' : ' ', 'key'),
			piece(row.chosen === null ? ' ' : SIGNS[row.chosen], 'key'),
			piece(' '),
			piece(row.label, row.chosen === null ? tone : 'chip'),
		],
		[piece(` ${count} `, 'dim'), piece(drawn + ' '.repeat(bar - drawn.length), tone), piece(' ')],
		width,
	);
	return selected ? marked(line, 'selected') : line;
}

function sectionLines(section: Section, width: number, height: number, empty: string): Line[] {
	const { kind, rows, cursor, focused } = section;
	const { title, letter } = SECTIONS[kind];
	const place = focused && rows.length > 0 ? `${cursor + 1}/${rows.length}` : '';
	const lines: Line[] = [
		spread(
			[piece('   '), sign(`${title}${letter}`, title, focused ? 'key' : 'dim')],
			[piece(place, 'dim'), piece(' ')],
			width,
		),
	];
	const shown = Math.max(1, height - 1);
	// The cursor stays in the middle while the values pass by.
	const top = scrolled(cursor - Math.floor(shown / 2), cursor, shown, rows.length);
	for (const [index, row] of rows.slice(top, top + shown).entries())
		lines.push(rowLine(row, section, width, focused && top + index === cursor));
	if (rows.length === 0) lines.push([piece(focused ? '▌' : ' ', 'key'), piece(`  ${empty}`, 'dim')]);
	return Array.from({ length: height }, (_, index) => fill(lines[index] ?? [], width));
}

/** Heights of bands that need so many lines: what a short one leaves goes to the others. */
export function shared(needs: readonly number[], height: number): number[] {
	const out = needs.map(() => 0);
	let left = height;
	const order = needs.map((need, index) => ({ need, index })).sort((a, b) => a.need - b.need);
	for (const [place, { need, index }] of order.entries()) {
		const share = Math.min(need, Math.floor(left / (order.length - place)));
		out[index] = share;
		left -= share;
	}
	return out;
}

function titleLine(model: Model, overlay: FacetsOverlay, hidden: boolean, width: number): Line {
	const { page } = model.place.list;
	const total = (page?.total ?? 0) + (page?.folded ?? 0);
	const origins = overlay.facets?.origins;
	const printed = origins === undefined ? '' : `, ${grouped(origins)} ORIGIN${origins === 1 ? '' : 'S'},`;
	const whole = `${grouped(total)} ARTICLE${total === 1 ? ' IS' : 'S ARE'}`;
	const about = page ? `${grouped(total)} ARTICLE${total === 1 ? ' IS' : `S${printed} ARE`}` : 'THE ARTICLES ARE';
	const failed = overlay.facets === null && model.answered.facets === model.asked.facets;
	const by = origins !== undefined && model.place.list.folded ? 'origins' : 'articles';
	const state = failed ? '  not counted' : '  counting…';
	const kinds = facetKinds(overlay);
	const at = kinds.indexOf(overlay.section) + 1;
	const tab = hidden ? ` tab ${at}/${kinds.length} ` : '';
	const short = origins === undefined ? [] : [` ${grouped(total)} ARTICLES${printed.slice(0, -1)}`];
	const title = fittingWay([` WHAT ${about} ABOUT`, ...short, ` WHAT ${whole} ABOUT`], width - widthOf(tab));
	const forms = overlay.facets?.forms;
	const ways =
		forms === undefined
			? [`  the commonest, with their ${by}`, `  by ${by}`, '']
			: [
					`  of the ${forms} commonest forms of names, with their ${by}`,
					`  of the ${forms} commonest forms of names`,
					`  of ${forms} forms of names`,
					` of ${forms} forms`,
				];
	const counted = fittingWay(ways, width - widthOf(title + tab));
	return spread([piece(title, 'key'), piece(overlay.facets ? counted : state, 'dim')], [piece(tab, 'dim')], width);
}

/** The facets over the whole body of the screen: as many sections as there is room for, else those around the cursor. */
export function facetsLines(model: Model, width: number, height: number): Line[] {
	const { overlay } = model;
	if (overlay?.kind !== 'facets') return [];
	const kinds = facetKinds(overlay);
	const across = sectionsAcross(model, kinds.length);
	const bands = kinds.length / across;
	const shown = Math.max(1, Math.min(bands, Math.floor((height - 1) / LEAST_ROWS)));
	const band = Math.floor(kinds.indexOf(overlay.section) / across);
	const first = Math.min(Math.floor(band / shown) * shown, bands - shown);
	const sections = kinds.slice(first * across, (first + shown) * across).map(
		(kind): Section => ({
			kind,
			rows: facetRows(model, kind),
			cursor: cursorOf(overlay, kind),
			focused: kind === overlay.section,
		}),
	);
	const rowsOf = (index: number): readonly Section[] => sections.slice(index * across, (index + 1) * across);
	// A title, the values, and a line below that parts the band from the next one.
	const needs = Array.from(
		{ length: shown },
		(_, index) => 2 + Math.max(1, ...rowsOf(index).map(({ rows }) => rows.length)),
	);
	// Names are known once all articles of a new folder are read.
	const empty = overlay.facets === null ? '' : model.status?.progress ? 'reading…' : 'none';
	const lines: Line[] = [titleLine(model, overlay, shown < bands, width)];
	for (const [index, tall] of shared(needs, height).entries()) {
		const columns = rowsOf(index).map((section) => sectionLines(section, Math.floor(width / across), tall - 1, empty));
		for (let row = 0; row < tall - 1; row++) lines.push(columns.flatMap((column) => column[row] ?? []));
		lines.push([]);
	}
	return Array.from({ length: height }, (_, index) => fill(lines[index] ?? [], width));
}
