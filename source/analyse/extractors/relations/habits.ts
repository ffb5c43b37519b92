import type { Clause } from '../../grammar/clauses.ts';
import { verbForms } from '../../grammar/verb-forms.ts';
import type { WordClass } from '../../grammar/words.ts';
import type { Page } from './page.ts';

/** `phones are stolen every month`: the plain present passive tells what happens as a rule. */
export const isHabit = (page: Page, clause: Clause): boolean =>
	isPresentPassive(page, clause) && !LASTING.test(clause.group.base);

const isPresentPassive = ({ words }: Page, { group, passive, kind }: Clause): boolean =>
	passive &&
	kind !== 'done' &&
	group.modal === null &&
	/^(?:is|are)$/.test(words[group.first]?.lower ?? '') &&
	!hasProgressive(words, group);

/** `Acme publishes a weekly`: the plain present of a deed tells what is done as a rule; owning lasts. */
export const isCustom = (page: Page, clause: Clause): boolean =>
	isPresent(page, clause) && !LASTING.test(clause.group.base);

/** A single finite verb in the present, `prices hit a record` aside, which may be a past. */
const isPresent = ({ chunks, words }: Page, { group, passive, kind, governor, subject }: Clause): boolean =>
	!passive &&
	!(group.bare && kind !== 'relative' && isSeenDoing(chunks[(subject[0] ?? 0) - 1])) &&
	(kind === 'main' || kind === 'relative') &&
	group.form === 'finite' &&
	group.modal === null &&
	!(group.bare && governor !== null) &&
	!group.past &&
	group.first === group.last &&
	(words[group.first]?.lower.endsWith('s') === true || isPlainPresent(words[group.first]?.lower ?? '', group.base));

/** `saw five producers [collect] awards`: told in the tense of the seeing. */
const isSeenDoing = (before: Page['chunks'][number] | undefined): boolean =>
	before?.kind === 'verb' && /^(?:see|watch|hear|let|make|have|help)$/.test(before.base);

/** Whether a deed goes on when it is told of: the plain present of a whole sentence; in a headline it is news, and done. */
export const goesOn = (page: Page, clause: Clause): boolean =>
	(isWholeSentence(page) || isLasting(clause.group.base)) &&
	!AT_ONCE.test(clause.group.base) &&
	(isPresent(page, clause) ||
		isWithDo(page, clause) ||
		isSecond(page, clause) ||
		isPresentPassive(page, clause) ||
		isWielded(page, clause) ||
		(clause.kind === 'infinitive' && clause.governor !== null && isPresent(page, clause.governor)));

/** `they support and [mobilise] families`: in the tense of the verb before. */
const isSecond = (page: Page, { kind, group, governor }: Clause): boolean =>
	(kind === 'main' || kind === 'relative') &&
	group.bare &&
	group.first === group.last &&
	governor !== null &&
	governor.group.modal === null &&
	isPresent(page, governor);

/** `does not sell`, `does sell`. */
const isWithDo = ({ words }: Page, { group, kind }: Clause): boolean =>
	(kind === 'main' || kind === 'relative') &&
	group.first < group.last &&
	/^(?:do|does)(?:n['’]t)?$/.test(words[group.first]?.lower ?? '');

/** What is done once and over: `Lund joins the field` is news, in whatever tense. */
const AT_ONCE = /^(?:join|rejoin|enter|quit|unveil|launch|sign|defeat|beat|tip)$/;

/** Whether a headline's present may as well be of what is still ahead: `Peru hosts Chile`. */
export const isAppointment = (base: string): boolean =>
	/^(?:host|visit|open|play|stage|tour|address|debate|hold|celebrate|perform|premiere|reopen|broadcast|screen|vote on|travel|return|begin|start|resume|release)$/.test(
		base,
	);

/** Ended by a stop or a quotation's mark. */
export const isWholeSentence = ({ words }: Page): boolean => /^[.!?"”'’)…:;]/.test(words.at(-1)?.text ?? '');

/** `joins a field [headed] by Lund`: what lasts, beside a present. */
const isWielded = ({ clauses }: Page, { kind, at, group }: Clause): boolean => {
	if (kind !== 'done' || !WIELDED.test(group.base)) return false;
	const finite = clauses.findLast((one) => one.at < at && (one.kind === 'main' || one.kind === 'relative'));
	return finite !== undefined && finite.group.form === 'finite' && !finite.group.past && finite.group.modal === null;
};

const WIELDED = /^(?:own|control|run|lead|head|chair|back|employ|govern|manage)$/;

/** `[would] visit her every Sunday`: what was done again and again; not so in what somebody says will be. */
export const isWontTo = (page: Page, clause: Clause): boolean =>
	clause.group.modal === 'would' &&
	!/^(?:verb|relative)$/.test(page.chunks[(clause.subject[0] ?? 0) - 1]?.kind ?? 'mark') &&
	(isOften(page, clause) || isRepeated(page.words, clause.group.last + 1));

/** `its winners [often] go on to win`, `people changing phones [once a year]`. */
export const isOften = ({ chunks, words }: Page, { group, kind, subject }: Clause): boolean => {
	const opens = chunks[subject[0] ?? -1]?.first ?? group.first;
	if (kind === 'doing' && isRepeated(words, group.last + 1)) return true;
	for (let at = Math.max(0, group.first - 1); at <= group.last; at++)
		if (OFTEN.has(words[at]?.lower ?? '')) return true;
	for (let at = opens - 1; at >= 0 && !BEFORE_SUBJECT.has(words[at]?.class ?? 'mark'); at--)
		if (OFTEN.has(words[at]?.lower ?? '')) return true;
	return false;
};

/** What a clause's opening does not reach back over. */
const BEFORE_SUBJECT: ReadonlySet<WordClass> = new Set(['verb', 'be', 'have', 'do', 'mark']);

/** `once a year`, `three times a day`, `every month` before the next verb or mark. */
function isRepeated(words: Page['words'], from: number): boolean {
	for (
		let at = from;
		at < words.length && !/^(?:verb|be|have|do|modal|mark|comma)$/.test(words[at]?.class ?? 'mark');
		at++
	) {
		if (!PERIOD.test(words[at + 1]?.lower ?? '')) continue;
		const lower = words[at]?.lower ?? '';
		if (/^(?:every|each)$/.test(lower)) return true;
		if (/^an?$/.test(lower) && /^(?:once|twice|times)$/.test(words[at - 1]?.lower ?? '')) return true;
	}
	return false;
}

const PERIOD =
	/^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|morning|evening|afternoon|day|night|week|weekend|month|year|hour|minute|season)$/;

const OFTEN: ReadonlySet<string> = new Set(
	'often usually always regularly sometimes frequently normally typically generally routinely occasionally'.split(' '),
);

/** `suits reduce drag`, but `prices hit a record`, which may be a past. */
const isPlainPresent = (lower: string, base: string): boolean =>
	lower === base && !verbForms(base).some(({ shape }) => shape === 'past' || shape === 'edParticiple');

/** Whether a verb tells what is so, not what is done: `own`, `represent`. */
export const isLasting = (base: string): boolean => LASTING.test(base);

const LASTING =
	/^(?:own|hold|have|possess|control|run|lead|head|chair|employ|represent|support|back|oppose|face|include|contain|comprise|belong|know|need|want|manage|oversee|govern|join|meet|replace|succeed|abut|border|adjoin|overlook|surround|cross|link|connect|cover|separate)$/;

const hasProgressive = (words: Page['words'], group: Clause['group']): boolean =>
	words.slice(group.first, group.last).some(({ lower }) => lower === 'being');
