import { table } from './reading.ts';

table('to a post', [
	[
		'[Peru|L] named economist [Oll Berg|P] finance minister on Monday.',
		['Peru | name finance minister | Oll Berg #Monday'],
	],
	['The club appointed former striker [Ana Lund|P] head coach.', ['The club | appoint head coach | Ana Lund']],
	['Voters elected lawyer [Ana Lund|P] mayor.', ['Voters | elect mayor | Ana Lund']],
	['The board named veteran [Oll Berg|P] chairman in May.', ['The board | name chairman | Oll Berg #May']],
	['The party chose [Tom Ward|P] as its leader.', ['The party | choose | Tom Ward']],
	['The bishop made [Ada Byrne|P] school head.', []],
]);

table('when it is to be', [
	['As [Lund|P] faces [Berg|P] on Sunday, tickets have sold out.', ['~Lund | face (planned) | Berg #Sunday']],
	['[Peru|L] meet [Chile|L] on Tuesday.', ['~Peru | meet (planned) | Chile #Tuesday']],
	['[Acme|O] opens a mill in [Lima|L] next month.', ['~Acme | open (planned) | a mill @Lima #next month']],
	['If [Orca|O] wins the case, [Acme|O] will appeal.', ['~Orca | win (possible) | the case']],
	['The board meets the unions tomorrow.', ['~The board | meet (planned) | the unions #tomorrow']],
	['[Peru|L] met [Chile|L] on Tuesday.', ['Peru | meet | Chile #Tuesday']],
	['[Ward|P] hit the bar on Saturday.', ['Ward | hit | the bar #Saturday']],
]);

table('pasts like their base, in lists', [
	[
		'Storms cut power, shut roads and evacuated villages.',
		['Storms | cut | power', '~Storms | shut | roads', '~Storms | evacuate | villages'],
	],
	['Floods hit homes, cut lines and put farms under water.', ['Floods | hit | homes', '~Floods | cut | lines']],
	[
		'Police shut roads, evacuated homes and cut power.',
		['Police | shut | roads', '~Police | evacuate | homes', '~Police | cut | power'],
	],
	['[Acme|O] quit the market and cut jobs.', ['Acme | quit | the market', '~Acme | cut | jobs']],
	['[Lund|P] hit the bar and set a record.', ['Lund | hit | the bar', '~Lund | set | a record']],
	[
		'The council cut prices, raised fees and shut the pool.',
		['The council | cut | prices', '~The council | raise | fees', '~The council | shut | the pool'],
	],
	['The shop sold cut flowers and set menus.', ['The shop | sell | cut flowers']],
]);

table('asides between a subject and its verb', [
	['Singer [Ana Lund|P] - who had a hit in 2003 - picked up the prize.', ['Ana Lund | pick up | the prize']],
	[
		'The mayor of [Lima|L] - the longest serving in the country - rejected the plan.',
		['The mayor of Lima | reject | the plan'],
	],
	['[Orca|O] (which owns [Acme|O]) bought the mill.', ['Orca | own (ongoing) | Acme', 'Orca | buy | the mill']],
	[
		'[Ward Byrne|P], a lawyer who once sued [Acme|O], joined [Orca|O].',
		['a lawyer | sue | Acme', 'Ward Byrne | join | Orca'],
	],
	['The strike – which began in May – closed the port.', ['The strike | close | the port']],
	['Prices, said [Ana Lund|P], hit a record.', []],
	[
		'The problem they face, said [Ana Lund|P], head of the firm, is educating people.',
		['~they | face (ongoing) | The problem'],
	],
	['The plan - and the mill - were rejected by the board.', []],
]);

table('a year, a place or a word of when before the subject', [
	['In 2000 [Acme|O] approved seven new plants.', ['Acme | approve | seven new plants #2000']],
	['In June, former champions [Peru|L] will host [Chile|L].', ['~Peru | host (planned) | Chile #June']],
	[
		'In 1950, back in [Harwick|L], [Ana Lund|P] and [Oll Berg|P] founded a school.',
		['Ana Lund | found | a school', 'Oll Berg | found | a school'],
	],
	['To date the company has caught 60 thieves.', ['the company | catch | 60 thieves']],
	['No date for the trial has yet been set.', ['- | not set | date']],
	[
		'The firm joined [Orca Studios|O], which in 1987 produced a film.',
		['~The firm | join | Orca Studios', '~Orca Studios | produce | a film'],
	],
	['The minister first proposed the idea earlier this week.', ['The minister | propose | the idea #earlier this week']],
	['[Ana Lund|P] was glad as she comfortably won the cup.', ['~Ana Lund | win | the cup']],
	['That finding upheld the ban.', ['That finding | uphold | the ban']],
]);

table('verbs known by their form', [
	['The movement popularised the waltz.', ['The movement | popularise | the waltz']],
	['[Orca|O] customised the engine.', ['Orca | customise | the engine']],
	['The state reissued the bonds.', ['The state | reissue | the bonds']],
	['[Lund|P] outsprinted [Berg|P] in [Oslo|L].', ['Lund | outsprint | Berg @Oslo']],
	['The council electrified the line.', ['The council | electrify | the line']],
	['The bishop fantasised a visit.', []],
]);

table('so many of them', [
	["[Acme|O] bought all of the bank's assets.", ["Acme | buy | all of the bank's assets"]],
	['Most of the sailors rejected the offer.', ['Most of the sailors | reject | the offer']],
	['Some of its members left the union.', ['Some of its members | leave | the union']],
	['The flood destroyed many of the houses.', ['The flood | destroy | many of the houses']],
	['All of it pleased the court.', []],
]);

table('no agents', [
	['The mill was built by the river.', []],
	['The goal was scored by half-time.', []],
	['Two men were shot by the roadside.', []],
	['The mill was built by the state.', ['the state | build | The mill']],
	['The car was parked by the station.', []],
	['The town was flooded by the river.', ['the river | flood | The town']],
]);

table('how it ended', [
	['The team held [Leeds|O] to a draw.', []],
	['[Harwick|O] were held to a draw by [Leeds|O].', []],
	['The court limited the fine to $5.', []],
	['[Acme|O] held [Orca|O] to a promise.', ['Acme | hold | Orca']],
	['[United|O] thrashed [City|O] 4-0.', ['United | thrash | City']],
]);

table("a title's verb", [
	['Meet the [Lunds|P] broke a record.', []],
	['Figures gathered by [Orca|O] Research shows that drivers bought cars.', ['drivers | buy | cars']],
	[
		'[Ward Byrne|P] and coach [Oll Berg|P] signed the letter.',
		['Ward Byrne | sign | the letter', 'Oll Berg | sign | the letter'],
	],
]);
