import type { Reading } from '../../../archive/archive.ts';
import { ENTITY_KINDS, type EntityId, type EntityKind, type Mention } from '../../../domain/entity.ts';
import type { Fact, Party } from '../../../domain/fact.ts';
import type { Span } from '../../../domain/span.ts';
import { FACT_SECTIONS, partyName } from './claims.ts';

/** A row of the facts pane: a section's head, an entity of the article, or a fact. */
export type FactsRow =
	| { readonly type: 'section'; readonly id: string; readonly label: string; readonly count: number }
	| { readonly type: 'entity'; readonly name: number; readonly spans: readonly Mention[]; readonly role: string }
	| { readonly type: 'fact'; readonly fact: Fact; readonly spans: readonly Span[] };

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

/** An organization as a role beside a name says it: the article's word for it, the name that `its` points back to, if any. */
function bodyName(body: Party | null, reading: Reading): string {
	if (body === null) return '';
	if (!/^(?:its|their|his|her|our)$/i.test(body.text)) return body.text;
	const name = partyName(body, reading);
	return name === body.text ? '' : name;
}

/** For each of the article's names the one whose row it has: names that are one, as when they were merged, share the first's. */
export function rowsOfNames({ analysis, entities }: Reading): readonly number[] {
	const first = new Map<EntityId, number>();
	return analysis.names.map((_, index) => {
		const entity = entities[index] ?? '';
		if (entity === '') return index;
		const row = first.get(entity) ?? index;
		first.set(entity, row);
		return row;
	});
}

function build(reading: Reading, folded: readonly string[]): FactsRow[] {
	const { analysis } = reading;
	const rowOf = rowsOfNames(reading);
	const spans: Mention[][] = analysis.names.map(() => []);
	for (const mention of analysis.mentions) spans[rowOf[mention.name] ?? mention.name]?.push(mention);
	const roles = new Map<number, string>();
	for (const fact of analysis.facts) {
		const row = fact.kind === 'role' && fact.person.name !== null ? rowOf[fact.person.name] : undefined;
		if (fact.kind === 'role' && row !== undefined && !roles.has(row)) {
			roles.set(row, [fact.title, bodyName(fact.organization, reading)].filter((part) => part !== '').join(', '));
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
	for (const { id, label, holds } of FACT_SECTIONS) put(id, label, told(analysis.facts.filter(holds)));
	return rows;
}

/** Facts as rows; a role that an article repeats is one row with several places. */
function told(facts: readonly Fact[]): FactsRow[] {
	const roles = new Map<string, Span[]>();
	return facts.flatMap((fact): FactsRow[] => {
		const spans: Span[] = [{ start: fact.start, end: fact.end }];
		if (fact.kind === 'role') {
			const { person, title, organization } = fact;
			const claim = [person.name ?? person.text, title, organization?.name ?? organization?.text ?? '']
				.join('|')
				.toLowerCase();
			const known = roles.get(claim);
			if (known) {
				known.push(...spans);
				return [];
			}
			roles.set(claim, spans);
		}
		return [{ type: 'fact', fact, spans }];
	});
}
