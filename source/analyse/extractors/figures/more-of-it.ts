import { isChangeForm } from './change-forms.ts';
import { AS_BEFORE } from './compared.ts';
import { alike, type Follower, type Rule } from './follower.ts';

/** A measure that counts nothing itself, in the unit of the one before, of which it is told what that counts. */
const measuresAlike = ({ own, previous }: Follower): boolean =>
	own.counts === null && own.unit !== null && own.unit === previous.unit && previous.counts !== null;

/** `will fall to 328 mln in the year ending March 31, 1988 from [348 mln]`: where a change began, past its time. */
export const cameDown: Rule = (follower) => {
	const { own, previous, text, start } = follower;
	const fits =
		measuresAlike(follower) &&
		own.change === null &&
		isChangeForm(previous.action) &&
		/\bto\s+(?:(?:an?|about|some|just|only|nearly|almost|around|record)\s+)*$/.test(
			text.slice(0, previous.start).slice(-LEAD),
		) &&
		/^\s+(?:in|for|during)\s+the\s+(?:fiscal\s+|financial\s+)?(?:year|half|quarter|month|week|period)\b[^.;:()]{0,50}\s+from\s+(?:an?\s+)?(?:about\s+|projected\s+|estimated\s+|revised\s+|restated\s+)*$/.test(
			text.slice(previous.end, start),
		);
	return fits ? { ...alike(follower), action: previous.action, origin: previous } : null;
};

/** `by 297 votes to [203]`. */
export const otherVotes: Rule = (follower) =>
	follower.own.unit === null &&
	follower.previous.counts === 'votes' &&
	/^\s+to\s+$/.test(follower.text.slice(follower.previous.end, follower.start))
		? { ...alike(follower), action: null, change: null }
		: null;

/** `payments of £720m, while a further £947m is lost`: more of the same. */
export const further: Rule = (follower) => {
	const { previous, text, start } = follower;
	const fits =
		measuresAlike(follower) &&
		/^[^.;:()]{0,60}\b(?:a\s+further|another|an\s+(?:additional|extra))\s+$/.test(text.slice(previous.end, start)) &&
		/\bof\s+(?:(?:more|less)\s+than\s+|over\s+|about\s+|some\s+|nearly\s+|almost\s+)*$/.test(
			text.slice(Math.max(0, previous.start - LEAD), previous.start),
		);
	return fits ? alike(follower) : null;
};

/** Characters before a figure in which an "of" makes it one of what stands before. */
const LEAD = 30;

/** `exercised at $10 a share up to May, then at [$12]`: the same, of a later time. */
export const thenSo: Rule = (follower) => {
	const { own, previous, text, start } = follower;
	const fits =
		measuresAlike(follower) &&
		own.change === null &&
		/^[^.;:()]{0,60}(?:,|\band)\s+(?:and\s+)?then\s+(?:at|by|to|for|in)\s+(?:about\s+|some\s+)?$/.test(
			text.slice(previous.end, start),
		);
	return fits
		? { ...alike(follower), action: own.action ?? previous.action, open: own.open || previous.certainty !== 'certain' }
		: null;
};

/** `Demand was 28.7 billion, including 5.1 billion for one loan and 9.65 billion for another`: parts of the same. */
export const included: Rule = (follower) => {
	const { own, previous, text, start } = follower;
	if (!measuresAlike(follower) || own.unit === '%' || follower.seen.amount.value >= previous.value * PART) return null;
	const between = text.slice(previous.end, start);
	const next = previous.why === AS_BEFORE && /^\s+(?:for|in|from|on)\s[^.;:()]{1,60}?(?:,|\s+and)\s+$/.test(between);
	return next || /^(?:\s+(?:in|on|for)\s[^.;:(),]{1,30})?,?\s+including\s+$/.test(between) ? alike(follower) : null;
};

/** A part is not many times as much as the part before it. */
const PART = 10;

/** `a 7 % drop in orders, compared with a [5 % rise] in May`: another change of what changed. */
export const otherChange: Rule = (follower) => {
	const { own, previous, text, start } = follower;
	const fits =
		own.counts === null &&
		own.change?.slot === 'by' &&
		own.unit === previous.unit &&
		previous.counts !== null &&
		isChangeForm(previous.action) &&
		OTHER_CHANGE.test(text.slice(previous.end, start));
	return fits ? { ...alike(follower), open: own.open || !follower.near || previous.certainty !== 'certain' } : null;
};

/** What leads from a change to the one it is set beside, in its sentence or the next. */
const OTHER_CHANGE =
	/^(?:[^.;:()]{0,70}\b(?:compared\s+(?:with|to)|after|following|followed\s+by|follows|against|from|than|reversing)|[^.;:()]{0,70}\.\s+(?:This|That|It|The\s+\p{Ll}+)\s+(?:follow(?:s|ed)|came\s+after|compare[sd]\s+(?:with|to)))\s+(?:an?|the)\s+(?:\p{Ll}+\s+)?$/u;
