import type { VersionRow } from '../../../archive/archive.ts';
import { contains, type Span } from '../../../domain/span.ts';
import type { Model } from '../../model.ts';
import { currentRow } from '../../panes/facts/moves.ts';
import { clamp, refuse, type Step, still } from '../../step.ts';
import { readFrom } from '../read-from.ts';
import { rowStep } from '../row-step.ts';

/** The quote the cursor is on: its piece in the article. */
function quoteUnder(model: Model): Span | null {
	const { focus, article } = model.place;
	const row = focus === 'facts' ? currentRow(model) : undefined;
	if (row?.type === 'fact' && row.fact.kind === 'quote') return row.fact.pieces[0] ?? row.fact;
	const { lit, reading } = article;
	if (lit === null || reading === null) return null;
	for (const fact of reading.analysis.facts)
		if (fact.kind === 'quote') {
			const piece = fact.pieces.find((one) => contains(one, lit));
			if (piece !== undefined) return piece;
		}
	return null;
}

export function openVersions(model: Model): Step {
	const { reading } = model.place.article;
	const quote = quoteUnder(model);
	if (reading === null || quote === null)
		return refuse(model, 'Put the cursor on a quote first: in the facts pane, below Quotes.');
	const ask = model.asked.versions + 1;
	const text = reading.article.text.slice(quote.start, quote.end);
	return [
		{
			...model,
			overlay: { kind: 'versions', text, rows: null, selected: 0 },
			asked: { ...model.asked, versions: ask },
		},
		[{ type: 'versions', ask, id: reading.article.id, start: quote.start }],
	];
}

export function versionsArrived(model: Model, rows: readonly VersionRow[]): Step {
	return model.overlay?.kind === 'versions' ? still({ ...model, overlay: { ...model.overlay, rows } }) : still(model);
}

export function versionsKey(model: Model, key: string): Step {
	const { overlay } = model;
	if (overlay?.kind !== 'versions') return still(model);
	const go = (to: number): Step =>
		still({ ...model, overlay: { ...overlay, selected: clamp(to, Math.max(1, overlay.rows?.length ?? 1)) } });
	switch (key) {
		case 'escape':
		case 'q':
		case '"':
			return still({ ...model, overlay: null });
		case 'enter': {
			const row = overlay.rows?.[overlay.selected];
			if (row === undefined) return refuse(model, 'No other version stands here.');
			return readFrom(model, overlay, row.article, { at: 'span', span: { start: row.start, end: row.end } });
		}
		default: {
			const to = rowStep(key, overlay.selected, 5);
			return to === null ? still(model) : go(to);
		}
	}
}
