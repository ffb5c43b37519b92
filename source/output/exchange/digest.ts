import type { EntityRow, Reading } from '../../archive/archive.ts';
import type { EntityId } from '../../domain/entity.ts';
import type { Fact } from '../../domain/fact.ts';
import { citationOf } from '../citation.ts';
import { claimOf } from '../claim.ts';
import { markdownText } from '../markdown.ts';
import { wordsFrom } from '../records/fact.ts';
import type { Selection } from '../selection.ts';
import type { Sink } from '../sink.ts';

/** Words in quote marks stand apart from what an article tells in its own. */
const SECTIONS: readonly (readonly [title: string, holds: (fact: Fact) => boolean])[] = [
	['Roles', ({ kind }) => kind === 'role'],
	['Quotes', (fact) => fact.kind === 'quote' && fact.mode !== 'indirect'],
	['Reported speech', (fact) => fact.kind === 'quote' && fact.mode === 'indirect'],
	['Figures', ({ kind }) => kind === 'figure'],
	['Dates', ({ kind }) => kind === 'date'],
	['Who did what', ({ kind }) => kind === 'relation'],
];

/** Each article as a section of Markdown: its citation, then what it states, each fact with its place in the text. */
export async function writeDigest(selection: Selection, sink: Sink): Promise<void> {
	const names = new Map<EntityId, string>();
	for await (const { id, name } of selection.entities() as AsyncIterable<EntityRow>) names.set(id, name);
	for await (const reading of selection.readings()) await sink.write(sectionOf(reading, names));
}

function sectionOf(reading: Reading, names: ReadonlyMap<EntityId, string>): string {
	const { article, analysis } = reading;
	const parts = SECTIONS.flatMap(([title, holds]) => {
		const facts = analysis.facts.filter(holds);
		if (facts.length === 0) return [];
		return [`### ${title}\n\n${facts.map((fact) => lineOf(fact, reading, names)).join('')}`];
	});
	const source = [article.byline, citationOf(article)].filter(Boolean).join('. ');
	return `## ${markdownText(article.headline)}\n\n${markdownText(source)}\n\n${parts.map((part) => `${part}\n`).join('')}`;
}

const SIGNS = { certain: '', likely: ' *(inferred)*', candidate: ' *(unconfirmed)*' } as const;

function lineOf(fact: Fact, { article, entities }: Reading, names: ReadonlyMap<EntityId, string>): string {
	const claim = claimOf(fact, wordsFrom(article.text), (party) => {
		const id = party.name === null ? undefined : entities[party.name];
		return (id === undefined ? undefined : names.get(id)) ?? party.text;
	});
	return `- ${markdownText(claim)}${SIGNS[fact.certainty]} [${fact.start}–${fact.end}]\n`;
}
