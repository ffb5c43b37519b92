import assert from 'node:assert/strict';
import { test } from 'node:test';
import { figures } from '../../../source/analyse/extractors/figures.ts';
import { figureUnsaid } from '../../../source/analyse/refiners/figure-unsaid.ts';
import type { FigureFact } from '../../../source/domain/fact.ts';
import { drafted, models } from '../grammar/drafted.ts';

/** A text, the words of a figure in it, what was chosen for it, and what stays: `counts | action`. */
type Row = readonly [text: string, words: string, chosen: string, stays: string];

const table = (name: string, rows: readonly Row[]): void => {
	for (const [marked, words, chosen, stays] of rows)
		test(`${name}: ${marked}`, () => assert.equal(read(marked, words, chosen), stays));
};

const field = (written: string | undefined): string | null =>
	written === undefined || written.trim() === '-' ? null : written.trim();

function read(marked: string, words: string, chosen: string): string {
	const draft = drafted(marked);
	const { text } = draft.article;
	const [counts, action] = chosen.split('|').map(field);
	const isIt = ({ start, end }: FigureFact): boolean => text.slice(start, end).includes(words);
	const facts = (figures.extract(draft, models) as readonly FigureFact[]).map((fact) =>
		isIt(fact) ? { ...fact, counts: counts ?? null, action: action ?? null } : fact,
	);
	const once = figureUnsaid.refine({ ...draft, facts }, models);
	assert.deepEqual(figureUnsaid.refine(once, models).facts, once.facts);
	const figure = (once.facts as readonly FigureFact[]).find(isIt);
	return figure === undefined ? 'none' : `${figure.counts ?? '-'} | ${figure.action ?? '-'}`;
}

table('how far off, and until when', [
	['The dose is within 40mg of the limit.', '40mg', 'limit | -', '- | -'],
	['Within three years, every barge will carry a bell.', 'three years', 'barge | -', '- | -'],
	['Bari wants a deal within three weeks.', 'three weeks', 'deal | -', 'deal | -'],
	['The barge sank within three years.', 'three years', 'barge | sank', '- | sank'],
	['She threw 19m, just 4cm short of the record.', '4cm', 'record | -', '- | -'],
	['Lending came to $30bn, some $2bn below the May sum.', '$2bn', 'Lending | -', '- | -'],
	['Banks raised $30bn, about $2bn less than in May.', '$2bn', 'funds | raised', '- | -'],
	['Sales rose $2bn more than planned.', '$2bn', 'Sales | rose', 'Sales | rose'],
]);

table('what is counted is another noun', [
	['Growers are losing hundreds of millions of euros.', 'millions', 'millions | lost', '- | lost'],
	['She defended her 800m title in two minutes.', 'two minutes', 'm title | defended', '- | defended'],
	[
		'Chad was the largest seller with $4bn, followed by Mali with $3bn.',
		'$3bn',
		'largest seller | -',
		'largest seller | -',
	],
	['Bari is the second town with the highest takings, for $9m.', '$9m', 'highest takings | -', '- | -'],
	['The rate of this levy ranges from 2% to 4%.', '2%', 'rate of this levy ranges | -', 'rate of this levy | -'],
	['It reached half of the goal set for this levy, which was $90m.', '$90m', 'levy | -', '- | -'],
	['The crown stopped interest payments on $9bn owed to banks.', '$9bn', 'interest payments | owed', '- | owed'],
	['The rule frees firms with annual takings below $7m.', '$7m', 'rule | -', 'annual takings | -'],
	[
		'It froze payments and the credit lines that were opened by lenders and by other houses abroad, worth $6bn.',
		'$6bn',
		'payments | -',
		'- | -',
	],
	['Lorries have a 50% chance of passing. At 40mph they fail.', '40mph', 'chance of passing | -', '- | -'],
	['Farmers declared $6m.', '$6m', 'Farmers | declared', '- | declared'],
	['The plays took $9m, a 4% increase on May.', '4%', 'plays | increased', '- | increased'],
	['An estimate of 2% growth was cut to a 3% decline.', '3%', 'estimate | declined', '- | declined'],
	['She has got two weeks to choose a boat.', 'two weeks', 'boat | got', '- | -'],
	['Boats are more than thirty times cheaper than planes.', 'thirty', 'Boats | -', 'times | -'],
	['The club spent $6m on radio and newspaper notices.', '$6m', 'radio | spent', '- | spent'],
	['The club spent $6m on boats and oars.', '$6m', 'boats | spent', 'boats | spent'],
	['It would save 60 lives or around half of those who drown in storms.', 'half', 'lives | saved', '- | saved'],
]);

table('what is counted stands elsewhere', [
	['Thieves took 90 sacks of grain and salt from the quay in Bari, worth $6m.', '$6m', 'sacks | -', 'sacks | -'],
	['The firm paid 75 cents a share in yearly dividends.', '75 cents', 'share | paid', 'yearly dividends | paid'],
	['Profits of kin $14m vs $7m.', '$7m', 'kin | -', 'Profits | -'],
	['Orders reached $6m.', '$6m', 'Orders | reached', 'Orders | reached'],
	['Half of what was lent, that is, $9m, was paid when the rate rose.', '$9m', 'rate | -', '- | -'],
]);

table('what did not happen to it', [
	['Lending shrank in May with $3bn of new loans raised.', '$3bn', 'new loans | shrank', 'new loans | -'],
	['Byrne has not raced for five years.', 'five years', '- | raced', '- | -'],
	['Byrne has raced for five years.', 'five years', '- | raced', '- | raced'],
	['By getting 40 sailors to sign, the club hopes to win.', '40 sailors', 'sailors | got', 'sailors | -'],
	['Profit after a $2 gain rose to $9.', '$2', 'gain | rose', 'gain | -'],
	['Profit after a $2 gain rose to $9.', '$9', 'gain | rose to', '- | rose to'],
	[
		'The town took action against 40 lenders it had accused of theft.',
		'40 lenders',
		'lenders | accused',
		'lenders | accused',
	],
	['44% of what was raised in Bari was spent in March.', '44%', '- | raised', '- | -'],
	['The secret was included in 22 letters.', '22 letters', 'letters | included', 'letters | -'],
	['The letters were included.', 'letters', '-', 'none'],
	['The union pulled out of its talks within two years.', 'two years', 'talks | pulled', '- | -'],
	['The surplus fell to $2m a month, against a monthly $3m in May.', '$3m', 'surplus | fell', 'surplus | -'],
	['Byrne will add the cup to the four they won in May.', 'four', 'cups | rose to', '- | -'],
	['An earlier estimate of 2% growth was cut.', '2%', 'growth | grew', 'growth | -'],
	['The song would work with around 10 singers.', '10 singers', 'singers | worked', 'singers | -'],
	['In the poll he led Lund by 56 percent to 32 percent.', '32 percent', 'voters | led', 'voters | -'],
	['The dairy makes 40 million phones.', '40 million', 'phones | phoned', 'phones | -'],
	['The sum would be better spent on 40 boats.', '40 boats', 'boats | spent', 'boats | -'],
	['The council may spend it on 40 boats.', '40 boats', 'boats | spent', 'boats | -'],
	['The port will benefit from an added quota of 90 tonnes.', '90 tonnes', 'quota | benefited', 'quota | -'],
	['They agreed to work for $3 an hour.', '$3', 'labour | worked', 'labour | -'],
	['Most people voted in 12 towns.', '12 towns', 'towns | voted', 'towns | -'],
	['We must get the price down to $9.', '$9', 'price | got', 'price | -'],
]);
