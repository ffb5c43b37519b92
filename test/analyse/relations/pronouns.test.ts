import { table } from './reading.ts';

table('whom a pronoun takes up', [
	['The firms say they met the demands.', ['~they | meet | the demands']],
	['The carrier made a loss after it was hit by storms.', ['The carrier | make | a loss', '~storms | hit | it']],
	['The plan was dropped after it was announced.', ['- | drop | The plan', '~- | announce | it']],
	['Two crooks were caught after they robbed a bank.', ['- | catch | Two crooks', '~they | rob | a bank']],
	["[Odd Lund|P]'s last show was in May, when he sang a song.", ['~Odd Lund | sing | a song']],
	['“Rates will rise,” said [Odd Lund|P]. He urged firms to save.', ['~Odd Lund | urge | firms']],
	['[Odd Lund|P] left. His years at the mill were short. He built a boat.', ['~Odd Lund | build | a boat']],
	['[Acme|O] left. It also said it was building a mill.', ['~Acme | build (ongoing) | a mill']],
]);

table('what is done or not by its end', [
	['The bookmaker stopped taking bets.', ['The bookmaker | stop taking | bets']],
	['[Acme|O] stopped to buy fuel.', []],
	['The studios failed to trim the list.', ['The studios | not trim | the list']],
	['[Odd Lund|P] refused to sell the mill.', ['Odd Lund | not sell | the mill']],
	['The firm did not fail to trim the list.', []],
	['[Acme|O] hopes to open a mill.', ['~Acme | open (possible) | a mill']],
	['[Acme|O] has agreed in principle to buy [Orca|O].', ['~Acme | buy (planned) | Orca']],
]);

table('what a clause takes its object from', [
	[
		'[Rosa Ward|P] will defend the title she won in May.',
		['~Rosa Ward | defend (planned) | the title', '~Rosa Ward | win | the title #May'],
	],
	['[Odd Lund|P] told a court he lied.', []],
	[
		'The striker missed the first three months of the season.',
		['The striker | miss | the first three months of the season'],
	],
	['The striker left the next day.', []],
	['The chip designed to power a phone was sold.', ['- | sell | The chip']],
	[
		'[Acme|O] found orders for its mills, and [Orca|O] is losing money.',
		['Acme | find | orders', 'Orca | lose (ongoing) | money'],
	],
	['The Duke of [Harwick|L] features a thief who sings.', ['~The Duke of Harwick | feature (ongoing) | a thief']],
]);
