import type { FigureFact } from '../../../domain/fact.ts';
import { isChangeForm } from './change-forms.ts';
import {
	AS_BEFORE,
	cameFrom,
	equalTo,
	isAgain,
	isChangeApart,
	isElsewhere,
	isLevelApart,
	isLevelBeside,
	isNextLevel,
	isSameFigure,
	isShareMore,
	isSizeOfChange,
} from './compared.ts';
import { isGapped } from './kinship.ts';
import { type Meaning, POSSIBLE } from './measure.ts';
import { ofSameWhole } from './of-whole.ts';
import type { Sighting } from './sighting.ts';
import { governedBy } from './spot.ts';
import { isUnmeasured } from './unmeasured.ts';

/** A number that may say what the figure before it says. */
export interface Follower {
	readonly text: string;
	readonly seen: Sighting;
	/** What it says by itself. */
	readonly own: Meaning;
	readonly previous: FigureFact;
	/** Whether the two share a sentence. */
	readonly near: boolean;
	readonly found: readonly FigureFact[];
	readonly isLabelled: (index: number) => boolean;
	/** Where its number starts. */
	readonly start: number;
}

export type Rule = (follower: Follower) => Meaning | null;

/** Reads what a number takes over from the figure before it; null where it stands by itself. */
export function takenOver(follower: Follower): Meaning | null {
	for (const rule of follower.near ? BESIDE : BEFORE) {
		const taken = rule(follower);
		if (taken !== null) return taken;
	}
	return null;
}

/** With what the figure before it counts. */
const alike = ({ own, previous }: Follower): Meaning => ({
	...own,
	counts: previous.counts,
	open: own.open || isOpenLike(previous),
	why: AS_BEFORE,
});

/** `trucks 375,899, down 1.8 pct`: the change of what is labelled. */
const changeOfLabel: Rule = ({ own, previous, found, isLabelled, text, start }) =>
	own.change?.slot === 'by' && isLabelled(found.length - 1) && isApart(text, previous, start)
		? { ...own, counts: previous.counts }
		: null;

const isApart = (text: string, previous: FigureFact, start: number): boolean =>
	/^[^,;.]{0,40},\s+(?:up|down|off)\s(?:\S+\s){0,2}$/.test(text.slice(previous.end, start));

/** `output of 85 tonnes, up 3 %`: the change of the level before it, whoever else the sentence is about. */
const changeOfLevel: Rule = (follower) => {
	const { own, previous, text, start } = follower;
	const fits = own.change?.slot === 'by' && previous.counts !== null && isLevelApart(text, previous, start);
	return fits && !isChangeForm(previous.action) ? { ...own, counts: previous.counts } : null;
};

const same: Rule = ({ own, previous, text, start, seen }) => {
	if (
		own.counts !== null ||
		(own.unit === '%' && /^points?$/.test(previous.counts ?? '')) ||
		(previous.unit === '%' && own.unit === null) ||
		!equalTo(text, previous, start)
	)
		return null;
	const changed = isChangeForm(previous.action) && !/[(;]/.test(text.slice(previous.end, start));
	return {
		...own,
		counts: previous.counts,
		action: /\b(?:making|of)\s+$/.test(text.slice(previous.end, start))
			? null
			: (own.action ?? (changed ? null : previous.action)),
		open: own.open || isOpenLike(previous) || isUnitless(own, seen, previous),
		why: AS_BEFORE,
		...boundOf(seen, own, previous, text.slice(previous.end, start)),
	};
};

/** `less than $100 (£53)`: the same bound in other money. */
const boundOf = (
	{ qualifier }: Sighting,
	{ unit }: Meaning,
	previous: FigureFact,
	between: string,
): Pick<Meaning, 'bound'> =>
	qualifier === 'exact' &&
	previous.qualifier !== 'range' &&
	/^\s*(?:\(|;)\s*$/.test(between) &&
	unit !== null &&
	unit !== '%' &&
	previous.unit !== null &&
	previous.unit !== '%' &&
	unit !== previous.unit
		? { bound: previous.qualifier }
		: {};

/** `Nearly half of all farmers - some [47 %] - live`: the share before it, said more exactly. */
const moreExactly: Rule = (follower) => {
	const { own, previous, text, start, seen } = follower;
	const fits =
		own.counts === null &&
		own.unit === '%' &&
		previous.unit === null &&
		previous.counts !== null &&
		previous.value < 1 &&
		Math.abs(previous.value * 100 - seen.amount.value) < ROUNDED &&
		/^\s*(?:[-–—(,])\s*(?:or\s+)?(?:about|some|around|nearly|almost|just\s+over|just\s+under|\s)*$/.test(
			text.slice(previous.end, start),
		) &&
		/^\s*[-–—),]/.test(text.slice(seen.span.end, seen.span.end + 3));
	return fits ? { ...alike(follower), action: own.action ?? previous.action } : null;
};

/** Points of per cent that a share in words may be off. */
const ROUNDED = 10;

const changeApart: Rule = (follower) => {
	const { own, previous, text, start } = follower;
	if (own.counts !== null || own.change?.slot !== 'by' || previous.counts === null) return null;
	const fits =
		(own.unit === '%' && isChangeApart(text, previous, start)) ||
		((own.unit === '%' || own.unit === previous.unit) && isSizeOfChange(text, previous, start));
	return fits ? alike(follower) : null;
};

const origin: Rule = ({ own, text, found, seen, start }) => {
	const first = own.counts === null ? cameFrom(text, found, own.unit, seen.sentence.start, start) : null;
	return first === null
		? null
		: {
				...own,
				counts: first.counts,
				action: first.action,
				open: own.open || isOpenLike(first),
				why: goesOn(first.action),
			};
};

const elsewhere: Rule = ({ own, previous, text, start, seen }) =>
	own.counts === null && isElsewhere(text, previous, own.unit, start, seen.span.end)
		? {
				...own,
				counts: previous.counts,
				action: own.action ?? previous.action,
				open: own.open || isOpenLike(previous),
				why: AS_BEFORE,
			}
		: null;

const shareMore: Rule = (follower) => {
	const { own, previous, text, start, seen } = follower;
	const fits = own.counts === null && isShareMore(text, previous, own.unit, start, seen.span.end);
	return fits ? alike(follower) : null;
};

const level: Rule = (follower) => {
	const { own, previous, text, start, seen } = follower;
	if (own.counts !== null) return null;
	const next = own.action === null && isNextLevel(text, previous, own.unit, start, seen.span.end);
	return next || isLevelBeside(text, previous, own.unit, start) ? alike(follower) : null;
};

/** `were up 6 pence, or 7 %, at [90 pence]`: the level that the change led to. */
const standsAt: Rule = (follower) => {
	const { own, previous, text, start } = follower;
	const fits =
		((own.counts === null && own.unit !== null) || (own.counts === 'points' && own.unit === null)) &&
		own.unit !== '%' &&
		previous.counts !== null &&
		(isChangeForm(previous.action) || previous.why === AS_BEFORE) &&
		/^(?:\s*\([^()]*\))?,?\s+(?:to\s+(?:close|end|finish|stand|trade)\s+)?at\s+(?:about\s+|around\s+|just\s+|only\s+)?$/.test(
			text.slice(previous.end, start),
		);
	return fits ? { ...alike(follower), action: null } : null;
};

/** `cut 40 jobs in May and 30 in June`: as many more at another time. */
const again: Rule = ({ own, previous, seen, text, start }) =>
	own.unit === null && seen.counted === null && previous.unit === null && isAgain(text, previous, start, seen.span.end)
		? {
				...own,
				counts: previous.counts,
				action: previous.action,
				change: null,
				open: isOpenLike(previous),
				why: goesOn(previous.action) ?? AS_BEFORE,
			}
		: null;

/** `has an 18 % interest in the mill while Acme owns 14 %`. */
const holding: Rule = (follower) => {
	const { own, previous, seen } = follower;
	if (own.counts !== null || own.unit !== '%' || previous.unit !== '%' || seen.spot === null) return null;
	const owned = /^(?:owned|held|controlled)$/.test(previous.action ?? '');
	if (!owned && !/^(?:stake|interest|share|shareholding|holding|equity)s?\b/.test(previous.counts ?? '')) return null;
	const governed = governedBy(seen.spot.parse, seen.spot.at);
	return governed?.link === null && /^(?:own|have|hold|control|retain|keep)$/.test(governed.clause.group.base)
		? { ...alike(follower), counts: previous.counts?.replace(/\s(?:in|of)\s.*$/s, '') ?? null }
		: null;
};

/** `The figure was [30 %] more than in May`: a difference of what was counted. */
const isMoreThan = ({ own, text, seen }: Follower): boolean =>
	own.unit === '%' &&
	/^\s+(?:more|fewer|less|higher|lower|up|down)\b/.test(text.slice(seen.span.end, seen.span.end + 10));

/** `the figure was 29 %`, a sentence later. */
const sameFigure: Rule = (follower) =>
	follower.own.counts === null &&
	(follower.own.unit === follower.previous.unit || isMoreThan(follower)) &&
	follower.previous.counts !== null &&
	isSameFigure(follower.text, follower.previous, follower.start)
		? { ...alike(follower), open: true }
		: null;

const gapped: Rule = ({ own, previous, seen, text }) =>
	own.change === null && isGapped(text, seen, previous, own.unit, own.counts)
		? {
				...own,
				counts: isReceiver(own, previous) ? null : (own.counts ?? previous.counts),
				action: previous.action,
				open: own.open || (own.unit === null && isUnmeasured(seen, own.counts ?? previous.counts)),
				why: goesOn(previous.action),
			}
		: null;

/** `The winner gets $2m and the runner-up $1m`: who gets it, as who got the first. */
const isReceiver = (own: Meaning, previous: FigureFact): boolean => own.labelled && previous.counts === null;

/** `rose by 8 % in May and by [24 %] in June`: the same change, of another time or place. */
const byAsMuch: Rule = (follower) => {
	const { own, previous, text, start } = follower;
	const fits =
		own.counts === null &&
		own.unit === previous.unit &&
		previous.counts !== null &&
		isChangeForm(previous.action) &&
		/^[^.;:()]{0,50},?\s+(?:and|but)\s+by\s+$/.test(text.slice(previous.end, start));
	return fits ? { ...alike(follower), action: previous.action } : null;
};

/** In the order of how plainly the words between say it. */
const BESIDE: readonly Rule[] = [
	changeOfLabel,
	changeOfLevel,
	byAsMuch,
	moreExactly,
	same,
	changeApart,
	origin,
	elsewhere,
	shareMore,
	level,
	standsAt,
	again,
	holding,
	ofSameWhole,
	sameFigure,
	gapped,
];

/** From a sentence before. */
const BEFORE: readonly Rule[] = [ofSameWhole, sameFigure];

/** "could fetch £9m ($17m)": the second no surer than the first. */
const isOpenLike = ({ certainty, why }: FigureFact): boolean =>
	certainty !== 'certain' && (why === POSSIBLE || why === AS_BEFORE);

/** "Net 582,300,000 vs 221,200,000": no surer of its unit than the one before. */
const isUnitless = ({ unit }: Meaning, { counted, amount }: Sighting, previous: FigureFact): boolean =>
	unit === null &&
	counted === null &&
	amount.manner === 'digits' &&
	(previous.certainty !== 'certain' || SUM_WORDS.test(previous.counts ?? ''));

const SUM_WORDS =
	/\b(?:net|revs?|revenues?|profits?|loss(?:es)?|tax|turnover|sales|income|earnings|assets|deposits|loans|dividends?|cash|debt|costs?)$/i;

export const goesOn = (action: string | null): string | null =>
	action === null ? null : `${action}, as the number before it`;
