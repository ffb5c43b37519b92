import type { Clause } from '../../grammar/clauses.ts';
import { verbForms } from '../../grammar/verb-forms.ts';
import type { Page } from './page.ts';

/** `phones are stolen every month`: the plain present passive tells what happens as a rule. */
export const isHabit = ({ words }: Page, { group, passive, kind }: Clause): boolean =>
	passive &&
	!LASTING.test(group.base) &&
	kind !== 'done' &&
	group.modal === null &&
	/^(?:is|are)$/.test(words[group.first]?.lower ?? '') &&
	!hasProgressive(words, group);

/** `Acme publishes a weekly`: the plain present of a deed tells what is done as a rule; owning lasts. */
export const isCustom = ({ words }: Page, { group, passive, kind, governor }: Clause): boolean =>
	!passive &&
	(kind === 'main' || kind === 'relative') &&
	group.form === 'finite' &&
	group.modal === null &&
	!(group.bare && governor !== null) &&
	!group.past &&
	group.first === group.last &&
	(words[group.first]?.lower.endsWith('s') === true || isPlainPresent(words[group.first]?.lower ?? '', group.base)) &&
	!LASTING.test(group.base);

/** `its winners [often] go on to win`. */
export const isOften = ({ chunks, words }: Page, { group, subject }: Clause): boolean => {
	const opens = chunks[subject[0] ?? -1]?.first ?? group.first;
	const before = words.slice(0, opens).findLastIndex(({ class: kind }) => /^(?:verb|be|have|do|mark)$/.test(kind));
	return [...words.slice(before + 1, opens), ...words.slice(Math.max(0, group.first - 1), group.last + 1)].some(
		({ lower }) => OFTEN.test(lower),
	);
};

const OFTEN =
	/^(?:often|usually|always|regularly|sometimes|frequently|normally|typically|generally|routinely|occasionally)$/;

/** `suits reduce drag`, but `prices hit a record`, which may be a past. */
const isPlainPresent = (lower: string, base: string): boolean =>
	lower === base && !verbForms(base).some(({ shape }) => shape === 'past' || shape === 'edParticiple');

/** What is so, not done. */
const LASTING =
	/^(?:own|hold|have|possess|control|run|lead|head|chair|employ|represent|support|back|oppose|face|include|contain|comprise|belong|know|need|want|manage|oversee|govern|join|meet|replace|succeed|abut|border|adjoin|overlook|surround|cross|link|connect|cover|separate)$/;

const hasProgressive = (words: Page['words'], group: Clause['group']): boolean =>
	words.slice(group.first, group.last).some(({ lower }) => lower === 'being');
