import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Attribution } from '../../../source/analyse/attribution/attribution.ts';
import { quotes } from '../../../source/analyse/extractors/quotes.ts';
import { attribution } from '../../../source/analyse/refiners/attribution.ts';
import { called, drafted, models } from '../grammar/drafted.ts';

type Told = readonly [source: string, cue: string, content: string, score?: number];

/** Whom attributions are taken to be of, as `speaker (certainty)` in reading order; a score is 0.95 where none is given. */
function speakers(marked: string, told: readonly Told[]): string[] {
	const draft = drafted(marked);
	const { text } = draft.article;
	let from = 0;
	const attributions = told.map(([source, cue, content, score = 0.95]): Attribution => {
		const at = (words: string) => {
			const start = text.indexOf(words, from);
			assert.ok(start >= 0, `“${words}” is in the text`);
			return { start, end: start + words.length };
		};
		const spans = { source: at(source), content: [at(content)] };
		from = spans.source.end;
		const verb = at(cue);
		from = Math.max(verb.end, spans.content[0]?.end ?? 0);
		return { ...spans, cue: verb, score, cueScore: 0.95, overlap: 0.95 };
	});
	const facts = quotes.extract(draft, { ...models, attribution: { attribute: () => attributions } });
	const refined = attribution.refine({ ...draft, facts }, models);
	return refined.facts.flatMap((fact) =>
		fact.kind === 'quote'
			? [`${fact.speaker?.antecedent?.text ?? called(refined, fact.speaker)} (${fact.certainty})`]
			: [],
	);
}

const CASES: readonly (readonly [name: string, text: string, told: readonly Told[], found: readonly string[]])[] = [
	[
		'a firm is no government',
		'A clerk welcomed the sale of the mill to [Harwick Foods|O]. The government said the sale would bring jobs to the valley.',
		[['The government', 'said', 'the sale would bring jobs to the valley']],
		['The government (certain)'],
	],
	[
		'a body of initials is no committee, until it is called one',
		'Nobody at the [QRT|O] answered the letter. The committee said the pumps had failed in the spring. It blamed the engineers for a “long list of faults”.',
		[
			['The committee', 'said', 'the pumps had failed in the spring'],
			['It', 'blamed', 'the engineers for a “long list of faults”'],
		],
		['The committee (certain)', 'The committee (likely)'],
	],
	[
		'called one',
		'The [QRT|O], a committee of engineers, met on Friday. The committee said the pumps had failed in the spring.',
		[['The committee', 'said', 'the pumps had failed in the spring']],
		['QRT (likely)'],
	],
	[
		'the subject of the sentence before outranks a firm named since',
		'[Harwick Foods|O] has closed its mill and sent the machines to [Ostrander Mining|O]. The company said that the mill had made a loss for years.',
		[['The company', 'said', 'the mill had made a loss for years']],
		['Harwick Foods (candidate)'],
	],
	[
		'it: the body the sentence before is of, though no name stands there',
		'[Harwick Foods|O] said the mill was sound. Clerks have left. Under the new mayor, the Narvian government has widened its hold on the mines. It recently said all leases would be read again.',
		[
			['Harwick Foods', 'said', 'the mill was sound'],
			['It', 'recently said', 'all leases would be read again'],
		],
		['Harwick Foods (certain)', 'the Narvian government (likely)'],
	],
	[
		'it: the subject of its own sentence',
		'[Narvia|L] firms were hit by the storm. The government is drawing up a list of mines, which it says are lying idle.',
		[['it', 'says', 'are lying idle', 0.6]],
		['The government (likely)'],
	],
	[
		'it: a firm that the sentence before is of and that has not spoken',
		'[Harwick Foods|O] is the latest owner to speak of the sale. It said the mill had to show what the sale was worth.',
		[['It', 'said', 'the mill had to show what the sale was worth']],
		['Harwick Foods (likely)'],
	],
	[
		'they: people the sentence before is of, not who tells of them',
		'Prosecutors in the valley have searched the mill. According to [Ostrander Wire|O], they believe that the books were burnt.',
		[['they', 'believe', 'the books were burnt']],
		['Ostrander Wire (certain)', 'Prosecutors (likely)'],
	],
	[
		'a picture that somebody shows',
		'[Ada Byrne|P] tweeted a photo of the mill that was built in May.',
		[['Ada Byrne', 'tweeted', 'a photo of the mill that was built in May']],
		['Ada Byrne (candidate)'],
	],
	[
		'a day of the week’s letter',
		'Monday’s letter said the mill would close in May.',
		[['Monday', 'said', 'the mill would close in May']],
		['Monday’s letter (certain)'],
	],
	[
		'a time before a noun',
		'Earlier this year economists said that the roof would hold.',
		[['this year economists', 'said', 'the roof would hold']],
		['economists (certain)'],
	],
	[
		'a plain said is likely, however unsure the weights are',
		'The valley’s guild the [QRT|O] said reasons given by the pair and their coach as to why they left were “thin”.',
		[
			[
				'The valley’s guild the QRT',
				'said',
				'reasons given by the pair and their coach as to why they left were “thin”',
				0.3,
			],
		],
		['QRT (likely)'],
	],
	[
		'and so is a worry that a clause tells',
		'Clerks are concerned that the rule could lead to a second model of the same kind in the port.',
		[['Clerks', 'are concerned', 'the rule could lead to a second model of the same kind in the port', 0.52]],
		['Clerks (likely)'],
	],
	[
		'a blow is no word',
		'The young rower has blasted away the competition at the regatta on the lake.',
		[['The young rower', 'has blasted away', 'the competition at the regatta on the lake']],
		[],
	],
];

describe('whom the words for a body stand for', () => {
	for (const [name, text, told, found] of CASES) test(name, () => assert.deepEqual(speakers(text, told), found));
});

test('a time before a name is no part of who says it', () => {
	const draft = drafted('Yesterday [Tom Ward|P], head of the mill, said the roof would hold.');
	const { text } = draft.article;
	const span = (start: number, words: string) => ({ start, end: start + words.length });
	const said = {
		source: span(0, 'Yesterday Tom Ward, head of the mill'),
		cue: span(text.indexOf('said'), 'said'),
		content: [span(text.indexOf('the roof'), 'the roof would hold')],
		score: 0.95,
		cueScore: 0.95,
		overlap: 0.95,
	};
	const [fact] = quotes.extract(draft, { ...models, attribution: { attribute: () => [said] } });
	assert.equal(fact?.kind === 'quote' && fact.speaker?.text, 'Tom Ward, head of the mill');
});
