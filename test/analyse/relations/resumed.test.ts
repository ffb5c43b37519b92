import { table } from './reading.ts';

table('a subject taken up again', [
	[
		'[Acme|O] which holds about 5%, has made a request for a meeting.',
		['Acme | hold (ongoing) | about 5%', 'Acme | make | a request'],
	],
	[
		'[Acme|O], which also owns a clearing firm, hit its target.',
		['Acme | own (ongoing) | a clearing firm', 'Acme | hit | its target'],
	],
	[
		'[Ada Byrne|P], 30, and her friend [Tom Lund|P] were suspended by the club.',
		['the club | suspend | Ada Byrne', 'the club | suspend | Tom Lund'],
	],
	[
		'[Ada Byrne|P], 41, and [Tom Lund|P] were arrested by police.',
		['police | arrest | Ada Byrne', 'police | arrest | Tom Lund'],
	],
	[
		'[Acme|O] and [Orca|O] have already staked their claim.',
		['Acme | stake | their claim', 'Orca | stake | their claim'],
	],
	['The plan that critics opposed, has cost jobs.', ['critics | oppose | The plan']],
]);

table('when the second verb was', [
	[
		'The firm closed the mill and last week sacked 40 workers.',
		['The firm | close | the mill', '~The firm | sack | 40 workers #last week'],
	],
	[
		'The court jailed [Tom Lund|P] and on Friday fined his wife.',
		['The court | jail | Tom Lund', '~The court | fine | his wife #Friday'],
	],
	[
		'The bank sold the fund and in March bought a rival.',
		['The bank | sell | the fund', '~The bank | buy | a rival #March'],
	],
	['The cup final will be held next month at [Oslo|L].', ['~- | hold (planned) | The cup final @Oslo #next month']],
	['A vote is due to be held next week.', ['~- | hold (planned) | A vote #next week']],
]);
