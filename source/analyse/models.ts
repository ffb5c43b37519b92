import type { AttributionModel } from './attribution/attribution.ts';
import type { FigureChoice } from './choice/chooser.ts';
import type { Tagger } from './tagger/tagger.ts';

/** The trained weights analysis runs with. They are read once per thread, outside the pure part. */
export interface Models {
	readonly names: Tagger;
	readonly attribution: AttributionModel;
	readonly figures: FigureChoice;
}
