import type { Refiner } from './draft.ts';
import { asTold } from './refiners/as-told.ts';
import { attribution } from './refiners/attribution.ts';
import { cutShort } from './refiners/cut-short.ts';
import { figureChoice } from './refiners/figure-choice.ts';
import { figureDoubts } from './refiners/figure-doubts.ts';
import { figureSources } from './refiners/figure-sources.ts';
import { figureUnsaid } from './refiners/figure-unsaid.ts';
import { overlap } from './refiners/overlap.ts';

/** All refiners, in the order they run. */
export const REFINERS: readonly Refiner[] = [
	attribution, // before overlap: two rules may find one statement, one of them with its speaker
	asTold, // after attribution: it says what is told
	figureSources, // after attribution: it takes the speakers that one found
	figureChoice, // after figureSources: as sure as all it says, its source among it
	figureDoubts, // after figureChoice: it looks at what was chosen
	figureUnsaid, // after figureDoubts: what is in doubt stays so when a part of it is taken back
	cutShort, // after figureSources: the sources are known
	overlap, // last: what the others dropped or narrowed must not crowd out what they kept
];
