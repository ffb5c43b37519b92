import assert from 'node:assert/strict';
import { test } from 'node:test';
import { keyOf } from '../../source/resolve/keys.ts';
import { type Archived, entitiesOf } from './archived.ts';
import { together } from './together.ts';

/** Whether the words of the first text and of the last are one entity: yes, no, or for a person to say. */
type Answer = 'one' | 'apart' | 'candidate';

const CASES: readonly (readonly [what: string, texts: readonly string[], first: string, last: string, is: Answer])[] = [
	[
		'a dancer of the other sex',
		[
			'Health minister Adam Brocklehurst opened a ward in Leeds.',
			'The dancer Mrs Brocklehurst won the final in Paris.',
		],
		'Adam Brocklehurst',
		'Brocklehurst',
		'apart',
	],
	[
		'a footballer and a judge',
		[
			'Judge Petra Wendover sentenced the men at Derby Crown Court.',
			'Wendover scored twice for Aston Villa on Saturday, her manager Kim Tarn said.',
		],
		'Petra Wendover',
		'Wendover',
		'candidate',
	],
	[
		'the same office',
		[
			'Finance minister Olav Strandvik presented the budget in Oslo.',
			'Markets fell. Finance minister Strandvik said he would not resign.',
		],
		'Olav Strandvik',
		'Strandvik',
		'one',
	],
	[
		'the same people and houses',
		[
			'Olav Strandvik of Tarn Shipping met Kirsten Lund and Piet Haan of the Harbour Union in Bergen to end the strike.',
			'The strike at Tarn Shipping went on. Strandvik would not meet Kirsten Lund or Piet Haan, the Harbour Union said.',
		],
		'Olav Strandvik',
		'Strandvik',
		'one',
	],
	[
		'two of one story',
		[
			'Olav Strandvik and Nils Strandvik of Tarn Shipping met Kirsten Lund and Piet Haan of the Harbour Union.',
			'The strike at Tarn Shipping went on. Strandvik would not meet Kirsten Lund or Piet Haan of the Harbour Union.',
		],
		'Olav Strandvik',
		'Strandvik',
		'candidate',
	],
	[
		'an acronym that another article explains',
		['The Northern Borders Council (NBC) met in Kelso.', 'Phone company NBC posted a profit of $4 million.'],
		'Northern Borders Council',
		'NBC',
		'candidate',
	],
	[
		'the same common office in the same place',
		[
			'Chancellor Brigid Tolland cut the tax on beer in Dublin.',
			'Brewers cheered. Chancellor Tolland had cut the tax on beer, they said in Dublin.',
		],
		'Brigid Tolland',
		'Tolland',
		'one',
	],
	[
		'another office',
		['Chancellor Brigid Tolland cut the tax on beer in Dublin.', 'Mayor Tolland opened the fair in Dublin.'],
		'Brigid Tolland',
		'Tolland',
		'candidate',
	],
	[
		'a middle initial that differs',
		['Paul T. Ansell, a judge, freed the men in Leeds.', 'Paul R. Ansell, a striker, scored in Milan.'],
		'Paul T. Ansell',
		'Paul R. Ansell',
		'apart',
	],
	[
		'whose president he is, which a third article says',
		[
			'President Olav Strandvik met Kirsten Lund and Piet Haan of the Harbour Union in Bergen to end the strike.',
			'President Strandvik met Kirsten Lund and Piet Haan of the Harbour Union. The Fishing Bank and Odd Tarn were told.',
			'President Strandvik wrote to the Fishing Bank and to Odd Tarn.',
		],
		'Olav Strandvik',
		'Strandvik',
		'one',
	],
	[
		'a president, of whom a third article says that he is a judge',
		[
			'Judge Olav Strandvik met Kirsten Lund and Piet Haan of the Harbour Union in Bergen to end the strike.',
			'President Strandvik wrote to Kirsten Lund.',
		],
		'Olav Strandvik',
		'Strandvik',
		'candidate',
	],
	[
		'an acronym explained otherwise',
		[
			'The Financial Standards Authority (FSA) fined a bank in London.',
			'The Food Safety Agency (FSA) warned of bad eggs. The FSA named three farms.',
		],
		'Financial Standards Authority',
		'FSA',
		'apart',
	],
	[
		'an acronym in the same story as its expansion',
		[
			'The Tarn Valley Council (TVC) met Kirsten Lund and Piet Haan of Strand Mills over the dam.',
			'Kirsten Lund and Piet Haan of Strand Mills will sue over the dam. TVC said it would build it.',
		],
		'Tarn Valley Council',
		'TVC',
		'one',
	],
];

/** The key of what these words are in that text, and its entity. */
function find(archived: readonly Archived[], text: string, words: string) {
	const name = archived.find(({ article, surfaces }) => article === text && surfaces?.includes(words));
	assert.ok(name, `no name ${words} in text ${text}`);
	const { key } = keyOf(name, text);
	const entity = entitiesOf(archived).find(({ keys }) => keys.some((own) => own.key === key));
	assert.ok(entity);
	return entity;
}

for (const [what, texts, first, last, is] of CASES) {
	test(`across articles: ${what}`, () => {
		const archived = together(texts);
		const [one, other] = [find(archived, '0', first), find(archived, `${texts.length - 1}`, last)];
		const candidate = one.variants.some(({ entity }) => entity === other.id);
		assert.equal(one.id === other.id ? 'one' : candidate ? 'candidate' : 'apart', is);
	});
}

/** Who says the same of two people, years apart. */
const ERAS: readonly (readonly [what: string, texts: readonly string[], years: readonly number[], is: Answer])[] = [
	[
		'an initial, in articles of one year',
		[
			'Senator Adam Kessler spoke in Ohio on trade with Mary Holt.',
			'Senator Adam T. Kessler met Mary Holt in Ohio on trade.',
		],
		[2004, 2005],
		'one',
	],
	[
		'an initial, in articles years apart',
		['Adam Kessler spoke in Ohio on trade with Mary Holt.', 'Adam T. Kessler met Mary Holt in Ohio on trade.'],
		[1987, 2005],
		'candidate',
	],
];

for (const [what, texts, years, is] of ERAS) {
	test(`across articles: ${what}`, () => {
		const archived = together(texts, years);
		const [one, other] = [find(archived, '0', 'Adam Kessler'), find(archived, '1', 'Adam T. Kessler')];
		const candidate = one.variants.some(({ entity }) => entity === other.id);
		assert.equal(one.id === other.id ? 'one' : candidate ? 'candidate' : 'apart', is);
	});
}
