import assert from 'node:assert/strict';
import { test } from 'node:test';
import { relationsIn } from './reading.ts';

/** Phrases that begin, end or hang where a first look would not have it. */
const ROWS: readonly (readonly [string, readonly string[]])[] = [
	['The actress removed her red scarf halfway through the play.', ['The actress | remove | her red scarf']],
	['Its worldwide sales beat the plan.', ['Its worldwide sales | beat | the plan']],
	['Bidders paid £40 apiece.', ['Bidders | pay | £40']],
	['The index dropped 40 points.', []],
	[
		'Most voters awarded [Lund|P] a poor performance rating.',
		['Most voters | award | a poor performance rating >Lund'],
	],
	[
		'Police hunted the gang, arresting four men and seizing counterfeit notes.',
		['~Police | arrest | four men', '~Police | seize | counterfeit notes'],
	],
	['The keeper was handed new hope by the belief coach [Tom Ward|P] has shown.', []],
	['The levy of 2p per litre that [Ada Byrne|P] postponed was unpopular.', []],
	[
		'Brokers say low fees and a young public are driving the market.',
		['low fees | drive | the market', 'a young public | drive | the market'],
	],
	[
		'The judge, a member of the panel, says [Tom Ward|P] warned ministers in May.',
		['Tom Ward | warn | ministers #May'],
	],
	['The note was given an 11-3/8 pct coupon.', ['- | give | an 11-3/8 pct coupon >The note']],
	['The savings were taken into account.', []],
	['The rule goes into effect today.', []],
	['The two firms have been locked in a feud since May.', []],
	['The port was presented with a large bill by the council.', ['the council | present | a large bill >The port']],
	['The school is issuing pupils with tablets.', ['The school | issue | tablets >pupils']],
	['The treasury is issuing bonds with a long term.', ['The treasury | issue | bonds']],
	['The academy named actor [Tom Ward|P] best newcomer for his role.', ['The academy | name | Tom Ward']],
	['The loan was raised at 97 pct giving a return of 8 pct.', ['- | raise | The loan']],
	['The visitors almost took the lead.', []],
	[
		'The deregulation of state controlled firms hurt savers.',
		['The deregulation of state controlled firms | hurt | savers'],
	],
	['A group of rebels attacked villages.', ['A group of rebels | attack | villages']],
	[
		'[Tom Ward|P] and [Ada Byrne|P], who own the mill, left.',
		['Tom Ward | own | the mill', 'Ada Byrne | own | the mill'],
	],
	['[Acme|O] and [Orca|O], which owns the mill, merged.', ['Orca | own | the mill']],
	['The drop caused a record 14 pct decline in orders.', ['The drop | cause | a record 14 pct decline']],
	['The county has been declared free of rabies.', []],
	['Many new users keen to try it were greeted by staff.', ['staff | greet | Many new users']],
	['Workers responsible for safety were sacked by the mill.', ['the mill | sack | Workers']],
	['The tool, Finder beta, searches closed caption data.', ['~The tool | search | closed caption data']],
	[
		'A rest, which some suggest will hand teams an edge, was praised by the manager.',
		['the manager | praise | A rest'],
	],
	[
		'[Orca|O] claimed that the rival show [The Big Cup|O] had been stolen by students.',
		['~students | steal (believed) | Big Cup'],
	],
];

for (const [marked, expected] of ROWS)
	test(`phrases of a deed: ${marked}`, () => assert.deepEqual(relationsIn(marked), expected));
