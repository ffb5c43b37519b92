import { table } from './table.ts';

table('posts and whose they are', [
	[
		'[Ann Lee|P], deputy head of the currency department at the [Customs Board|O], spoke.',
		['Ann Lee: deputy head of the currency department, Customs Board'],
	],
	['[Bo Roe|P], mayor of the district of [Tarvik|L], spoke.', ['Bo Roe: mayor of the district, Tarvik']],
	['[Bo Roe|P], head of the department, left [Acme|O].', ['Bo Roe: head of the department, -']],
	[
		'The [UN|O] Special Rapporteur on arbitrary executions, [Ann Lee|P], protested.',
		['Ann Lee: Special Rapporteur on arbitrary executions, UN'],
	],
	[
		'Justice [Ann Lee|P] of the [Federal High Court|O] sitting in [Tarvik|L] agreed.',
		['Ann Lee: Justice, Federal High Court'],
	],
	['[Ann Lee|P] of [Chile|L], the 10th seed, won.', ['Ann Lee: 10th seed, -']],
	['[Ann Lee|P], a Web 3 analyst, spoke.', ['Ann Lee: Web 3 analyst, -']],
	['[Acme|O] Chief Executive H E [Ann Lee|P] spoke.', ['Ann Lee: Chief Executive, Acme']],
	['[Ann Lee|P] took office as economy minister.', ['Ann Lee: economy minister, -']],
	['[Ann Lee|P], head of the [EC|O] delegation here, left.', ['Ann Lee: head, EC']],
	[
		'He met the head of the [Port Board|O], [Ann Lee|P] and the mayor of [Tarn|L], [Bo Roe|P].',
		['Ann Lee: head, Port Board', 'Bo Roe: mayor, Tarn'],
	],
	['He met the head of the [Port Board|O], [Ann Lee|P] and the mayor.', []],
	['ASI [Roe|P] said so.', ['Roe: ASI, -']],
	['[Ann Lee|P], a [Democrat|O] and former mayor, spoke.', ['Ann Lee: Democrat, Democrat', 'Ann Lee: former mayor, -']],
	['[Republican|O] [Ann Lee|P] lost.', ['Ann Lee: Republican, Republican']],
	['[Ann Lee|P], a [Republican|O] media consultant, lost.', ['Ann Lee: media consultant, Republican']],
	[
		'[Bo Roe|P] of [Acme|O] spoke. [Ann Lee|P], the best scorer in the Northern League, won.',
		['Ann Lee: best scorer, Northern League'],
	],
]);
