import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { NO_ATTRIBUTION } from '../../../source/analyse/attribution/model.ts';
import { quotes } from '../../../source/analyse/extractors/quotes.ts';
import { attribution } from '../../../source/analyse/refiners/attribution.ts';
import { called, drafted, models } from '../grammar/drafted.ts';

/** Quotes of a marked text found by rules alone, as `speaker: words`. */
function said(marked: string): string[] {
	const draft = drafted(marked);
	const facts = quotes.extract(draft, { ...models, attribution: NO_ATTRIBUTION });
	const refined = attribution.refine({ ...draft, facts }, models);
	return refined.facts
		.filter((fact) => fact.kind === 'quote')
		.map(
			({ speaker, start, end }) =>
				`${speaker?.antecedent?.text ?? called(refined, speaker)}: ${draft.article.text.slice(start, end)}`,
		);
}

const CASES: readonly (readonly [name: string, text: string, found: readonly string[]])[] = [
	['said behind', '“The bridge is safe to cross,” [Ada Byrne|P] said.', ['Ada Byrne: The bridge is safe to cross,']],
	[
		'said before the speaker',
		'“The bridge is safe to cross,” said [Ada Byrne|P], an engineer.',
		['Ada Byrne: The bridge is safe to cross,'],
	],
	['said in front', '[Ada Byrne|P] said: “The bridge is safe to cross.”', ['Ada Byrne: The bridge is safe to cross.']],
	[
		'who begins something in the next sentence says nothing before it',
		'“The bridge is safe to cross,” said [Ada Byrne|P].\n“It will stand for years.” [Tom Ward|P] began his work at the mill.',
		['Ada Byrne: The bridge is safe to cross,', 'Ada Byrne: It will stand for years.'],
	],
	[
		'added in front, comma',
		'[Ada Byrne|P] later added, "The bridge is safe to cross."',
		['Ada Byrne: The bridge is safe to cross.'],
	],
	[
		'two quotations over paragraphs, another person told between them',
		'[Ada Byrne|P] said: “The bridge is safe to cross.” [Tom Ward|P] added: “It is also very old.”\n“Nobody crosses it in winter.”',
		[
			'Ada Byrne: The bridge is safe to cross.',
			'Tom Ward: It is also very old.',
			'Tom Ward: Nobody crosses it in winter.',
		],
	],
	[
		'the doers that the sentence before ends with',
		'Clerks said: “We will wait and see.” The sale is opposed by the [Guild|O]. They said: “It is deeply flawed.”',
		['Clerks: We will wait and see.', 'Guild: It is deeply flawed.'],
	],
	[
		'whom an opening phrase speaks of is not who went on',
		'Asked about [Tom Ward|P], [Rolf Byrne|P] said: “I have no view.” He said: “Ask the guild instead.”',
		['Rolf Byrne: I have no view.', 'Rolf Byrne: Ask the guild instead.'],
	],
	[
		'allowed: done to them',
		'[Ada Byrne|P] said: “The bridge is safe.” The clerks have been allowed to leave. “It is a very old bridge.”',
		['Ada Byrne: The bridge is safe.', 'Ada Byrne: It is a very old bridge.'],
	],
	[
		'whom somebody speaks of between the marks does not go on behind them',
		'Bishop [Tom Ward|P] said: “[Dan Lund|P] wrote the best book I know. But it is wrong.” “The evidence is good,” he said.',
		['Tom Ward: Dan Lund wrote the best book I know. But it is wrong.', 'Tom Ward: The evidence is good,'],
	],
	['what something is called', 'They host lists called “trackers” in the port.', []],
	[
		'an office with a small word',
		'“The bridge is safe to cross,” said [Harbour|O] Under Secretary [Ada Byrne|P].',
		['Ada Byrne: The bridge is safe to cross,'],
	],
	['name and colon', '[Ada Byrne|P]: “The bridge is safe to cross.”', ['Ada Byrne: The bridge is safe to cross.']],
	[
		'press release, signed',
		'“The bridge is safe to cross.” – [Ada Byrne|P]',
		['Ada Byrne: The bridge is safe to cross.'],
	],
	[
		'press release, from',
		'From Commissioner [Ada Byrne|P]: “The bridge is safe to cross.”',
		['Ada Byrne: The bridge is safe to cross.'],
	],
	[
		'introduced a paragraph before',
		'[Ada Byrne|P] continued:\n“The bridge is safe to cross now.”',
		['Ada Byrne: The bridge is safe to cross now.'],
	],
	[
		'a title with of',
		'“The bridge is safe to cross,” Secretary of State [Ada Byrne|P] said.',
		['Ada Byrne: The bridge is safe to cross,'],
	],
	[
		'no title: friends of',
		'“The bridge is safe to cross,” friends of [Ada Byrne|P] said.',
		['friends of Ada Byrne: The bridge is safe to cross,'],
	],
	[
		'the quote goes on behind the cue',
		'“The bridge is safe to cross,” [Ada Byrne|P] said. “We checked every bolt of it.”',
		['Ada Byrne: The bridge is safe to cross,', 'Ada Byrne: We checked every bolt of it.'],
	],
	[
		'over paragraphs',
		'“The bridge is safe to cross.\n“We checked every bolt of it,” [Ada Byrne|P] said.',
		['Ada Byrne: The bridge is safe to cross.', 'Ada Byrne: We checked every bolt of it,'],
	],
	[
		'the next paragraph is the same speaker’s',
		'“The bridge is safe to cross,” [Ada Byrne|P] said.\n“We checked every bolt of it.”',
		['Ada Byrne: The bridge is safe to cross,', 'Ada Byrne: We checked every bolt of it.'],
	],
	[
		'she is the last woman who spoke',
		'“The bridge is safe to cross,” [Mary Byrne|P] told [Tom Ward|P]. “We checked every bolt,” she said.',
		['Mary Byrne: The bridge is safe to cross,', 'Mary Byrne: We checked every bolt,'],
	],
	[
		'he is not the woman who spoke last',
		'[Tom Ward|P] came late. “The bridge is safe to cross,” [Mary Byrne|P] said.\n“I do not believe a word of it,” he said.',
		['Mary Byrne: The bridge is safe to cross,', 'Tom Ward: I do not believe a word of it,'],
	],
	[
		'they are the families',
		'“Bring our children home tonight,” the families said. “We have waited long enough,” they said.',
		['the families: Bring our children home tonight,', 'the families: We have waited long enough,'],
	],
	[
		'an official without a name',
		'“Nobody was warned of the flood,” a senior official said. “The sirens stayed silent all night,” he said.',
		['a senior official: Nobody was warned of the flood,', 'a senior official: The sirens stayed silent all night,'],
	],
	[
		'a capitalised verb is none',
		'“The bridge is safe to cross,” Secretary of State [Ada Byrne|P] told us.',
		['Ada Byrne: The bridge is safe to cross,'],
	],
	[
		'scare quotes are not speech',
		'The “peace” talks, called “the last chance” by many, ended in the “Green Room”.',
		[],
	],
	['a film title is not speech', 'They watched “Gone with the Wind” that evening.', []],
	[
		'paragraphs of few words go on with the quote',
		'[Ada Byrne|P] said: “We were told nothing for days.\n“Then it rained.\n“Nobody came.”',
		['Ada Byrne: We were told nothing for days.', 'Ada Byrne: Then it rained.', 'Ada Byrne: Nobody came.'],
	],
	[
		'single marks, the comma outside',
		'‘We leave’, said [Ada Byrne|P]. ‘The drivers’ union can’t stay’, said [Tom Ward|P].',
		['Ada Byrne: We leave', 'Tom Ward: The drivers’ union can’t stay'],
	],
	[
		'single marks round apostrophes',
		"'I don't think it's the lads' fault,' said [Ada Byrne|P].",
		["Ada Byrne: I don't think it's the lads' fault,"],
	],
	[
		'behind a full stop another sentence begins',
		'[Ada Byrne|P] said: “The bridge is safe to cross.” [Tom Ward|P] said the toll would rise in May.',
		['Ada Byrne: The bridge is safe to cross.', 'Tom Ward: the toll would rise in May'],
	],
	['a nickname is not speech', '[Dwayne “The Rock” Ward|P] and Ada “Bits” Byrne met [Tom Ward|P] on Monday.', []],
	[
		'a nickname before speech',
		'Ada “Bits” [Byrne|P] said: “Two trains, then quiet.”',
		['Byrne: Two trains, then quiet.'],
	],
	[
		'the nickname is part of the speaker in front',
		'[Ada “Bits” Byrne|P] said: “Two trains, then quiet.”',
		['Ada “Bits” Byrne: Two trains, then quiet.'],
	],
	[
		'the nickname is part of the speaker behind',
		'"Two trains, then quiet," said [Tom "the Boat" Ward|P], a clerk.',
		['Tom "the Boat" Ward: Two trains, then quiet,'],
	],
	[
		'the title of a law',
		'In a letter with the “Sugar Fund Act of 1987”, [Ada Byrne|P], deputy secretary, said that prices must fall.',
		[],
	],
	[
		'a cue without a comma, in single marks',
		'‘It will be a hard winter’ says [Ada Byrne|P] of the port.',
		['Ada Byrne: It will be a hard winter'],
	],
	['marks of two kinds', '“It will be a hard winter.’ said [Ada Byrne|P].', ['Ada Byrne: It will be a hard winter.']],
	[
		'single marks over paragraphs',
		'‘We came,’ said [Ada Byrne|P]. ‘It was dark when we got there.\n‘We saw smoke over the hill.\n‘Nobody was at home.’',
		[
			'Ada Byrne: We came,',
			'Ada Byrne: It was dark when we got there.',
			'Ada Byrne: We saw smoke over the hill.',
			'Ada Byrne: Nobody was at home.',
		],
	],
	[
		'who will not acknowledge it does not say it',
		'[Ada Byrne|P] stood by her comment that “the bridge hates us,” refusing to acknowledge that it is safe.',
		['Ada Byrne: the bridge hates us'],
	],
	['what some call', 'She crossed the “bridge of sighs,” which is what some call it.', []],
	['a title that ends in a verb is no name', 'Bridges Are ‘The Safest Way Across,’ [Ada Byrne|P] Tells Council.', []],
	[
		'a name like a verb speaks',
		'“The bridge is safe to cross,” [King|P] said.',
		['King: The bridge is safe to cross,'],
	],
	[
		'pointed out behind the quote',
		'“The bridge is safe to cross,” points out former engineer and columnist [Ada Byrne|P].',
		['Ada Byrne: The bridge is safe to cross,'],
	],
	[
		'the 31-year-old is whom the article is about',
		'[Tom Ward|P] won again on Monday.\n“I never looked back at all,” the 31-year-old said.',
		['Tom Ward: I never looked back at all,'],
	],
	[
		'a comma leads over to a cue of its own',
		'[Ada Byrne|P] left early. “The bridge is safe enough to cross,” as a sign there put it.',
		['-: The bridge is safe enough to cross,'],
	],
	['a title before said she was is not speech', 'Author of “The Salt Road,” said she was glad.', []],
	[
		'short sentences go on behind the cue',
		'“It was a bad day,” [Mary Byrne|P] told the court. “I fell.”',
		['Mary Byrne: It was a bad day,', 'Mary Byrne: I fell.'],
	],
	[
		'name and marks alone',
		'- Leeds coach [Tom Ward|P] “We were beaten by the better side.”\n- Hull coach [Ada Byrne|P] “We deserved to win this one.”',
		['Tom Ward: We were beaten by the better side.', 'Ada Byrne: We deserved to win this one.'],
	],
	[
		'he is whom the sentence before is about, not the owner of something in it',
		'“We were poor,” [Tom Ward|P] said. [Ward|P]’s rival [Max Hale|P] was glad. He said: “We deserved to win today.”',
		['Tom Ward: We were poor,', 'Max Hale: We deserved to win today.'],
	],
	[
		'a long title of a book is not speech',
		'“We lost everything,” [Ada Byrne|P] said. It is all in her book “The Bridge: How a Small Town Lost and Found Its Way Again”.',
		['Ada Byrne: We lost everything,'],
	],
	[
		'nobody who is spoken of in it speaks it',
		'“We heard of [Tom Ward|P] too late to help him,” the biographer said.',
		['the biographer: We heard of Tom Ward too late to help him,'],
	],
	[
		'a paper with a name is no person',
		'[Tom Ward|P] left the studio. “They will film it again in May,” the Harbour Reporter said.',
		['the Harbour Reporter: They will film it again in May,'],
	],
	[
		'he is nobody named many sentences ago who has not spoken',
		'[Tom Ward|P] owns a boat. It rained. The road was shut. Nobody came. The port slept. “We never sold a thing,” he said.',
		['he: We never sold a thing,'],
	],
	[
		'whose title stood with the name is called by it, and goes on',
		'Harbour coach [Tom Ward|P] met [Ben Cole|P] on Friday. “He will row on Sunday,” said Harbour coach [Tom Ward|P]. “He has a good arm,” the coach said. “He is quick,” he said of [Ben Cole|P].',
		['Tom Ward: He will row on Sunday,', 'Tom Ward: He has a good arm,', 'Tom Ward: He is quick,'],
	],
	[
		'the mayor is not the engineer who spoke last',
		'“The bridge is safe to cross,” said engineer [Tom Ward|P]. “We shall see in the spring,” the mayor said.',
		['Tom Ward: The bridge is safe to cross,', 'the mayor: We shall see in the spring,'],
	],
	[
		'the spokesman speaks for others',
		'“The bridge is safe to cross,” said [Tom Ward|P]. It rained. “We shall see in the spring,” the spokeswoman said.',
		['Tom Ward: The bridge is safe to cross,', 'the spokeswoman: We shall see in the spring,'],
	],
	[
		'a short form that speaks is no place',
		'“Our profits rose by a tenth this year,” [ZQR|L] said.',
		['ZQR: Our profits rose by a tenth this year,'],
	],
	[
		'whom the words between the marks name does not say them',
		'[Tom Ward|P] has read the plan by [Ivo Kral|P]. He said: “[Kral|P] has done the town a great service.”',
		['Tom Ward: Kral has done the town a great service.'],
	],
	[
		'who was done something to is spoken of, who backs it speaks',
		'[Tom Ward|P] was sacked by the mill in May – a step [Ivo Kral|P] has backed. But he said: “I think he will come back in the end.”',
		['Ivo Kral: I think he will come back in the end.'],
	],
	[
		'they: two joined, not the office they judge',
		'Clerks at the ministry said: “The sale of the mill was quite right.” But Lord Justice [Lee|P] and Mr Justice [Ward|P] stopped the sale. They said: “The sale of the mill is void.”',
		[
			'Clerks at the ministry: The sale of the mill was quite right.',
			'Lord Justice Lee and Mr Justice Ward: The sale of the mill is void.',
		],
	],
	[
		'words of a phrase before what is said',
		'Thanking the town “for a great deal of help”, [Ada Byrne|P] stated that “the mill will not be forgotten”.',
		['Ada Byrne: the mill will not be forgotten'],
	],
	[
		'speech of nobody near',
		'A sign hung there. “Nobody may enter the yard at night.”',
		['-: Nobody may enter the yard at night.'],
	],
];

describe('direct quotes', () => {
	for (const [name, text, found] of CASES) test(name, () => assert.deepEqual(said(text), found));

	test('who is inferred is likely at most, and says why', () => {
		const draft = drafted('“The bridge is safe to cross,” [Mary Byrne|P] said. “We checked every bolt,” she said.');
		const facts = quotes.extract(draft, { ...models, attribution: NO_ATTRIBUTION });
		const second = attribution.refine({ ...draft, facts }, models).facts[1];
		assert.equal(second?.certainty, 'likely');
		assert.equal(second?.by, 'speaker/pronoun');
		assert.match(second?.why ?? '', /“she” is Mary Byrne/);
	});

	test('who is not clear is likely at most', () => {
		const draft = drafted('It rained. “The bridge is safe to cross,” he said. “We checked it,” [Ada Byrne|P] said.');
		const facts = quotes.extract(draft, { ...models, attribution: NO_ATTRIBUTION });
		const [first, second] = attribution.refine({ ...draft, facts }, models).facts;
		assert.equal(first?.certainty, 'likely');
		assert.equal(second?.certainty, 'certain');
	});

	test('refining twice changes nothing', () => {
		for (const [, text] of CASES) {
			const draft = drafted(text);
			const once = attribution.refine({ ...draft, facts: quotes.extract(draft, models) }, models);
			assert.deepEqual(attribution.refine(once, models), once);
		}
	});
});

describe('a passive names whose words stand between the marks', () => {
	const rows: readonly (readonly [text: string, found: readonly string[]])[] = [
		['The plan was described as “irresponsible” by the council.', ['the council: irresponsible']],
		['The plan was dismissed as ‘a waste of time’ by [Ada Byrne|P].', ['Ada Byrne: a waste of time']],
		['He was praised by police for “very courageously” stopping a thief.', ['police: very courageously']],
		['It has been branded “a cynical stunt” by leaders of the union.', ['leaders of the union: a cynical stunt']],
		['The road was called “Long Lane” by farmers.', []],
		['The road was built as “a bypass” by farmers.', []],
		['He was described as “tall and thin”.', []],
	];
	for (const [text, found] of rows)
		test(text, () =>
			assert.deepEqual(
				said(text).map((one) => one.replace(/^-: /, '')),
				found,
			),
		);
});
