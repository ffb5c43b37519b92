import { verbForms } from '../../grammar/verb-forms.ts';
import {
	AHEAD_AUXILIARIES,
	BACK_WHEN_NEGATED,
	DUE,
	EXPECTING,
	NOT_PAST,
	POINTING_AHEAD,
	SETTING,
	SUMMONING,
	TIMETABLE_BASES,
	TIMETABLE_VERBS,
	WILL,
} from '../../lexicons/tense.ts';
import { type Term, wordAt } from '../../numerals/terms.ts';
import { Recent } from '../../recent.ts';
import type { Direction } from './reading.ts';
import type { TenseMarks } from './tense-marks.ts';

export const back = (evidence: string): Direction => ({ side: 'past', strength: 'strong', evidence });
export const ahead = (evidence: string): Direction => ({ side: 'ahead', strength: 'strong', evidence });

/** How far "ahead of his visit to Bonn on Friday" reaches, in terms. */
const NEAR = 10;

const SIGNS: ReadonlySet<string> = new Set([
	...['is', 'are', 'to', ';', 'ahead'],
	...AHEAD_AUXILIARIES,
	...POINTING_AHEAD,
	...SETTING,
	...TIMETABLE_VERBS,
	...TIMETABLE_BASES,
	...EXPECTING,
]);

/** Words remembered with whether they can tell a side. */
const MOST_ASKED = 8_000;
const ASKED = new Recent<'sign' | 'none'>(MOST_ASKED);

/** Whether a word can tell a side, wherever it stands. */
function isSign(word: string): boolean {
	let known = ASKED.get(word);
	if (known === undefined) {
		known = SIGNS.has(word) || isPastForm(word) || word.endsWith("n't") ? 'sign' : 'none';
		ASKED.set(word, known);
	}
	return known === 'sign';
}

/** The terms of `[from, to)` that can tell on which side a time lies, or end the search for one: the only ones worth asking. */
export function verbPlaces(terms: readonly Term[], from: number, to: number, { marked }: TenseMarks): number[] {
	const places: number[] = [];
	for (let at = from; at < to; at++) {
		const { word, start, kind } = terms[at] as Term;
		if (marked.has(start) || (kind !== 'number' && isSign(word))) places.push(at);
	}
	return places;
}

/** What a verb at `at` says of a time at `time` (the verb's own place where the time stands before it). */
export function verbAt(
	terms: readonly Term[],
	at: number,
	time: number,
	headline: boolean,
	marks: TenseMarks,
): Direction | null {
	const term = terms[at];
	if (term === undefined || term.kind !== 'word' || isCompared(terms, at)) return null;
	const { word } = term;
	const next = wordAt(terms, at + 1);
	if (AHEAD_AUXILIARIES.has(word) && !(term.capital && word === 'may')) return modal(terms, at);
	if (word === 'ahead') return next === 'of' && at < time && time - at < NEAR ? ahead('ahead of') : null;
	if (word.endsWith("n't")) return negated(word);
	if (pointsAhead(terms, at, time)) return pointed(terms, at, `${word} ${next}`);
	if ((word === 'is' || word === 'are') && !headline) return present(terms, at, time);
	if ((word === 'was' || word === 'were') && next === 'to' && !terms[at + 2]?.capital) return ahead(`${word} to`);
	if (word === 'to' && headline && !terms[at + 1]?.capital && at < time) return ahead(`to ${next}`);
	if (TIMETABLE_VERBS.has(word) && !headline && at < time && isVerbPlace(terms, at)) return ahead(word);
	// Less than the 4 pct forecast by analysts.
	if (EXPECTING.has(word) && at < time && next !== 'by' && isVerbPlace(terms, at)) return ahead(word);
	if (TIMETABLE_BASES.has(word) && !headline && at < time && /[^s']s$/.test(wordAt(terms, at - 1))) return ahead(word);
	if (isPast(terms, at)) return back(word);
	if (marks.past.has(term.start)) return back(word);
	return marks.present.has(term.start)
		? { ...ahead(word), strength: time - at <= BESIDE && at < time ? 'strong' : 'weak' }
		: null;
}

/** How near before a day a present of the calendar must stand to settle its side, in terms. */
const BESIDE = 8;

/** "more than expected", "as planned": no verb of the clause. */
export const isCompared = (terms: readonly Term[], at: number): boolean =>
	(wordAt(terms, at - 1) === 'than' || wordAt(terms, at - 1) === 'as') && terms[at]?.word.endsWith('ed') === true;

/** What somebody was told to do, or was to do, may have been done since. */
function pointed(terms: readonly Term[], at: number, evidence: string): Direction {
	const open = SUMMONING.has(wordAt(terms, at)) || /^(?:was|were)$/.test(wordAt(terms, at - 1));
	return open ? { ...ahead(evidence), strength: 'weak' } : ahead(evidence);
}

/** "expected to", "due Friday", "scheduled a hearing for Monday"; but "On Friday, they planned to" tells of Friday. */
function pointsAhead(terms: readonly Term[], at: number, time: number): boolean {
	const word = wordAt(terms, at);
	const next = wordAt(terms, at + 1);
	const passive = BE.has(wordAt(terms, at - 1));
	if (at === time && word.endsWith('ed') && !passive) return false;
	if (SETTING.has(word) && at < time && word !== 'set') return true;
	if (word === 'set' && next === 'for' && passive && at < time) return true;
	if (word === 'due' && next === 'to') return PRESENT_BE.has(wordAt(terms, at - 1)) || wordAt(terms, at - 1) === 'was';
	if (word === 'due') return true;
	if (!POINTING_AHEAD.has(word)) return false;
	if (next === 'to') return terms[at + 2]?.capital !== true;
	if (DUE.has(word) && passive && DUE_LINKS.has(next)) return true;
	return DUE.has(word) && (next === 'for' || at + 1 === time);
}

const DUE_LINKS: ReadonlySet<string> = new Set([
	'before',
	'by',
	'in',
	'on',
	'at',
	'later',
	'next',
	'as',
	'until',
	'within',
	'early',
	'late',
]);
const BE: ReadonlySet<string> = new Set(['is', 'are', 'be', 'being', 'been', 'was', 'were', 'not', 'now', 'also']);
const PRESENT_BE: ReadonlySet<string> = new Set(['is', 'are', 'be', 'being']);

function modal(terms: readonly Term[], at: number): Direction {
	const word = wordAt(terms, at);
	const next = wordAt(terms, at + 1);
	// They will have left by then.
	if (next === 'have' && !WILL.has(word)) return back(`${word} have`);
	return BACK_WHEN_NEGATED.has(word) && (next === 'not' || isDenied(terms, at)) ? back(`${word} not`) : ahead(word);
}

/** "neither he nor his lawyer could be reached Friday": how far before the modal the denial stands, in terms. */
const DENIAL_REACH = 12;

function isDenied(terms: readonly Term[], at: number): boolean {
	for (let back = at - 1; back >= Math.max(0, at - DENIAL_REACH); back--) {
		const word = wordAt(terms, back);
		if (word === '.' || word === ';' || word === ',') return false;
		if (word === 'neither' || word === 'nor' || word === 'nobody' || word === 'none') return true;
	}
	return false;
}

const negated = (word: string): Direction | null => {
	if (word === "won't" || word === "can't" || word === "shouldn't") return ahead(word);
	return word === "isn't" || word === "aren't" ? null : back(word);
};

/** "is to meet", "are going to", "is meeting … Friday" look ahead; "is" alone decides nothing. */
function present(terms: readonly Term[], at: number, time: number): Direction | null {
	const next = wordAt(terms, at + 1);
	if (next === 'to') return ahead(`${wordAt(terms, at)} to`);
	if (at < time && next.length > 5 && next.endsWith('ing')) return ahead(`${wordAt(terms, at)} ${next}`);
	if (at < time && isSetFor(terms, at, time)) return { ...ahead(wordAt(terms, at)), strength: 'weak' };
	if (at < time && time - at < NEAR && HELD.has(next))
		return { ...ahead(`${wordAt(terms, at)} ${next}`), strength: 'weak' };
	if (at >= time && next === 'being') return { ...ahead(`${wordAt(terms, at)} being`), strength: 'weak' };
	return null;
}

/** "is out on Monday", "are back in court on Friday": nothing between the verb and the day but where and how. */
function isSetFor(terms: readonly Term[], at: number, time: number): boolean {
	if (time - at > SET_WITHIN || !/^(?:on|in|at|next)$/.test(wordAt(terms, time - 1))) return false;
	for (let between = at + 1; between < time; between++) if (!WHERE.has(wordAt(terms, between))) return false;
	return true;
}

/** What is done by a timetable: "is staged in Oslo on Friday". */
const HELD: ReadonlySet<string> = new Set(
	'held staged played shown aired broadcast screened released launched published unveiled announced opened relaunched contested'.split(
		' ',
	),
);

const SET_WITHIN = 6;
const WHERE: ReadonlySet<string> = new Set(
	'out on in at back up off available home away live released published open closed court parliament theatres cinemas shops sale the air again screens stage'.split(
		' ',
	),
);

/** A present verb follows its subject: a noun or name, not an article, adjective mark or preposition. */
export const isVerbPlace = (terms: readonly Term[], at: number): boolean =>
	!['the', 'a', 'an', 'of', 'in', 'for', 'to', 'and', 'its', 'their', 'his', 'her', "'s", ''].includes(
		wordAt(terms, at - 1),
	);

export function isPast(terms: readonly Term[], at: number): boolean {
	const term = terms[at];
	if (term === undefined || term.kind !== 'word') return false;
	if (PRESENT_BE.has(wordAt(terms, at - 1)) || wordAt(terms, at - 1) === '-') return false;
	// 680 mln at end-June, compared with 105 mln.
	if (term.word === 'compared' && /^(?:with|to)$/.test(wordAt(terms, at + 1))) return false;
	// Provided that rain falls.
	if (/^(?:provided|given|granted|supposed)$/.test(term.word) && wordAt(terms, at + 1) === 'that') return false;
	if (!isPastForm(term.word)) return false;
	return !(term.word.endsWith('ed') && DETERMINERS.has(wordAt(terms, at - 1)));
}

export const DETERMINERS: ReadonlySet<string> = new Set(['the', 'a', 'an', 'its', 'their', 'his', 'her']);
const AUXILIARY_PASTS: ReadonlySet<string> = new Set(['was', 'were', 'had', 'did']);

/** Past forms that are not base forms too ("put", "cut" tell nothing), and any other word in -ed. */
export function isPastForm(word: string): boolean {
	if (AUXILIARY_PASTS.has(word)) return true;
	if (NOT_PAST.has(word)) return false;
	const forms = verbForms(word);
	if (forms.length === 0) return word.length > 3 && word.endsWith('ed');
	return forms.every(({ shape }) => PAST_SHAPES.has(shape));
}

const PAST_SHAPES: ReadonlySet<string> = new Set(['past', 'participle', 'edParticiple']);
