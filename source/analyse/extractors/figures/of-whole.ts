import type { FigureFact } from '../../../domain/fact.ts';
import type { Clause } from '../../grammar/clauses.ts';
import { isChangeForm } from './change-forms.ts';
import { AS_BEFORE, wholeOf } from './compared.ts';
import { type Follower, isOpenLike, type Rule } from './follower.ts';
import type { Meaning } from './measure.ts';
import { isPersonNoun } from './persons.ts';
import type { Sighting } from './sighting.ts';
import { clauseOfSubject, linkAt, lowerAt, type Spot } from './spot.ts';

/** `58 % of voters backed it, while 31 % were against`: more of the same whole. */
export const ofSameWhole: Rule = (follower) => {
	const { own, previous, seen, text, start, near } = follower;
	if (own.counts !== null || seen.spot === null || !isPart(own.unit, seen.amount.value)) return null;
	if (isAsked(follower)) return { ...own, counts: previous.counts, open: own.open || !near, why: OF_WHOLE };
	const asked = isShareOfMany(follower) ? previous : whoWereAsked(follower);
	if (asked !== null && own.change === null) return { ...own, counts: asked.counts, open: true, why: OF_WHOLE };
	if (!isPart(previous.unit, previous.value)) return null;
	if (previous.counts === null || start - previous.end > WHOLE_REACH || isChangeForm(previous.action)) return null;
	const isShare = previous.why === OF_WHOLE || /\sof\s/.test(text.slice(previous.start, previous.end));
	const said = clauseOf(seen.spot) !== null;
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
	clauseOf(seen.spot) !== null &&
	SURVEY.test(text.slice(Math.max(0, previous.start - LEAD), previous.start));

/** What is said of a share: `[40 %] said`, `with [12 %] saying`. */
const clauseOf = ({ parse, at }: Spot): Clause | null =>
	clauseOfSubject(parse, at) ??
	parse.clauses.find(
		({ kind, subject }) => kind === 'doing' && subject.includes(at) && linkAt(parse, at - 1) === 'with',
	) ??
	null;

/** `There are 5 million sites, though [a quarter] are never read`: a share with a verb of its own, of the many told right before it. */
const isShareOfMany = ({ previous, seen, text, start, near }: Follower): boolean =>
	near &&
	seen.amount.unit !== '%' &&
	previous.unit === null &&
	previous.value >= MANY &&
	/[^s]s$|people$/.test(previous.counts ?? '') &&
	seen.spot !== null &&
	/^(?:are|were|have)$/.test(lowerAt(seen.spot.parse, seen.spot.last + 1)) &&
	/^[^.;:()"“”]{0,90}(?:,\s+(?:and|but|while|although|though|of which)|\bthat)\s[^.;:]{0,40}$/.test(
		text.slice(previous.end, start),
	);

/** Those whom a survey told of further up asked, where a share says what they said or think. */
function whoWereAsked({ found, seen, text, start }: Follower): FigureFact | null {
	const clause = seen.spot === null ? null : clauseOf(seen.spot);
	if (clause === null || !OPINIONS.test(clause.group.base)) return null;
	const asked = found.findLast(
		({ unit, value, counts, start: at }) =>
			unit === null &&
			value >= MANY &&
			counts !== null &&
			start - at < SURVEY_REACH &&
			isPersonNoun(counts.toLowerCase().split(/\s+/).at(-1) ?? '') &&
			SURVEY.test(text.slice(Math.max(0, at - LEAD), at)),
	);
	return asked ?? null;
}

/** What those say or hold who are asked. */
const OPINIONS =
	/^(?:say|think|believe|feel|want|agree|disagree|admit|prefer|support|oppose|back|favou?r|expect|fear|hope|know|report|claim|respond|answer|like|approve|disapprove|regard|consider|blame|trust)$/;

/** Characters from those who were asked to a share of them. */
const SURVEY_REACH = 2500;

/** `loans, of which [$120m], against $147m, was repaid`: a part of the amount before it. */
export const ofWhich: Rule = (follower) => {
	const { own, previous, text, start } = follower;
	const fits =
		own.counts === null &&
		own.unit !== null &&
		own.unit === previous.unit &&
		own.unit !== '%' &&
		previous.counts !== null &&
		/^[^.;:()]{0,60},?\s+of\s+(?:which|this|that|these)\s+(?:(?:about|some|only|just|nearly|almost|over|more than|at least)\s+)*$/.test(
			text.slice(previous.end, start),
		);
	return fits ? { ...own, counts: previous.counts, open: own.open || isOpenLike(previous), why: AS_BEFORE } : null;
};

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
