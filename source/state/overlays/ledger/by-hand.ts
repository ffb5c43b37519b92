import type { Act } from '../../../journal/act.ts';
import { anchorOf } from '../../../journal/anchor.ts';
import type { FigureTarget } from '../../../journal/target.ts';
import type { Voice } from '../../../ledger/labels.ts';
import type { Line } from '../../../ledger/lines.ts';
import { perform } from '../../desk/acting.ts';
import type { Model } from '../../model.ts';
import { refuse, type Step, say, still } from '../../step.ts';
import type { LedgerRow } from './rows.ts';
import type { LedgerOverlay } from './state.ts';

/** A figure as the journal knows it; its sentence has been asked for. */
function figureOf({ report, statement }: Voice): FigureTarget {
	const { said, start, end, sentence } = statement;
	const near = anchorOf(sentence, { start: start - said.start, end: end - said.start });
	const { article: id, path, headline } = report;
	return { article: { id, path, headline }, anchor: { ...near, start, end } };
}

const OPEN_FIRST = 'Open the line first, and look at its figures: enter.';
const ON_FIGURE = 'Choose one of the line’s figures first.';

/** An open line with its figures; null while they are on their way. */
function readLine({ open }: LedgerOverlay, { line }: LedgerRow): Line | null {
	const isRead = line.whole?.entries.every(({ statement }) => statement.sentence !== '') ?? false;
	return open === line.id && isRead ? line.whole : null;
}

/** Keys that change lines, by what they do. */
export const BY_HAND: Readonly<Record<string, (model: Model, overlay: LedgerOverlay, row: LedgerRow) => Step>> = {
	a: accept,
	'-': leave,
	s: split,
	'+': join,
};

/** The line is as it should be, with the figures it has now; once more takes that back. */
function accept(model: Model, overlay: LedgerOverlay, row: LedgerRow): Step {
	const line = readLine(overlay, row);
	if (line === null) return refuse(model, OPEN_FIRST);
	const on = line.accepted < line.entries.length;
	return perform(model, { act: 'accept', figures: line.entries.map(figureOf), on });
}

function leave(model: Model, overlay: LedgerOverlay, row: LedgerRow): Step {
	const line = readLine(overlay, row);
	if (row.type === 'line' || line === null) return refuse(model, ON_FIGURE);
	const voice: Voice = row.type === 'entry' ? row.entry : row.part;
	const from = line.entries.find(({ report }) => report.article !== voice.report.article);
	return from === undefined ? refuse(model, ON_FIGURE) : perform(model, part([voice], from));
}

/** This figure and all later ones are a line of their own. */
function split(model: Model, overlay: LedgerOverlay, row: LedgerRow): Step {
	const line = readLine(overlay, row);
	if (row.type !== 'entry' || line === null) return refuse(model, ON_FIGURE);
	const { entries } = line;
	const at = entries.indexOf(row.entry);
	const [first] = entries;
	if (at <= 0 || first === undefined)
		return refuse(model, 'The line begins here: choose the first figure that is not on it.');
	return perform(model, part(entries.slice(at), first));
}

const part = (voices: readonly Voice[], from: Voice): Act => ({
	act: 'part',
	figures: voices.map(figureOf),
	from: figureOf(from),
	on: true,
});

/** The first line is taken, the second one joined with it. */
function join(model: Model, overlay: LedgerOverlay, row: LedgerRow): Step {
	const line = readLine(overlay, row);
	if (line === null) return refuse(model, OPEN_FIRST);
	const [first] = line.entries;
	if (first === undefined) return still(model);
	const { taken } = overlay;
	if (taken === null || taken.line === line.id) {
		const next = taken === null ? { line: line.id, figure: figureOf(first) } : null;
		const words = next === null ? 'The line is left as it is.' : 'Open the line that is the same and press + there.';
		return still(say({ ...model, overlay: { ...overlay, taken: next } }, words, 'dim'));
	}
	const done = { ...model, overlay: { ...overlay, taken: null } };
	return perform(done, { act: 'join', one: taken.figure, other: figureOf(first), on: true });
}
