import type { Reading } from '../../archive/archive.ts';
import type { ArticleId } from '../../domain/article.ts';
import { ENTITY_KINDS, type EntityId, type EntityKind, type Mention } from '../../domain/entity.ts';
import { FACT_KINDS, type Fact, type Party } from '../../domain/fact.ts';
import { overlaps, type Span } from '../../domain/span.ts';
import type { Model } from '../model.ts';
import { bodyRows, type Rect, rectOf } from '../screen.ts';
import { inFacts, refuse, type Step, still } from '../step.ts';
import { KIND_LETTERS } from '../text/layout.ts';
import { fill, type Line, lineText, lineWidth, marked, piece, spread } from '../text/line.ts';
import { wrap } from '../text/wrap.ts';
import { inView, light, litMention } from './article.ts';
import { claimOf, FACT_SECTIONS } from './claims.ts';

/** A row of the facts pane: a section's head, an entity of the article, or a fact. */
export type FactsRow =
	| { readonly type: 'section'; readonly id: string; readonly label: string; readonly count: number }
	| { readonly type: 'entity'; readonly name: number; readonly spans: readonly Mention[]; readonly role: string }
	| { readonly type: 'fact'; readonly fact: Fact };

const KIND_SECTIONS: Readonly<Record<EntityKind, string>> = {
	person: 'People',
	organization: 'Organizations',
	place: 'Places',
	group: 'Groups',
};

const cache = new WeakMap<Reading, Map<string, readonly FactsRow[]>>();

/** All rows of the pane in order, those of folded sections left out. */
export function factsRows(reading: Reading, folded: readonly string[]): readonly FactsRow[] {
	const key = folded.join(' ');
	const kept = cache.get(reading) ?? new Map<string, readonly FactsRow[]>();
	let rows = kept.get(key);
	if (!rows) {
		rows = build(reading, folded);
		if (kept.size > 16) kept.clear();
		cache.set(reading, kept.set(key, rows));
	}
	return rows;
}

function build({ analysis }: Reading, folded: readonly string[]): FactsRow[] {
	const spans: Mention[][] = analysis.names.map(() => []);
	for (const mention of analysis.mentions) spans[mention.name]?.push(mention);
	const roles = new Map<number, string>();
	for (const fact of analysis.facts) {
		if (fact.kind === 'role' && fact.person.name !== null && !roles.has(fact.person.name)) {
			roles.set(fact.person.name, [fact.title, fact.organization?.text ?? ''].filter((part) => part !== '').join(', '));
		}
	}
	const rows: FactsRow[] = [];
	const put = (id: string, label: string, items: readonly FactsRow[]) => {
		if (items.length === 0) return;
		rows.push({ type: 'section', id, label, count: items.length });
		if (!folded.includes(id)) rows.push(...items);
	};
	for (const kind of ENTITY_KINDS) {
		const items = analysis.names
			.map((name, index) => ({ kind: name.kind, index, mentions: spans[index] ?? [] }))
			.filter((item) => item.kind === kind && item.mentions.length > 0)
			.sort((a, b) => b.mentions.length - a.mentions.length || a.index - b.index)
			.map(
				({ index, mentions }): FactsRow => ({
					type: 'entity',
					name: index,
					spans: mentions,
					role: roles.get(index) ?? '',
				}),
			);
		put(kind, KIND_SECTIONS[kind], items);
	}
	for (const kind of FACT_KINDS) {
		const items = analysis.facts.filter((fact) => fact.kind === kind).map((fact): FactsRow => ({ type: 'fact', fact }));
		put(kind, FACT_SECTIONS[kind], items);
	}
	return rows;
}

const rowsOf = (model: Model): readonly FactsRow[] => {
	const { reading } = model.place.article;
	return reading ? factsRows(reading, model.place.facts.folded) : [];
};

export const currentRow = (model: Model): FactsRow | undefined => rowsOf(model)[model.place.facts.cursor];

/** The mention or fact a row points at: of an entity's mentions the one nearest to what is on screen. */
function pointed(model: Model, row: FactsRow): Span | null {
	if (row.type === 'section') return null;
	if (row.type === 'fact') return { start: row.fact.start, end: row.fact.end };
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

export function select(model: Model, index: number): Step {
	const rows = rowsOf(model);
	if (rows.length === 0) return refuse(model, 'Nothing was found in this article.');
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
	if (row?.type !== 'entity') return refuse(model, 'Only a name has several places in the article.');
	const at = row.spans.findIndex((span) => span.start === model.place.article.lit?.start);
	const next = row.spans[(at + step + row.spans.length) % row.spans.length];
	return next ? still(light(model, { start: next.start, end: next.end })) : still(model);
}

export function fold(model: Model): Step {
	const rows = rowsOf(model);
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
				(row) => row.type === 'fact' && row.fact.start === lit.start && row.fact.end === lit.end,
			);
			if (fact >= 0) return fact;
			if (mention) return rows.findIndex((row) => row.type === 'entity' && row.name === mention.name);
			return rows.findIndex((row) => row.type === 'fact' && overlaps(row.fact, lit));
		}
		return rows.findIndex((row) => row.type === 'fact' && row.fact.start >= view.start && row.fact.start < view.end);
	};
	const cursor = find();
	return cursor < 0 ? model : inFacts(model, { cursor });
}

const partiesOf = (fact: Fact): readonly (Party | null)[] => {
	switch (fact.kind) {
		case 'role':
			return [fact.person, fact.organization];
		case 'quote':
			return [fact.speaker];
		case 'figure':
			return [fact.source, fact.place];
		case 'relation':
			return [fact.subject, fact.object, fact.place];
		case 'date':
			return [];
	}
};

/** The entity the cursor is on: of a facts row, or of the name lit in the article. */
export function entityUnder(
	model: Model,
): { readonly entity: EntityId; readonly article: ArticleId; readonly span: Span } | null {
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
	if (entity === undefined) return null;
	const span =
		mentions.find((mention) => mention.name === name && mention.start === lit?.start) ??
		mentions.find((mention) => mention.name === name);
	return { entity, article: reading.article.id, span: span ?? { start: 0, end: 0 } };
}

function rowLine(
	row: FactsRow,
	reading: Reading,
	folded: readonly string[],
): { readonly left: Line; readonly right: string } {
	if (row.type === 'section') {
		const sign = folded.includes(row.id) ? '▸' : '▾';
		return { left: [piece(`${sign} `, 'dim'), piece(row.label, 'strong')], right: String(row.count) };
	}
	if (row.type === 'fact')
		return { left: [piece('  '), ...claimOf(row.fact, reading)], right: row.fact.certainty === 'certain' ? '' : '?' };
	const name = reading.analysis.names[row.name];
	if (!name) return { left: [], right: '' };
	return {
		left: [
			piece(`${KIND_LETTERS[name.kind]} `, name.kind),
			piece(name.name, name.kind),
			piece(row.role === '' ? '' : `  ${row.role}`, 'dim'),
		],
		right: String(row.spans.length),
	};
}

const EXPANDED_LINES = 7;

/** The row under the cursor, written out in full; with `why`, what found it and how sure it is. */
function expanded(row: FactsRow, reading: Reading, width: number, model: Model): Line[] {
	const { left, right } = rowLine(row, reading, model.place.facts.folded);
	if (row.type === 'section') return [spread(left, [piece(right, 'dim')], width)];
	const lines: Line[] = [];
	if (lineWidth(left) <= width - right.length - 1) lines.push(spread(left, [piece(right, 'dim')], width));
	else {
		const text = lineText(left);
		let at = 0;
		const placed = left.map((part) => {
			const start = at;
			at += part.text.length;
			return { part, start };
		});
		for (const span of wrap(text, 0, text.length, width - 3).slice(0, EXPANDED_LINES)) {
			const pieces = placed.flatMap(({ part, start }) => {
				const cut = part.text.slice(Math.max(0, span.start - start), Math.max(0, span.end - start));
				return cut === '' ? [] : [{ ...part, text: cut }];
			});
			lines.push([piece('  '), ...pieces]);
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
	const rows = rowsOf(model);
	const width = rect.width - 3;
	const lines: Line[] = [[piece(' '), piece('FACTS', focused ? 'key' : 'dim')]];
	if (reading) {
		const body = bodyRows(rect);
		const current = rows[cursor];
		const tall = current ? expanded(current, reading, width, model) : [];
		let top = Math.min(model.place.facts.top, cursor);
		if (cursor - top + tall.length > body) top = cursor - body + tall.length;
		for (let index = Math.max(0, top); index < rows.length && lines.length <= body; index++) {
			const row = rows[index];
			if (!row) break;
			if (index === cursor) {
				for (const line of tall) {
					const bar = piece(focused ? '▌' : '│', focused ? 'key' : 'dim');
					const shown = fill([bar, ...line], rect.width - 1);
					lines.push(focused ? marked(shown, 'selected') : shown);
				}
			} else {
				const { left, right } = rowLine(row, reading, folded);
				lines.push([piece(' '), ...spread(left, [piece(right === '' ? '' : ` ${right}`, 'dim')], width)]);
			}
		}
		if (rows.length === 0) lines.push([], [piece('  Nothing found in this article.', 'dim')]);
		for (const { message, severity } of reading.analysis.diagnostics) {
			if (lines.length > body) break;
			for (const span of wrap(message, 0, message.length, width)) {
				lines.push([piece(` ${message.slice(span.start, span.end)}`, severity === 'note' ? 'dim' : 'warning')]);
			}
		}
	}
	return Array.from({ length: rect.height }, (_, index) => fill(lines[index] ?? [], rect.width));
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
