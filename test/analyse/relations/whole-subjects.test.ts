import { table } from './reading.ts';

table('subjects with more than one part', [
	[
		'Prices dipped as sales of ice cream and mineral water were dampened by the wet summer.',
		['the wet summer | dampen | sales of ice cream and mineral water'],
	],
	['As [Acme|O] and [Orca|O] closed mills, jobs fell.', ['Acme | close | mills', 'Orca | close | mills']],
	[
		'The rise of sprinter [Ana Lund|P] and long jumper [Oll Berg|P] boosted [Peru|L].',
		['The rise of sprinter Ana Lund and long jumper Oll Berg | boost | Peru'],
	],
	['Police came after the war and people fled the town.', ['people | flee | the town']],
	['Jobs fell after [Acme|O] and [Orca|O] closed mills.', ['Acme | close | mills', 'Orca | close | mills']],
	[
		'Some of the sites that the firm targeted were shut by the court.',
		['the firm | target | the sites', 'the court | shut | Some of the sites'],
	],
	['The report that [Acme|O] closed the mill was rejected by the court.', ['the court | reject | The report']],
	[
		'Crowds left after their best hope, [Tom Ward|P], dropped out of the race.',
		['their best hope | drop out of | the race'],
	],
]);

table('behind a gerund or a comma', [
	['The firm grew by selling mills and opened a shop.', ['~The firm | open | a shop']],
	['His wife [Ana|P], who called the police, left.', ['Ana | call | the police']],
	['The party called an election in May.', ['The party | call | an election #May']],
	['[Labour|O] called the plan a mistake.', []],
	['[Acme|O] said it has repurchased its shares.', ['~Acme | repurchase | its shares']],
]);

table('seasons and years', [
	['A poor summer across the continent affected demand.', ['A poor summer | affect | demand']],
	['The harsh winter closed the mine.', ['The harsh winter | close | the mine']],
	['[Acme|O] closed the mine last winter.', ['Acme | close | the mine #last winter']],
	[
		"The minister has opened the country's [Aero Lima|O] 2005 air show.",
		["The minister | open | the country's Aero Lima 2005 air show"],
	],
	['The pictures were taken on 4 July 2004 by a clerk.', ['a clerk | take | The pictures #4 July 2004']],
	['The court has given [Acme|O] six weeks to open the mill.', []],
	['The surplus grew, registering a record loss in March.', ['~The surplus | register | a record loss']],
]);

table('told to a court', [
	['A friend has told a court that fraud charges levelled against him are false.', []],
	['The panel recommended the campaign be funded by the state.', []],
	['Police found the trio handling unsealed ballots.', []],
	['The lawyer echoed criticisms of the way Mr [Ward|P] introduced the rules.', ['Ward | introduce | the rules']],
	['[Orca|O] drew with [Acme|O].', ['Orca | draw with | Acme']],
	['[Acme|O] has had limited success in [Lima|L].', []],
	['People are getting more sophisticated.', []],
	['The fund will take [Acme Corp|O] private.', []],
	[
		'Despite a ruling their detention breached the law, the men were held.',
		['~their detention | breach (believed) | the law', '- | hold | the men'],
	],
]);
