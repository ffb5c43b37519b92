import type { VerbForm } from './verb-forms.ts';
import { negates, type Word, type WordClass } from './word.ts';

/** What a verb and its helpers say together. Words `[first, last]`; `last` is the verb itself. */
export interface VerbGroup {
	readonly kind: 'verb';
	readonly first: number;
	readonly last: number;
	/** Base form, e.g. `fly`; `be` where no other verb follows. */
	readonly base: string;
	/**
	 * `finite` can carry a subject, `participle` (taken by, held in) and `ing` hang on a noun or clause,
	 * `infinitive` follows `to`. `either`: a past form that may also be a participle, as in `the men held in jail`.
	 */
	readonly form: 'finite' | 'either' | 'participle' | 'ing' | 'infinitive';
	readonly passive: boolean;
	readonly negated: boolean;
	/** The modal before it, lower case: `will`, `could`. */
	readonly modal: string | null;
	readonly past: boolean;
	/** A bare base form, as after `and` in `to reach a deal and sign it`. */
	readonly bare: boolean;
}

const BE_NOT_FINITE: ReadonlySet<string> = new Set(['be', 'been', 'being']);
const PAST_HELPERS: ReadonlySet<string> = new Set(['was', 'were', 'had', 'did']);

const OPENERS: ReadonlySet<WordClass> = new Set(['verb', 'be', 'have', 'do', 'modal']);

/** Bounds the adverbs inside one group. */
const LONGEST_GROUP = 12;

export function readVerbGroup(words: readonly Word[], from: number): VerbGroup | null {
	const start = words[from];
	if (start === undefined || !(start.lower === 'to' || OPENERS.has(start.class))) return null;
	let at = from;
	let modal: string | null = null;
	let negated = from > 0 && words[from - 1]?.class === 'negation';
	let helper: 'be' | 'have' | 'do' | null = null;
	let finiteHelper = false;
	let past = false;
	const to = start.lower === 'to';
	let last = -1;
	let form: VerbForm | null = null;
	if (to) at++;
	for (; at < words.length && at < from + LONGEST_GROUP; at++) {
		const word = words[at];
		if (word === undefined) break;
		if (negates(word) && !/^(?:only|just|merely|simply|least)$/.test(words[at + 1]?.lower ?? '')) negated = true;
		if (word.class === 'modal') {
			if (last >= 0 || to) break;
			modal = word.lower;
			last = at;
		} else if (word.class === 'be' || word.class === 'have' || word.class === 'do') {
			if (helper === 'do' || (helper === 'be' && word.lower !== 'being')) break;
			if (helper === null && modal === null && !BE_NOT_FINITE.has(word.lower) && !to) finiteHelper = true;
			if (PAST_HELPERS.has(word.lower)) past = true;
			helper = word.class;
			last = at;
		} else if (word.class === 'verb') {
			// had limited success
			if (helper === 'have' && /^(?:limited|mixed)$/.test(word.lower) && words[at + 1]?.class === 'noun') break;
			form = pickForm(word.forms, helper, modal !== null || to);
			if (form === null) break;
			last = at;
			break;
		} else if (word.class === 'comma' && last >= 0 && pastAdverbs(words, at) > at) {
			at = pastAdverbs(words, at);
		} else if (
			word.class !== 'negation' &&
			word.class !== 'adverb' &&
			!(word.class === 'quote' && helper === null) &&
			!(word.lower === 'so' && words[at + 1]?.lower === 'far')
		)
			break;
	}
	if (last < 0) return null;
	const opened = to || helper !== null || modal !== null;
	if (form === null) {
		if (to && helper === null) return null;
		const base = helper ?? 'be';
		return {
			kind: 'verb',
			first: from,
			last,
			base,
			form: to ? 'infinitive' : 'finite',
			passive: false,
			negated,
			modal,
			past,
			bare: false,
		};
	}
	const passive = helper === 'be' && (form.shape === 'participle' || form.shape === 'edParticiple');
	return {
		kind: 'verb',
		first: from,
		last,
		base: form.base,
		form: to ? 'infinitive' : opened && (modal !== null || finiteHelper) ? 'finite' : bareForm(form, opened),
		passive: passive || (!opened && form.shape === 'participle'),
		negated,
		modal,
		past: past || form.shape === 'past' || (form.shape === 'edParticiple' && !opened),
		bare: !opened && form.shape === 'base',
	};
}

/** `will[, however,] save`: the comma that closes adverbs which another opens, with the verb right behind; the place itself without one. */
function pastAdverbs(words: readonly Word[], open: number): number {
	let at = open + 1;
	while (at < open + 4 && words[at]?.class === 'adverb') at++;
	const next = words[at + 1]?.class;
	return at > open + 1 && words[at]?.class === 'comma' && (next === 'verb' || next === 'be') ? at : open;
}

function bareForm(form: VerbForm, opened: boolean): VerbGroup['form'] {
	if (opened) return 'participle';
	if (form.shape === 'ing') return 'ing';
	if (form.shape === 'participle') return 'participle';
	return form.shape === 'edParticiple' ? 'either' : 'finite';
}

/** The form that fits the helper before it: after `be` a participle or -ing, after `have` a participle, after a modal the base. */
function pickForm(
	forms: readonly VerbForm[],
	helper: 'be' | 'have' | 'do' | null,
	wantsBase: boolean,
): VerbForm | null {
	const fits = (form: VerbForm): boolean => {
		if (helper === 'be') return form.shape === 'participle' || form.shape === 'edParticiple' || form.shape === 'ing';
		if (helper === 'have') return form.shape === 'participle' || form.shape === 'edParticiple';
		if (helper === 'do' || wantsBase) return form.shape === 'base';
		return true;
	};
	return forms.find(fits) ?? null;
}
