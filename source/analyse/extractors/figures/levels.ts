import type { FigureFact } from '../../../domain/fact.ts';
import { isChangeForm } from './change-forms.ts';
import { AS_BEFORE, isLevelApart, isLevelBeside, isNextLevel, isSameFigure } from './compared.ts';
import { alike, type Follower, type Rule } from './follower.ts';

/** `output of 85 tonnes, up 3 %`: the change of the level before it, whoever else the sentence is about. */
export const changeOfLevel: Rule = (follower) => {
	const { own, previous, text, start } = follower;
	const fits = own.change?.slot === 'by' && previous.counts !== null && isLevelApart(text, previous, start);
	return fits && !isChangeForm(previous.action) ? { ...own, counts: previous.counts } : null;
};

export const level: Rule = (follower) => {
	const { own, previous, text, start, seen } = follower;
	if (own.counts !== null) return null;
	const next = own.action === null && isNextLevel(text, previous, own.unit, start, seen.span.end);
	if (next && isChangeForm(previous.action) && previous.why !== AS_BEFORE)
		return { ...alike(follower), action: previous.action };
	return next || isLevelBeside(text, previous, own.unit, start) ? alike(follower) : null;
};

/** `were up 6 pence, or 7 %, at [90 pence]`, `closed down 3 points at [640]`: the level that the change led to. */
export const standsAt: Rule = (follower) => {
	const { own, previous, text, start, seen, found } = follower;
	const between = text.slice(previous.end, start);
	const step = found.findLast(({ why }) => why !== AS_BEFORE) ?? previous;
	const led = isChangeForm(step.action);
	const fits =
		((own.counts === null && own.unit !== null) || own.unit === null) &&
		own.unit !== '%' &&
		own.change === null &&
		(seen.counted === null || own.counts === 'points') &&
		previous.counts !== null &&
		(led || previous.why === AS_BEFORE) &&
		AT.test(between);
	if (!fits) return null;
	const ends = led && step.to === null && isStepOf(step, own.unit) ? found.slice(found.indexOf(step)) : [];
	return { ...alike(follower), action: null, ends };
};

const AT =
	/^(?:\s*\([^()]*\))?,?\s+(?:to\s+(?:close|end|finish|stand|trade)\s+)?at\s+(?:about\s+|around\s+|just\s+|only\s+)?$/;

/** A step is told in its level's unit, in per cent or in points. */
const isStepOf = ({ unit }: FigureFact, of: string | null): boolean => unit === '%' || unit === 'point' || unit === of;

/** `The figure was [30 %] more than in May`: a difference of what was counted. */
const isMoreThan = ({ own, text, seen }: Follower): boolean =>
	own.unit === '%' &&
	/^\s+(?:more|fewer|less|higher|lower|up|down)\b/.test(text.slice(seen.span.end, seen.span.end + 10));

/** `the figure was 29 %`, a sentence later. */
export const sameFigure: Rule = (follower) =>
	follower.own.counts === null &&
	(follower.own.unit === follower.previous.unit || isMoreThan(follower)) &&
	follower.previous.counts !== null &&
	isSameFigure(follower.text, follower.previous, follower.start)
		? { ...alike(follower), open: true }
		: null;

/** `Nearly half of all farmers - some [47 %] - live`: the share before it, said more exactly. */
export const moreExactly: Rule = (follower) => {
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
