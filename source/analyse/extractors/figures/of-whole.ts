import type { FigureFact } from '../../../domain/fact.ts';
import { isChangeForm } from './change-forms.ts';
import { wholeOf } from './compared.ts';
import type { Rule } from './follower.ts';
import type { Meaning } from './measure.ts';
import type { Sighting } from './sighting.ts';
import { clauseOfSubject } from './spot.ts';

/** `58 % of voters backed it, while 31 % were against`: more of the same whole. */
export const ofSameWhole: Rule = (follower) => {
	const { own, previous, seen, text, start, near } = follower;
	if (own.counts !== null || own.unit !== '%' || previous.unit !== '%' || seen.spot === null) return null;
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
