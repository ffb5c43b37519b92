import assert from 'node:assert/strict';
import { test } from 'node:test';
import { namesIn, read } from './taught.ts';

const table = (what: string, rows: readonly (readonly [marked: string, names: readonly string[]])[]): void => {
	for (const [marked, expected] of rows) {
		const title = marked.replaceAll(/\[([^|\]]+)\|.\]/g, '$1').slice(0, 70);
		test(`${what}: ${title}`, () => assert.deepEqual(namesIn(marked), expected));
	}
};

table('nicknames', [
	['[Marta|P] "Stubs" Oll ran. [Oll|P] won.', ['person: Marta "Stubs" Oll, Oll']],
	['It was [Ivo|P] “the Whip” [Marek|P] again. [Marek|P] won.', ['person: Ivo “the Whip” Marek, Marek']],
	['[Anthony|P] (Tony) [Rudd|P] paid.', ['person: Anthony (Tony) Rudd']],
	[
		'[Ivo Marek|P] (Norway) [Odd Lund|P] (Sweden)',
		['person: Ivo Marek', 'place: Norway', 'person: Odd Lund', 'place: Sweden'],
	],
	['So said [Ivo Marek|P]. "No," [Odd Lund|P] replied.', ['person: Ivo Marek', 'person: Odd Lund']],
]);

table('partners', [
	[
		'[Horn and Lund Co|O] fell. It was [Horn|O] and [Lund|P] that fell.',
		['organization: Horn and Lund Co, Horn and Lund'],
	],
	['[Horn|P] and [Lund|P] fell.', ['person: Horn', 'person: Lund']],
]);

table('line-ups', [
	[
		'[Holm|P], [Lund|P], [Scotland|L] ([Oll|P] 63), [Diamond|O], [Marek|P] ([Ott|P] 75), [Ruiz|P], [Byrne|P].',
		[
			'person: Holm',
			'person: Lund',
			'person: Scotland',
			'person: Oll',
			'person: Diamond',
			'person: Marek',
			'person: Ott',
			'person: Ruiz',
			'person: Byrne',
		],
	],
	['[Holm|P], [Lund|P], [Scotland|L] met.', ['person: Holm', 'person: Lund', 'place: Scotland']],
]);

table('double surnames', [
	['[Eva Lund|P]-Holm sang. [Lund|P]-[Holm|P] left.', ['person: Eva Lund-Holm, Lund-Holm']],
	['[Eva Lund|P]-[Holm|P] sang. [Lund-Holm|P] left.', ['person: Eva Lund-Holm, Lund-Holm']],
	['The [Ivo Marek|P]-[Odd Lund|P] pact held.', ['person: Ivo Marek', 'person: Odd Lund']],
	[
		'[Ivo Marek|P] met [Odd Lund|P]. The [Marek|P]-[Lund|P] pact held.',
		['person: Ivo Marek, Marek', 'person: Odd Lund, Lund'],
	],
	['[Odd Holm|P] beat [Eva Lund|P]-Holm. [Holm|P] smiled.', ['person: Odd Holm, Holm', 'person: Eva Lund-Holm']],
]);

table('particles', [
	['Omar bin [Said|P] came. Bin [Said|P] left.', ['person: Omar bin Said, Bin Said']],
	['[Jan|P] van der [Meer|P] came.', ['person: Jan van der Meer']],
	[
		'[Leonora|P] di [Tarn|L] sang with [Ruth|P] ten [Moss|O] men.',
		['person: Leonora di Tarn', 'person: Ruth', 'organization: Moss'],
	],
	['[Jan van der Meer|P] came. Van der Meer spoke.', ['person: Jan van der Meer, Van der Meer']],
	['[Aisha bint Rashid|P] came. Bint Rashid spoke.', ['person: Aisha bint Rashid, Bint Rashid']],
	['They saw de la [Fuente|P].', ['person: de la Fuente']],
]);

table('generations', [
	['[Carl Ott|P] Jr. sold it.', ['person: Carl Ott Jr.']],
	['[Carl Ott|P], Jr., sold it.', ['person: Carl Ott, Jr.']],
	['[Carl Ott Jr|O] sold it.', ['person: Carl Ott Jr']],
]);

table('lists by surname', [
	[
		'Present: [Okafor|P], [Daniel; Lund|P], Kirsten; and Mr. [Li|P].',
		['person: Okafor, Daniel', 'person: Lund, Kirsten', 'person: Li'],
	],
	[
		'Okafor, Daniel\nvan der Meer, Jan Peter\nLund, Kirsten\n[Daniel Okafor|P] won.',
		['person: Okafor, Daniel, Daniel Okafor', 'person: van der Meer, Jan Peter', 'person: Lund, Kirsten'],
	],
	[
		'Offices in [Elver|L], Norway; [Holm|L], Sweden.',
		['place: Elver', 'place: Norway', 'place: Holm', 'place: Sweden'],
	],
	['It sells [Tarrow|O], Brack; Quill, Pond.', ['organization: Tarrow']],
]);

test('a name in a list by surname is called as others are', () => {
	const { names } = read('Present: [Okafor|P], Daniel; Lund, Kirsten.');
	assert.deepEqual(
		names.map(({ name }) => name),
		['Daniel Okafor', 'Kirsten Lund'],
	);
});

table('firms', [
	['[Brown|P] & [Moore|P] sued.', ['organization: Brown & Moore']],
	['The law firm [Barclay|O], [Finch & Moore LLP|O] sued.', ['organization: Barclay, Finch & Moore LLP']],
	['Lawyers at [Smith|P], [Barney & Co|O] left.', ['organization: Smith, Barney & Co']],
	['She quit [Hale|P], [Lipp|L], Rosen & [Pike|P] in May.', ['organization: Hale, Lipp, Rosen & Pike']],
	[
		'[Norwick|O], [Ernst & Moore|O] and [Tarrow|O] rose.',
		['organization: Norwick', 'organization: Ernst & Moore', 'organization: Tarrow'],
	],
	['In Norway, [Brown & Moore|O] sued.', ['place: Norway', 'organization: Brown & Moore']],
	['On Monday, [Brown & Moore|O] sued.', ['organization: Brown & Moore']],
	[
		'[Carl Tarrow|P] Ltd. and [Norwick|O], Inc., rose.',
		['organization: Carl Tarrow Ltd.', 'organization: Norwick, Inc.'],
	],
	['[Brown & Moore|O] hired [Ada Byrne|P].', ['organization: Brown & Moore', 'person: Ada Byrne']],
]);

table('stock symbols', [
	[
		'[Norwick Foods|O] <NWK.L> fell. [Ostrander|O] (NYSE: OST) rose.',
		['organization: Norwick Foods', 'organization: Ostrander'],
	],
	['[Norwick Foods|O] <NFD.N> ([NF|O]) fell.', ['organization: Norwick Foods, NF']],
]);

table('parties', [
	[
		'The Tories, the [Conservative Party|O] and a [Conservative|G] aide.',
		['organization: Tories, Conservative Party, Conservative'],
	],
	['The Lib Dems and the [Liberal Democrats|O] agreed.', ['organization: Lib Dems, Liberal Democrats']],
	['The [GOP|O] and [Republican|G] aides; most Republicans.', ['organization: GOP, Republican, Republicans']],
	['Many are conservatives. Conservatives save. The Conservatives lost.', ['organization: Conservatives']],
	[
		'The SNP, or Scottish Nationalists, agreed with [Labour|O].',
		['organization: SNP, Scottish Nationalists', 'organization: Labour'],
	],
]);

table('people kept apart', [
	['[George W. Holm|P] met [George H. Holm|P].', ['person: George W. Holm', 'person: George H. Holm']],
	['[Ada Mary Byrne|P] met [Ada Jane Byrne|P].', ['person: Ada Mary Byrne', 'person: Ada Jane Byrne']],
	['[Luis Manuel Lopez Ortega|P], or [Luis Lopez Ortega|P].', ['person: Luis Manuel Lopez Ortega, Luis Lopez Ortega']],
	['[Peter Vance|P] bakes. Mrs. [Vance|P] sells. Mr. [Vance|P] naps.', ['person: Peter Vance, Vance', 'person: Vance']],
	['Mrs. [Peter Vance|P] sells. [Peter Vance|P] bakes.', ['person: Peter Vance', 'person: Peter Vance']],
	['[Adair Vance|P] bakes. Mr. [Vance|P] naps. Mrs. [Vance|P] sells.', ['person: Adair Vance, Vance', 'person: Vance']],
	[
		'[Joe Platt|P] met [John Platt|P]. [J. Platt|P] left.',
		['person: Joe Platt', 'person: John Platt', 'person: J. Platt'],
	],
]);

test('who may be either of two is a candidate', () => {
	const { mentions } = read('[George W. Holm|P] met [George H. Holm|P]. [George Holm|P] left.');
	assert.deepEqual(
		mentions.map(({ certainty }) => certainty),
		['certain', 'certain', 'candidate'],
	);
});

table('landforms', [
	['Ships left the Gulf of [Aden|L] and the [Strait of Tarn|O].', ['place: Gulf of Aden', 'place: Strait of Tarn']],
	['The Isle of Lund Council met.', []],
	['He rounded the Cape of Good Hope.', ['place: Cape of Good Hope']],
	['A gulf of mistrust grew.', []],
]);

table('agencies called after their state', [
	[
		'Natural [England|L] objected, and Health [Canada|L] warned.',
		['organization: Natural England', 'organization: Health Canada'],
	],
	['A report by Public Health [England|L] told so.', ['organization: Public Health England']],
	['Nobody in [Canada|L] cares for health. [Canada|L] won.', ['place: Canada, Canada']],
]);

table('names of states without their article', [
	['[Emirates|L] ordered planes and flew to the [Emirates|L].', ['organization: Emirates', 'place: Emirates']],
	['The [Fed|O] met. The [Federal Reserve|O] cut rates.', ['organization: Fed, Federal Reserve']],
]);

table('houses that bear a people’s name', [
	[
		'The [Indian|G] [Express|O] told of the [Indian|G] [Treasury|O].',
		['organization: Indian Express', 'group: Indian', 'organization: Treasury'],
	],
	[
		'The [Peruvian Harbour Bank of Trade|O] paid. [Peruvian|G] [Harbour Bank|O] has it.',
		['organization: Peruvian Harbour Bank of Trade, Peruvian Harbour Bank'],
	],
]);

table('company words among firms', [
	['Rivals such as [Amazon|L] and [Blinkfold|O] grew.', ['organization: Amazon', 'organization: Blinkfold']],
	['They met at Mr [Byrne|P]’s [Somerset|O] farm.', ['person: Byrne', 'place: Somerset']],
]);

table('firms without their beginning', [
	['[Harlow|O], [Dorrit and Co|O] said so.', ['organization: Harlow, Dorrit and Co']],
	['It was Harlow, [Dorrit & Sons|O], the grocer.', ['organization: Harlow, Dorrit & Sons']],
	[
		'[Harlow|O], [Dorrit and Co|O] and [Marek Inc|O] met.',
		['organization: Harlow', 'organization: Dorrit and Co', 'organization: Marek Inc'],
	],
	['[Lindwell|P]-[Marsh Corp|O] fell.', ['organization: Lindwell-Marsh Corp']],
	['The Lima-[Tarrow Copper Co|O] fell.', ['organization: Lima-Tarrow Copper Co']],
	['[Lima|L]-based [Tarrow Inc|O] fell.', ['place: Lima', 'organization: Tarrow Inc']],
	['The [Lima|L]-[Tarrow|O] pact held.', ['place: Lima', 'organization: Tarrow']],
	['It was [Canadian|G] [Pacific Ltd|O].', ['organization: Canadian Pacific Ltd']],
]);

table('two firms', [
	[
		'[Tarrow Bank and Lindwell Marsh Banks Inc|O] fell.',
		['organization: Tarrow Bank', 'organization: Lindwell Marsh Banks Inc'],
	],
	['[Tarrow Corp and Lindwell Marsh Co|O] fell.', ['organization: Tarrow Corp', 'organization: Lindwell Marsh Co']],
	['Both [Tarrow and Lindwell|O] fell.', ['organization: Tarrow', 'organization: Lindwell']],
	['[Tarrow Bank and Trust Co|O] fell.', ['organization: Tarrow Bank and Trust Co']],
	['[Tarrow and Lindwell Co|O] fell.', ['organization: Tarrow and Lindwell Co']],
]);

table('parents and their houses', [
	[
		'[Tarrow Corp|O] sold [Tarrow Mining and Metals Inc|O]. [Tarrow|O] rose.',
		['organization: Tarrow Corp, Tarrow', 'organization: Tarrow Mining and Metals Inc'],
	],
	['[Tarrow Mining and Metals Inc|O] fell. [Tarrow|O] rose.', ['organization: Tarrow Mining and Metals Inc, Tarrow']],
	[
		'[TARROW|O] FELL IN MAY\n[Tarrow|O] rose with [Tarrow Mining Inc|O].',
		['organization: TARROW, Tarrow, Tarrow Mining Inc'],
	],
	[
		'[SELBY|O] FELL IN MAY\n[Selby|O] rose with [Selby Mining Inc|O].',
		['organization: SELBY, Selby, Selby Mining Inc'],
	],
	[
		'The [U.S. Treasury|O] paid. The [Argentine|G] [Treasury|O] did not. The [Treasury|O] sold.',
		['organization: U.S. Treasury, Treasury', 'group: Argentine', 'organization: Treasury'],
	],
]);

table('full stops', [
	['He sold [Tarrow Inc.|O]', ['organization: Tarrow Inc']],
	['He said: “I sold [Tarrow Corp.|O]”', ['organization: Tarrow Corp']],
	[
		'He sold [Tarrow Inc.|O] in May. He bought [Lindwell Inc.|O]',
		['organization: Tarrow Inc.', 'organization: Lindwell Inc.'],
	],
	['He met [Odd Lund Jr.|P]', ['person: Odd Lund Jr.']],
]);
