import type { FigureFact } from '../../../domain/fact.ts';
import { isChangeForm } from './change-forms.ts';
import { wholeOf } from './compared.ts';
import type { Follower, Rule } from './follower.ts';
import type { Meaning } from './measure.ts';
import type { Sighting } from './sighting.ts';
import { clauseOfSubject } from './spot.ts';

/** `58 % of voters backed it, while 31 % were against`: more of the same whole. */
export const ofSameWhole: Rule = (follower) => {
	const { own, previous, seen, text, start, near } = follower;
	if (own.counts !== null || seen.spot === null || !isPart(own.unit, seen.amount.value)) return null;
	if (isAsked(follower)) return { ...own, counts: previous.counts, open: own.open || !near, why: OF_WHOLE };
	if (!isPart(previous.unit, previous.value)) return null;
	if (previous.counts === null || start - previous.end > WHOLE_REACH || isChangeForm(previous.action)) return null;
	const isShare = previous.why === OF_WHOLE || /\sof\s/.test(text.slice(previous.start, previous.end));
	const said = clauseOfSubject(seen.spot.parse, seen.spot.at) !== null;
	const gapped = near && previous.why === OF_WHOLE && ALSO.test(text.slice(previous.end, start));
	if (!isShare || own.change !== null || !(said || gapped)) return null;
	return {
		...own,
		counts: previous.counts,
		open: own.open || !near || !said || (previous.why === OF_WHOLE && previous.certainty !== 'certain'),
		why: OF_WHOLE,
	};
};

/** A share, in per cent or in words. */
const isPart = (unit: string | null, value: number): boolean =>
	unit === '%' || (unit === null && value > 0 && value < 1);

/** `A survey of 1,000 drivers found [40 %] had`: a share of those who were asked, with a verb of its own. */
const isAsked = ({ own, previous, seen, text, start }: Follower): boolean =>
	own.change === null &&
	previous.unit === null &&
	previous.value >= MANY &&
	previous.counts !== null &&
	start - previous.end < ASKED_REACH &&
	seen.spot !== null &&
	clauseOfSubject(seen.spot.parse, seen.spot.at) !== null &&
	SURVEY.test(text.slice(Math.max(0, previous.start - LEAD), previous.start));

/** From here on those who were asked make a survey. */
const MANY = 50;
const ASKED_REACH = 160;
const LEAD = 60;

const SURVEY =
	/\b(?:survey(?:ed)?|poll(?:ed)?|study|questionnaire|interview(?:ed|s)|asked|questioned|sample)\b(?:\s+(?:of|with|by|among))?(?:\s+(?:more than|over|about|some|nearly|almost|around|just|a total of|\p{L}+ing))*\s*$/u;

/** `62 % said yes and [30 %] no`. */
const ALSO =
	/^[^.;:()]{1,70}(?:,|\b(?:and|while|but|against))\s+(?:only\s+|just\s+|another\s+|a\s+further\s+|some\s+)?$/;

const WHOLE_REACH = 200;

/** Why a share is of the same people as the one before it. */
const OF_WHOLE = 'a share of the same as the one before it';

/** `Of those polled, 62 % agreed`: a share of whom its sentence opens with. */
export function ofOpening(
	text: string,
	{ sentence, amount, span }: Sighting,
	own: Meaning,
	previous: FigureFact | null,
): Meaning {
	if (own.counts !== null || (own.unit !== '%' && amount.manner !== 'fraction')) return own;
	const counts = wholeOf(text, sentence.start, span.start, previous);
	return counts === null ? own : { ...own, counts, why: OF_WHOLE };
}
