import type { Reading } from '../../../archive/archive.ts';
import type { ArticleId } from '../../../domain/article.ts';
import type { EntityId } from '../../../domain/entity.ts';
import type { Fact, Party } from '../../../domain/fact.ts';
import { overlaps, type Span } from '../../../domain/span.ts';
import type { Model } from '../../model.ts';
import { bodyRows, rectOf } from '../../screen.ts';
import { inFacts, refuse, type Step, still } from '../../step.ts';
import { inView, light, litMention } from '../article/moves.ts';
import { isBeingRead } from '../list/moves.ts';
import { EXPANDED_LINES } from './lines.ts';
import { type FactsRow, factsRows } from './rows.ts';

const rowsOf = (model: Model): readonly FactsRow[] => {
	const { reading } = model.place.article;
	return reading ? factsRows(reading, model.place.facts.folded) : [];
};

export const currentRow = (model: Model): FactsRow | undefined => rowsOf(model)[model.place.facts.cursor];

/** The mention or fact a row points at: of an entity's mentions the one nearest to what is on screen. */
function pointed(model: Model, row: FactsRow): Span | null {
	if (row.type === 'section') return null;
	const view = inView(model);
	const { lit } = model.place.article;
	const current = lit && row.spans.find((span) => span.start === lit.start);
	return (
		current ??
		row.spans.find((span) => overlaps(span, view)) ??
		row.spans.find((span) => span.start > view.start) ??
		row.spans.at(-1) ??
		null
	);
}

/** Said where there are no facts: of an article that is not read yet it is not known that it has none. */
const nothing = (model: Model): string =>
	isBeingRead(model) ? 'This article is still being read.' : 'Nothing was found in this article.';

export function select(model: Model, index: number): Step {
	const rows = rowsOf(model);
	if (rows.length === 0) return refuse(model, nothing(model));
	const cursor = Math.max(0, Math.min(index, rows.length - 1));
	const row = rows[cursor];
	const moved = inFacts(model, { cursor });
	const span = row ? pointed(model, row) : null;
	return still(span ? light(moved, span) : moved);
}

export const move = (model: Model, count: number): Step => select(model, model.place.facts.cursor + count);

/** The next or previous mention of the entity under the cursor, within the article. */
export function cycle(model: Model, step: 1 | -1): Step {
	const row = currentRow(model);
	if (!row) return refuse(model, nothing(model));
	if (row.type === 'section') return refuse(model, 'A section has no place in the article.');
	if (row.spans.length === 1) return refuse(model, 'This is its only place in the article.');
	const at = row.spans.findIndex((span) => span.start === model.place.article.lit?.start);
	const next = row.spans[(at + step + row.spans.length) % row.spans.length];
	return next ? still(light(model, { start: next.start, end: next.end })) : still(model);
}

/** To the head of the next section, or of this one and then of the one before. */
export function moveSection(model: Model, step: 1 | -1): Step {
	const rows = rowsOf(model);
	const { cursor } = model.place.facts;
	const isHead = ({ type }: FactsRow): boolean => type === 'section';
	const at =
		step > 0
			? rows.findIndex((row, index) => index > cursor && isHead(row))
			: rows.findLastIndex((row, index) => index < cursor && isHead(row));
	if (at >= 0 || rows.length === 0) return select(model, at);
	return refuse(model, step > 0 ? 'This is the last section.' : 'This is the first section.');
}

export function fold(model: Model): Step {
	const rows = rowsOf(model);
	if (rows.length === 0) return refuse(model, nothing(model));
	let index = model.place.facts.cursor;
	while (index > 0 && rows[index]?.type !== 'section') index--;
	const section = rows[index];
	if (section?.type !== 'section') return refuse(model, 'There is no section here to fold.');
	const { folded } = model.place.facts;
	const next = folded.includes(section.id) ? folded.filter((id) => id !== section.id) : [...folded, section.id];
	return still(inFacts(model, { folded: next, cursor: index }));
}

/** Follows the article: selects the row of what is lit, or of the first fact in view. */
export function follow(model: Model): Model {
	const { reading, lit } = model.place.article;
	if (!reading) return model;
	const rows = rowsOf(model);
	const mention = reading.analysis.mentions[litMention(model)];
	const view = inView(model);
	const find = (): number => {
		if (lit && overlaps(lit, view)) {
			const fact = rows.findIndex(
				(row) => row.type === 'fact' && row.spans.some((span) => span.start === lit.start && span.end === lit.end),
			);
			if (fact >= 0) return fact;
			if (mention) return rows.findIndex((row) => row.type === 'entity' && row.spans.includes(mention));
			return rows.findIndex((row) => row.type === 'fact' && overlaps(row.fact, lit));
		}
		return rows.findIndex((row) => row.type === 'fact' && row.fact.start >= view.start && row.fact.start < view.end);
	};
	const cursor = find();
	return cursor < 0 ? model : inFacts(model, { cursor });
}

/** The same article, told anew: the cursor stays on what it was on in the reading before, where that is still told. */
export function stayed(model: Model, before: Reading): Model {
	const { folded, cursor } = model.place.facts;
	const rows = rowsOf(model);
	const was = factsRows(before, folded)[cursor];
	if (!was) return model;
	const stands = (row: FactsRow): boolean => {
		if (was.type === 'section' || row.type === 'section')
			return was.type === 'section' && row.type === 'section' && row.id === was.id;
		if (was.type === 'fact') return row.type === 'fact' && row.fact.kind === was.fact.kind && isAt(row, was.spans[0]);
		return row.type === 'entity' && isAt(row, was.spans[0]);
	};
	const at = rows.findIndex(stands);
	const next = at < 0 ? Math.max(0, Math.min(cursor, rows.length - 1)) : at;
	return next === cursor ? model : inFacts(model, { cursor: next });
}

const isAt = (row: Exclude<FactsRow, { type: 'section' }>, place: Span | undefined): boolean =>
	row.spans.some(({ start, end }) => start === place?.start && end === place.end);

/** A step through the article, followed. */
export const followed = ([model, effects]: Step): Step => [follow(model), effects];

const partiesOf = (fact: Fact): readonly (Party | null)[] => {
	switch (fact.kind) {
		case 'role':
			return [fact.person, fact.organization];
		case 'quote':
			return [fact.speaker];
		case 'figure':
			return [fact.source, fact.place];
		case 'relation':
			return [fact.subject, fact.object, fact.recipient, fact.place];
		case 'date':
			return [];
	}
};

/** The entity the cursor is on: of a facts row, or of the name lit in the article. */
export function entityUnder(
	model: Model,
): { readonly entity: EntityId; readonly name: string; readonly article: ArticleId; readonly span: Span } | null {
	const { reading, lit } = model.place.article;
	if (!reading) return null;
	const { mentions } = reading.analysis;
	let name: number | undefined;
	if (model.place.focus === 'facts') {
		const row = currentRow(model);
		if (row?.type === 'entity') name = row.name;
		else if (row?.type === 'fact')
			name = partiesOf(row.fact).find((party) => party !== null && party.name !== null)?.name ?? undefined;
	} else name = mentions[litMention(model)]?.name;
	const entity = name === undefined ? undefined : reading.entities[name];
	if (entity === undefined || entity === '') return null;
	const span =
		mentions.find((mention) => mention.name === name && mention.start === lit?.start) ??
		mentions.find((mention) => mention.name === name);
	const named = reading.analysis.names[name ?? -1]?.name ?? '';
	return { entity, name: named, article: reading.article.id, span: span ?? { start: 0, end: 0 } };
}

/** Keeps the cursor's row within the pane, scrolling as little as needed. */
export function settle(model: Model): Model {
	const rect = rectOf(model, 'facts');
	const { cursor, top } = model.place.facts;
	if (!rect) return model;
	const rows = bodyRows(rect) - EXPANDED_LINES;
	const settled = Math.min(Math.max(top, cursor - Math.max(1, rows)), Math.max(0, cursor - 1));
	return settled === top ? model : inFacts(model, { top: settled });
}
