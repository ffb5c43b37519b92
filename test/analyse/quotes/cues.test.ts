import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Attribution } from '../../../source/analyse/attribution/attribution.ts';
import { coreCue } from '../../../source/analyse/extractors/quotes/cues.ts';
import { quotes } from '../../../source/analyse/extractors/quotes.ts';
import { drafted, models } from '../grammar/drafted.ts';
import { facts } from './told.ts';

describe('attributions become facts', () => {
	test('behind a quotation and its comma any verb says it', () =>
		assert.deepEqual(
			facts('“Go back to the bridge,” [Ada Byrne|P] barked.', [['Ada Byrne', 'barked', 'Go back to the bridge']]),
			['Ada Byrne / barked / direct / Go back to the bridge'],
		));

	test('who speaks for others is the speaker', () =>
		assert.deepEqual(
			facts('The claims are not true, lawyers for the [Acme|O] firms said.', [
				['the Acme firms', 'said', 'The claims are not true'],
			]),
			['lawyers for the Acme firms / said / indirect / The claims are not true'],
		));

	test('a cue ends before a time and what was said begins behind it', () =>
		assert.deepEqual(
			facts('[Ada Byrne|P] said last week higher tolls to mend the bridge were acceptable.', [
				['Ada Byrne', 'said last week higher tolls', 'to mend the bridge were acceptable'],
			]),
			['Ada Byrne / said last week / indirect / higher tolls to mend the bridge were acceptable'],
		));

	test('the clause with a verb of its own is said, the name in front says it', () =>
		assert.deepEqual(
			facts('[Ada Byrne|P], who sits on the port board, said the bridge is shut for good.', [
				['the bridge is shut for good', 'said', 'Ada Byrne, who sits on the port board'],
			]),
			['Ada Byrne / said / indirect / the bridge is shut for good'],
		));

	test('what somebody did not acknowledge is not said', () =>
		assert.deepEqual(
			facts('[Ada Byrne|P] has not acknowledged responsibility.', [
				['Ada Byrne', 'has not acknowledged', 'responsibility'],
			]),
			[],
		));

	test('who holds a title defends nobody', () =>
		assert.deepEqual(
			facts('[Tom Ward|P] was second while defending champion [Ben Cole|P] took third.', [
				['Tom Ward', 'defending champion', 'Ben Cole took third'],
			]),
			[],
		));

	test('reported as saying', () =>
		assert.deepEqual(
			facts('[Radio Clyde|O] reported a port official as saying the ferry would be late.', [
				['Radio Clyde', 'reported', 'a port official as saying the ferry would be late'],
			]),
			['a port official / reported / indirect / the ferry would be late'],
		));

	test('what is said under the next cue is no piece of what was said before', () =>
		assert.deepEqual(
			facts('“The bridge is safe,” [Ada Byrne|P] told reporters, before insisting the toll would “never rise again”.', [
				['Ada Byrne', 'told', 'The bridge is safe', 'the toll would “never rise again'],
				['-', 'insisting', 'the toll would “never rise again'],
			]),
			[
				'Ada Byrne / told / direct / The bridge is safe',
				'Ada Byrne / insisting / mixed / the toll would “never rise again”',
			],
		));

	test('two quotations with a cue each are two', () =>
		assert.deepEqual(
			facts('“The bridge is safe,” [Ada Byrne|P] said. “Nobody came across,” she told us.', [
				['Ada Byrne', 'said', 'The bridge is safe', '“Nobody came across,”'],
				['she', 'told', 'Nobody came across'],
			]),
			['Ada Byrne / said / direct / The bridge is safe', 'she / told / direct / Nobody came across'],
		));

	test('the sentence behind goes on with who said the first', () =>
		assert.deepEqual(
			facts('“The bridge is safe,” [Ada Byrne|P] said after [Tom Ward|P] spoke. “It was never closed.”', [
				['Ada Byrne', 'said', 'The bridge is safe'],
				['Tom Ward', 'spoke', 'It was never closed.'],
			]),
			['Ada Byrne / said / direct / The bridge is safe', 'Ada Byrne / said / direct / It was never closed.'],
		));

	test('a sentence in marks right before its cue is said under it', () =>
		assert.deepEqual(
			facts('“Nobody crossed the bridge then,” remembered [Ada Byrne|P]. “It was closed in May.”', [
				['Ada Byrne', 'remembered', 'It was closed in May.'],
			]),
			[
				'Ada Byrne / remembered / direct / Nobody crossed the bridge then',
				'Ada Byrne / remembered / direct / It was closed in May.',
			],
		));

	test('nor is what stands beyond a quotation of another', () =>
		assert.deepEqual(
			facts(
				'“The bridge is safe,” said [Ada Byrne|P]. “Nobody crosses it now,” says [Tom Ward|P]. “It was closed in May.”',
				[['Ada Byrne', 'said', 'The bridge is safe', 'It was closed in May.']],
			).slice(0, 2),
			['Ada Byrne / said / direct / The bridge is safe', 'Tom Ward / says / direct / Nobody crosses it now,'],
		));

	test('a content takes the whole of a quotation it mostly covers', () =>
		assert.deepEqual(
			facts('[Ada Byrne|P] said “the old bridge over the river is safe”.', [
				['Ada Byrne', 'said', 'old bridge over the river'],
			]),
			['Ada Byrne / said / direct / the old bridge over the river is safe'],
		));

	test('and leaves one it barely touches', () =>
		assert.deepEqual(
			facts('[Ada Byrne|P] said the bridge is safe. “Not one of us believes a single word of it,” [Tom Ward|P] said.', [
				['Ada Byrne', 'said', 'the bridge is safe. “Not one'],
			]),
			[
				'Ada Byrne / said / indirect / the bridge is safe.',
				'Tom Ward / said / direct / Not one of us believes a single word of it,',
			],
		));

	test('“that” is no part of what is said', () =>
		assert.deepEqual(
			facts('[Ada Byrne|P] said that the bridge is safe.', [['Ada Byrne', 'said', 'that the bridge is safe']]),
			['Ada Byrne / said / indirect / the bridge is safe'],
		));

	test('a second cue shares the subject of the first', () =>
		assert.deepEqual(
			facts('[Ada Byrne|P] said the bridge is safe but has warned against heavy lorries.', [
				['Ada Byrne', 'said', 'the bridge is safe'],
				['-', 'has warned against', 'heavy lorries'],
			]),
			['Ada Byrne / said / indirect / the bridge is safe', 'Ada Byrne / has warned against / indirect / heavy lorries'],
		));

	test('what others expect of somebody is nothing said', () =>
		assert.deepEqual(
			facts('[Ada Byrne|P] said the bridge is safe, and is expected to open it.', [
				['Ada Byrne', 'said', 'the bridge is safe'],
				['-', 'is expected', 'to open it'],
			]),
			['Ada Byrne / said / indirect / the bridge is safe'],
		));

	test('what is said of somebody is not said by them', () =>
		assert.deepEqual(
			facts('[Ada Byrne|P] is said to want a new bridge.', [['Ada Byrne', 'is said', 'to want a new bridge']]),
			['- / is said / indirect / to want a new bridge'],
		));

	test('the speaker behind the verb is no part of what was said', () =>
		assert.deepEqual(
			facts('The toll would rise again in May, noted [Ada Byrne|P], a clerk.', [
				['-', 'noted', 'The toll would rise again in May', 'Ada Byrne, a clerk'],
			]),
			['Ada Byrne / noted / indirect / The toll would rise again in May'],
		));

	test('behind a verb of one, of two persons the last speaks', () => {
		const told = (verb: string) => [['Ivo Kral and Ada Byrne', verb, 'the toll is fair']] as const;
		assert.deepEqual(facts('His name is [Ivo Kral|P] and [Ada Byrne|P] says the toll is fair.', told('says')), [
			'Ada Byrne / says / indirect / the toll is fair',
		]);
		assert.deepEqual(facts('Now [Ivo Kral|P] and [Ada Byrne|P] say the toll is fair.', told('say')), [
			'Ivo Kral and Ada Byrne / say / indirect / the toll is fair',
		]);
	});

	test('a word of a name tells nothing', () => {
		const told = (cue: string) => [['-', cue, 'won a prize and thanked its members']] as const;
		assert.deepEqual(facts('The group Caminos de Plan won a prize and thanked its members.', told('Plan')), []);
		assert.deepEqual(
			facts('Ask Harlan has said that it would close.', [['-', 'Ask', 'Harlan has said that it would close']]),
			[],
		);
	});

	test('who agrees in a sentence of their own did not say what stands before', () =>
		assert.deepEqual(
			facts('The toll would be costly. [Ada Byrne|P] agreed and said it had to go.', [
				['Ada Byrne', 'agreed and', 'The toll would be costly'],
				['Ada Byrne', 'said', 'it had to go'],
			]),
			['Ada Byrne / said / indirect / it had to go'],
		));

	test('a clause that still wants its noun goes on behind its speaker', () =>
		assert.deepEqual(
			facts('There will be, says [Ada Byrne|P], no toll in the north.', [['Ada Byrne', 'says', 'There will be']]),
			['Ada Byrne / says / indirect / There will be | no toll in the north'],
		));

	test('researchers that say so are named behind the verb', () =>
		assert.deepEqual(
			facts('The roads are worse in the north, say researchers at the institute.', [
				['-', 'say', 'The roads are worse in the north', 'researchers at the institute'],
			]),
			['researchers at the institute / say / indirect / The roads are worse in the north'],
		));

	test('a cue inside a clause has both sides of it', () =>
		assert.deepEqual(
			facts('One in three drivers, the survey said, thought the toll was fair.', [
				['the survey', 'said', 'One in three drivers'],
			]),
			['the survey / said / indirect / One in three drivers | thought the toll was fair'],
		));

	test('what stands behind according to is the source, with its commas', () =>
		assert.deepEqual(
			facts('According to the [Office of Roads, Bridges and Tolls|O], traffic fell by a tenth.', [
				['the Office of Roads', 'According to', 'Bridges and Tolls, traffic fell by a tenth'],
			]),
			['Office of Roads, Bridges and Tolls / According to / indirect / traffic fell by a tenth'],
		));

	test('the words when somebody spoke are no part of the speaker', () =>
		assert.deepEqual(
			facts('[Ada Byrne|P] this week defended the toll.', [['Ada Byrne this week', 'defended', 'the toll']]),
			['Ada Byrne / defended / indirect / the toll'],
		));

	test('a speaker ends before their verb', () =>
		assert.deepEqual(
			facts('[Tom Ward|P] made a film accusing the council of neglect.', [
				['Tom Ward made a film', 'accusing', 'the council of neglect'],
			]),
			['Tom Ward / accusing / indirect / the council of neglect'],
		));

	test('a speaker the model left out is the subject of the cue', () =>
		assert.deepEqual(facts('Most drivers believe the toll is fair.', [['-', 'believe', 'the toll is fair']]), [
			'Most drivers / believe / indirect / the toll is fair',
		]));

	test('a name that reads like a verb is no cue', () => {
		assert.deepEqual(facts('[Edward Said|P] wrote that empires fall.', [['Edward', 'Said wrote', 'empires fall']]), [
			'Edward Said / wrote / indirect / empires fall',
		]);
		assert.deepEqual(
			facts('[Omar bin Said|P] met the mayor on Monday.', [['Omar bin', 'Said', 'met the mayor on Monday']]),
			[],
		);
	});

	test('a cue that ran into what was said ends with its verb', () =>
		assert.deepEqual(
			facts('[Ada Byrne|P] has said a toll on lorries would be wrong.', [
				['Ada Byrne', 'has said a toll on', 'lorries would be wrong'],
			]),
			['Ada Byrne / has said / indirect / a toll on lorries would be wrong'],
		));

	test('a name before its description is no part of what was said', () =>
		assert.deepEqual(
			facts('Tolls would fall in May, [Ada Byrne|P], head of the road office, said.', [
				['head of the road office', 'said', 'Tolls would fall in May, Ada Byrne'],
			]),
			['Ada Byrne / said / indirect / Tolls would fall in May'],
		));

	test('the speaker adds, argues, concedes: no part of what was said', () => {
		for (const next of [', adding that it is old', ', noting its age', ' but conceded it is old'])
			assert.deepEqual(
				facts(`[Ada Byrne|P] said the bridge is safe${next}.`, [['Ada Byrne', 'said', `the bridge is safe${next}`]]),
				['Ada Byrne / said / indirect / the bridge is safe'],
			);
	});

	test('but what she said may hold such verbs', () =>
		assert.deepEqual(
			facts('[Ada Byrne|P] says the council has met and argued for hours.', [
				['Ada Byrne', 'says', 'the council has met and argued for hours'],
			]),
			['Ada Byrne / says / indirect / the council has met and argued for hours'],
		));

	test('how sources asked to stay unnamed is not what they said', () =>
		assert.deepEqual(
			facts('The bridge is safe, said two clerks, asking not to be named over the matter.', [
				['two clerks', 'said', 'The bridge is safe', 'asking not to be named over the matter'],
				['two clerks', 'asking not', 'to be named over the matter'],
			]),
			['two clerks / said / indirect / The bridge is safe'],
		));

	test('a speaker in apposition is named', () => {
		for (const [source, name] of [
			['[Ward|P]’s lawyer, [Ada Byrne|P],', 'Ada Byrne'],
			['One of the drivers, [Tom Ward|P], 31,', 'Tom Ward'],
			['The head of the court, former judge [Ada Byrne|P],', 'Ada Byrne'],
			['Office for road safety chief [Ada Byrne|P]', 'Ada Byrne'],
		] as const)
			assert.match(
				facts(`${source} said the bridge is safe.`, [
					[source.replace(/\[|\|P\]/g, '').replace(/,$/, ''), 'said', 'the bridge is safe'],
				])[0] ?? '',
				new RegExp(`^${name} / said`),
			);
	});

	test('who is told is no part of what is said', () =>
		assert.deepEqual(
			facts('[Ada Byrne|P] told the court she had never met him.', [
				['Ada Byrne', 'told', 'the court she had never met him'],
			]),
			['Ada Byrne / told / indirect / she had never met him'],
		));

	test('nor do they say it', () =>
		assert.deepEqual(
			facts('[Ada Byrne|P] was told that the dam would fail.', [['Ada Byrne', 'was told', 'that the dam would fail']]),
			['- / was told / indirect / the dam would fail'],
		));

	test('what is argued in a book stands in front of it', () =>
		assert.deepEqual(
			facts('The boom never came, [Ada Byrne|P] argues in her book on tolls.', [
				['Ada Byrne', 'argues in', 'her book on tolls'],
			]).map((line) => line.replace('argues in', 'argues')),
			['Ada Byrne / argues / indirect / The boom never came'],
		));

	test('who wrote a statement speaks', () =>
		assert.deepEqual(
			facts('A statement from [Ada Byrne|P] said the bridge is safe.', [
				['A statement from Ada Byrne', 'said', 'the bridge is safe'],
			]),
			['Ada Byrne / said / indirect / the bridge is safe'],
		));

	test('whose work it is, not their work', () =>
		assert.match(
			facts('The engineers, whose work appears here, say the bridge is safe.', [
				['The engineers, whose work appears here', 'say', 'the bridge is safe'],
			])[0] ?? '',
			/^The engineers/,
		));

	test('who is quoted speaks, not the paper that quotes', () =>
		assert.deepEqual(
			facts('[The Post|O] quoted two clerks as saying that the bridge is safe.', [
				['The Post', 'quoted two clerks as saying', 'that the bridge is safe'],
			]),
			['two clerks / quoted / indirect / the bridge is safe'],
		));

	test('what a thing is fuelled by is nobody’s hope that is named', () =>
		assert.deepEqual(
			facts('Interest in tolls has been fuelled by hopes for a new bridge.', [
				['Interest in tolls', 'has been fuelled by hopes for', 'a new bridge'],
			]),
			['- / has been fuelled by hopes for / indirect / a new bridge'],
		));

	test('a phrase ends where a clause begins', () =>
		assert.deepEqual(
			facts('[Ada Byrne|P] welcomed the toll and it is expected to start in May.', [
				['Ada Byrne', 'welcomed', 'the toll and it is expected to start in May'],
			]),
			['Ada Byrne / welcomed / indirect / the toll'],
		));

	test('a quotation of whole sentences ends before the next sentence', () =>
		assert.deepEqual(
			facts('“It is safe,” [Ada Byrne|P] said. “It always was.” [Tom Ward|P] left the room.', [
				['Ada Byrne', 'said', '“It is safe,”', '“It always was.” Tom Ward left'],
			]),
			['Ada Byrne / said / direct / It is safe', 'Ada Byrne / said / direct / It always was.'],
		));

	test('“that” between quote marks is the speaker’s own word', () =>
		assert.deepEqual(
			facts('“That was the last bridge,” [Ada Byrne|P] said.', [['Ada Byrne', 'said', '“That was the last bridge,”']]),
			['Ada Byrne / said / direct / That was the last bridge'],
		));

	test('the speaker’s next deed is no part of what was said', () =>
		assert.deepEqual(
			facts('[Ada Byrne|P] has said the bridge is safe but has closed the road to it.', [
				['Ada Byrne', 'has said', 'the bridge is safe but has closed the road to it'],
			]),
			['Ada Byrne / has said / indirect / the bridge is safe'],
		));

	test('a content ends where the sentence turns to another speaker', () =>
		assert.deepEqual(
			facts('[Ada Byrne|P] wants a new bridge but [Tom Ward|P] called the plan absurd.', [
				['Ada Byrne', 'wants', 'a new bridge but Tom Ward called the plan absurd'],
				['Tom Ward', 'called', 'the plan absurd'],
			]),
			['Ada Byrne / wants / indirect / a new bridge', 'Tom Ward / called / indirect / the plan absurd'],
		));

	test('who is asked for a figure vouches for its clause', () =>
		assert.deepEqual(
			facts('The storm came in the night, leaving 40 people dead, according to the fire service.', [
				['the fire service', 'according to', 'The storm came in the night, leaving 40 people dead'],
			]),
			['the fire service / according to / indirect / leaving 40 people dead'],
		));

	test('how somebody spoke is not what they said', () =>
		assert.deepEqual(
			facts('The clerk spoke on condition of anonymity to discuss the plans.', [
				['The clerk', 'spoke on condition of anonymity to discuss', 'the plans'],
			]),
			[],
		));

	test('a noun tells nothing said in the sentence before', () =>
		assert.deepEqual(
			facts(
				'“It is the biggest bridge ever seen,” said the mayor. It is in a book which tells how boys live in the port.',
				[['which', 'tells', '“It is the biggest bridge ever seen,”', 'how boys live in the port']],
			),
			[
				'the mayor / said / direct / It is the biggest bridge ever seen,',
				'a book / tells / indirect / how boys live in the port',
			],
		));

	test('of two claims to the same words the surer stays', () => {
		const draft = drafted('[Ada Byrne|P] said she believes the bridge is safe.');
		const start = draft.article.text.indexOf('the bridge');
		const content = [{ start, end: start + 18 }];
		const rival = (cue: number, score: number): Attribution => ({
			cue: { start: cue, end: cue + 4 },
			source: null,
			content,
			score,
			cueScore: score,
			overlap: 0.95,
		});
		const found = quotes.extract(draft, {
			...models,
			attribution: { attribute: () => [rival(10, 0.9), rival(19, 0.5)] },
		});
		assert.deepEqual(
			found.map((fact) => fact.start),
			[start],
		);
	});

	test('the cue is the verb, not what leads up to it', () => {
		const core = (words: string): string => {
			const { start, end } = coreCue(words, { start: 0, end: words.length });
			return words.slice(start, end);
		};
		assert.equal(core('also said in'), 'said');
		assert.equal(core('later added'), 'added');
		assert.equal(core('according to'), 'according to');
		assert.equal(core('has said'), 'has said');
	});
});

describe('the speaker begins behind the occasion', () => {
	for (const [text, source, found] of [
		[
			'In his New Year message the party leader said the tax would fall.',
			'his New Year message the party leader',
			'the party leader',
		],
		[
			'After the vote of the council the mayor said the tax would fall.',
			'the vote of the council the mayor',
			'the mayor',
		],
		[
			'At the party conference [Ada Byrne|P] said the tax would fall.',
			'At the party conference Ada Byrne',
			'Ada Byrne',
		],
		[
			'In the message the leader of the party said the tax would fall.',
			'the leader of the party',
			'the leader of the party',
		],
	] as const)
		test(text, () =>
			assert.deepEqual(facts(text, [[source, 'said', 'the tax would fall']]), [
				`${found} / said / indirect / the tax would fall`,
			]),
		);
	test('a content that breaks off before marks goes on with them', () =>
		assert.deepEqual(
			facts('[Ada Byrne|P] said she wanted “to go back to the river”.', [['Ada Byrne', 'said', 'she wanted']]),
			['Ada Byrne / said / mixed / she wanted “to go back to the river”'],
		));
});
