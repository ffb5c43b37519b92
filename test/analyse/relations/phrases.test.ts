import assert from 'node:assert/strict';
import { test } from 'node:test';
import { relationsIn } from './reading.ts';

/** Phrases that begin, end or hang where a first look would not have it. */
const ROWS: readonly (readonly [string, readonly string[]])[] = [
	['The actress removed her red scarf halfway through the play.', ['The actress | remove | her red scarf']],
	['Its worldwide sales beat the plan.', ['Its worldwide sales | beat | the plan']],
	['Bidders paid £40 apiece.', ['Bidders | pay | £40 apiece']],
	['The index dropped 40 points.', []],
	[
		'Most voters awarded [Lund|P] a poor performance rating.',
		['Most voters | award | a poor performance rating >Lund'],
	],
	[
		'Police hunted the gang, arresting four men and seizing counterfeit notes.',
		['Police | hunt | the gang', '~Police | arrest | four men', '~Police | seize | counterfeit notes'],
	],
	['The keeper was handed new hope by the belief coach [Tom Ward|P] has shown.', []],
	['The levy of 2p per litre that [Ada Byrne|P] postponed was unpopular.', []],
	[
		'Brokers say low fees and a young public are driving the market.',
		['low fees | drive (ongoing) | the market', 'a young public | drive (ongoing) | the market'],
	],
	[
		'The judge, a member of the panel, says [Tom Ward|P] warned ministers in May.',
		['Tom Ward | warn | ministers #May'],
	],
	['The note was given an 11-3/8 pct coupon.', ['- | give | an 11-3/8 pct coupon >The note']],
	['The savings were taken into account.', ['- | take into account | The savings']],
	['The rule goes into effect today.', []],
	['The two firms have been locked in a feud since May.', []],
	['The port was presented with a large bill by the council.', ['the council | present | a large bill >The port']],
	['The school is issuing pupils with tablets.', ['The school | issue (ongoing) | tablets >pupils']],
	['The treasury is issuing bonds with a long term.', ['The treasury | issue (ongoing) | bonds']],
	['The academy named actor [Tom Ward|P] best newcomer for his role.', ['The academy | name best newcomer | Tom Ward']],
	['The loan was raised at 97 pct giving a return of 8 pct.', ['- | raise | The loan']],
	['The visitors almost took the lead.', []],
	[
		'The deregulation of state controlled firms hurt savers.',
		['The deregulation of state controlled firms | hurt | savers'],
	],
	['A group of rebels attacked villages.', ['A group of rebels | attack | villages']],
	[
		'[Tom Ward|P] and [Ada Byrne|P], who own the mill, left.',
		['Tom Ward | own (ongoing) | the mill', 'Ada Byrne | own (ongoing) | the mill'],
	],
	['[Acme|O] and [Orca|O], which owns the mill, merged.', ['Orca | own (ongoing) | the mill']],
	['The drop caused a record 14 pct decline in orders.', ['The drop | cause | a record 14 pct decline']],
	['The county has been declared free of rabies.', []],
	['Many new users keen to try it were greeted by staff.', ['staff | greet | Many new users']],
	['Workers responsible for safety were sacked by the mill.', ['the mill | sack | Workers']],
	['The tool, Finder beta, searches closed caption data.', ['~The tool | search (ongoing) | closed caption data']],
	[
		'A rest, which some suggest will hand teams an edge, was praised by the manager.',
		['the manager | praise | A rest'],
	],
	[
		'[Orca|O] claimed that the rival show [The Big Cup|O] had been stolen by students.',
		['~students | steal (believed) | Big Cup'],
	],
	['The early work has given [Lund|P] renewed optimism.', ['The early work | give | renewed optimism >Lund']],
	['Any additional shares acquired by [Acme|O] become worthless.', []],
	['The mayor rejected any deal.', ['The mayor | reject | any deal']],
	['New rules threatened women in male dominated sectors.', ['New rules | threaten | women']],
	['At a conference on developing enterprise hosted by [Lund|P] he spoke.', []],
	['The report was delayed several weeks by the bank.', ['the bank | delay | The report']],
	['The houses take turns underwriting bonds.', []],
	["The singer's latest offering topped the list.", ["The singer's latest offering | top | the list"]],
	['[Tom Ward|P] conceded the deal was dead.', []],
	[
		'The inflow boosted reserves to 51 billion dollars from 25 billion this time last year.',
		['The inflow | boost | reserves'],
	],
	['[Lund|P] moved to [Harwick|L] from [Oslo|L] last summer.', ['Lund | move to | Harwick #last summer']],
	['[Lund|P] heads for [Harwick|L].', ['Lund | head for (ongoing) | Harwick']],
	['[Acme|O] lost to [Orca|O] in the final.', ['Acme | lose to | Orca']],
	['[Lund|P] heads the board.', ['Lund | head (ongoing) | the board']],
	["He attacked the 'sleaze of the channel.", []],
	['The report was written by the end of May.', []],
	['The keeper was relieved to win the cup.', []],
	['The keeper was relieved of his post by the club.', ['the club | relieve | The keeper']],
	["The runner ended [Tom Ward|P] and [Ada Byrne|P]'s hopes.", []],
	[
		'The firm gave the address of their nearest approved dealer.',
		['The firm | give | the address of their nearest approved dealer'],
	],
	['The striker fired an angled shot from 20 yards.', ['The striker | fire | an angled shot']],
	['Stocks surged after news [Acme Bank|O] cut its prime rate.', ['Acme Bank | cut | its prime rate']],
	['The mayor came to office in May.', []],
	['Shares were trading 9p lower at 670.', []],
	['The bank opened 20 new branches.', ['The bank | open | 20 new branches']],
	['Only a quarter get returned to shops.', []],
	['The run took him past [Tom Ward|P] and he won the cup.', ['~The run | take | him', '~he | win | the cup']],
	['The tariffs imposed by both developed and developing nations angered traders.', ['The tariffs | anger | traders']],
];

for (const [marked, expected] of ROWS)
	test(`phrases of a deed: ${marked}`, () => assert.deepEqual(relationsIn(marked), expected));
