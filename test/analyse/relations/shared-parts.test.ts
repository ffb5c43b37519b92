import { table } from './reading.ts';

table('neither', [
	['Neither [Acme|O] nor [Orca|O] won the case.', ['Acme | not win | the case', 'Orca | not win | the case']],
	['Neither airlines nor consumers were consulted.', ['- | not consult | airlines', '- | not consult | consumers']],
	[
		'Neither the mayor nor his deputy signed the letter.',
		['the mayor | not sign | the letter', 'his deputy | not sign | the letter'],
	],
	[
		'Neither the union nor the bank has accepted the offer.',
		['the union | not accept | the offer', 'the bank | not accept | the offer'],
	],
	['No firm has bought the mill.', ['firm | not buy | the mill']],
]);

table('passives that share their helper', [
	[
		'[Ana Lund|P] was arrested in May and charged with theft.',
		['- | arrest | Ana Lund #May', '~- | charge | Ana Lund'],
	],
	['The two men were caught and fined by the court.', ['- | catch | The two men', '~the court | fine | The two men']],
	['The mill was sold and closed in 2003.', ['- | sell | The mill']],
	['[Oll Berg|P] was hurt and fled to [Lima|L].', ['~Oll Berg | flee to | Lima']],
	['The bridge was repaired and painted by the army.', ['- | repair | The bridge', '~the army | paint | The bridge']],
	['The bill was debated and rejected.', ['- | debate | The bill', '~- | reject | The bill']],
]);

table('whose a list is', [
	['Both the [Orca Circle|O] and [Harwick Choice|O] award winners were announced on Tuesday.', []],
	['The [Lima|L] and [Oslo|L] marathons were cancelled.', []],
	[
		'The [Orca Union|O] and the [Acme Council|O] rejected the plan.',
		['Orca Union | reject | the plan', 'Acme Council | reject | the plan'],
	],
	['It follows a gig with [Oll Berg|P] and [Tom Ward|P], which raised $2m.', []],
	['[Labour|O] made low prices, jobs and rents the heart of its campaign.', []],
]);

table('what is claimed and feared', [
	[
		'The [Liberal Democrats|O] claim ambition is obstructing government.',
		['~ambition | obstruct (believed) | government'],
	],
	['Experts fear prices will hit the poor.', ['~prices | hit (possible) | the poor']],
	['Critics hope the court will block the deal.', ['~the court | block (possible) | the deal']],
	['Fans doubt the club will sell [Ana Lund|P].', []],
	['Drug claims were rejected by the court.', ['the court | reject | Drug claims']],
]);

table('ahead and under a modal', [
	['The talks shaped other plans ahead of a summit in [Lima|L].', ['The talks | shape | other plans']],
	['It could become a nuisance as new phones flood the market.', []],
	['[Orca|O] has given clerks that host servers new notices.', []],
	['[Ana Lund|P] won the award for Suddenly Last Summer.', ['Ana Lund | win | the award']],
	['[Ana Lund|P] won the award last summer.', ['Ana Lund | win | the award #last summer']],
	[
		'[Leeds|O] travel to [Harwick|L] and [Acme|O] will host [Orca|O].',
		['~Leeds | travel to (ongoing) | Harwick', '~Acme | host (planned) | Orca'],
	],
	['New [EU|O] rules set prices at 20 euros.', ['New EU rules | set | prices']],
	['The [Peruvian|G] online game operator [Orca|O] has bought a mill.', ['Orca | buy | a mill']],
]);
