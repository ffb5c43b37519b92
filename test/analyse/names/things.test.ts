import assert from 'node:assert/strict';
import { test } from 'node:test';
import { namesIn, read } from './taught.ts';

const cases: readonly (readonly [marked: string, names: readonly string[]])[] = [
	['The film [Marek|P], starring [Odd Lund|P], opened. [Marek|P] won.', ['person: Odd Lund']],
	['The biopic [Marek|P] tells of [Ivo Marek|P]. [Marek|P] wept.', ['person: Ivo Marek, Marek']],
	['They heard the Good Morning [Norway|L] programme. The [Norway|L] programme ended.', ['place: Norway']],
	['President [Lund|P] campaign staff left.', ['person: Lund']],
	['It was seen in [Garden Hill|L], which he also directed, and in [Oslo|L], which he left.', ['place: Oslo']],
	[
		"Then [Odd Lund|P]'s Sabre: [Trident|O] was second. He said in [Oslo|L]: [Norway|L] was late.",
		['person: Odd Lund', 'place: Oslo', 'place: Norway'],
	],
	['The [Elver|O] [Kelly|P] phone sold well, and Mr [Byrne|P] phoned.', ['organization: Elver', 'person: Byrne']],
	['The spread over [Treasuries|O] and [Gilts|O] grew; the [Treasury|O] paid.', ['organization: Treasury']],
	['The film [Odd Lund|P] made opened.', ['person: Odd Lund']],
	['Film star [Odd Lund|P] left.', ['person: Odd Lund']],
	[
		"At drugmaker Dr [Elver|P]'s it fell. Sales in Dr [Elver|P]'s generics rose.",
		["organization: Dr Elver's, Dr Elver's"],
	],
	["Dr [Elver|P]'s Laboratories fell.", ["organization: Dr Elver's Laboratories"]],
	["Dr [Elver|P]'s has sold it.", ["organization: Dr Elver's"]],
	["Dr [Elver|P]'s patients wept at Dr [Elver|P]'s surgery.", ['person: Elver, Elver']],
	["Dr [Ada Elver|P] left. Dr [Elver|P]'s was the last word.", ['person: Ada Elver, Elver']],
	['Crane, [Ellis and Park Inc.|O] hired 40.', ['organization: Crane, Ellis and Park Inc.']],
	['Lately, [Ellis and Park Inc.|O] hired 40.', ['organization: Ellis and Park Inc.']],
	[
		'[Crane|O] rose. Crane, [Ellis and Park Inc.|O] fell.',
		['organization: Crane', 'organization: Ellis and Park Inc.'],
	],
	[
		'Shares in [Dolan|O], [Pruitt|P] and [Marsh|O] rose at the broker [Dolan, Pruitt & Marsh|O].',
		['organization: Dolan, Pruitt and Marsh, Dolan, Pruitt & Marsh'],
	],
	['Conservatives wept. The [Conservative Party|O] lost.', ['organization: Conservatives, Conservative Party']],
	['Conservatives wept. The [Labour Party|O] lost.', ['organization: Labour Party']],
	['Bid talk lifts [Domeq|O]\nShares in [Allied Domeq|O] rose.', ['organization: Domeq, Allied Domeq']],
	["They saw The Weaver's [Old Hats|O] there, and the weaver [Odd Lund|P].", ['person: Odd Lund']],
	["The weaver's [Old Hats Society|O] met.", ['organization: Old Hats Society']],
	['They sell [Elver|P] ice cream and [Lund|P] chocolate.', []],
	["They sell Tarrow's [Creek|L] gin, and [Elver|O] makes chocolate.", ['organization: Elver']],
	['[Lund|P] made ice cream and drank tea.', ['person: Lund']],
	['She ran at the [European Indoors|O] for an [European|G] Indoor title.', []],
	['He was selected for the [Europeans|G] who run in May. They miss the [Europeans|G].', []],
	['He spoke for the [Europeans|G] who signed it.', ['group: Europeans']],
	['[Elverman Mark Lund|P] won.', ['person: Mark Lund']],
	['[Freeman Lund|P] won.', ['person: Freeman Lund']],
	['The joint committee on [Strategic Weights|O] met.', ['organization: joint committee on Strategic Weights']],
	['They met to work on [Strategic Weights|O] there.', ['organization: Strategic Weights']],
	['The racehorse [Norma Jean|P] won, and the ferry [Elsa|P] sank.', []],
	['His dog [Lucy|P] slept.', []],
	["They saw [Lowell|P]'s Eleven and [Orange|L]'s Twelve.", []],
	["[Lowell|P]'s Twelve Dogs Won", ['person: Lowell']],
	["[Lowell|P]'s twelve dogs slept.", ['person: Lowell']],
	['[LIBOR|O] rose and the [US TV|O] networks paid.', ['place: US']],
	['[Shadow Education|O] Secretary [Odd Lund|P] spoke.', ['person: Odd Lund']],
	['He served on HMS [Richard Cole|P].', []],
	[
		'The aircraft carrier [Kitty Lund|O] and the tanker [Elver Star|O] sank; the carrier [Elver|O] paid.',
		['organization: Elver'],
	],
	["[Lloyd's|O] and [Lloyd's of London|O] are one.", ["organization: Lloyd's, Lloyd's of London"]],
	['Hurricane [Elsa|P] came.', []],
	['The [Turner|P] Prize went to [Ada Byrne|P].', ['person: Ada Byrne']],
	['It won the [Ryder|P] Cup and a [Pulitzer|P] Prize.', []],
	['It was [Doris|P] Day.', ['person: Doris']],
	['The album [Holm|P] released sold well.', ['person: Holm']],
	['The single [Ada Byrne|P] sang sold well.', ['person: Ada Byrne']],
	['Mr. [Lund|P] wrote the play [Lund|P], a farce.', ['person: Lund']],
	['An [Oscar|P] and a [Golden Globe|O] went to [Ada Byrne|P].', ['person: Ada Byrne']],
	['[Oscar Lund|P] wept. [Oscar|P] left.', ['person: Oscar Lund, Oscar']],
	['They saw The [Godfather|P] there. The [Godfather|P] role was his.', []],
	['They once watched About [Schmidt|P] and then Being [Julia|P] in May.', []],
	['He read The Adventures of [Robinson Lund|P] twice.', []],
	['The Government of [Ada Byrne|P] fell.', ['person: Ada Byrne']],
	[
		'At [Sotheby|O]’s and at Marks and [Spencer|P] it rose.',
		['organization: Sotheby’s', 'organization: Marks and Spencer'],
	],
	['The ship passed [Norway|L].', ['place: Norway']],
	['The [MSPs|O] and the [NGOs|O] met [NATO|O].', ['organization: NATO']],
	['Tough for [US|L] shareholders, [US|L] customers and the firm [RSA|L].', ['place: US, US', 'organization: RSA']],
	[
		'At the [Berlin|L] Film Festival yesterday he met [Ada Byrne|P] of [Berlin|L].',
		['person: Ada Byrne', 'place: Berlin'],
	],
	['The [British|G] Academy Film Awards and the [Oslo|L] Marathon were cancelled.', []],
	['The [Norway|L] World Championships squad left.', ['place: Norway']],
	['It met the Scottish Executive and a Scottish executive.', ['organization: Scottish Executive', 'group: Scottish']],
	['The ferry [Estonia|L] sank off [Estonia|L]; the cruise liner [Jamaica|L] passed.', ['place: Estonia']],
	['In [Lund|P] v. [Byrne|P] the court ruled. The case of [Holm|P] v [Dahl|P] was closed.', []],
	['[Lund|P] v [Byrne|P] was a good match.', ['person: Lund', 'person: Byrne']],
	['The [Duke of Elver|O] met the [Bank of Elver|O].', ['organization: Bank of Elver']],
	['The [Lund Plan|P] helped. [Ada Gold|P] did not.', ['person: Ada Gold']],
	['He knows the [Act|O] and the [Treaty|O].', []],
	['He joined the [Guard|O].', ['organization: Guard']],
	['They broke the Dodd-Lund Act. The cost of [Dodd-Lund|P] grew.', []],
	['They broke the Lund Act. [Ada Lund|P] left. Ms [Lund|P] grew.', ['person: Ada Lund, Lund']],
	['The [Reserve Bank of Peru|O] met. Today the [Bank|O] paid.', ['organization: Reserve Bank of Peru, Bank']],
	[
		'It is shown on [Nord One|O]. The broadcaster [Nord|O] denied it.',
		['organization: Nord One', 'organization: Nord'],
	],
];

const acted: typeof cases = [
	['[Odd Lund|P] stars in [Nora Holm|P].', ['person: Odd Lund']],
	['[Odd Lund|P] won for his role in [Nora Holm|P].', ['person: Odd Lund']],
	['[Odd Lund|P] won best actor for [Marek|P].', ['person: Odd Lund']],
	[
		'They gave best director to [Ada Byrne|P] and a prize for best actor for [Odd Lund|P].',
		['person: Ada Byrne', 'person: Odd Lund'],
	],
	['The play stars [Odd Lund|P] in [Oslo|L].', ['person: Odd Lund', 'place: Oslo']],
	['Tanker [Nora Jane|P] sank.', []],
	['He sold the [Xbox|O] of [Harwick|O] and [Windows ME|O].', ['organization: Harwick']],
	['The [Halo Trust|O] cleared mines.', ['organization: Halo Trust']],
];

const halves: typeof cases = [
	['They saw [Holm|P] there.', ['person: Holm']],
	[
		'The [Harbour Relief Committee|O] (HRC) met. They wrote to HRC.',
		['organization: Harbour Relief Committee, HRC, HRC'],
	],
	['The [Harbour Relief Committee|O] (HQ) met.', ['organization: Harbour Relief Committee']],
	[
		'A study of the [Tarn Internet|O] and [Rural Life Project|O] said so.',
		['organization: Tarn Internet and Rural Life Project'],
	],
	[
		'A study of the [Tarn Bank|O] and [Rural Life Project|O] said so.',
		['organization: Tarn Bank', 'organization: Rural Life Project'],
	],
	[
		'He leads the [Norway|L] [Chamber of Trade and Crafts|O] there.',
		['organization: Norway Chamber of Trade and Crafts'],
	],
	['They have shops in [Harwick|L], [Tarrow|O] and [Holm|P].', ['place: Harwick', 'place: Tarrow', 'place: Holm']],
	[
		'Police in [Harwick|L], [Tarrow|O] and [Holm Mills|O] were asked.',
		['place: Harwick', 'organization: Tarrow', 'organization: Holm Mills'],
	],
	['In [Harwick|L], [Tarrow|O] said no.', ['place: Harwick', 'organization: Tarrow']],
	[
		'Sites like [Harwick|O], [Amazon|L] and [Tarrow|O] grew.',
		['organization: Harwick', 'organization: Amazon', 'organization: Tarrow'],
	],
];

for (const [marked, expected] of [...acted, ...halves])
	test(`things: ${marked.slice(0, 60)}`, () => assert.deepEqual(namesIn(marked), expected));

test('half a name is no certain person: the band Tin Airship', () => {
	const certainty = (marked: string) => read(marked).mentions.at(-1)?.certainty;
	assert.notEqual(certainty('They heard Tin [Airship|P] there.'), 'certain');
	assert.notEqual(certainty('They heard Tin [Airship|P] there.'), 'likely');
	assert.equal(certainty('They heard Captain [Airship|P] there.'), 'certain');
	assert.equal(certainty('[Ada Airship|P] sang. They heard Tin [Airship|P] there.'), 'certain');
});

for (const [marked, expected] of cases)
	test(`things: ${marked.slice(0, 60)}`, () => assert.deepEqual(namesIn(marked), expected));
