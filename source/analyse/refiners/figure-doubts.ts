import type { FigureFact } from '../../domain/fact.ts';
import { spotOfFigure } from '../choice/chooser.ts';
import type { Draft, Refiner } from '../draft.ts';
import { parsedAt } from '../grammar/parsed.ts';
import { isOfCompound } from './figure-doubts/compound.ts';
import { isCountedCut } from './figure-doubts/counted-cut.ts';
import { isDeedAfar } from './figure-doubts/deed-afar.ts';
import { isDifference } from './figure-doubts/difference.ts';
import { isFirstOfList } from './figure-doubts/list.ts';
import { isOneOfTwo } from './figure-doubts/one-of-two.ts';
import { isOfAnotherClause } from './figure-doubts/other-clause.ts';
import { isOverTime } from './figure-doubts/rate.ts';
import type { Told } from './figure-doubts/told.ts';

/** What a figure leaves unsaid of what its words say, each with the reason the fact then gives. */
const DOUBTS: readonly (readonly [isDoubted: (told: Told) => boolean, why: string])[] = [
	[isOverTime, 'so many in a time, which the figure does not tell'],
	[isDifference, 'how far apart two amounts are, not the amount'],
	[isOneOfTwo, 'one of two amounts told together'],
	[isOfCompound, 'the size of what its words describe'],
	[isFirstOfList, 'so many of several kinds together'],
	[isCountedCut, 'what is counted may be named by more words'],
	[isOfAnotherClause, 'what is measured may be named before'],
	[isDeedAfar, 'what happened may have happened to something else'],
];

/** A figure whose words say more than it tells is likely. */
export const figureDoubts: Refiner = {
	name: 'figure-doubts',
	refine: (draft) => ({
		...draft,
		facts: draft.facts.map((fact) =>
			fact.kind === 'figure' && fact.certainty === 'certain' ? doubted(draft, fact) : fact,
		),
	}),
};

function doubted(draft: Draft, fact: FigureFact): FigureFact {
	const { text } = draft.article;
	const told: Told = {
		text,
		fact,
		spot: spotOfFigure(draft, fact),
		parse: parsedAt(draft, fact.start),
		behind: text.slice(fact.end, fact.end + BEHIND),
	};
	const doubt = DOUBTS.find(([isDoubted]) => isDoubted(told));
	if (doubt === undefined) return fact;
	return { ...fact, certainty: 'likely', why: [fact.why, doubt[1]].filter(Boolean).join('; ') };
}

/** Characters behind a figure that may say more of it. */
const BEHIND = 120;
