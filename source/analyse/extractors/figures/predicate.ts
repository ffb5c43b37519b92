import type { Clause } from '../../grammar/clauses.ts';
import type { ParsedSentence } from '../../grammar/parsed.ts';
import { DOER_VERBS, DULL_VERBS, HOLDING_PLACES, LEADING_VERBS, SENSE_OF, STATES } from '../../lexicons/happenings.ts';
import { DEPTH, done, type Happened } from './happened.ts';
import { clauseAt, headAt, linkAt, lowerAt, skipAhead, skipBack } from './spot.ts';
import { formOf, objectOf, ownsObject, phraseOf, sharesObject } from './verb-phrase.ts';
import { isWorkless } from './workless.ts';
import { isPossible, isWished, isWouldBe } from './would-be.ts';
import { isWronged } from './wronged.ts';

/** `if`, `unless`, or `before` what is not yet, before the subject of a clause. */
function isSupposed(parse: ParsedSentence, clause: Clause): boolean {
	const opener = skipBack(parse, (clause.subject[0] ?? clause.at) - 1);
	const joint = clause.subject.length === 0 ? parse.chunks[opener] : undefined;
	const first = joint?.kind === 'coordinator' ? clauseAt(parse, skipBack(parse, opener - 1)) : null;
	if (first !== null && first.subject.length > 0) return isSupposed(parse, first);
	const { past, modal, form } = clause.group;
	const link = linkAt(parse, opener);
	if (/^(?:before|once|when|whenever)$/.test(link))
		return clause.kind !== 'relative' && form === 'finite' && !past && modal === null;
	return clause.kind !== 'relative' && /^(?:if|unless|until|whether|till)$/.test(link);
}

/** Whether what a clause says is only possible, wanted, doubted or ahead. */
export const isOpen = (parse: ParsedSentence, clause: Clause): boolean =>
	isPossible(clause) ||
	isSupposed(parse, clause) ||
	isAlleged(parse, clause) ||
	isBrought(parse, clause) ||
	isWouldBe(parse, clause) ||
	isDenied(parse, clause) ||
	isNearly(parse, clause) ||
	isWished(parse, clause) ||
	isBesideOpen(parse, clause);

/** `denied [it had fired] 12`: what somebody says did not happen. */
function isDenied(parse: ParsedSentence, { subject, at }: Clause): boolean {
	let before = skipBack(parse, (subject[0] ?? at) - 1);
	if (/^that$/.test(linkAt(parse, before))) before = skipBack(parse, before - 1);
	const verb = parse.chunks[before];
	return (
		verb?.kind === 'verb' && /^(?:deny|doubt|dispute|rebut|refute|disprove|debunk|imagine|pretend)$/.test(verb.base)
	);
}

/** `is expected to slow, with growth [falling] to 2 %`: no surer than what it stands beside. */
function isBesideOpen(parse: ParsedSentence, { group, subject, at, governor }: Clause): boolean {
	if (group.form !== 'ing') return false;
	if (isAsWellAs(parse, at)) {
		const outer = parse.clauses.findLast((clause) => clause.at < at);
		return outer !== undefined && isOpen(parse, outer);
	}
	if (isForeseen(parse, at, governor) || isAfterPossible(parse, at, subject)) return true;
	const link = (subject[0] ?? 0) - 1;
	if (linkAt(parse, link) !== 'with') return false;
	const beside = parse.clauses.findLast(({ at, kind }) => at < link && (kind === 'main' || kind === 'infinitive'));
	return beside !== undefined && (isPossible(beside) || FORESEEING.test(beside.group.base));
}

/** `will assume the debt, [bringing] the total to $5m`: what follows from what is ahead. */
function isAfterPossible(parse: ParsedSentence, at: number, subject: readonly number[]): boolean {
	const comma = skipBack(parse, at - 1);
	if (parse.chunks[comma]?.kind !== 'comma' || subject.some((chunk) => chunk > comma)) return false;
	const outer = parse.clauses.findLast((clause) => clause.at < comma && clause.group.form === 'finite');
	return outer !== undefined && !/^can?$/.test(outer.group.modal ?? '') && isPossible(outer);
}

/** `forecast growth of 3 %, [slipping] to 2 % before [recovering]`: no surer than what is foreseen beside it. */
function isForeseen(parse: ParsedSentence, at: number, governor: Clause | null): boolean {
	const temporal = /^(?:before|after)$/.test(linkAt(parse, at - 1));
	const outer =
		governor ?? (temporal ? parse.clauses.findLast((clause) => clause.at < at && clause.kind === 'main') : undefined);
	return outer != null && FORESEEING.test(outer.group.base) && !outer.group.negated;
}

const FORESEEING = /^(?:forecast|predict|project|expect|foresee|envisage)$/;

/** `plans to sell three mills, as well as [closing] two`. */
const isAsWellAs = (parse: ParsedSentence, at: number): boolean =>
	linkAt(parse, at - 1) === 'as' && linkAt(parse, at - 2) === 'well';

/** `almost [killed] 20`. */
const isNearly = (parse: ParsedSentence, { group }: Clause): boolean =>
	[group.first - 1, group.last - 1].some((at) =>
		/^(?:almost|nearly|narrowly|allegedly|supposedly)$/.test(lowerAt(parse, at)),
	);

/** `failed [to reach] 14 miners`, `has yet [to reach] them`: it was not done. */
export const isFailed = (parse: ParsedSentence, { kind, governor, group }: Clause): boolean =>
	(kind === 'infinitive' &&
		/^(?:fail|refuse|decline|forget|neglect|omit|struggle)$/.test(governor?.group.base ?? '')) ||
	(group.form === 'infinitive' &&
		lowerAt(parse, group.first - (lowerAt(parse, group.first) === 'to' ? 1 : 2)) === 'yet');

/** `accused of [beating] five`, `charged with [killing] two`: what a court is to find out, or was left to find. */
function isAlleged(parse: ParsedSentence, { group, at }: Clause): boolean {
	if (group.form !== 'ing') return false;
	const link = beforeDeeds(parse, at);
	const outer = parse.chunks[link];
	if (outer?.kind === 'verb') return WEIGHING.test(outer.base);
	if (parse.chunks[link]?.kind !== 'preposition') return false;
	if (
		/^(?:from|towards?)$/.test(linkAt(parse, link)) ||
		isPurpose(parse, link) ||
		ALLEGATIONS.test(headAt(parse, link - 1))
	)
		return true;
	for (let before = link - 1; before >= 0 && before > link - 6; before--) {
		const chunk = parse.chunks[before];
		if (chunk?.kind === 'verb') return ALLEGING.test(chunk.base);
		if (chunk?.kind !== 'noun' && chunk?.kind !== 'adverb' && chunk?.kind !== 'preposition') return false;
	}
	return false;
}

/** The chunk before a deed in -ing, and before another it is joined to: `[of] tracking down and finding 12`. */
function beforeDeeds(parse: ParsedSentence, at: number): number {
	const joint = skipBack(parse, at - 1);
	if (parse.chunks[joint]?.kind !== 'coordinator') return joint;
	for (let first = joint - 1; first >= 0 && first >= joint - LONGEST_OBJECT; first--) {
		const chunk = parse.chunks[first];
		if (chunk?.kind === 'verb' ? chunk.form === 'ing' : headAt(parse, first).endsWith('ing'))
			return skipBack(parse, first - 1);
		if (!/^(?:noun|preposition|adverb)$/.test(chunk?.kind ?? '')) break;
	}
	return joint;
}

/** Chunks from a deed in -ing to the word that joins another to it: `building a mill along the shore and`. */
const LONGEST_OBJECT = 5;

/** `loans [for restructuring] $3m of debt`: what a thing is for; a person or an award is for what was done. */
const isPurpose = (parse: ParsedSentence, link: number): boolean =>
	linkAt(parse, link) === 'for' && parse.chunks[link - 1]?.kind === 'noun' && PURPOSES.test(headAt(parse, link - 1));

const PURPOSES =
	/^(?:demands?|loans?|funds?|money|budgets?|deals?|agreements?|packages?|grants?|permits?|permission|licen[cs]es?|contracts?|bids?|plans?|targets?|deadlines?|rates?|terms?|conditions?|machines?|tools?|systems?|laws?|bills?|rules?|talks|negotiations|models?|formulas?|tenders?|strateg(?:y|ies)|campaigns?|support|approval|call|calls|case|room|scope|timetable|basis)$/;

const ALLEGING =
	/^(?:accuse|suspect|charge|convict|acquit|clear|arrest|indict|try|want|seek|blame|prosecute|exonerate)$/;
/** Verbs whose deed in -ing is none yet: `recommended [paying] a dividend`. */
const WEIGHING =
	/^(?:include|explore|recommend|consider|suggest|propose|avoid|mull|contemplate|discuss|favou?r|oppose|resist|risk|deny|delay|postpone|stop|mean|involve|require|prevent|ban|prohibit|envisage|imagine|propose|weigh)$/;
const ALLEGATIONS =
	/^(?:accused|suspected|suspicion|charges?|counts?|allegations?|accusations?|claims?|guilty|plans?|idea|hopes?|terms|proposals?|scheme|attempts?|bid|ways?|means|option|possibility|prospect|chance|risk|task|aim|goal|target|objective|ambition|intention|purpose|thought|dream|favou?r|support|keen|intent|bent|focused|capable|interested|worth|close|short|near)$/;

/** `could see its staff [trimmed]`, `wants rates [cut]`: no surer than the verb that brings it about. */
function isBrought(parse: ParsedSentence, { group, at }: Clause): boolean {
	if (!(group.bare || /^(?:either|participle)$/.test(group.form)) || parse.chunks[at - 1]?.kind !== 'noun')
		return false;
	const outer = clauseAt(parse, at - 2);
	if (outer === null || outer.passive) return false;
	return (
		/^(?:want|need|order|like)$/.test(outer.group.base) ||
		(/^(?:see|have|get)$/.test(outer.group.base) && isPossible(outer))
	);
}

/** What a clause says of its subject. */
export function predicate(parse: ParsedSentence, clause: Clause, depth: number): Happened | null {
	const { group } = clause;
	if (group.negated || isFailed(parse, clause) || isWronged(parse, clause) || depth > DEPTH) return null;
	if (isWorkless(parse, clause)) return done('jobless', isOpen(parse, clause));
	const open = isOpen(parse, clause);
	const state = STATES.get(lowerAt(parse, group.last));
	if (state !== undefined) return clause.passive || state === 'missing' ? done(state, open) : null;
	const next = skipAhead(parse, clause.at + 1);
	if (clause.passive && isOnPaper(parse, clause, next)) return null;
	const { phrase, base } = phraseOf(parse, clause);
	if (SENSE_OF.has(phrase) && phrase !== base)
		return isDoing(parse, clause, phrase) ? null : done(SENSE_OF.get(phrase) ?? '', open);
	if (LEADING_VERBS.has(base) && !isPhrasal(phrase)) {
		const found = led(parse, clause, next, depth, open);
		if (found !== null || base !== 'find' || !clause.passive) return found;
	}
	if (base === 'get' && isMadeSo(parse, next)) {
		const inner = clauseAt(parse, next);
		if (inner !== null) return done(formOf(parse, inner, 'done'), open);
	}
	if (base === 'remain' || base === 'get' || base === 'become') return stateAt(parse, next, open);
	if (base === 'leave' && clause.passive) {
		const state = stateAt(parse, next, open);
		if (state !== null) return state;
	}
	if (clause.passive && base === 'shoot' && lowerAt(parse, group.last + 1) === 'at') return done('shot at', open);
	if (clause.passive)
		return DULL_VERBS.has(base) && base !== 'hold' && !isPhrasal(phrase)
			? null
			: done(formOf(parse, clause, 'done'), open);
	if (DULL_VERBS.has(base) && !isPhrasal(phrase)) return null;
	if (isAgent(parse, clause) || isDoerAlone(parse, clause)) return null;
	return done(formOf(parse, clause, 'does'), open);
}

/** `were [declared] dead`, `were listed as missing`: what a list or an office says of them, which befell nobody. */
const isOnPaper = (parse: ParsedSentence, { group }: Clause, next: number): boolean =>
	/^(?:declare|list|register|record|mark)$/.test(group.base) && stateAt(parse, next, false) !== null;

/** `two men [shooting] wildly`, `those who [kill] for money`: what befalls others, with nobody named, is what its subject does. */
export function isDoerAlone({ chunks }: ParsedSentence, { passive, group, at }: Clause): boolean {
	if (passive || !DONE_TO_OTHERS.test(group.base)) return false;
	const isOwnForm = group.first === group.last && /^(?:either|participle)$/.test(group.form);
	return !isOwnForm || (group.base === 'shoot' && chunks[at + 1]?.kind === 'adverb');
}

const DONE_TO_OTHERS =
	/^(?:shoot|stab|kill|murder|slay|massacre|wound|injure|detain|arrest|capture|kidnap|abduct|jail|imprison|rescue|execute|convict|sentence|poison|deport|expel)$/;

/** `get [returned] to the shop`: a participle right behind `get`. */
function isMadeSo({ chunks, words }: ParsedSentence, at: number): boolean {
	const verb = chunks[at];
	return (
		verb?.kind === 'verb' &&
		/^(?:either|participle)$/.test(verb.form) &&
		!DULL_VERBS.has(verb.base) &&
		!STATES.has(words[verb.last]?.lower ?? '')
	);
}

/** Of `took 12 hostage` and `claimed lives` the subject is who did it. */
const isDoing = (parse: ParsedSentence, clause: Clause, phrase: string): boolean =>
	!clause.passive &&
	(objectOf(parse, clause) >= 0 || sharesObject(parse, clause)) &&
	!/^(?:lose|fall|become|step|go|get|receive|suffer|sustain|have) /.test(phrase);

/** "were expected to be laid off", "are believed killed", "are feared dead", "is in custody". */
function led(parse: ParsedSentence, clause: Clause, next: number, depth: number, open: boolean): Happened | null {
	const follower = parse.chunks[next];
	if (follower?.kind === 'verb') {
		const inner = clauseAt(parse, next);
		if (inner?.kind === 'infinitive') {
			const found = predicate(parse, inner, depth + 1);
			return found === null ? null : done(found.action, open || found.open);
		}
		if (inner !== null && (follower.form === 'participle' || follower.form === 'either') && clause.passive)
			return done(formOf(parse, inner, 'done'), open);
	}
	if (follower?.kind === 'preposition' && HOLDING_PLACES.has(headAt(parse, next + 1))) return done('held', open);
	return stateAt(parse, next, open);
}

function stateAt(parse: ParsedSentence, at: number, open: boolean): Happened | null {
	const chunk = parse.chunks[at];
	if (chunk?.kind === 'preposition' && HOLDING_PLACES.has(headAt(parse, at + 1))) return done('held', open);
	const state = chunk === undefined ? undefined : STATES.get(lowerAt(parse, chunk.last));
	if (state !== undefined && chunk !== undefined && chunk.last - chunk.first <= 1) return done(state, open);
	return null;
}

/** Whether the subject did something to something: "two men shot a guard" tells what the guard suffered. */
export function isAgent(parse: ParsedSentence, clause: Clause): boolean {
	if (clause.passive || DOER_VERBS.has(clause.group.base)) return false;
	const object = objectOf(parse, clause);
	return object >= 0 ? !ownsObject(parse, object) : sharesObject(parse, clause);
}

/** `set up`, `carry out`: a dull verb that its particle makes tell. */
export const isPhrasal = (phrase: string): boolean =>
	/^(?!(?:be|have|do) ).* (?:up|out|off|down|away|over|back|aside)$/.test(phrase);
