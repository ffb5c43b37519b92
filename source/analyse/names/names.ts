import type { Mention, Name } from '../../domain/entity.ts';
import type { Span } from '../../domain/span.ts';
import type { Segmentation } from '../segment.ts';
import type { Tagger } from '../tagger/tagger.ts';
import { readAgencies } from './agencies.ts';
import { ALIAS, joinAliases } from './aliases.ts';
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
import { addFormed } from './formed-firms.ts';
import { joinFronts } from './fronts.ts';
import { leaveFullStops } from './full-stops.ts';
import { fullest } from './fullest.ts';
import { doubtHalves } from './half-names.ts';
import { bearHouses } from './houses.ts';
import { settleIdentified } from './identified.ts';
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
import { joinMatters } from './matters.ts';
import { dropMoneySigns } from './money-signs.ts';
import { dropNoBodies } from './no-bodies.ts';
import { dropOfficeLetters } from './office-letters.ts';
import { placeOthers } from './others.ts';
import { type Page, pageOf } from './page.ts';
import { explainAcronyms } from './parenthesis.ts';
import { bearPartners } from './partners.ts';
import { readPartyPosts } from './party-posts.ts';
import { joinPeoplesFirms } from './peoples-firms.ts';
import { uninverted } from './person.ts';
import { placePersons } from './persons.ts';
import { readPlaceLists } from './place-lists.ts';
import type { Placings } from './placing.ts';
import { dropPlainWords } from './plain-words.ts';
import { joinPolice } from './police.ts';
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
import { sureness } from './sureness.ts';
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
	dropOfficeLetters, // before the vote, which counts them
	readShouts,
	readDateline,
	readSymbols,
	join, // before any kind is settled: pieces of one name have none of their own
	joinFronts,
	joinPolice,
	joinMatters,
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
	readPartyPosts,
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
	settleIdentified,
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
	const placings = placePersons(
		page,
		seen.filter(({ kind }) => kind === 'person'),
	);
	const others = placeOthers(
		page,
		seen.filter(({ kind }) => kind !== 'person'),
	);
	for (const [sighting, placing] of others) placings.set(sighting, placing);
	explainAcronyms(page, seen, placings);
	joinAliases(page, seen, placings);
	return collect(page, seen, placings);
}

function collect(page: Page, seen: readonly Sighting[], placings: Placings): ArticleNames {
	const numbers = new Map<string, number>();
	const kinds = new Map<number, Sighting['kind']>();
	const inferred = new Map<number, Sighting['kind']>();
	const forms: Map<string, number>[] = [];
	const beside: Set<string>[] = []; // what a bearer is called besides, which is no fuller a name
	const mentions: Mention[] = [];
	const sureOf = sureness(page, seen, placings);
	for (const sighting of seen) {
		const placing = placings.get(sighting);
		if (placing === undefined) continue;
		const name = numbers.get(placing.bearer) ?? numbers.size;
		if (name === numbers.size) {
			numbers.set(placing.bearer, name);
			forms.push(new Map());
			beside.push(new Set());
		}
		const decided = placing.rule === undefined ? kinds : inferred;
		if (!decided.has(name)) decided.set(name, sighting.kind);
		const surface = written(page, sighting);
		if (placing.rule?.by === ALIAS) beside[name]?.add(surface);
		else forms[name]?.set(surface, (forms[name].get(surface) ?? 0) + 1);
		mentions.push({ start: sighting.start, end: sighting.end, name, ...sureOf(sighting, placing) });
	}
	const names = forms.map((own, index): Name => {
		const kind = kinds.get(index) ?? inferred.get(index) ?? 'organization';
		const name = fullest(kind, own);
		const all = new Set([...own.keys(), ...(beside[index] ?? [])]);
		return { kind, name, aliases: [...all].filter((form) => form !== name) };
	});
	return { names, mentions };
}

/** A name's words as they are read: `Okafor, Daniel` in a list is Daniel Okafor. */
function written(page: Page, sighting: Sighting): string {
	const surface = surfaceOf(page, sighting);
	return sighting.kind === 'person' ? uninverted(surface) : surface;
}
