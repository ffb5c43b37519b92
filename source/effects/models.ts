import { existsSync, readFileSync } from 'node:fs';
import { inflateRawSync } from 'node:zlib';
import type { AttributionTables } from '../analyse/attribution/attributor.ts';
import { loadAttribution, NO_ATTRIBUTION } from '../analyse/attribution/model.ts';
import { FigureChooser, groupsOf, NO_CHOICE } from '../analyse/choice/chooser.ts';
import type { Models } from '../analyse/models.ts';
import type { FeatureTables } from '../analyse/sequence/feature-table.ts';
import { Lexicon, type LexiconTables } from '../analyse/tagger/lexicon/lexicon.ts';
import { loadTagger } from '../analyse/tagger/tagger.ts';

/** Where a weight file may lie: beside the bundled program, or in its room among the sources. */
function weights(name: string, room: string): Uint8Array | null {
	const place = [new URL(name, import.meta.url), new URL(`../analyse/${room}/${name}`, import.meta.url)].find((url) =>
		existsSync(url),
	);
	return place === undefined ? null : readFileSync(place);
}

/** The models laid out, some 24 MB, in memory that threads share. */
export interface SharedModels {
	readonly lexicon: LexiconTables;
	readonly names: FeatureTables;
	readonly attribution: AttributionTables;
	/** The weights of `figures.bin`, inflated; null without it. */
	readonly figures: Uint8Array | null;
}

let loaded: Models | null = null;
let laid: SharedModels | null = null;

/**
 * Reads the trained weights, or takes what another thread has laid out of them; once a thread. Without them names and quotes
 * are found by what the text itself shows.
 */
export function loadModels(shared: SharedModels | null = null): Models {
	loaded ??= shared === null ? readModels() : sharedModels(shared);
	return loaded;
}

/** What this thread's models are, for other threads; null where there are no weights. */
export const modelsToShare = (): SharedModels | null => laid;

function sharedModels(shared: SharedModels): Models {
	const lexicon = new Lexicon(shared.lexicon);
	laid = shared;
	return {
		names: loadTagger(shared.names, lexicon),
		attribution: loadAttribution(shared.attribution, lexicon),
		figures: shared.figures === null ? NO_CHOICE : new FigureChooser(shared.figures, groupsOf(lexicon)),
	};
}

function readModels(): Models {
	const names = weights('names.bin', 'tagger');
	const lexiconBytes = weights('lexicon.bin', 'tagger');
	const lexicon = lexiconBytes === null ? null : new Lexicon(lexiconBytes);
	const attributionBytes = weights('attribution.bin', 'attribution');
	const deflated = weights('figures.bin', 'choice');
	const figures = deflated === null ? null : inflateRawSync(deflated);
	const tagger = names === null || lexicon === null ? null : loadTagger(names, lexicon);
	const attributor = attributionBytes === null || lexicon === null ? null : loadAttribution(attributionBytes, lexicon);
	// From what was laid out of them, so that the files' own bytes need not stay.
	if (lexicon !== null && tagger !== null && attributor !== null)
		return sharedModels({ lexicon: lexicon.tables, names: tagger.tables, attribution: attributor.tables, figures });
	return { names: tagger ?? { tag: () => [] }, attribution: attributor ?? NO_ATTRIBUTION, figures: NO_CHOICE };
}
