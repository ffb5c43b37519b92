import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { BlockRole } from '../../source/domain/article.ts';
import { type Anatomy, readAnatomy } from '../../source/ingest/anatomy.ts';
import { sanitise } from '../../source/ingest/sanitise.ts';

type Part = readonly [BlockRole, string];

interface Case {
	readonly name: string;
	/** The text is these, each on its line; a part that begins with a space goes on in the line above. */
	readonly parts: readonly Part[];
	/** What stands between lines; a blank line unless given. */
	readonly between?: string;
	readonly known?: string;
	readonly expect?: Partial<Omit<Anatomy, 'blocks' | 'dateline'>> & { readonly place?: string };
}

const LEDE =
	'The river rose above its banks on Tuesday and drove hundreds of families from their homes, officials said.';
const BODY =
	'Rescue teams worked through the night, and more rain is expected in the coming days, the weather office warned.';

const CASES: readonly Case[] = [
	{
		name: 'more to come and a wire’s name between and below paragraphs',
		parts: [
			['headline', 'River floods drive hundreds from homes'],
			['paragraph', LEDE],
			['slug', 'MORE'],
			['paragraph', BODY],
			['slug', '(MORE) nyt-03-04-05 1234est'],
			['paragraph', LEDE],
			['slug', 'REUT'],
		],
	},
	{
		name: 'an interview in capitals',
		parts: [
			['headline', 'Talk at the river'],
			['paragraph', 'HOST: Why did the river rise?'],
			['paragraph', 'MAYOR BYRNE: It rained.'],
			['paragraph', 'HOST: And now?'],
		],
		expect: { isTranscript: true },
	},
	{
		name: 'questions and answers by letter',
		parts: [
			['paragraph', 'Q. Why did the river rise?'],
			['paragraph', 'A. It rained for nine days.'],
			['paragraph', 'Q. And now?'],
			['paragraph', 'A. We wait.'],
		],
		expect: { isTranscript: true, headline: null, byline: null },
	},
	{
		name: 'a wire’s slug, embargo and urgency above the headline',
		parts: [
			['slug', 'BC-Floods-Adv07'],
			['slug', 'EMBARGOED UNTIL 0001 GMT SUNDAY'],
			['slug', 'URGENT'],
			['slug', '(ADDS DETAILS)'],
			['headline', 'River floods drive hundreds from homes'],
			['paragraph', LEDE],
			['paragraph', BODY],
		],
		expect: { headline: 'River floods drive hundreds from homes' },
	},
	{
		name: 'a cycle, a version and carets',
		parts: [
			['slug', '^AM-Floods,1st Ld-Writethru,0412'],
			['slug', '^'],
			['headline', ' River Floods Drive Hundreds From Homes'],
			['slug', ' <'],
			['slug', 'Eds: UPDATES with quote from mayor'],
			['byline', 'By MARTA RUIZ'],
			['dateline', 'OSLO (AP) —'],
			['paragraph', ` ${LEDE}`],
			['paragraph', BODY],
			['slug', 'AP-NY-03-04-05 1234EST'],
		],
		expect: { headline: 'River Floods Drive Hundreds From Homes', byline: 'MARTA RUIZ', place: 'OSLO' },
	},
	{
		name: 'what a headline is the second of',
		parts: [
			['slug', 'RPT-UPDATE 2-'],
			['headline', ' River floods drive hundreds from homes'],
			['slug', ' (Adds details)'],
			['paragraph', LEDE],
			['paragraph', BODY],
		],
		expect: { headline: 'River floods drive hundreds from homes' },
	},
	{
		name: 'a lead’s number and the story’s end',
		parts: [
			['slug', '1st Ld-Writethru'],
			['slug', 'LEAD 1:'],
			['headline', ' River floods drive hundreds from homes'],
			['paragraph', LEDE],
			['paragraph', BODY],
			['slug', '(MORE)'],
		],
		expect: { headline: 'River floods drive hundreds from homes' },
	},
	{
		name: 'headlines that only look like slugs',
		parts: [
			['headline', 'EU-Turkey talks end without a deal'],
			['paragraph', LEDE],
			['paragraph', BODY],
		],
		expect: { headline: 'EU-Turkey talks end without a deal' },
	},
	{
		name: 'an embargo in the news is no embargo of it',
		parts: [
			['headline', 'Embargo on arms was broken, report says'],
			['paragraph', LEDE],
			['paragraph', BODY],
		],
		expect: { headline: 'Embargo on arms was broken, report says' },
	},
	{
		name: 'urgent talks are news',
		parts: [
			['headline', 'Urgent talks begin over flooded villages'],
			['paragraph', LEDE],
			['paragraph', BODY],
		],
		expect: { headline: 'Urgent talks begin over flooded villages' },
	},
	{
		name: 'headline and body, a blank line between',
		parts: [
			['headline', 'River floods drive hundreds from homes'],
			['paragraph', LEDE],
			['paragraph', BODY],
		],
		expect: { headline: 'River floods drive hundreds from homes' },
	},
	{
		name: 'headline and body, one line each',
		between: '\n',
		parts: [
			['headline', 'River floods drive hundreds from homes'],
			['paragraph', LEDE],
			['paragraph', BODY],
		],
		expect: { headline: 'River floods drive hundreds from homes' },
	},
	{
		name: 'a question as headline, and a deck below it',
		parts: [
			['headline', 'Who will pay for the new dam?'],
			['subhead', 'Three villages wait for an answer'],
			['paragraph', LEDE],
		],
		expect: { headline: 'Who will pay for the new dam?' },
	},
	{
		name: 'no headline: the lede makes the title',
		parts: [
			['paragraph', LEDE],
			['paragraph', BODY],
		],
		expect: {
			headline: null,
			title: 'The river rose above its banks on Tuesday and drove hundreds of families from their homes…',
		},
	},
	{
		name: 'a headline in title case may end with a full stop',
		parts: [
			['headline', 'Parliament Backs Minister After Long Night.'],
			['paragraph', LEDE],
		],
		expect: { headline: 'Parliament Backs Minister After Long Night' },
	},
	{
		name: 'a short lede is no headline',
		parts: [
			['paragraph', 'The dam held.'],
			['paragraph', BODY],
		],
		expect: { headline: null, title: 'The dam held' },
	},
	{
		name: 'a headline known from outside is recognised, full stop and second line and all',
		known: 'Flood waters recede; Towns count the cost',
		parts: [
			['headline', 'Flood waters recede;'],
			['headline', 'Towns count the cost.'],
			['paragraph', LEDE],
		],
		expect: { headline: 'Flood waters recede; Towns count the cost' },
	},
	{
		name: 'kicker, headline, byline, date, dateline',
		parts: [
			['related', 'WORLD NEWS'],
			['headline', 'River floods drive hundreds from homes'],
			['byline', 'By Marta Ruiz and JOHN O’HARA, Reuters'],
			['byline', 'Published: 13 February 2024, 10:20 GMT'],
			['dateline', 'LIMA (Reuters) -'],
			['paragraph', ` ${LEDE}`],
			['paragraph', BODY],
		],
		expect: {
			headline: 'River floods drive hundreds from homes',
			byline: 'Marta Ruiz and JOHN O’HARA',
			outlet: 'Reuters',
			published: '2024-02-13',
			place: 'LIMA',
		},
	},
	{
		name: 'a name and a post on lines of their own; the first date is the publication',
		parts: [
			['headline', 'River floods drive hundreds from homes'],
			['byline', 'Marta Ruiz'],
			['byline', 'Foreign Correspondent'],
			['byline', 'Updated: Feb. 15, 2024'],
			['byline', 'Published: Feb. 14, 2024'],
			['paragraph', LEDE],
		],
		expect: { byline: 'Marta Ruiz', published: '2024-02-14' },
	},
	{
		name: 'a dateline with a region and a date with its year',
		parts: [
			['dateline', 'DAR ES SALAAM, Tanzania, March 3, 2021 —'],
			['paragraph', ` ${LEDE}`],
		],
		expect: { place: 'DAR ES SALAAM', published: '2021-03-03', headline: null },
	},
	{
		name: 'a line above a dateline is the headline, full stop or not',
		parts: [
			['headline', 'River floods drive hundreds from homes.'],
			['dateline', 'PUNO, Peru --'],
			['paragraph', ` ${LEDE}`],
		],
		expect: { headline: 'River floods drive hundreds from homes', place: 'PUNO' },
	},
	{
		name: 'a dateline with a colon',
		parts: [
			['dateline', 'GENEVA:'],
			['paragraph', ` ${LEDE}`],
		],
		expect: { place: 'GENEVA', outlet: null },
	},
	{
		name: 'a dateline on a line of its own',
		parts: [
			['dateline', 'QUITO, Ecuador (AP) _'],
			['paragraph', LEDE],
		],
		expect: { place: 'QUITO', outlet: 'AP' },
	},
	{
		name: 'a dateline in mixed case, vouched for by its agency',
		parts: [
			['dateline', 'Oslo (NTB) –'],
			['paragraph', ` ${LEDE}`],
		],
		expect: { place: 'Oslo', outlet: 'NTB' },
	},
	{
		name: 'an agency named after the place without brackets',
		parts: [
			['dateline', 'Oslo CNN —'],
			['paragraph', ` ${LEDE}`],
		],
		expect: { place: 'Oslo', outlet: 'CNN' },
	},
	{
		name: 'an agency without a place',
		parts: [
			['headline', 'River floods drive hundreds from homes'],
			['credit', '(Reuters) -'],
			['paragraph', ` ${LEDE}`],
		],
		expect: { outlet: 'Reuters' },
	},
	{
		name: 'a trail of sections above all, a date with an update below the headline',
		parts: [
			['related', 'Home > World > Americas'],
			['headline', 'River floods drive hundreds from homes'],
			['byline', 'March 4, 2023 6:12 PM GMT Updated 2 hours ago'],
			['dateline', 'LIMA, March 4 (Reuters) -'],
			['paragraph', ` ${LEDE}`],
		],
		expect: { published: '2023-03-04', place: 'LIMA' },
	},
	{
		name: 'labels and speakers are no datelines',
		between: '\n',
		parts: [
			['headline', 'The minister answers'],
			['paragraph', 'RUIZ: The dam was safe, and every report we had said so.'],
			['paragraph', 'OKORO: Then why did it break in the first heavy rain of the year?'],
		],
		expect: {},
	},
	{
		name: 'caption with its credit, before the lede',
		parts: [
			['caption', '(L-R) The mayor, her deputy and an engineer look at the broken dam on May 5, 2021.'],
			['credit', ' (Ana Lopez/AFP/Getty Images)'],
			['paragraph', LEDE],
		],
		expect: { headline: null, outlet: null },
	},
	{
		name: 'captions with labelled credits and brackets',
		parts: [
			['paragraph', LEDE],
			['caption', 'Men carry sandbags to the dam.'],
			['credit', ' Photograph: Ana Lopez/Reuters'],
			['paragraph', BODY],
			['caption', 'A boat lies in a street of the old town'],
			['credit', ' [Ana Lopez/AP Photo]'],
			['paragraph', BODY],
		],
	},
	{
		name: 'links between paragraphs, and short paragraphs that are none',
		between: '\n',
		parts: [
			['paragraph', LEDE],
			['related', 'Chile minister resigns over dam loan'],
			['paragraph', BODY],
			['related', 'Police arrest two engineers in Lima'],
			['paragraph', 'She did not elaborate.'],
			['related', 'Peru to rebuild flooded villages'],
			['paragraph', '“Nobody came,” he said.'],
			['related', 'Three killed in mountain road crash'],
			['paragraph', BODY],
		],
	},
	{
		name: 'subheads',
		parts: [
			['paragraph', LEDE],
			['subhead', 'Effects on trade'],
			['paragraph', BODY],
			['subhead', 'What happens next?'],
			['paragraph', BODY],
			['subhead', 'A long wait for help'],
			['paragraph', BODY],
		],
	},
	{
		name: 'furniture',
		between: '\n',
		parts: [
			['paragraph', LEDE],
			['related', 'More stories:'],
			['paragraph', BODY],
			['related', 'ADVERTISEMENT'],
			['paragraph', BODY],
			['related', 'Read more: Villages count the cost of the flood'],
			['paragraph', 'Related work has stopped.'],
			['related', 'Story continues below'],
			['paragraph', 'Support for the minister has fallen since the dam broke.'],
			['related', 'Sign up for our morning newsletter'],
			['paragraph', 'More from the lake was pumped out.'],
			['related', '* * *'],
			['paragraph', BODY],
		],
	},
	{
		name: 'links below a heading need no verb',
		parts: [
			['paragraph', LEDE],
			['paragraph', BODY],
			['related', 'Related stories'],
			['related', 'The dams of the Andes'],
			['related', 'A year of floods'],
		],
	},
	{
		name: 'credits below the body',
		parts: [
			['paragraph', LEDE],
			['paragraph', BODY],
			['credit', '(Reporting by Marta Ruiz in Lima; Editing by John O’Hara)'],
			['credit', '© 2024 Agence France-Presse. All rights reserved.'],
		],
		expect: { outlet: 'Agence France-Presse' },
	},
	{
		name: 'an agency signs the last paragraph',
		parts: [
			['paragraph', LEDE],
			['paragraph', BODY],
			['credit', ' — Reuters'],
		],
		expect: { outlet: 'Reuters' },
	},
	{
		name: 'a table of results has no links',
		between: '\n',
		parts: [
			['headline', 'Results of the round'],
			['paragraph', 'The results of the third round of the league, with three games still to be played on Sunday.'],
			['paragraph', 'Lima beat Cusco'],
			['paragraph', 'Puno lost to Tacna'],
			['paragraph', 'Ica draws with Piura'],
			['paragraph', 'Loja beats Quito'],
			['paragraph', 'Manta leads the table'],
		],
	},
	{
		name: 'lines wrapped at a fixed width are joined',
		parts: [
			['headline', 'River floods drive hundreds from homes'],
			['dateline', 'LIMA (AP) --'],
			[
				'paragraph',
				' The river rose above its banks on Tuesday and drove\nhundreds of families from their homes, officials said. The\nwater reached the roofs of the lower town before noon.',
			],
			[
				'paragraph',
				'Rescue teams worked through the night, and more rain is expected\nin the coming days, the weather office warned. Schools stay shut\nuntil Monday.',
			],
		],
		expect: { headline: 'River floods drive hundreds from homes', place: 'LIMA' },
	},
	{
		name: "a wire's short first line is no subhead: a word in small letters goes on with it",
		parts: [
			['headline', 'FERRY UNION ORDERS SHORTER HOURS'],
			[
				'paragraph',
				'The ferry union has ordered a 12\npct cut in the hours its members work this summer to force the\nowners back to the table, its leaders said on Friday.',
			],
			[
				'paragraph',
				'The owners said that they would answer when the books of the\nsummer are closed, and no later than the end of the month,\nfor which the union has waited since the spring.',
			],
		],
	},
	{
		name: "a wire's short first line is no subhead: a name goes on",
		parts: [
			['headline', 'FERRY UNION ORDERS SHORTER HOURS'],
			[
				'paragraph',
				'A senior officer of Harwick Bay\nHoldings Inc and two clerks told the court on Monday that the\nbooks were never kept in the port where the ships lay.',
			],
			[
				'paragraph',
				'The owners said that they would answer when the books of the\nsummer are closed, and no later than the end of the month,\nfor which the union has waited since the spring.',
			],
		],
	},
	{
		name: "a wire's short first line is no subhead: a parenthesis goes on",
		parts: [
			['headline', 'FERRY UNION ORDERS SHORTER HOURS'],
			[
				'paragraph',
				'The Northern Ferry Board of Inquiry\n(NFBI) said three ships in the bay had no papers at all when its\nmen went on board late in the spring of the year.',
			],
			[
				'paragraph',
				'The owners said that they would answer when the books of the\nsummer are closed, and no later than the end of the month,\nfor which the union has waited since the spring.',
			],
		],
	},
	{
		name: 'a headline known from outside heads the article, and its short first line is no subhead: a name is cut in two',
		known: 'FERRY UNION ORDERS SHORTER HOURS',
		parts: [
			[
				'paragraph',
				"Peruvian Trade Minister Ottilia\nMarquand's plan for the port was met by a strike of the dockers\nwhen its first ships came in late in the spring of the year.",
			],
			[
				'paragraph',
				'The owners said that they would answer when the books of the\nsummer are closed, and no later than the end of the month,\nfor which the union has waited since the spring.',
			],
		],
	},
	{
		name: 'a headline known from outside heads the article, and its short first line is no subhead: a state is cut short',
		known: 'FERRY UNION ORDERS SHORTER HOURS',
		parts: [
			[
				'paragraph',
				'The harbour court entered the U.S.\nGovernment register on Monday to hold three ships in the bay,\nits clerk said late in the spring of the year in his report.',
			],
			[
				'paragraph',
				'The owners said that they would answer when the books of the\nsummer are closed, and no later than the end of the month,\nfor which the union has waited since the spring.',
			],
		],
	},
	{
		name: 'a headline known from outside heads the article, and its short first line is no subhead: it ends in a parenthesis',
		known: 'FERRY UNION ORDERS SHORTER HOURS',
		parts: [
			[
				'paragraph',
				'The Northern Ferry Board union (NFB)\nvowed to hold three ships in the bay until their papers come\nand its men have been paid for the spring of the year.',
			],
			[
				'paragraph',
				'The owners said that they would answer when the books of the\nsummer are closed, and no later than the end of the month,\nfor which the union has waited since the spring.',
			],
		],
	},
	{
		name: 'a headline known from outside heads the article, and its short first line is no subhead: three words',
		known: 'FERRY UNION ORDERS SHORTER HOURS',
		parts: [
			[
				'paragraph',
				'The Harbour Workers\nUnion put the hours that its members work in summer at more than\nsixty, and asked the owners to answer before the autumn.',
			],
			[
				'paragraph',
				'The owners said that they would answer when the books of the\nsummer are closed, and no later than the end of the month,\nfor which the union has waited since the spring.',
			],
		],
	},
	{
		name: 'a place above the body heads nothing where the headline is known and speaks of something else',
		known: 'Hallow Rovers v Port Elin Town',
		parts: [
			['subhead', 'Mill Lane'],
			['paragraph', LEDE],
			['paragraph', BODY],
		],
		expect: { headline: null },
	},
	{
		name: 'another wording of the headline that is known heads the text',
		known: 'Floods drive hundreds from their homes',
		parts: [
			['headline', 'River floods force families out'],
			['paragraph', LEDE],
			['paragraph', BODY],
		],
		expect: { headline: 'River floods force families out' },
	},
	{
		name: 'a slug given for a headline does not keep the text from having one',
		known: 'floods-2',
		parts: [
			['headline', 'Families forced out'],
			['paragraph', LEDE],
			['paragraph', BODY],
		],
		expect: { headline: 'Families forced out' },
	},
	{
		name: 'a name above the body is no beginning of a sentence, though the headline is known',
		known: 'Ferry union orders shorter hours',
		parts: [
			['subhead', 'Ottilia Marquand'],
			[
				'paragraph',
				'Ferry workers put the hours that they work in summer at more than\nsixty, and asked the owners to answer before the autumn.\nThe owners said that they would answer when the books of the\nsummer are closed, and no later than the end of the month,\nfor which the union has waited since the spring.',
			],
		],
		between: '\n',
	},
	{
		name: 'Arabic and Chinese paragraphs are not taken for links',
		between: '\n',
		parts: [
			['headline', 'ارتفاع منسوب النهر'],
			['paragraph', 'قال مسؤولون إن النهر فاض يوم الثلاثاء وأجبر مئات العائلات على ترك منازلها.'],
			['paragraph', '官员们说，河水星期二漫过堤岸'],
			['paragraph', 'قال مسؤولون إن النهر فاض يوم الثلاثاء وأجبر مئات العائلات على ترك منازلها.'],
		],
	},
];

function build({ parts, between = '\n\n' }: Case): string {
	return parts.reduce((text, [, part]) => `${text}${text === '' || part.startsWith(' ') ? '' : between}${part}`, '');
}

const rolesOf = (text: string, { blocks }: Anatomy): readonly Part[] =>
	blocks.map(({ role, start, end }) => [role, text.slice(start, end)]);

describe('anatomy', () => {
	for (const row of CASES) {
		test(row.name, () => {
			const text = build(row);
			const anatomy = readAnatomy(text, row.known ?? null);
			assert.deepEqual(
				rolesOf(text, anatomy),
				row.parts.map(([role, part]) => [role, part.trimStart()]),
			);
			const { place, ...fields } = row.expect ?? {};
			for (const [field, value] of Object.entries(fields)) assert.equal(anatomy[field as keyof Anatomy], value, field);
			if (place !== undefined) assert.equal(anatomy.dateline?.place, place);
			else assert.equal(anatomy.dateline, null);
		});
	}
});

// What is no paragraph in the five articles, by its role and first words.
const SEEDS: Readonly<Record<string, readonly Part[]>> = {
	'000': [['related', 'More stories:']],
	'001': [
		['dateline', 'JERUSALEM:'],
		['related', 'Israel spy chief travels'],
		['related', 'Hamas chief insists'],
	],
	'002': [['subhead', 'Negotiation efforts amid']],
	'003': [
		['caption', '(L-R) Israel'],
		['credit', '(Menahem Kahana/AFP'],
	],
	'004': [
		['headline', 'Egypt Sends Delegation'],
		['dateline', 'CAIRO (AP) --'],
	],
};

describe('anatomy of the five articles', () => {
	for (const name of readdirSync('seeds').filter((file) => file.endsWith('.txt'))) {
		test(name, () => {
			const text = readFileSync(`seeds/${name}`, 'utf8');
			const { blocks } = readAnatomy(text, null);
			const apart = blocks.filter(({ role }) => role !== 'paragraph');
			const expected = SEEDS[name.slice(0, 3)] ?? [];
			assert.deepEqual(
				apart.map(({ role, start }, at) => [role, text.slice(start, start + (expected[at]?.[1].length ?? 20))]),
				expected,
			);
		});
	}
});

const lines = fc.constantFrom(
	...[
		'LIMA (AP) --',
		'By Marta Ruiz',
		'Feb 13, 2024',
		'More stories:',
		LEDE,
		BODY,
		'Minister resigns over loan',
		'(Ana Lopez/AFP/Getty Images)',
		'Men carry sandbags. (Ana Lopez/AFP/Getty Images)',
		'— Reuters',
		'© 2024 AFP',
		'   ',
		'',
		'Q: Why?',
		'***',
		'走了',
		'He left. (Reuters)',
	],
);
const texts = fc.oneof(
	fc.array(lines, { maxLength: 14 }).map((parts) => parts.join('\n')),
	fc.string({ unit: 'binary', maxLength: 200 }),
);

test('blocks are in order, apart, without space at their ends, and hold every character but space', () => {
	fc.assert(
		fc.property(texts, fc.option(lines), (given, known) => {
			const { text } = sanitise(given);
			const { blocks, dateline } = readAnatomy(text, known);
			let reached = 0;
			for (const { start, end } of blocks) {
				assert.equal(text.slice(reached, start).trim(), '');
				assert.equal(text.slice(start, end).trim(), text.slice(start, end));
				assert.ok(start >= reached && end > start);
				reached = end;
			}
			assert.equal(text.slice(reached).trim(), '');
			if (dateline !== null)
				assert.ok(blocks.some(({ role, start }) => role === 'dateline' && start === dateline.start));
		}),
		{ numRuns: 1000 },
	);
});
