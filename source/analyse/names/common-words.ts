import { demonymLemma } from '../lexicons/demonyms.ts';
import { COMMON_HEADS } from '../lexicons/organizations.ts';
import { WORD_SURNAMES } from '../lexicons/surnames.ts';
import { THING_HEADS } from '../lexicons/works.ts';
import { OPENERS } from '../segment/abbreviations.ts';
import { type Page, wordAt } from './page.ts';
import { type Sighting, surfaceOf } from './sighting.ts';

/** Written large, and no entity of ours; nor are words that only begin a sentence: The, He, But. */
export const NO_NAMES = new Set(
	'God Allah Heaven Hell Bible Koran Quran Gospel Internet Web Mass Christmas Easter Ramadan Hanukkah Olympic Olympics Paralympic Paralympics PC PCs TV TVs DVD DVDs CD CDs IT AI HIV Aids AIDS DNA GDP CEO CFO ID GMT NA LIBOR Libor LIBID LIMEAN EURIBOR Euribor SIBOR HIBOR TIBOR FIBOR PIBOR MIBOR SONIA SOFR GNP CPI RPI PPI PSBR PMI VAT ISA ISAs IPO IPOs MP3 SMS MMS GSM GPRS GPS WAP HTML XML HTTP URL URLs USB VoIP VOIP ADSL DSL RFID HDTV LCD CCTV Treasuries Treasurys Gilts Bunds Bund OATs JGB JGBs BTPs Schatz Bobl T-bills T-bonds T-notes Eurobonds Eurodollars Eurodlrs SUV SUVs GP GPs MP MPs QC NGO NGOs OAP OAPs R&B Covid Covid-19 COVID-19 Coronavirus'.split(
		' ',
	),
);

/** What a group's name of several words ends in: a people or a plural. What is called otherwise is an event or a thing. */
const isPeople = (word: string): boolean =>
	demonymLemma(word) !== null || (word.endsWith('s') && !THING_HEADS.has(word));

/**
 * Drops common nouns taken for names because they are written large, `the Embassy`, `the Government`: an entity of that
 * name would be thousands. Where a longer name of the article ends in the word, it is short for that.
 */
export function dropCommon(page: Page, seen: readonly Sighting[]): readonly Sighting[] {
	const heads = new Set(seen.filter(({ first, last }) => last - first > 1).map(({ last }) => wordAt(page, last - 1)));
	const bodies = bodiesOf(page, seen);
	for (const [head, named] of bodies) if (named.size === 1) heads.add(head);
	return seen.filter((sighting) => {
		const { kind, first, last, settled } = sighting;
		const word = wordAt(page, first);
		if (last - first > 1) return kind !== 'group' || settled || isPeople(wordAt(page, last - 1));
		if (OPENERS.has(word) && !WORD_SURNAMES.has(word) && sighting.by !== 'names/company') return false;
		return !NO_NAMES.has(word) && (kind === 'person' || !COMMON_HEADS.has(word) || heads.has(word));
	});
}

/** What stands before `of` in bodies' names, with the names: Bank, of the Reserve Bank of Australia. */
function bodiesOf(page: Page, seen: readonly Sighting[]): ReadonlyMap<string, ReadonlySet<string>> {
	const bodies = new Map<string, Set<string>>();
	for (const sighting of seen) {
		for (let at = sighting.first + 1; sighting.kind === 'organization' && at < sighting.last; at++) {
			if (wordAt(page, at) !== 'of') continue;
			const head = wordAt(page, at - 1);
			bodies.set(head, (bodies.get(head) ?? new Set<string>()).add(surfaceOf(page, sighting)));
			break;
		}
	}
	return bodies;
}
