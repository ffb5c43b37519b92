import assert from 'node:assert/strict';
import { test } from 'node:test';
import { extractFigures } from '../../../source/analyse/extractors/figures.ts';
import type { FigureFact } from '../../../source/domain/fact.ts';
import { draftOf } from '../dates/reading.ts';

/** `value unit counts | action`, `-` where there is none, `~` before what is likely. */
const line = ({ value, unit, counts, action, certainty }: FigureFact): string =>
	`${certainty === 'likely' ? '~' : ''}${value} ${unit ?? '-'} ${counts ?? '-'} | ${action ?? '-'}`;

const table = (name: string, rows: readonly (readonly [string, readonly string[]])[]): void => {
	for (const [text, expected] of rows)
		test(`${name}: ${text}`, () => assert.deepEqual(extractFigures(draftOf(text, '2024-05-15')).map(line), expected));
};

table('the same verb again, or left out', [
	['Amber has 1.2 million members and the Guild has 800,000.', ['1200000 - members | -', '800000 - members | -']],
	['Orla sold 5 million lamps last year and Tarn three million.', ['5000000 - lamps | sold', '3000000 - lamps | sold']],
	['Rovers won six titles and City four.', ['6 - titles | won', '4 - titles | won']],
	[
		'The film took $38m (£19m) on its first day and $84m (£45m) in total.',
		['38000000 USD film | took', '19000000 GBP film | took', '84000000 USD film | took', '45000000 GBP film | took'],
	],
	[
		'The gap would narrow to five pct of GDP this year and 4.3 pct in 2026.',
		['~5 % gap | narrowed to', '~4.3 % gap | narrowed to'],
	],
	['He won three gold and two silver medals.', ['3 - medals | won', '2 - silver medals | won']],
]);

table('a second clause', [
	[
		'Owners lost about $180bn and 20,000 smiths lost their jobs.',
		['180000000000 USD - | lost', '20000 - smiths | laid off'],
	],
	[
		'Weir shares rose 4.5%, having shot up more than 7% before.',
		['4.5 % Weir shares | rose', '7 % Weir shares | shot up'],
	],
	['The quotas caused billions of dollars in losses.', ['~1000000000 USD losses | caused']],
	[
		'The options can be exercised at $10 a share up to May and then at $12 a share.',
		['~10 USD options | exercised', '~12 USD options | exercised'],
	],
	[
		'Exports dropped by 17.8 pct, in hard currency terms, to $40m.',
		['17.8 % Exports | dropped', '40000000 USD Exports | dropped to'],
	],
	['The Mill has seven votes while the Guild has 11.', ['7 - votes | -', '11 - votes | -']],
	['A survey of 1,000 drivers found 40% had been caught.', ['1000 - drivers | surveyed', '40 % drivers | caught']],
	[
		'More than half of those with cars logged in at dawn. One in five even drove at night.',
		['0.5 - those with cars | logged in', '~0.2 - those with cars | drove'],
	],
]);

table('so much more of what a verb takes', [
	['The mill paid 72% more for ore.', ['72 % - | paid']],
	['Weavers earn 19% less than smiths.', ['19 % - | earned']],
	['Thieves cost the shop 5% more than fires.', ['5 % - | -']],
]);

table('a verb of their own', [
	['More than five million browse the net.', ['~5000000 - - | browsed']],
	['Two thirds want to stop.', ['~0.6667 - - | wanted']],
	['Only 25% get returned to the shop.', ['25 % - | returned']],
	['There are now more than 300 firms offering the service.', ['300 - firms | offered']],
	['She has set records on 18 occasions.', ['18 - occasions | set']],
	['The show drew an average of 10.9 million viewers.', ['10900000 - viewers | drawn']],
	['The scanner had stopped more than 40,000 copies of the worm.', ['40000 - copies | stopped']],
	['The papers told of purchases of 2.6 million tonnes of corn.', ['2600000 tonne corn | bought']],
	['This reduced interest income by $4m.', ['4000000 USD interest income | reduced']],
	['It has no accord with 57 builders pending an inquiry.', ['57 - builders | -']],
]);

table('who did it, with whom, how far', [
	['Only 7% of the 120 million adults who use the net had a page.', ['7 % adults | -', '120000000 - adults | used']],
	['She had been nominated by five of her fellow guests.', ['5 - fellow guests | nominated']],
	['The carrier signed new deals with two Dutch airlines.', ['2 - Dutch airlines | signed']],
	[
		'It trades until at least 30% of the shares of the old stock have been exchanged.',
		['~30 % shares of the old stock | exchanged'],
	],
	['The lens can magnify text by up to 10 times.', ['~10 - text | magnified']],
	[
		'The firm reported a margin of 45.6%, less than the 47.3% forecast by brokers.',
		['45.6 % margin | reported', '~47.3 % margin | forecast'],
	],
	['A basket of 35 K&B goods was cheaper.', ['35 - K&B goods | -']],
	['The office expects tax income for fiscal 2025 to fall to $40m.', ['~40000000 USD tax income | fell to']],
	['She added that claims Ms Orr ran a £1bn fund were not true.', ['~1000000000 GBP fund | run']],
]);

table('who tells', [['Organisers hope to raise $40,000.', ['~40000 USD - | raised']]]);

test('who brings out a paper or hopes for an amount is its source', () => {
	const sourceOf = (text: string): string | undefined => extractFigures(draftOf(text, '2024-05-15'))[0]?.source?.text;
	assert.equal(sourceOf('The bank produced research showing that rents rose 11% in May.'), 'The bank');
	assert.equal(sourceOf('Organisers hope to raise $40,000.'), 'Organisers');
});

table('what is measured', [
	['It has cut general and administrative expenses by 35 pct.', ['35 % general and administrative expenses | cut']],
	['The lamp is now on sale for $79.', ['79 USD lamp | -']],
	['The state may lift $84m in trade sanctions.', ['~84000000 USD trade sanctions | lifted']],
	['The new chip is 10 times faster than the old one.', ['10 - new chip | -']],
	['They met ten times after lunch.', ['10 - times | met']],
	['The group was due to amortize $40m.', ['~40000000 USD - | amortized']],
	['Output passed the 15 million tonne quota set last May.', ['15000000 tonne quota | set']],
]);

table('still to come', [
	['The case has to be settled within the next ten months.', ['~10 month - | -']],
	['The museum opens 12 rooms on 2 June.', ['~12 - rooms | opened']],
	['The museum opened 12 rooms on 2 May.', ['12 - rooms | opened']],
	['The merger will, however, save the mill $4m a year.', ['~4000000 USD - | saved']],
]);
