import assert from 'node:assert/strict';
import { test } from 'node:test';
import { extractFigures } from '../../../source/analyse/extractors/figures.ts';
import { figureSources } from '../../../source/analyse/refiners/figure-sources.ts';
import type { FigureFact, Party, QuoteFact } from '../../../source/domain/fact.ts';
import { draftOf } from '../dates/reading.ts';
import { models } from '../grammar/drafted.ts';

const TEXT = 'Ann Lee saw it. "The fire killed 12 farmers," she said. The storm killed 30 sailors.';

const party = (text: string, words: string, name: number | null): Party => {
	const start = text.indexOf(words);
	return { start, end: start + words.length, text: words, name };
};

function quote(content: string, speaker: Party | null, cue: string | null): QuoteFact {
	const start = TEXT.indexOf(content);
	const span = { start, end: start + content.length };
	return {
		kind: 'quote',
		...span,
		mode: 'direct',
		speaker,
		cue: cue === null ? null : { start: 0, end: 0, text: cue },
		pieces: [span],
		certainty: 'likely',
		by: 'test',
	};
}

const refined = (speaker: Party | null, cue: string | null = null) => {
	const draft = draftOf(TEXT, null);
	const facts = [...extractFigures(draft), quote('The fire killed 12 farmers', speaker, cue)];
	return { once: figureSources.refine({ ...draft, facts }, models), facts };
};

const sources = (facts: readonly { readonly kind: string }[]): (string | undefined)[] =>
	facts.filter((fact): fact is FigureFact => fact.kind === 'figure').map((fact) => fact.source?.text);

test('a figure takes the speaker of the quote around it in place of a pronoun', () => {
	const { once, facts } = refined(party(TEXT, 'Ann Lee', 0));
	assert.deepEqual(sources(facts), ['she', undefined]);
	assert.deepEqual(sources(once.facts), ['Ann Lee', undefined]);
	assert.deepEqual(figureSources.refine(once, models).facts, once.facts);
});

test('who vows states no figure, who says does', () => {
	const lee = party(TEXT, 'Ann Lee', 0);
	assert.deepEqual(sources(refined(lee, 'vowed').once.facts), [undefined, undefined]);
	assert.deepEqual(sources(refined(lee, 'has said').once.facts), ['Ann Lee', undefined]);
});

test('a pronoun that stands for nobody known is no source; one that stands for words is', () => {
	const she = party(TEXT, 'she', null);
	assert.deepEqual(sources(refined(she).once.facts), [undefined, undefined]);
	const aide = { ...she, antecedent: { start: 0, end: 7, text: 'Ann Lee' } };
	assert.deepEqual(sources(refined(aide).once.facts), ['she', undefined]);
});

test('who is accused of a deed tells nothing', () => {
	const text = 'Ann Lee, accused of shooting five others, was held.';
	const draft = draftOf(text, null);
	const start = text.indexOf('shooting');
	const content = { start, end: text.indexOf(', was') };
	const cue = { start: text.indexOf('accused'), end: text.indexOf(' of'), text: 'accused' };
	const said: QuoteFact = {
		...quote('', party(text, 'Ann Lee', 0), null),
		...content,
		cue,
		pieces: [content],
	};
	assert.deepEqual(sources(figureSources.refine({ ...draft, facts: [...extractFigures(draft), said] }, models).facts), [
		undefined,
	]);
});

const doubted = (speaker: Party, cue: string): readonly { readonly kind: string }[] => {
	const draft = draftOf(TEXT, null);
	const doubtful: QuoteFact = {
		...quote('The storm killed 30 sailors', speaker, cue),
		mode: 'indirect',
		certainty: 'candidate',
	};
	return figureSources.refine({ ...draft, facts: [...extractFigures(draft), doubtful] }, models).facts;
};

test('a doubtful quote lends its speaker where its cue says something, and the figure is likely at most', () => {
	const lee = party(TEXT, 'Ann Lee', 0);
	const [, told] = doubted(lee, 'reported').filter((fact): fact is FigureFact => fact.kind === 'figure');
	assert.equal(told?.source?.text, 'Ann Lee');
	assert.equal(told?.certainty, 'likely');
	assert.equal(sources(doubted(lee, 'recorded'))[1], undefined);
	assert.equal(sources(doubted(party(TEXT, 'The storm', null), 'showed'))[1], undefined);
});

test('who tells a number against what is said before, in the words of nobody, is its source', () => {
	const text = 'Officials say 25 people are missing, but villagers put the number at 60.';
	const content = '25 people are missing, but villagers put the number at 60';
	const within = (mode: QuoteFact['mode']): (string | undefined)[] => {
		const draft = draftOf(text, null);
		const span = { start: text.indexOf(content), end: text.indexOf(content) + content.length };
		const told = { ...quote('', party(text, 'Officials', null), 'say'), ...span, pieces: [span], mode };
		return sources(figureSources.refine({ ...draft, facts: [...extractFigures(draft), told] }, models).facts);
	};
	assert.deepEqual(within('indirect'), ['Officials', 'villagers']);
	assert.deepEqual(within('direct'), ['Officials', 'Officials']);
});

/** Figures of a text where what stands in `content` is told by `speaker` in words of one's own. */
function figuresToldBy(text: string, content: string, speaker: string): readonly FigureFact[] {
	const draft = draftOf(text, null);
	const place = (words: string): { start: number; end: number } => {
		const start = text.indexOf(words);
		return { start, end: start + words.length };
	};
	const told: QuoteFact = {
		kind: 'quote',
		...place(content),
		mode: 'indirect',
		speaker: { ...place(speaker), text: speaker, name: 0 },
		cue: { ...place('said'), text: 'said' },
		pieces: [place(content)],
		certainty: 'likely',
		by: 'test',
	};
	const { facts } = figureSources.refine({ ...draft, facts: [...extractFigures(draft), told] }, models);
	return facts.filter((fact): fact is FigureFact => fact.kind === 'figure');
}

const toldBy = (text: string, content: string, speaker: string): (string | undefined)[] =>
	sources(figuresToldBy(text, content, speaker));

test('what stands further on in the sentence of who tells it is likely theirs', () => {
	for (const [text, content, speaker] of [
		['The bank said it sold the mill, but fares cost $5m.', 'it sold the mill', 'The bank'],
		['The bank said it sold the mill, while three looms were left.', 'it sold the mill', 'The bank'],
		['The docks took 40 ships that no port takes, the bank said.', 'that no port takes', 'the bank'],
	] as const) {
		const [figure] = figuresToldBy(text, content, speaker);
		assert.deepEqual([text, figure?.source?.text, figure?.certainty], [text, speaker, 'likely']);
	}
	assert.deepEqual(
		toldBy('The docks took 40 ships and the bank said it sold the mill.', 'it sold the mill', 'the bank'),
		[undefined],
	);
});

test('who tells the words before a figure tells it too, until the sentence turns to another', () => {
	const sold = 'it sold the mill';
	assert.deepEqual(toldBy('The bank said it sold the mill, a step that brought $5m.', sold, 'The bank'), ['The bank']);
	assert.deepEqual(toldBy('The bank said it sold the mill, when fares cost $5m.', sold, 'The bank'), [undefined]);
	assert.deepEqual(toldBy('The bank said it sold the mill and Mr Lee reported a loss of $5m.', sold, 'The bank'), [
		undefined,
	]);
	assert.deepEqual(toldBy('The bank said it sold the mill. It had cost $5m.', sold, 'The bank'), [undefined]);
});

test('a source that a pronoun names nobody by is no surer than the guess whom it stands for', () => {
	const draft = draftOf(TEXT, null);
	const she = party(TEXT, 'she', null);
	const court = { ...she, antecedent: { start: 0, end: 7, text: 'the court' } };
	const certainties = (speaker: Party, mode: QuoteFact['mode']) => {
		const told: QuoteFact = { ...quote('The fire killed 12 farmers', speaker, 'said'), mode };
		const { facts } = figureSources.refine({ ...draft, facts: [...extractFigures(draft), told] }, models);
		return facts.filter(({ kind }) => kind === 'figure').map(({ certainty }) => certainty);
	};
	assert.deepEqual(certainties(court, 'indirect'), ['likely', 'certain']);
	assert.deepEqual(certainties(court, 'direct'), ['certain', 'certain']);
	assert.deepEqual(certainties({ ...court, name: 0 }, 'indirect'), ['certain', 'certain']);
});

/** A quote in words of one's own of what stands in `content`, told by `speaker` with `cue`, words that a text has in that order. */
function indirectIn(text: string, content: string, speaker: string, cue: string, name: number | null): QuoteFact {
	const place = (words: string) => ({ start: text.lastIndexOf(words), end: text.lastIndexOf(words) + words.length });
	return {
		kind: 'quote',
		...place(content),
		mode: 'indirect',
		speaker: { ...place(speaker), text: speaker, name },
		cue: { ...place(cue), text: cue },
		pieces: [place(content)],
		certainty: 'likely',
		by: 'test',
	};
}

const figuresWith = (text: string, quotes: readonly QuoteFact[]): readonly FigureFact[] => {
	const draft = draftOf(text, null);
	const { facts } = figureSources.refine({ ...draft, facts: [...extractFigures(draft), ...quotes] }, models);
	return facts.filter((fact): fact is FigureFact => fact.kind === 'figure');
};

test('a pronoun nobody was found for stands for who spoke last, where it can', () => {
	const meant = (speaker: string, pronoun: string): string | undefined => {
		const text = `The mill shut, ${speaker} said. Sales rose by 40 %, ${pronoun} added.`;
		const [figure] = figuresWith(text, [
			indirectIn(text, 'The mill shut', speaker, 'said', null),
			indirectIn(text, 'Sales rose by 40 %', pronoun, 'added', null),
		]);
		assert.equal(figure?.certainty, figure?.source ? 'likely' : 'certain');
		return figure?.source?.antecedent?.text;
	};
	assert.equal(meant('a spokesman', 'he'), 'a spokesman');
	assert.equal(meant('a bank', 'it'), 'a bank');
	assert.equal(meant('some brokers', 'they'), 'some brokers');
	assert.equal(meant('a spokesman', 'it'), undefined);
	assert.equal(meant('a bank', 'she'), undefined);
	assert.equal(meant('some brokers', 'he'), undefined);
});

test('the word that bounds a number may stand before what is told', () => {
	const text = 'The mayor said about 100 men left.';
	const told = indirectIn(text, '100 men left', 'The mayor', 'said', null);
	assert.deepEqual(sources(figuresWith(text, [told])), ['The mayor']);
});

test('shares of opinion right behind what one survey told are likely of it, until another is spoken of', () => {
	const told = 'A harbour poll showed that 60 % like the quay.';
	const after = (more: string): (string | undefined)[] => {
		const text = `${told} ${more}`;
		const quote = indirectIn(text, '60 % like the quay', 'A harbour poll', 'showed', null);
		return sources(figuresWith(text, [quote])).slice(1);
	};
	assert.deepEqual(after('For the pier, support is at 40 %.'), ['A harbour poll']);
	assert.deepEqual(after('Prices there rose by 40 %.'), [undefined]);
	assert.deepEqual(after('In polls for the council, support is at 40 %.'), [undefined]);
	assert.deepEqual(after('For the pier, support came from 900 men.'), [undefined]);
});

test('a survey that a sentence opens with tells its shares; where people vote does not', () => {
	assert.deepEqual(sources(figuresWith('In a harbour poll, 60 % of voters backed the quay.', [])), ['a harbour poll']);
	assert.deepEqual(sources(figuresWith('In the poll, 60 % of voters backed the quay.', [])), [undefined]);
});

test('who a sentence says is quoted, or what paper shows, tells it; of what is known before nobody does', () => {
	const told: readonly (readonly [string, string | undefined])[] = [
		['The fire killed 12 men, the daily quoted a fireman as saying.', 'a fireman'],
		['Official figures for May showed a rise to 40 mills.', 'Official figures'],
		["According to July's mill survey, almost half of the looms stood still.", "July's mill survey"],
	];
	for (const [text, source] of told) assert.deepEqual([text, ...sources(figuresWith(text, []))], [text, source]);
	const denied = (body: string): (string | undefined)[] => {
		const text = `The envoy denied ${body} broke its word.`;
		return sources(figuresWith(text, [indirectIn(text, `${body} broke its word`, 'The envoy', 'denied', 0)]));
	};
	assert.deepEqual(denied('the 13-nation body'), [undefined]);
	assert.deepEqual(denied('13 nations'), ['The envoy']);
});

test('a person called as a feeling tells, a day and one of several do not', () => {
	const said = (speaker: string, name: number | null): (string | undefined)[] => {
		const text = `Sales rose by 40 %, ${speaker} said.`;
		return sources(figuresWith(text, [indirectIn(text, 'Sales rose by 40 %', speaker, 'said', name)]));
	};
	assert.deepEqual(said('Hope', 0), ['Hope']);
	assert.deepEqual(said('hopes', null), [undefined]);
	assert.deepEqual(said('Thursday', null), [undefined]);
	assert.deepEqual(said('one', null), [undefined]);
});

test('pieces of a sentence, deeds and what something is reckoned by tell nothing', () => {
	const said = (speaker: string): (string | undefined)[] => {
		const text = `Sales rose by 40 %, ${speaker} said.`;
		return sources(figuresWith(text, [indirectIn(text, 'Sales rose by 40 %', speaker, 'said', null)]));
	};
	assert.deepEqual(said('Likewise, trade on the market for'), [undefined]);
	assert.deepEqual(said('Creation of the new board'), [undefined]);
	assert.deepEqual(said("the buyer's sowing date"), [undefined]);
	assert.deepEqual(said('the administration'), ['the administration']);
	assert.deepEqual(said('a company statement'), ['a company statement']);
	assert.deepEqual(said('the association'), ['the association']);
});

test('who claims something inside what another says tells it', () => {
	const told = (middle: string): (string | undefined)[] => {
		const text = `The union said the levy, which ${middle} cost the trade $4m, must go.`;
		const content = `the levy, which ${middle} cost the trade $4m, must go`;
		return sources(figuresWith(text, [indirectIn(text, content, 'The union', 'said', 0)]));
	};
	assert.deepEqual(told('has'), ['The union']);
	assert.deepEqual(told('many growers claim has'), [undefined]);
});

test('a pronoun of the reporter does not stand for what another names, nor a paper for one told of before the last', () => {
	const after = (text: string, words: string, means: string): (string | undefined)[] => {
		const told = indirectIn(text, 'there were 40 faults', words, 'said', null);
		const start = text.indexOf(means);
		const speaker: Party = {
			...(told.speaker as Party),
			antecedent: { start, end: start + means.length, text: means },
		};
		const first = /“(.*)”/.exec(text);
		const quoted: QuoteFact = {
			...told,
			mode: 'direct',
			start: first?.index ?? 0,
			end: (first?.index ?? 0) + (first?.[0].length ?? 0),
			speaker: null,
			cue: null,
		};
		return sources(figuresWith(text, first === null ? [{ ...told, speaker }] : [quoted, { ...told, speaker }]));
	};
	assert.deepEqual(after('“The court has sat.” It said there were 40 faults.', 'It', 'The court'), [undefined]);
	assert.deepEqual(after('The court has sat. It said there were 40 faults.', 'It', 'The court'), ['It']);
	const meant = (text: string): string | undefined =>
		figuresWith(text, [
			{
				...indirectIn(text, 'there were 40 faults', 'The report', 'said', null),
				speaker: { ...party(text, 'The report', null), antecedent: party(text, 'A report by Acme', null) },
			},
		])[0]?.source?.antecedent?.text;
	assert.equal(meant('A report by Acme was short. The report said there were 40 faults.'), 'A report by Acme');
	assert.equal(
		meant('A report by Acme was short. A study by Bolt was long. The report said there were 40 faults.'),
		undefined,
	);
});

test('half of a name, or one of two who tell, is no source', () => {
	assert.deepEqual(sources(figuresWith('Police said they held 40 men.', [])), ['Police']);
	assert.deepEqual(sources(figuresWith('Bolt and Lund said they held 40 men.', [])), [undefined]);
});

test('who hoped or expected something by the way tells nothing', () => {
	assert.deepEqual(sources(figuresWith('Shares in Bolt Mills, which had hoped for more, fell by 4 %.', [])), [
		undefined,
	]);
});
