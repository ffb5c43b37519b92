import { table } from './reading.ts';

table('what goes on', [
	['The gallery provides the town with rooms.', ['~The gallery | provide (ongoing) | rooms >the town']],
	['The market is dominated by four firms.', ['~four firms | dominate (ongoing) | The market']],
	[
		'[Lund|P] joins a field headed by [Rosa Ward|P].',
		['Lund | join | a field', 'Rosa Ward | head (ongoing) | a field'],
	],
	['Guards who own dogs were told to leave.', ['Guards | own (ongoing) | dogs', '- | tell | Guards']],
	['The talks are held on 26 February.', ['~- | hold (planned) | The talks #26 February']],
	['A telephone carries voices.', []],
	['The vote saw [Rosa Ward|P] get a seat.', ['Rosa Ward | get | a seat']],
]);

table('whose clause it is', [
	['[Acme|O], [Orca|O] and [Besk|O], who made the chip, will show it.', ['Besk | make | the chip']],
	[
		'[Lund|P], who gained fame and is running a campaign, left.',
		['Lund | gain | fame', '~Lund | run (ongoing) | a campaign'],
	],
	['It is a bone that has become famous and which has kept out [Lund|P].', ['~a bone | keep out | Lund']],
	['A forecast of growth between July and September was cut.', ['- | cut | A forecast of growth']],
	[
		'The thriller, written and directed by [Ada Byrne|P], won a prize.',
		['Ada Byrne | write | The thriller', 'Ada Byrne | direct | The thriller', 'The thriller | win | a prize'],
	],
	['[Odd Lund|P] said the fact that sales were hit by storms cost jobs.', ['storms | hit | sales']],
	['[Lund|P] ran until [Rosa Ward|P] caught a thief.', ['~Rosa Ward | catch | a thief']],
	['[Lund|P] would run until [Rosa Ward|P] caught a thief.', []],
]);

table('what is found of somebody, and what a preposition ties', [
	['[Lund|P] was found dead in [Lima|L].', ['- | find dead | Lund @Lima']],
	['[Lund|P] pleaded guilty to fraud.', ['Lund | plead guilty to | fraud']],
	['Bills were cut by an average of £40.', ['- | cut | Bills']],
	['[Acme|O] merged with [Orca|O].', ['Acme | merge with | Orca']],
	['The strike led to a shortage.', ['The strike | lead to | a shortage']],
	['The boat lived up to its name.', ['The boat | live up to | its name']],
	['[Acme|O] told workers to go home.', ['Acme | tell | workers']],
	['[Acme|O] told workers.', []],
	['The dish picked up signals looking for life.', ['The dish | pick up | signals']],
	['[Lund|P] intimated that [Rosa Ward|P] bribed a clerk.', ['~Rosa Ward | bribe (believed) | a clerk']],
	['The board made this possible.', []],
]);
