import { TIME_UNITS } from '../analyse/lexicons/calendar.ts';
import type { Analysis } from '../domain/analysis.ts';
import { type Article, isReporting } from '../domain/article.ts';
import type { FigureFact } from '../domain/fact.ts';
import { firstFrom } from '../domain/span.ts';
import type { Candidate } from './candidate.ts';
import { isNeeded, roundOf, winnerOf, wonBefore } from './contests.ts';
import { type Counted, countedOf, stateOf, withWhatOf } from './counted.ts';
import { episodesOf } from './episodes.ts';
import {
	actionClass,
	areHitOfWhomDied,
	areWatching,
	befallsPersons,
	diedOf,
	harmBehind,
	isByCourt,
	isCarried,
	isMaking,
	isMovement,
	isOfHappening,
	isRecorded,
	isStanding,
	joinedIn,
	movementOf,
	stateBehind,
	verbBefore,
} from './happened.ts';
import { amountWordsOf, holderOf, matterOf, measureNamed, periodOf } from './holder.ts';
import { occasionOf } from './occasion.ts';
import { Page } from './page.ts';
import { scopeOf } from './scope.ts';
import type { LineKind, Report, Uncompared } from './statement.ts';

/** What the ledger keeps of an article: its figures by the happenings they speak of, and those it cannot compare, with the reason. */
export function reportOf(article: Article, analysis: Analysis, origin: number): Report {
	const page = new Page(article, analysis);
	const uncompared: Uncompared[] = [];
	const candidates: Candidate[] = [];
	for (const fact of analysis.facts) {
		if (fact.kind !== 'figure' || !isToldAt(article, fact.start)) continue;
		const read = candidateOf(page, fact, candidates.at(-1) ?? null);
		if (typeof read === 'string') uncompared.push({ ...about(page, fact), reason: read });
		else candidates.push(read);
	}
	const { episodes, left } = episodesOf(page, candidates);
	return {
		article: article.id,
		path: article.path,
		headline: article.headline,
		published: article.published,
		publishedAt: article.particulars.publishedAt,
		outlet: article.outlet,
		origin,
		episodes,
		uncompared: [...uncompared, ...left].sort((a, b) => a.start - b.start),
	};
}

const about = (page: Page, fact: FigureFact): Omit<Uncompared, 'reason'> => ({
	start: fact.start,
	end: fact.end,
	text: page.textOf(fact),
	value: fact.value,
});

function isToldAt({ blocks }: Article, offset: number): boolean {
	const block = blocks[firstFrom(blocks, offset + 1) - 1];
	return block === undefined || isReporting(block.role);
}

/** A figure with what it may be compared by, or the reason why it is not compared. */
function candidateOf(page: Page, fact: FigureFact, before: Candidate | null): Candidate | string {
	if (fact.certainty === 'candidate') return 'its reading awaits a person’s word';
	const measured = fact.unit === null ? null : measureOf(page, fact);
	if (typeof measured === 'string') return measured;
	const stated = measured ?? countOf(page, fact, before);
	if (typeof stated === 'string') return stated;
	const { counted } = stated;
	const occasion = occasionOf(page, fact);
	if (occasion.isElsewhere) return 'of another happening, which the article does not date';
	const index = page.sentenceAt(fact.start);
	const sentence = page.sentences[index] ?? fact;
	const words = page.textOf(sentence);
	const action = stated.action === 'jailed' && isByCourt(words) ? 'sentenced' : stated.action;
	const own = placesOf(page, fact, sentence);
	const places = own.length === 0 && occasion.isRunning ? page.namesIn(sentence, ['place']) : own;
	// What the noun alone says, hostages are held, no offer around it makes uncertain.
	const isMeant =
		measured === null && fact.action !== null && (occasion.isPlan || isUnderWay(page.article.text, fact, action));
	const kind: LineKind =
		measured !== null
			? 'measure'
			: isMeant && !befallsBadly(action)
				? 'plan'
				: isStanding(action)
					? 'stock'
					: occasion.isRunning
						? 'total'
						: 'closed';
	if (isMeant && befallsBadly(action) && (action === 'held' || /\b(?:could|would|may|might|if)\b/i.test(words)))
		return 'told as what might be';
	const matter = matterOf(action, page.article.text.slice(fact.end, sentence.end));
	const holder =
		measured === null && isOfHappening(action)
			? (matter ?? '')
			: action === 'won'
				? winnerOf(page, sentence, fact)
				: holderOf(page, sentence, fact);
	if (holder === null) return 'whose it is, its sentence does not say';
	return {
		holder:
			holder === ''
				? null
				: matter !== null && holder === matter
					? `for ${matter}`
					: `${holder} ${amountWordsOf(counted, fact.counts)} ${[periodOf(words, fact.start - sentence.start), action === 'won' ? roundOf(words, fact.start - sentence.start) : ''].filter(Boolean).join(' ')}`,
		fact,
		counted,
		action,
		kind,
		occasion,
		sentence,
		index,
		places,
		// Where they left and where they came to is no part of how many they are.
		scope: scopeOf(words, action, MOVING.has(action) ? [] : places),
		words,
	};
}

/** What is announced is meant as long as it is under way: `is recalling 410,000 cars`. */
const ANNOUNCED: ReadonlySet<string> = new Set(['recalled', 'laid off']);
const UNDER_WAY =
	/\b(?:am|is|are)\s+(?:\w+ly\s+)?\w+ing\s+(?:(?:about|around|some|nearly|almost|more than|at least|up to|over)\s+)*$/i;

const isUnderWay = (text: string, { start }: FigureFact, action: string): boolean =>
	ANNOUNCED.has(action) && UNDER_WAY.test(text.slice(Math.max(0, start - 60), start));

const MOVING: ReadonlySet<string> = new Set('fled returned arrived crossed deported moved left entered'.split(' '));

const WHO_MOVE: ReadonlySet<string> = new Set('refugee evacuee migrant exile returnee deportee'.split(' '));

const befallsBadly = (action: string): boolean =>
	action === 'killed' || action === 'wounded' || action === 'shot' || action === 'held';

/** `from $4bn a year ago` tells where it stood before it moved. */
const CAME_FROM =
	/\bfrom\s+(?:(?:about|around|some|nearly|almost|over|under|just|more|less|than|a|an|the|record|high|low|of|earlier)\s+)*$/i;

/** `rose to $5bn` tells where it came to, `rose $5bn` by how much. */
const CAME_TO =
	/\bto\s+(?:(?:about|around|some|nearly|almost|over|under|just|more|less|than|at|least|a|record|high|low|of)\s+)*$/i;

function measureOf(page: Page, fact: FigureFact): { readonly counted: Counted; readonly action: string } | string {
	if (fact.unit === null) return 'no unit';
	if (TIME_UNITS.has(fact.unit)) return 'a length of time';
	if (fact.counts === null) return 'what it measures is not said';
	const counted = countedOf(measureNamed(fact.counts), false);
	if (counted === null || counted.of.trim() === '') return 'what it measures is not said';
	const before = page.article.text.slice(Math.max(0, fact.start - 40), fact.start);
	if (isShareOfMany(page, fact) && fact.action === null && wonBefore(before) === '')
		return 'what so great a share of them is or does is not said';
	if (fact.unit === '%' && counted.of === 'person' && !isOfHappening(actionClass(fact.action ?? '', fact.counts)))
		return 'what so great a share of them says or does, its verb alone does not tell';
	const polled = /\bvotes?$/i.test(fact.counts);
	const moved = movementOf(
		fact.action === null
			? polled
				? wonBefore(before)
				: ''
			: polled
				? actionClass(fact.action, fact.counts)
				: fact.action,
	);
	const level = !isMovement(moved) ? '' : CAME_FROM.test(before) ? ' from' : CAME_TO.test(before) ? ' to' : '';
	// Where it came to is how much it is, whichever way it came.
	const action = level === ' to' ? '' : `${moved}${level}`;
	return { counted: { ...counted, of: `${counted.of} ${fact.unit}` }, action };
}

/** `12% of Democrats`, which says nothing by itself: of what was asked them it may be any answer. */
const isShareOfMany = (page: Page, fact: FigureFact): boolean =>
	fact.unit === '%' && /(?:%|\bper ?cent|\bpct)\s+of\b/i.test(page.textOf(fact));

const REMAINS = /\b(?:remains|bodies|corpses) of (?:\S+ ){0,2}$/i;

function countOf(
	page: Page,
	fact: FigureFact,
	last: Candidate | null,
): { readonly counted: Counted; readonly action: string } | string {
	const { text } = page.article;
	if (REMAINS.test(text.slice(Math.max(0, fact.start - 30), fact.start)))
		return 'the remains of those counted elsewhere';
	const told =
		fact.action === null
			? verbBefore(text.slice(Math.max(0, fact.start - 40), fact.start))
			: actionClass(fact.action, fact.counts);
	const after = text.slice(fact.end, fact.end + 200);
	const isAboard = isCarried(text.slice(Math.max(0, fact.start - 80), fact.start), text.slice(fact.end, fact.end + 20));
	const before = text.slice(Math.max(0, fact.start - 80), fact.start);
	const isHit = areHitOfWhomDied(before.slice(-20), after);
	const said = isAboard && told === 'carried' ? 'aboard' : told;
	const acted = diedOf(after) ? 'killed' : isHit ? 'shot' : (said ?? (isAboard ? 'aboard' : harmBehind(after)));
	const bare = countedOf(fact.counts, acted !== null && befallsPersons(acted));
	const counted = bare === null ? null : withWhatOf(bare, after);
	if (counted === null) return 'what it counts is not said';
	const isCase = /\bcase of\b/.test(counted.of) && isRecorded(fact.action, before);
	const isAsked = counted.of !== 'person' && isNeeded(before, after);
	const attended = areWatching(fact.counts, before) ? 'attended' : null;
	const known =
		acted === 'joined' || acted === 'took part' || acted === 'attended' ? (joinedIn(after) ?? acted) : acted;
	const action =
		attended ??
		(isAsked
			? 'needed'
			: isCase
				? 'registered'
				: (known ??
					stateBehind(text.slice(fact.end, fact.end + 40)) ??
					stateOf(fact.counts) ??
					listedUnder(page, fact, last)));
	if (action === null) return 'what happened to them is not said';
	if (isMovement(movementOf(action))) return 'whether it is how much, or how far, it moved, is not said';
	// Who flees is a refugee, whatever a report calls him.
	if (MOVING.has(action) && counted.group !== null && WHO_MOVE.has(counted.group))
		return { counted: { ...counted, group: null }, action };
	// Models and stars of what is made are things.
	if (counted.group !== null && isMaking(action))
		return { counted: { ...counted, of: counted.group, group: null }, action };
	return { counted, action };
}

/** `22 people were killed: 12 soldiers and 10 civilians`: what happened to all happened to each group that is listed behind the colon. */
function listedUnder(page: Page, fact: FigureFact, last: Candidate | null): string | null {
	if (last === null || last.counted.of !== 'person' || page.sentenceAt(fact.start) !== last.index) return null;
	const { text } = page.article;
	const between = text.slice(last.fact.end, fact.start);
	const isFirst = /:\s*$|\s[—–-]\s*$/.test(between);
	const isNext =
		/^(?:,| and|, and)\s+$/.test(between) && /[:—–]/.test(text.slice(last.sentence.start, last.fact.start));
	return isFirst || isNext ? last.action : null;
}

/** Keys of the places said of a figure: its own, and those that join on to it: "in Tarn and Lower Bey". */
function placesOf(page: Page, fact: FigureFact, sentence: { readonly start: number; readonly end: number }): string[] {
	if (fact.place !== null) {
		const key = fact.place.name === null ? null : (page.keys[fact.place.name] ?? null);
		const listed = page.placesFrom(fact.place.start, sentence.end);
		return key === null ? listed : [key, ...listed.slice(1)];
	}
	const behind = /^[^.;,]{0,40}?\b(?:in|at|near|off|across)\s+/.exec(page.article.text.slice(fact.end, sentence.end));
	return behind === null ? [] : page.placesFrom(fact.end + behind[0].length, sentence.end);
}
