import assert from 'node:assert/strict';
import { test } from 'node:test';
import { namesIn } from './taught.ts';

const cases: readonly (readonly [marked: string, names: readonly string[]])[] = [
	// Clubs under their nicknames, where the article names them.
	['[Arsenal|O] won. The Gunners are third.', ['organization: Arsenal, Gunners']],
	['[Middlesbrough|O] drew. The [Boro|G] bench cheered.', ['organization: Middlesbrough, Boro']],
	['[Aston Villa|O] lost, but [Villa|P] were tired.', ['organization: Aston Villa, Villa']],
	['The gunners of the castle met [Ada Byrne|P]. The Gunners won.', ['person: Ada Byrne']],
	['[Chelsea|O] met [Birmingham City|O]. The Blues won.', ['organization: Chelsea', 'organization: Birmingham City']],
	// The words of a team sheet that nobody took for names.
	['Subs Not Used: Fish, [Odd|P], [Byrne|P].', ['person: Fish', 'person: Odd', 'person: Byrne']],
	[
		'[Holm|P], [Lund|P], [Byrne|P] (Knight 82), Parlour, [Oll|P], [Tarn|L], [Elver|P], [Marek|P] (Young 70), Downing.',
		['Holm', 'Lund', 'Byrne', 'Knight', 'Parlour', 'Oll', 'Tarn', 'Elver', 'Marek', 'Young', 'Downing'].map(
			(name) => `person: ${name}`,
		),
	],
	[
		'The talks of [Holm|P], [Lund|P], [Byrne|P], Parlour, [Oll|P], [Elver|P], [Marek|P] failed.',
		['Holm', 'Lund', 'Byrne', 'Oll', 'Elver', 'Marek'].map((name) => `person: ${name}`),
	],
	// Short forms and seats of their own.
	['[Glaxo|O] fell. [GlaxoSmithKline|O] said so.', ['organization: Glaxo, GlaxoSmithKline']],
	['[Gibraltar|L] voted. The [Rock|O] is calm.', ['place: Gibraltar, Rock']],
	['The [House of Lords|O] met. He sat in the [Lords|L].', ['organization: House of Lords, Lords']],
	['She went to his [Kent|O] house.', ['place: Kent']],
	['The crowd was small. [P Dowd|P] ([Kent|O]).', ['person: P Dowd', 'place: Kent']],
	['He answered a [Reuter|P] enquiry.', ['organization: Reuter']],
	// What is no body, and what no firm begins with.
	['[Brent|O] crude rose.', []],
	['He has a [Commonwealth|O] silver medal.', []],
	['She spoke at the [Conservative Party Conference|O] of May.', ['organization: Conservative Party']],
	['It helps victims of [Alzheimer|P]’s and [Parkinson|P]’s.', []],
	['[Parkinson|P]’s show is new.', ['person: Parkinson']],
	['They signed with [C. Itoh|P] and [Co Ltd|O].', ['organization: C. Itoh and Co Ltd']],
	["Standard and [Poor's Corp|O] said so.", ["organization: Standard and Poor's Corp"]],
	["It is part of the [EU|O]'s [Digital Harbours|O] initiative.", ['organization: EU']],
	['They sang in [Mandarin|G] and [Cantonese|G].', []],
	['The [Greek Rowing Federation|O] ([SEGAS|O]) met.', ['organization: Greek Rowing Federation, SEGAS']],
	// Ships, bourses, those who play, letters of a class.
	['He sang on [HMS Elver|O].', []],
	['The deckchair is of the Queen [Mary|P] liner.', []],
	['Queen [Mary|P] met her.', ['person: Mary']],
	['The [Elver|O] stock exchange fell.', ['place: Elver']],
	['[Buck (Odd Lund|P]) and Wilma met.', ['person: Buck', 'person: Odd Lund']],
	['It sold 93 pct of class B shares.', []],
	['The 31-year-old [Scot|P] won.', ['group: Scot']],
	['From Tuesday all [non-EU|G] nationals pay.', ['organization: EU']],
	[
		'It is run by the [Canadian|G] [Imperial Bank of Commerce|O].',
		['organization: Canadian Imperial Bank of Commerce'],
	],
	[
		'The [Economic and Social Research Council|O] met the [Economic Research Council|O].',
		['organization: Economic and Social Research Council', 'organization: Economic Research Council'],
	],
];

for (const [marked, names] of cases) test(marked, () => assert.deepEqual(namesIn(marked), names));
