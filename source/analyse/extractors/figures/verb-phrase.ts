import { isNounPhrase } from '../../grammar/chunks.ts';
import type { Clause } from '../../grammar/clauses.ts';
import type { ParsedSentence } from '../../grammar/parsed.ts';
import { PerSentence } from '../../grammar/per-sentence.ts';
import { isListedVerb, participleOf, pastOf } from '../../grammar/verb-forms.ts';
import { CHANGE_VERBS } from '../../lexicons/changes.ts';
import { BEFALLS, SENSE_OF } from '../../lexicons/happenings.ts';
import { isLight } from './light-verbs.ts';
import { isHedge, linkAt, lowerAt, skipAhead } from './spot.ts';

/** `done`: what befell it. `does`: what it did. */
export type Voice = 'done' | 'does';

const PARTICLES: ReadonlySet<string> = new Set(['off', 'up', 'down', 'out', 'away', 'over', 'back', 'aside']);
/** What somebody may be right behind a verb: `shot [dead]`, `took [captive]`. */
const OUTCOMES: ReadonlySet<string> = new Set([
	'dead',
	'hostage',
	'captive',
	'prisoner',
	'missing',
	'ill',
	'sick',
	'free',
	'redundant',
]);
const LIVES = /^(?:lives|life|jobs?|homes?)$/;
/** Words behind a verb that are searched for its complement. */
const REACH = 12;
/** Words that such a complement ends with. */
const COMPLEMENTS: ReadonlySet<string> = new Set([
	...[
		'hospital',
		'hospitals',
		'death',
		'custody',
		'hostage',
		'hostages',
		'captive',
		'redundant',
		'free',
		'off',
		'work',
	],
	...[
		'injury',
		'injuries',
		'wound',
		'wounds',
		'burns',
		'seat',
		'seats',
		'lives',
		'life',
		'job',
		'jobs',
		'home',
		'homes',
	],
]);

/** The verb of a clause with its particle or complement as base forms: `lay off`, `shoot dead`, `take to hospital`, `lose life`. */
export function phraseOf(parse: ParsedSentence, clause: Clause): { readonly base: string; readonly phrase: string } {
	const { words } = parse;
	const { base, last } = clause.group;
	const with_ = (more: string): { base: string; phrase: string } => ({ base, phrase: `${base} ${more}` });
	const next = lowerAt(parse, last + 1);
	if (OUTCOMES.has(next) || (base === 'make' && next === 'available')) return with_(next);
	if (FATAL.has(base) && isFatal(parse, clause)) return with_('fatally');
	if (isLight(base, next)) return with_(next);
	const particle = isMoving(parse, base, last + 1) ? null : particleAt(parse, base, last + 1);
	if (particle !== null) return with_(particle);
	for (let at = last + 1; at < Math.min(words.length, last + REACH); at++) {
		const word = words[at];
		if (word === undefined || word.class === 'mark' || word.class === 'subordinator' || word.class === 'relative')
			break;
		const { lower } = word;
		if (!COMPLEMENTS.has(lower)) continue;
		if (/^hospitals?$/.test(lower)) {
			const way = /\b(?:in|at|to|into)\b(?!.*,)/.exec(between(parse, last, at))?.[0];
			if (way !== undefined && (way !== 'at' || !words.some((other) => other.lower === 'released')))
				return with_(`${/^(?:in|at)$/.test(way) ? 'in' : 'to'} hospital`);
		}
		if (lower === 'death' && lowerAt(parse, at - 1) === 'to') return with_('to death');
		if (lower === 'custody' && lowerAt(parse, at - 1) === 'into') return with_('into custody');
		if (base === 'take' && /^hostages?$/.test(lower)) return with_('hostage');
		if (/^(?:receive|suffer|sustain|have)$/.test(base) && /^(?:injur(?:y|ies)|wounds?|burns)$/.test(lower))
			return with_('injury');
		if (base === 'take' && /^seats?$/.test(lower)) return with_('seat');
		if (base === 'hold' && /^(?:captive|hostage)$/.test(lower)) return with_('captive');
		if (base === 'make' && lower === 'redundant') return with_('redundant');
		if (base === 'set' && lower === 'free') return with_('free');
		if (base === 'lay' && lower === 'off') return with_('off');
		if (base === 'put' && lower === 'work' && lowerAt(parse, at - 1) === 'of') return with_('out of work');
		if (/^(?:lose|claim|cost|take)$/.test(base) && LIVES.test(lower) && isOwnObject(parse, last, at))
			return livesOf(base, lower);
	}
	return { base, phrase: base };
}

const FATAL: ReadonlySet<string> = new Set(['shoot', 'stab', 'beat', 'wound', 'injure']);

/** Of `lost $4m and 40 smiths lost their jobs` the jobs belong to the second verb. */
const isOwnObject = ({ words }: ParsedSentence, verb: number, at: number): boolean =>
	words.slice(verb + 1, at).every(({ class: kind }) => !/^(?:verb|be|have|modal)$/.test(kind));

/** "fatally shot", "shot and killed". */
function isFatal(parse: ParsedSentence, { group }: Clause): boolean {
	for (let at = group.first - 1; at <= group.last; at++) if (lowerAt(parse, at) === 'fatally') return true;
	return lowerAt(parse, group.last + 1) === 'and' && lowerAt(parse, group.last + 2) === 'killed';
}

const between = ({ words }: ParsedSentence, from: number, to: number): string =>
	words
		.slice(from + 1, to)
		.map(({ lower }) => lower)
		.join(' ');

const livesOf = (base: string, lower: string): { base: string; phrase: string } =>
	lower.startsWith('li')
		? { base, phrase: base === 'lose' ? 'lose life' : 'claim life' }
		: { base, phrase: base === 'lose' ? `lose ${lower.replace(/s$/, '')}` : base };

/** `ran over to the fence`: where somebody went, no deed of its own. */
const isMoving = (parse: ParsedSentence, base: string, at: number): boolean =>
	lowerAt(parse, at) === 'over' && /^(?:to|towards?)$/.test(lowerAt(parse, at + 1)) && MOVING.test(base);

const MOVING =
	/^(?:run|go|come|walk|drive|rush|hurry|swim|fly|ride|race|sprint|jog|cycle|step|stroll|march|climb|crawl|lean|look|head|sail|row|wander|move|dash|cross|drift|stagger)$/;

/** A particle right behind its verb; in `rose up to 40`, `drove over 40 miles` there is none. */
function particleAt(parse: ParsedSentence, base: string, at: number): string | null {
	const lower = lowerAt(parse, at);
	if (LONE.has(lower) && isLone(parse, at + 1)) return lower;
	if (!PARTICLES.has(lower)) return null;
	const next = lowerAt(parse, at + 1);
	if (lower === 'up' && next === 'to') return isOwnUp(parse, base, at) ? lower : null;
	if (lower === 'out' && next === 'of') return null;
	if (lower === 'over' && /^(?:number|determiner|possessive|noun|name)$/.test(parse.words[at + 1]?.class ?? ''))
		return null;
	return lower;
}

/** `edged [up] to 40`, `signed [up] to play`, `signed [up] to the scheme`: no bound of a number. */
const isOwnUp = ({ words }: ParsedSentence, base: string, at: number): boolean => {
	const next = words[at + 2];
	return (
		NUDGING.test(base) ||
		next?.class === 'verb' ||
		(next?.class === 'noun' && !CHANGE_VERBS.has(base)) ||
		(next?.lower === 'the' && !CHANGE_VERBS.has(base))
	);
};

/** Verbs of small moves, whose way an adverb says. */
const NUDGING = /^(?:edge|creep|inch|tick|nudge|drift)$/;

/** Prepositions that with nothing behind them belong to the verb: `40,000 tuned in`. */
const LONE: ReadonlySet<string> = new Set(['in', 'on', 'through', 'by', 'round', 'around', 'along', 'together']);

const isLone = ({ words }: ParsedSentence, at: number): boolean => {
	const next = words[at];
	return (
		next === undefined ||
		/^(?:mark|comma|coordinator|subordinator|quote)$/.test(next.class) ||
		(next.class === 'preposition' && /^(?:to|for|at|from|on|during|across|after|by)$/.test(next.lower))
	);
};

/** The form in which a fact says a verb: its sense where it is listed, else its past, or its participle for what was done. */
export const formOf = (parse: ParsedSentence, clause: Clause, voice: Voice): string => FORMS[voice].of(parse, clause);

const FORMS: Readonly<Record<Voice, PerSentence<Clause, string>>> = {
	done: new PerSentence((parse, clause) => readForm(parse, clause, 'done')),
	does: new PerSentence((parse, clause) => readForm(parse, clause, 'does')),
};

function readForm(parse: ParsedSentence, clause: Clause, voice: Voice): string {
	const { base, phrase } = phraseOf(parse, clause);
	const sense = SENSE_OF.get(phrase);
	if (sense !== undefined) return sense;
	const own = SENSE_OF.get(base);
	if (own !== undefined) return own;
	const particle = phrase.slice(base.length + 1);
	const listed =
		isListedVerb(base) ||
		/[a-z]{3}i[sz]e$/.test(base) ||
		clause.group.form === 'infinitive' ||
		lowerAt(parse, clause.group.last) === base;
	const verb = listed ? inflected(base, voice) : lowerAt(parse, clause.group.last).replace(/ing$/, 'ed');
	if (PARTICLES.has(particle) || LONE.has(particle) || isLight(base, particle)) return `${verb} ${particle}`;
	const stranded = strandedAt(parse, clause);
	return stranded === null ? verb : `${verb} ${stranded}`;
}

/** `six leads are being looked [into] in May`: the preposition of a passive whose subject it takes. */
function strandedAt(parse: ParsedSentence, { passive, at, kind }: Clause): string | null {
	if (!passive || !/^(?:main|relative|done)$/.test(kind) || parse.chunks[at + 1]?.kind !== 'preposition') return null;
	const link = linkAt(parse, at + 1);
	const next = parse.chunks[at + 2]?.kind;
	return /^(?:into|after|for|at|with|on|upon|about)$/.test(link) &&
		/^(?:preposition|mark|comma|subordinator)$/.test(next ?? 'mark')
		? link
		: null;
}

/** The form of a verb given as a base form, with its particle: `lay off` is `laid off`. */
export function formOfBase(base: string, voice: Voice): string {
	const sense = SENSE_OF.get(base);
	if (sense !== undefined) return sense;
	const [verb = '', ...rest] = base.split(' ');
	return [inflected(verb, voice), ...rest].join(' ');
}

const inflected = (base: string, voice: Voice): string => {
	if (base === 'do') return voice === 'done' ? 'done' : 'did';
	return voice === 'done' ? participleOf(base) : pastOf(base);
};

/** Chunk index of a clause's direct object, past words that hedge it (`grew [an average] 4 %`); -1 without one. A time is none. */
export function objectOf(parse: ParsedSentence, clause: Clause): number {
	const next = skipAhead(parse, clause.at + 1);
	const at = isNounPhrase(parse.chunks[next + 1]) && isHedge(parse, next) ? next + 1 : next;
	const chunk = parse.chunks[at];
	return isNounPhrase(chunk) && !chunk.time ? at : -1;
}

/** `two men [shot] and killed a guard`: of two deeds that befall somebody, whether the object behind the second is of both. */
export function sharesObject({ chunks }: ParsedSentence, { passive, group, at }: Clause): boolean {
	const [joint, verb, object] = chunks.slice(at + 1, at + 4);
	return (
		!passive &&
		joint?.kind === 'coordinator' &&
		verb?.kind === 'verb' &&
		/^(?:either|finite)$/.test(verb.form) &&
		isBefalling(group.base) &&
		isBefalling(verb.base) &&
		isNounPhrase(object) &&
		!object.time
	);
}

const isBefalling = (base: string): boolean =>
	BEFALLS.has(SENSE_OF.get(base) ?? participleOf(base)) || HARMING.test(base);

const HARMING =
	/^(?:charge|bury|rob|beat|rape|torture|question|interrogate|search|behead|hang|strip|blindfold|gag|strangle|drown|burn|ambush|attack|assault|shell|bomb|interview|disarm|surround|mutilate)$/;

/** Whether somebody's own things follow: `lost their homes`, `left the country` do not say what was done to whom. */
export const ownsObject = (parse: ParsedSentence, object: number): boolean =>
	/^(?:their|his|her|its)$/.test(lowerAt(parse, parse.chunks[object]?.first ?? -1));

/** Whether a preposition of these stands right before a phrase. */
export const isAfter = (parse: ParsedSentence, at: number, links: RegExp): boolean =>
	parse.chunks[at - 1]?.kind === 'preposition' && links.test(linkAt(parse, at - 1));
