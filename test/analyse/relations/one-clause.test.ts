import { table } from './reading.ts';

table('a clause has one finite verb', [
	[
		'[Orca|O] was supplied with cheap injection pumps but never used them.',
		['- | supply | cheap injection pumps >Orca'],
	],
	[
		'Millions of [Peruvians|G] use coal, and it has been taxed for years.',
		['~Millions of Peruvians | use (ongoing) | coal', '~- | tax | it'],
	],
	[
		'The strike is the longest in the city, hitting schools, shops and driving tests.',
		[
			'~The strike | hit (ongoing) | schools',
			'~The strike | hit (ongoing) | shops',
			'~The strike | hit (ongoing) | driving tests',
		],
	],
	['It could slow growth, be abused by rivals and hurt trade.', ['~It | slow (possible) | growth']],
	[
		'The row cost 500 jobs and [Acme|O] - which is owned by [Orca|O] - was quick to deny it.',
		['Orca | own (ongoing) | Acme'],
	],
]);

table('a phrase that goes on is not told', [
	['Nine out of 10 members have seen the film.', []],
	['[The Red|O] Above won best foreign film.', []],
	['The agency questioned its fourth quarter and fiscal year earnings.', []],
	['But that whole side of things has been lost in the row.', []],
	['The best first novel award went to [Ada Byrne|P].', ['- | go | The best first novel award >Ada Byrne']],
	['The offer came from banker and collector [Odd Lund|P].', ['The offer | come from | Odd Lund']],
	['The news sent oil shares to a new high.', []],
	['How the remaining sum will be paid for is open.', []],
]);

table('what is sought, supposed or under a would is not done', [
	['[Acme|O] is looking for a partner that will rescue the yard.', ['Acme | look for (ongoing) | a partner']],
	['It is unlikely to be only shops that are being targeted.', []],
	['The danger is that the number will be stolen.', []],
	[
		'[Odd Lund|P] told investors that once the purchase was completed, the firm would cut jobs.',
		['~the firm | cut (possible) | jobs'],
	],
	['Apparently, [Ada Byrne|P] has cleared five metres.', ['~Ada Byrne | clear (believed) | five metres']],
	['The sale has been postponed until late March or early April.', ['- | postpone | The sale']],
]);

table('what is to be done is ahead, what was forced is done', [
	['[Acme|O] is to recall all vans.', ['~Acme | recall (planned) | all vans']],
	['The aim is to recall all vans.', []],
	['[Acme|O] was forced to sell its docks.', ['Acme | sell | its docks']],
]);

table('who says it is meant', [
	['[Acme|O], a unit of [Orca|O], said it approved the mine.', ['~Acme | approve | the mine']],
	['The aide to [Odd Lund|P] met [Ada Byrne|P] who said she sold it.', ['The aide | meet | Ada Byrne']],
]);

table('a survey of many is one', [
	[
		'A survey of 60 mills, which was published on Monday, showed little.',
		['~- | publish | A survey of 60 mills #Monday'],
	],
]);

table('times and things of others', [
	['[Acme|O] holds a stake and last year came close to a bid.', ['Acme | hold (ongoing) | a stake']],
	['[Acme|O] issued a statement late on Friday.', ['Acme | issue | a statement #Friday']],
	['[Acme|O] supplied further evidence.', ['Acme | supply | further evidence']],
	['[Acme|O] released its [Orca|O] branded phone.', ['Acme | release | its Orca branded phone']],
	['[Acme|O] has devalued the coin more than 65 pct.', ['Acme | devalue | the coin']],
	['[Odd Lund|P] is chairman of [Acme|O], which owns a mine.', ['Acme | own (ongoing) | a mine']],
	[
		'The bid came from [Odd Lund|P], owner of six pct of the stock who offered 34 dollars.',
		['The bid | come from | Odd Lund', 'owner of six pct of the stock | offer | 34 dollars'],
	],
]);
