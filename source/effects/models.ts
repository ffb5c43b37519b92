import { existsSync, readFileSync } from 'node:fs';
import { loadAttribution, NO_ATTRIBUTION } from '../analyse/attribution/model.ts';
import type { Models } from '../analyse/models.ts';
import { Lexicon } from '../analyse/tagger/lexicon/lexicon.ts';
import { loadTagger } from '../analyse/tagger/tagger.ts';

/** Where a weight file may lie: beside the bundled program, or in its room among the sources. */
function weights(name: string, room: string): Uint8Array | null {
	const place = [new URL(name, import.meta.url), new URL(`../analyse/${room}/${name}`, import.meta.url)].find((url) =>
		existsSync(url),
	);
	return place === undefined ? null : readFileSync(place);
}

let loaded: Models | null = null;

/** Reads the trained weights; once a thread, 4-6 MB. Without them names and quotes are found by what the text itself shows. */
export function loadModels(): Models {
	loaded ??= readModels();
	return loaded;
}

function readModels(): Models {
	const names = weights('names.bin', 'tagger');
	const lexiconBytes = weights('lexicon.bin', 'tagger');
	const lexicon = lexiconBytes === null ? null : new Lexicon(lexiconBytes);
	const attribution = weights('attribution.bin', 'attribution');
	return {
		names: names === null || lexicon === null ? { tag: () => [] } : loadTagger(names, lexicon),
		attribution: attribution === null || lexicon === null ? NO_ATTRIBUTION : loadAttribution(attribution, lexicon),
	};
}
