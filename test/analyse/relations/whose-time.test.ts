import { table } from './reading.ts';

table('whose time', [
	['The mayor condemned the bombing on Monday.', ['The mayor | condemn | the bombing']],
	['The mayor held talks on Monday.', ['The mayor | hold | talks #Monday']],
	['A fall in sales in January caused alarm.', ['A fall | cause | alarm']],
	['[Ada Byrne|P] on Monday sacked the coach.', ['Ada Byrne | sack | the coach #Monday']],
	['Rebel jets yesterday bombed the bridge.', ['Rebel jets | bomb | the bridge #yesterday']],
	['[Acme|O] was fined by the league over fighting during its match on 3 May.', ['the league | fine | Acme']],
	[
		'[Tom Lund|P] was sacked by two papers owned by [Acme|O] in 1994.',
		['two papers | sack | Tom Lund', 'Acme | own | two papers'],
	],
	['Police arrested the man in July last year.', ['Police | arrest | the man #July last year']],
	['The club beat [Orca|O], the winners in 1994.', ['The club | beat | Orca']],
	['[Acme|O] questioned voters in [Peru|L], [Chile|L] and [Cuba|L].', ['Acme | question | voters']],
	['[Acme|O] cut its rates over the past two months.', ['Acme | cut | its rates #the past two months']],
	['Fans were crushed to death in April 1994.', ['- | crush | Fans #April 1994']],
]);

table('the time of what is reckoned or aimed at', [
	['[Acme|O] revised the export estimates from earlier in 2003.', ['Acme | revise | the export estimates']],
	['[Acme|O] missed a target set at 3.1m by 2011.', ['Acme | miss | a target']],
	['The council extended the lease to May nine at noon.', ['The council | extend | the lease']],
	['The club sold the land by 2011.', ['The club | sell | the land #by 2011']],
	['[Ada Byrne|P] announced the target on Monday.', ['Ada Byrne | announce | the target #Monday']],
]);
