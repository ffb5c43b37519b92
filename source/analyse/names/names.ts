import type { Certainty } from '../../domain/certainty.ts';
import type { Mention, Name } from '../../domain/entity.ts';
import type { Span } from '../../domain/span.ts';
import { KNOWN_HOUSES } from '../lexicons/known-houses.ts';
import type { Segmentation } from '../segment.ts';
import type { Tagger } from '../tagger/tagger.ts';
import { readAgencies } from './agencies.ts';
import { dropBrands } from './brands.ts';
import { addNicknames } from './club-nicknames.ts';
import { dropCommon } from './common-words.ts';
import { bearCompanies } from './companies.ts';
import { addCredits } from './credits.ts';
import { readDateline } from './dateline.ts';
import { bearDoctorsFirms } from './doctors-firms.ts';
import { dropDoubted } from './doubted.ts';
import { startFirms } from './firm-starts.ts';
import { joinFirms } from './firms.ts';
import { bearFirmsLikePersons } from './firms-like-persons.ts';
import { fold } from './fold.ts';
import { addFormed } from './formed-firms.ts';
import { leaveFullStops } from './full-stops.ts';
import { fullest } from './fullest.ts';
import { doubtHalves } from './half-names.ts';
import { bearHouses } from './houses.ts';
import { dropInEvents } from './in-events.ts';
import { dropInTitles } from './in-titles.ts';
import { addIntroduced } from './introduced.ts';
import { readInvertedLists } from './inverted-lists.ts';
import { join } from './join.ts';
import { addKnown, settleKinds } from './known.ts';
import { dropKnownThings } from './known-things.ts';
import { readLandforms, readStreets } from './landforms.ts';
import { dropLanguages } from './languages.ts';
import { readLineUps } from './line-ups.ts';
import { dropMoneySigns } from './money-signs.ts';
import { dropNoBodies } from './no-bodies.ts';
import { placeOthers } from './others.ts';
import { type Page, pageOf } from './page.ts';
import { explainAcronyms } from './parenthesis.ts';
import { bearPartners } from './partners.ts';
import { joinPeoplesFirms } from './peoples-firms.ts';
import { uninverted } from './person.ts';
import { placePersons } from './persons.ts';
import { readPlaceLists } from './place-lists.ts';
import type { Placing, Placings } from './placing.ts';
import { dropPlainWords } from './plain-words.ts';
import { dropProducts } from './products.ts';
import { addRepeats } from './repeats.ts';
import { addShort } from './short.ts';
import { readShouts } from './shouts.ts';
import { type Sighting, sightings, surfaceOf } from './sighting.ts';
import { dropSignOffs } from './sign-offs.ts';
import { split } from './split.ts';
import { readSquads } from './squads.ts';
import { bearPeers, settleByPlace } from './standing.ts';
import { bearLetters } from './state-letters.ts';
import { isSupported } from './supported.ts';
import { bearSurnames } from './surnames.ts';
import { readSymbols } from './symbols.ts';
import { dropThingLetters } from './thing-letters.ts';
import { dropThings } from './things.ts';
import { vouchTitled } from './titled.ts';
import { bearClubs } from './transfers.ts';
import { trim } from './trim.ts';
import { vote } from './vote.ts';
import { wholePersons } from './whole-persons.ts';

export interface ArticleNames {
	readonly names: readonly Name[];
	/** In reading order, not overlapping. */
	readonly mentions: readonly Mention[];
}

type Step = (page: Page, seen: readonly Sighting[]) => readonly Sighting[];

/** From what the tagger saw to the names there are, in this order. */
const STEPS: readonly Step[] = [
	(page, seen) => seen.flatMap((sighting) => split(page, sighting)), // first: an owner is no part of a title
	(page, seen) => seen.flatMap((sighting) => trim(page, sighting)),
	(page, seen) => seen.flatMap((sighting) => split(page, sighting)), // again: what a title hid
	dropMoneySigns,
	readShouts,
	readDateline,
	readSymbols,
	join, // before any kind is settled: pieces of one name have none of their own
	joinFirms, // before persons: partners are none
	startFirms,
	addFormed,
	wholePersons,
	readInvertedLists,
	bearDoctorsFirms,
	bearFirmsLikePersons, // before companies: their founders' names are known then
	bearCompanies, // before known places: Amazon is one
	bearLetters, // before known places, too
	readLandforms,
	readStreets,
	readAgencies, // before known places, which are in them
	settleByPlace,
	settleKinds, // before the vote, which must not outvote what is known
	readPlaceLists, // behind known names, which are none
	addKnown,
	bearLetters, // again: those that the tagger passed over
	addIntroduced, // before it is repeated
	dropInEvents,
	dropInTitles,
	joinPeoplesFirms,
	bearPeers, // behind known places: Baroness Scotland is none
	readLineUps,
	readSquads,
	addCredits,
	bearHouses,
	bearPartners,
	bearClubs,
	vouchTitled,
	doubtHalves, // before the vote, which a half must not win
	bearSurnames, // before the vote: a surname tagged as a place must not win it
	dropKnownThings,
	dropThings,
	dropThingLetters,
	dropLanguages,
	dropNoBodies,
	dropBrands,
	dropProducts, // before the vote, which counts them
	dropPlainWords,
	vote,
	dropDoubted, // before it is repeated
	addRepeats, // behind the vote: a repeat takes its name's settled kind
	dropThings, // again: a film that bears a person's name is no repeat of it
	addNicknames, // behind repeats, too: the club may be one
	addShort, // needs to know what the article names
	dropCommon, // what is short for a name is found by now
	dropKnownThings, // again: a place in a programme's name is found anew
	dropMoneySigns,
	dropSignOffs, // behind repeats: nothing finds them again
	leaveFullStops,
];

/** Who and what an article names, each with all its mentions. `place` is where its dateline's place stands. */
export function findNames(
	text: string,
	segmentation: Segmentation,
	tagger: Tagger,
	place: Span | null = null,
): ArticleNames {
	const page = pageOf(text, segmentation, place);
	const tagged: readonly Sighting[] = sightings(page, tagger.tag(text, segmentation));
	const seen = STEPS.reduce((all, step) => step(page, all), tagged);
	const placings: Placings = new Map([
		...placePersons(
			page,
			seen.filter(({ kind }) => kind === 'person'),
		),
		...placeOthers(
			page,
			seen.filter(({ kind }) => kind !== 'person'),
		),
	]);
	explainAcronyms(page, seen, placings);
	return collect(page, seen, placings);
}

function collect(page: Page, seen: readonly Sighting[], placings: Placings): ArticleNames {
	const numbers = new Map<string, number>();
	const kinds = new Map<number, Sighting['kind']>();
	const inferred = new Map<number, Sighting['kind']>();
	const forms: Map<string, number>[] = [];
	const mentions: Mention[] = [];
	const surely = new Set(seen.filter(isSure).map((sighting) => wordsAs(page, sighting)));
	for (const sighting of seen) {
		const placing = placings.get(sighting);
		if (placing === undefined) continue;
		const name = numbers.get(placing.bearer) ?? numbers.size;
		if (name === numbers.size) {
			numbers.set(placing.bearer, name);
			forms.push(new Map());
		}
		const decided = placing.rule === undefined ? kinds : inferred;
		if (!decided.has(name)) decided.set(name, sighting.kind);
		const surface = written(page, sighting);
		forms[name]?.set(surface, (forms[name].get(surface) ?? 0) + 1);
		mentions.push({ start: sighting.start, end: sighting.end, name, ...provenance(page, sighting, placing, surely) });
	}
	const names = forms.map((own, index): Name => {
		const kind = kinds.get(index) ?? inferred.get(index) ?? 'organization';
		const name = fullest(kind, own);
		return { kind, name, aliases: [...own.keys()].filter((form) => form !== name) };
	});
	return { names, mentions };
}

/** A name's words as they are read: `Okafor, Daniel` in a list is Daniel Okafor. */
function written(page: Page, sighting: Sighting): string {
	const surface = surfaceOf(page, sighting);
	return sighting.kind === 'person' ? uninverted(surface) : surface;
}

/**
 * Below this confidence of the tagger a mention is only likely, below DOUBTFUL a candidate. Right (span, kind and entity) in
 * 20 articles read by hand: 404 of 441 certain, 40 of 68 likely, 31 of 52 candidates; in 6 more after the mends these led
 * to: 86 of 87, 16 of 19, 8 of 20. In 66 others of the tagger's own likely names some 23 of 34 between 0.6 and 0.73 were right, and
 * some 74 of 90 above.
 */
const SURE = 0.9;
const DOUBTFUL = 0.72;
/** Of a surname whose bearer the article introduces less is enough. */
const VOUCHED = 0.6;
/** Of words that the lexicon knows as that kind this is enough to be likely: of 66 in 240 articles 57 were right. */
const SEEN = 0.35;
/** Of what the words around say, too, this is. */
const SUPPORTED = 0.4;
/** Of a house that is called like nothing else so much is enough to be certain. */
const SEEN_HOUSE = 0.5;
/** Rules that decide against the tagger by what the article has elsewhere. */
const AGAINST = new Set(['names/vote', 'names/repeat']);

const isSure = ({ settled, score, by }: Sighting): boolean => settled || (score >= SURE && !AGAINST.has(by));

/** A sighting's words and kind. */
const wordsAs = (page: Page, sighting: Sighting): string => `${sighting.kind} ${fold(surfaceOf(page, sighting))}`;

/** `surely`: words and kinds that the article has elsewhere beyond doubt; a doubted sighting of the same is likely. */
function provenance(
	page: Page,
	sighting: Sighting,
	{ rule }: Placing,
	surely: ReadonlySet<string>,
): { certainty: Certainty; by: string; why?: string } {
	const { score } = sighting;
	// The surname of somebody the article introduces: two witnesses.
	const isHouse = sighting.kind === 'organization' && score >= SEEN && KNOWN_HOUSES.has(surfaceOf(page, sighting));
	const vouched = rule?.by === 'names/surname' && sighting.kind === 'person' && score >= VOUCHED;
	const sure = vouched || isSure(sighting) || (isHouse && score >= SEEN_HOUSE);
	const isVouched =
		isHouse ||
		(sighting.vouched === sighting.kind && score >= SEEN) ||
		(score >= SUPPORTED && score < DOUBTFUL && isSupported(page, sighting));
	const isLikely =
		(score >= DOUBTFUL || isVouched || surely.has(wordsAs(page, sighting))) && (sure || !isRow(page, sighting));
	const seen: Certainty = sure ? 'certain' : isLikely ? 'likely' : 'candidate';
	if (rule === undefined && seen !== 'certain') {
		return { certainty: seen, by: sighting.by, why: `confidence ${sighting.score.toFixed(2)}` };
	}
	if (rule === undefined) return { certainty: seen, by: sighting.by };
	return { certainty: rule.certainty === 'certain' ? seen : rule.certainty, by: rule.by, why: rule.why };
}

/** Numbers a row of a table has at least. */
const ROW = 2;

/** Whether a name stands in a row of a table, where nothing tells what it is: capitals and numbers, no word written small. */
function isRow(page: Page, { first }: Sighting): boolean {
	const end = page.ends[first];
	let numbers = 0;
	let at = first;
	while (at > 0 && page.ends[at - 1] === end) at--;
	for (; page.ends[at] === end; at++) {
		if (/^\p{Ll}/u.test(page.tokens[at]?.text ?? '')) return false;
		if (page.tokens[at]?.shape === 'number') numbers++;
	}
	return numbers >= ROW;
}
