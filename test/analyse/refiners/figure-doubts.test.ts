import assert from 'node:assert/strict';
import { test } from 'node:test';
import { figures } from '../../../source/analyse/extractors/figures.ts';
import { figureDoubts } from '../../../source/analyse/refiners/figure-doubts.ts';
import type { FigureFact } from '../../../source/domain/fact.ts';
import { drafted, models } from '../grammar/drafted.ts';

/** A marked text, the figures that stay certain, those that say less than their words, and what the figures were chosen to say. */
const ROWS: readonly (readonly [string, readonly string[], readonly string[], Partial<FigureFact>?])[] = [
	// so many in a time, or for each of something
	['The mill made 40 boats a year.', [], ['40 boats']],
	['The mill made 40 boats a year ago.', ['40 boats'], []],
	['The town burns 500 tonnes of waste daily.', [], ['500 tonnes']],
	['About 90 tonnes of glass are melted in the plant each year.', [], ['About 90 tonnes']],
	['The forest lost 18 trees per second.', [], ['18 trees']],
	['There were five thefts for every 1,000 homes.', [], ['five thefts']],
	['Each year, some 300 pilgrims visited the shrine.', [], ['some 300 pilgrims']],
	['Brent crude fell to $49 a barrel.', ['$49'], []],
	['Turnover was $4bn a day.', [], ['$4bn']],
	// how far apart
	['The grant was 41 percent below the cost of living.', [], ['41 percent']],
	['The fund is $9m short.', [], ['$9m']],
	['Prices rose 41 percent.', ['41 percent'], []],
	// the size of what is described
	['The council approved the nine-page plan.', [], ['nine-page']],
	['The council lifted the 12-year-old ban.', [], ['12-year-old']],
	['He won two-thirds of the votes.', ['two-thirds of the votes'], []],
	// of several kinds together
	['Troops killed 300 Danes, Poles, and others.', [], ['300 Danes']],
	['The group interviewed 90 singers, writers and dancers in May.', ['90 singers, writers and dancers'], []],
	['Pirates took 90 boxes, crates and carts.', [], ['90 boxes']],
	['Police arrested 12 men, and officers searched the house.', ['12 men'], []],
	['The union named two former ministers and other officials.', ['two former ministers'], []],
	// what is counted goes on
	['One child sex offender was named.', [], ['One child']],
	['It left four sailors dead in the port.', ['four sailors'], []],
	// named before the clause
	[
		'The number of letters stopped by the firm has risen more than tenfold.',
		[],
		['more than tenfold'],
		{ counts: 'firm' },
	],
	['Sales of the firm have risen more than tenfold.', ['more than tenfold'], []],
	// happened to something else
	['The bank was barred from a tender for the import of 80 tonnes of rice.', [], ['80 tonnes'], { action: 'barred' }],
	['The agency cancelled its inquiries into 50 shows.', [], ['50 shows'], { action: 'cancelled' }],
	['The agency divided the land into 50 plots.', ['50 plots'], [], { action: 'divided' }],
	['Faults were found during 60 inspections.', [], ['60 inspections'], { action: 'found' }],
	// one of two
	['It is a two- or three-week break.', [], ['three-week']],
	['Ships are four to five times longer than trains.', [], ['four to five']],
];

for (const [marked, certain, doubted, chosen] of ROWS)
	test(`figures that say less than their words: ${marked}`, () => {
		const draft = drafted(marked);
		const { text } = draft.article;
		const facts = (figures.extract(draft, models) as readonly FigureFact[])
			.filter(({ certainty }) => certainty === 'certain')
			.map((fact) => ({ ...fact, ...chosen }));
		const read = figureDoubts.refine({ ...draft, facts }, models).facts;
		const words = (certainty: string) =>
			read.filter((fact) => fact.certainty === certainty).map(({ start, end }) => text.slice(start, end));
		assert.deepEqual(words('certain'), certain);
		assert.deepEqual(words('likely'), doubted);
		for (const fact of read) if (fact.certainty === 'likely') assert.ok(fact.why);
	});
