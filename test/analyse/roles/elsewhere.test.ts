import { table } from './table.ts';

table('posts as papers all over the world write them', [
	[
		'[Port Trust|O] Chairman Rear Admiral [Bo Roe|P] left.',
		['Bo Roe: Rear Admiral, -', 'Bo Roe: Chairman, Port Trust'],
	],
	[
		'Coast Commander Brigadier General [Bo Roe|P] left.',
		['Bo Roe: Brigadier General, -', 'Bo Roe: Coast Commander, -'],
	],
	['[Port Trust|O] executive Director [Bo Roe|P] left.', ['Bo Roe: executive Director, Port Trust']],
	['[Acme|O] chairman Tan Sri [Bo Roe|P] left.', ['Bo Roe: chairman, Acme']],
	['Trade Minister Alhaji [Bo Roe|P] and Hajia [Ann Lee|P] met.', ['Bo Roe: Trade Minister, -']],
	['Sheikh Dr. [Bo Roe|P] spoke.', []],
	['[Ann Lee|P], mother of [Bo Roe|P] and president of [Acme|O], spoke.', ['Ann Lee: president, Acme']],
	['They met [Ann Lee|P], head of [Acme|O] [Bo Roe|P], and others.', ['Bo Roe: head, Acme']],
]);

table('whose a post is', [
	['[Ann Lee|P], a professor of [East Asian|G] studies, spoke.', ['Ann Lee: professor of East Asian studies, -']],
	['[Ann Lee|P], a member of the [Elverman|G] family, left.', ['Ann Lee: member of the Elverman family, -']],
	['[Ann Lee|P] is chairman of the [Korean|G]-[German|G] Society.', ['Ann Lee: chairman, -']],
	[
		'[Ann Lee|P], a lifelong athlete and member of [Tarn Club|O], left.',
		['Ann Lee: lifelong athlete, -', 'Ann Lee: member, Tarn Club'],
	],
]);

table('prizes, deeds and opinions', [
	["[Ann Lee|P] was named [Africa|L]'s Coach of the Year.", []],
	['[Ann Lee|P], the player of the match, spoke.', ['Ann Lee: player of the match, -']],
	['[Ann Lee|P], who led [Elver Club|O] into the final, left.', []],
	['[Ann Lee|P], who led [Elver Club|O], left.', ['Ann Lee: leader, Elver Club']],
	['[Bo Roe|P] is a dictator in the making.', []],
	['“[Bo Roe|P] is the leader of a circus,” she said.', ['~Bo Roe: leader of a circus, -']],
	['The toll model, [Ann Lee|P] says, works.', []],
]);

table('squads', [
	[
		'GOALKEEPERS: [Bo Roe|P] ([Elver|O]), [Odd Lund|P] ([Tarn United|O], on loan).',
		['Bo Roe: goalkeeper, Elver', 'Odd Lund: goalkeeper, Tarn United'],
	],
	[
		'Defenders: [Bo Roe|P] ([Elver|O]) and [Odd Lund|P]; Forwards: [Ann Lee|P], [Jo Page|P]',
		['Bo Roe: defender, Elver', 'Odd Lund: defender, -', 'Ann Lee: forward, -', 'Jo Page: forward, -'],
	],
	['Referee: [Bo Roe|P] ([Norway|L]).', ['Bo Roe: referee, Norway']],
	['Reporters: [Bo Roe|P], will you resign?', []],
	['Defenders: [Bo Roe|P], [Odd Lund|P] and their coach met.', []],
]);

table('callings by their matters, works and letters', [
	[
		'[Ann Lee|P], education and law professor at [Tarn College|O], spoke.',
		['Ann Lee: education and law professor, Tarn College'],
	],
	['[Ann Lee|P], the author of “Tides and Tolls,” a book, spoke.', ['Ann Lee: author of Tides and Tolls, -']],
	['[Ann Lee|P], a 66-year-old public servant, spoke.', ['Ann Lee: public servant, -']],
	[
		'[Ann Lee|P] (D-Conn.) and [Bo Roe|P] (R-Tarn) met.',
		['Ann Lee: Democratic member, -', 'Bo Roe: Republican member, -'],
	],
	['[Tarn|L] CM [Ann Lee|P] and PM [Bo Roe|P] met.', ['Ann Lee: CM, Tarn', 'Bo Roe: PM, -']],
]);

table('wishes, seats and parties', [
	['Some would choose [Ann Lee|P] to be the next president of the [Port Trust|O].', []],
	['Members elected [Ann Lee|P] to be president of the [Port Trust|O].', ['Ann Lee: president, Port Trust']],
	['[Ann Lee|P], the [Republican|O] mayor of [Tarn|L], spoke.', ['Ann Lee: Republican mayor, Tarn']],
	['[Te Tarn|P] MP [Ann Lee|P] spoke.', ['Ann Lee: MP, Te Tarn']],
]);

table('whose kin somebody is', [
	['They met the spouse of the late President, [Ann Lee|P], there.', []],
	['They met the widow of the mayor, [Ann Lee|P], there.', []],
]);
