// Some articles of one event, and what readers put right in them: the same for every store.
import assert from 'node:assert/strict';
import { analyse } from '../../source/analyse/analyse.ts';
import type { Analysis } from '../../source/domain/analysis.ts';
import type { Article } from '../../source/domain/article.ts';
import type { Fact } from '../../source/domain/fact.ts';
import { loadModels } from '../../source/effects/models.ts';
import type { Act, Entry } from '../../source/journal/act.ts';
import type { EntityTarget } from '../../source/journal/target.ts';
import { articleOf, type Library } from './library.ts';

const models = loadModels();
export const read = (article: Article): Analysis => analyse(article, models);

export const SAYS = '“We will wait at the quay for the last of the boats to come back to us,” said Ada Lindqvist';

export const NEWS: readonly Article[] = [
	articleOf({
		id: 'a',
		headline: 'Ferry sinks off Tarn',
		text: `At least 14 people were killed in Tarn on Thursday when a ferry sank, police said. ${SAYS}, head of the Tarn Port Authority.\nShe met Jonas Berg in Oslo on Friday.`,
		published: '2024-03-01',
		outlet: 'Coast Wire',
	}),
	articleOf({
		id: 'b',
		headline: 'Toll of the ferry grows',
		text: `At least 17 people were killed in Tarn on Thursday when a ferry sank, police said on Sunday. ${SAYS}.\nJonas Berg left Oslo on Saturday with 30 divers.`,
		published: '2024-03-03',
		outlet: 'Inland Post',
	}),
	articleOf({
		id: 'c',
		headline: 'Boats are bought',
		text: 'The Tarn Port Authority bought 6 boats for $40 million on 5 February 2024. Ada Lindqvist signed the papers in Oslo. The boats come from Norway in May.',
		published: '2024-02-06',
		outlet: 'Coast Wire',
	}),
	articleOf({
		id: 'd',
		headline: 'Nets and quotas',
		text: 'Jonas Berg told reporters in Bergen on Tuesday that 200 fishermen had left Norway since 2019. “Nobody asked us whether we wanted to go,” he said.',
		published: null,
		outlet: null,
	}),
	{
		...articleOf({
			id: 'e',
			headline: 'Divers wait',
			text: 'Ada Lindqvist and Jonas Berg met 12 divers of the Tarn Port Authority in Tarn on Monday. “We go down when the wind has gone down,” said Jonas Berg. Ada Lindqvist went home.',
			published: '2024-03-05',
			outlet: 'Inland Post',
		}),
		language: 'nb',
	},
];

export const QUERIES = [
	'ferry',
	'headline:ferry',
	'headline:quay',
	'quay',
	'quay -ferry',
	'date:2024-03',
	'date:2023',
	'-date:2024-03',
	'outlet:coast',
	'outlet:"Skerry Gazette"',
	'outlet:skerry',
	'has:figure',
	'has:quote',
	'has:role',
	'figure:>16',
	'figure:1400',
	'said-by:Lindqvist',
	'said-by:Adela',
	'said-by:Berg',
	'person:Lindqvist',
	'person:Adela',
	'person:Bergen',
	'-person:Lindqvist',
	'place:Tarn',
	'org:Port',
	'ferry OR boats',
	'told:2024-02-29',
	'told:2024-03',
	'told:2023-12',
];

export const IDS = NEWS.map(({ id }) => id);

let acts = 0;
export const entry = (act: Act): Entry => {
	acts += 1;
	return { id: `t.${acts}`, time: new Date(Date.UTC(2024, 5, 1) + acts).toISOString(), ...act };
};

/** The article of an id. */
export const articleNamed = (id: string): Article => NEWS.find((one) => one.id === id) ?? assert.fail();

/** What an article tells in these words. */
export const factOf = (id: string, kind: Fact['kind'], words: string): Fact => {
	const article = articleNamed(id);
	return (
		read(article).facts.find(
			(fact) => fact.kind === kind && article.text.slice(fact.start, fact.end).includes(words),
		) ?? assert.fail(`${id} says nothing of ${words}`)
	);
};

/** Whom a library knows by a name. */
export const named = (library: Library, name: string): EntityTarget => {
	const row = library.store.entities({ query: name, kind: null, offset: 0, limit: 1 }).rows[0];
	assert.equal(row?.name, name);
	return { id: row.id, kind: row.kind, name: row.name };
};
