import type { Reading } from '../../../archive/archive.ts';
import type { Model } from '../../model.ts';
import { bodyRows, type Rect } from '../../screen.ts';
import { counted } from '../../text/count.ts';
import {
	fill,
	type Line,
	lineText,
	lineWidth,
	marked,
	ofRow,
	type Piece,
	piece,
	sign,
	spread,
} from '../../text/line.ts';
import { KIND_LETTERS } from '../../text/pieces.ts';
import { wrap } from '../../text/wrap.ts';
import { isBeingRead } from '../list/moves.ts';
import { claimOf } from './claims.ts';
import { type FactsRow, factsRows } from './rows.ts';

function rowLine(
	row: FactsRow,
	reading: Reading,
	folded: readonly string[],
): { readonly left: Line; readonly right: Piece } {
	if (row.type === 'section') {
		const fold = folded.includes(row.id) ? '▸' : '▾';
		return { left: [piece(`${fold} `, 'dim'), piece(row.label, 'strong')], right: piece(String(row.count), 'dim') };
	}
	if (row.type === 'fact')
		return {
			left: [piece('  '), ...claimOf(row.fact, reading)],
			right: sign(
				`${row.spans.length > 1 ? row.spans.length : ''}${row.fact.certainty === 'certain' ? '' : '?'}`,
				[
					row.spans.length > 1 ? counted(row.spans.length, 'place') : '',
					row.fact.certainty === 'certain' ? '' : '(not sure)',
				]
					.filter(Boolean)
					.join(' '),
				'dim',
			),
		};
	const name = reading.analysis.names[row.name];
	if (!name) return { left: [], right: piece('', 'dim') };
	return {
		left: [
			piece(`${KIND_LETTERS[name.kind]} `, name.kind),
			piece(name.name, name.kind),
			piece(row.role === '' ? '' : `  ${row.role}`, 'dim'),
		],
		right: sign(String(row.spans.length), counted(row.spans.length, 'mention'), 'dim'),
	};
}

export const EXPANDED_LINES = 7;

/** The row under the cursor, written out in full; with `why`, what found it and how sure it is. */
function expanded(row: FactsRow, reading: Reading, width: number, model: Model): Line[] {
	const { left, right } = rowLine(row, reading, model.place.facts.folded);
	if (row.type === 'section') return [spread(left, [right], width)];
	const lines: Line[] = [];
	if (lineWidth(left) <= width - right.text.length - 1) lines.push(spread(left, [right], width));
	else {
		const text = lineText(left);
		let at = 0;
		const placed = left.map((part) => {
			const start = at;
			at += part.text.length;
			return { part, start };
		});
		const spans = wrap(text, 0, text.length, width - 3);
		for (const [index, span] of spans.slice(0, EXPANDED_LINES).entries()) {
			const pieces = placed.flatMap(({ part, start }) => {
				const cut = part.text.slice(Math.max(0, span.start - start), Math.max(0, span.end - start));
				return cut === '' ? [] : [{ ...part, text: cut }];
			});
			const cut = index === EXPANDED_LINES - 1 && spans.length > EXPANDED_LINES;
			lines.push([piece('  '), ...pieces, piece(cut ? '…' : '', 'dim')]);
		}
	}
	if (model.place.facts.why) {
		const of =
			row.type === 'fact'
				? row.fact
				: (row.spans.find((span) => span.start === model.place.article.lit?.start) ?? row.spans[0]);
		if (of) {
			const said = `${of.certainty}, by ${of.by}${of.why === undefined ? '' : `: ${of.why}`}`;
			for (const span of wrap(said, 0, said.length, width - 4))
				lines.push([piece(`   ${said.slice(span.start, span.end)}`, 'dim')]);
		}
	}
	return lines;
}

/** The facts pane, exactly `rect.height` lines of `rect.width` columns. */
export function factsLines(model: Model, rect: Rect): Line[] {
	const { reading } = model.place.article;
	const { cursor, folded } = model.place.facts;
	const focused = model.place.focus === 'facts';
	const rows = reading ? factsRows(reading, folded) : [];
	const width = rect.width - 3;
	const lines: Line[] = [[piece(' '), piece('FACTS', focused ? 'key' : 'dim')]];
	if (reading) {
		const body = bodyRows(rect);
		const current = rows[cursor];
		const tall = current ? expanded(current, reading, width, model).slice(0, body) : [];
		let top = Math.min(model.place.facts.top, cursor);
		if (cursor - top + tall.length > body) top = Math.min(cursor, cursor - body + tall.length);
		for (let index = Math.max(0, top); index < rows.length && lines.length <= body; index++) {
			const row = rows[index];
			if (!row) break;
			if (index === cursor) {
				for (const line of tall) {
					const bar = piece(focused ? '▌' : '│', focused ? 'key' : 'dim');
					const shown = fill([bar, ...line], rect.width - 1);
					lines.push(ofRow(focused ? marked(shown, 'selected') : shown, index));
				}
			} else {
				const { left, right } = rowLine(row, reading, folded);
				const shown = spread(left, right.text === '' ? [] : [sign(' ', '  '), right], width);
				lines.push(ofRow([piece(' '), ...shown], index));
			}
		}
		if (rows.length === 0) {
			const said = isBeingRead(model) ? '  Reading this article…' : '  Nothing found in this article.';
			lines.push([], [piece(said, 'dim')]);
		}
		for (const { message, severity } of reading.analysis.diagnostics) {
			if (lines.length > body) break;
			for (const span of wrap(message, 0, message.length, width)) {
				lines.push([piece(` ${message.slice(span.start, span.end)}`, severity === 'note' ? 'dim' : 'warning')]);
			}
		}
	}
	return Array.from({ length: rect.height }, (_, index) => fill(lines[index] ?? [], rect.width));
}
