import { table } from './reading.ts';

table('what came of a contest', [
	['[Ann Lee|P] held off rivals to win the race.', ['Ann Lee | hold off | rivals', 'Ann Lee | win | the race']],
	[
		'[Ann Lee|P] beat [Bo Roe|P] to reach the final in [Lima|L].',
		['Ann Lee | beat | Bo Roe', 'Ann Lee | reach | the final @Lima'],
	],
	['[Ann Lee|P] hopes to beat [Bo Roe|P] to win the race.', ['~Ann Lee | beat (possible) | Bo Roe']],
	['[Ann Lee|P] met [Bo Roe|P] to win support.', ['Ann Lee | meet | Bo Roe', '~Ann Lee | win (planned) | support']],
]);

table('put ahead, warned of', [
	['[Ann Lee|P] put [Rovers|O] ahead.', ['Ann Lee | put ahead | Rovers']],
	['[Ann Lee|P] put the plan ahead of her party.', []],
	['[Acme|O] warned of losses.', ['Acme | warn of | losses']],
	['[Ann Lee|P] warned against players being sold.', []],
]);

table('a participle that opens a longer subject', [
	['Lost in the harbour won the prize.', []],
	['Police in the harbour found the boat.', ['Police | find | the boat']],
]);

table('a month with its year', [
	['[Acme|O] closed the mill in January of this year.', ['Acme | close | the mill #January of this year']],
	['[Acme|O] closed the mill in May of 1987.', ['Acme | close | the mill #May of 1987']],
	['[Acme|O] closed the mill in January.', ['Acme | close | the mill #January']],
]);
