import { BEFALLS, EVENT_NOUNS, SENSE_OF, STATES } from '../../lexicons/happenings.ts';
import { type Term, wordAt } from '../../numerals/terms.ts';
import { done, type Happened } from './happened.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Verbs that say where a tally stands or went. */
const LEVELS = words(
	'rose risen rises rise rising climbed climbs climb climbing grew grown grows grow increased increases jumped jumps reached reaches reach hit hits stood stands stand standing passed passes pass tops topped exceeds exceeded surpasses surpassed nears neared approaches approached soars soared fell fallen dropped is was remained remains went gone',
);
const BETWEEN = words(
	'to at now already since further again later therefore then least more than about around nearly almost over some roughly approximately up by yesterday today monday tuesday wednesday thursday friday saturday sunday',
);
/** How far before its verb a tally may be named: `the number of people killed when a ferry sank off Port Alder rose to 17`. */
const REACH = 25;
const NAMED = 6;

/**
 * What a bare number counts as a tally: `the toll now stands at four`, `the number of injured rose to 61`. Null where no tally of
 * what befalls people is named before it in its sentence, which starts at term `first`.
 */
export function tallied(terms: readonly Term[], from: number, first: number): Happened | null {
	let verb = from - 1;
	while (verb > first && BETWEEN.has(wordAt(terms, verb))) verb--;
	if (verb < first || !LEVELS.has(wordAt(terms, verb))) return null;
	for (let at = verb - 1; at >= Math.max(first, verb - REACH); at--) {
		const word = wordAt(terms, at);
		if (word === ';' || word === ':' || terms[at]?.kind === 'number') return null;
		if (word === 'toll')
			return /^(?:road|motorway|bridge|tunnel|highway)$/.test(wordAt(terms, at - 1)) ? null : done('killed');
		if (/^(?:count|tally)$/.test(word) && /^(?:body|death)$/.test(wordAt(terms, at - 1))) return done('killed');
		if (word === 'number' && wordAt(terms, at + 1) === 'of')
			return named(terms, at + 2, Math.min(verb, at + 2 + NAMED));
	}
	return null;
}

/** The first word of a stretch that says what befell those counted. */
function named(terms: readonly Term[], from: number, to: number): Happened | null {
	for (let at = from; at < to; at++) {
		const word = wordAt(terms, at);
		if (wordAt(terms, at + 1) === 'or') return null;
		const event = EVENT_NOUNS.get(word);
		const action =
			STATES.get(word) ?? (BEFALLS.has(word) ? word : event === undefined ? undefined : SENSE_OF.get(event));
		if (action !== undefined && BEFALLS.has(action)) return done(action);
	}
	return null;
}
