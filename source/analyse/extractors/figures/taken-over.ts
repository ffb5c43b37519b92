import type { FigureFact } from '../../../domain/fact.ts';
import { inBrackets, nextRow } from './bracket-rows.ts';
import { isChangeForm } from './change-forms.ts';
import {
	AS_BEFORE,
	cameFrom,
	equalTo,
	isAgain,
	isChangeApart,
	isElsewhere,
	isShareMore,
	isSizeOfChange,
} from './compared.ts';
import { forEach, isFar, ofItsSize, PER_SHARE, pieceOf } from './each-one.ts';
import { alike, type Follower, goesOn, isOpenLike, type Rule } from './follower.ts';
import { isGapped } from './kinship.ts';
import { changeOfLevel, level, moreExactly, sameFigure, standsAt } from './levels.ts';
import { isCurrency, isPeriod, type Meaning } from './measure.ts';
import { cameDown, further, included, otherChange, otherVotes, thenSo } from './more-of-it.ts';
import { isConversion } from './no-surer.ts';
import { ofSameWhole, ofWhich } from './of-whole.ts';
import { sameVerb } from './same-verb.ts';
import type { Sighting } from './sighting.ts';
import { governedBy } from './spot.ts';
import { isUnmeasured } from './unmeasured.ts';
import { isEarlierLevel, isFarApart, pastChange, wayFrom } from './up-from.ts';

/** Reads what a number takes over from the figure before it; null where it stands by itself. */
export function takenOver(follower: Follower): Meaning | null {
	for (const rule of follower.near ? BESIDE : BEFORE) {
		const taken = rule(follower);
		if (taken !== null) return asTotal(taken, follower);
	}
	return null;
}

/** What is no amount for each, by its size, measures the total. */
const asTotal = (taken: Meaning, { previous, seen: { amount }, text, seen }: Follower): Meaning =>
	taken.counts?.endsWith(PER_SHARE) === true &&
	pieceOf(text, seen.span.end) === null &&
	previous.counts === taken.counts &&
	isFar(amount.value, previous.value)
		? { ...taken, counts: taken.counts.slice(0, -PER_SHARE.length) }
		: taken;

/** `trucks 375,899, down 1.8 pct`: the change of what is labelled. */
const changeOfLabel: Rule = ({ own, previous, found, isLabelled, text, start }) =>
	own.change?.slot === 'by' && isLabelled(found.length - 1) && isApart(text, previous, start)
		? { ...own, counts: previous.counts }
		: null;

const isApart = (text: string, previous: FigureFact, start: number): boolean =>
	/^[^,;.]{0,40},\s+(?:up|down|off)\s(?:\S+\s){0,2}$/.test(text.slice(previous.end, start));

/** Whether a sentence has told an amount for each of something. */
const isApiece = (text: string, found: readonly FigureFact[], from: number): boolean =>
	found.some((fact) => fact.start >= from && pieceOf(text, fact.end) !== null);

const same: Rule = ({ own, previous, found, text, start, seen }) => {
	if (
		(own.counts !== null && !(FORMER.test(own.counts) && wayFrom(text, previous, start) !== null)) ||
		(own.unit === '%' && /^points?$/.test(previous.counts ?? '')) ||
		(previous.unit === '%' && own.unit === null) ||
		(isCurrency(previous.unit) && own.unit === null && !seen.worth) ||
		!(equalTo(text, previous, start) || isConversion(text, previous, own.unit, start))
	)
		return null;
	const piece = pieceOf(text, seen.span.end);
	const size = { unit: own.unit, value: seen.amount.value, from: seen.sentence.start };
	const way = wayFrom(text, previous, start);
	const like =
		piece === null && (isApiece(text, found, size.from) || (way !== null && isFarApart(size.value, previous.value)))
			? (ofItsSize(found, size) ?? previous)
			: previous;
	const apiece = piece !== null && pieceOf(text, like.end) === null && !/\bper\s/.test(like.counts ?? '');
	const changed =
		isChangeForm(previous.action) &&
		!/[(;]/.test(text.slice(previous.end, start)) &&
		!isConversion(text, previous, own.unit, start);
	return {
		...own,
		counts: apiece ? forEach(like.counts, piece) : like.counts,
		action: /\b(?:making|of)\s+$/.test(text.slice(previous.end, start))
			? null
			: (own.action ??
				way ??
				(changed || (like.why?.startsWith(AS_BEFORE) === true && like.action === 'forecast') ? null : like.action)),
		...((way !== null || (like === previous && isEarlierLevel(text, previous, own.unit, start, seen.span.end))) &&
		own.change === null &&
		like.unit === own.unit
			? { origin: like }
			: besideOrigin(text, found, piece, size)),
		open: own.open || isOpenLike(previous) || isUnitless(own, seen, previous),
		why: AS_BEFORE,
		...boundOf(seen, own, previous, text.slice(previous.end, start)),
	};
};

/** `up from the [previous] offer of 7 mln`: of the same measure. */
const FORMER = /^(?:previous|earlier|original|initial|opening|former)\s/;

/** `4 mln dlrs, or 9 cts a share, up from 3 mln dlrs, or [7 cts a share]`: where the amount for each came from, as the total did. */
function besideOrigin(
	text: string,
	found: readonly FigureFact[],
	piece: string | null,
	{ unit, value, from }: { readonly unit: string | null; readonly value: number; readonly from: number },
): Pick<Meaning, 'origin'> {
	const total = found.at(-1);
	if (piece === null || total?.to == null || !/^\s*,?\s+or\s+/.test(text.slice(total.end, total.end + 8))) return {};
	const each = found.findLast(
		(fact) => fact.start >= from && fact !== total && fact.unit === unit && pieceOf(text, fact.end) === piece,
	);
	return each === undefined || each.from !== null || isFarApart(value, each.value) ? {} : { origin: each };
}

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

const gapped: Rule = ({ own, previous, seen, text }) =>
	own.change === null && isGapped(text, seen, previous, own.unit, own.counts)
		? {
				...own,
				counts: isReceiver(own, previous) ? null : (own.counts ?? previous.counts),
				action: previous.action,
				open:
					own.open || isOpenLike(previous) || (own.unit === null && isUnmeasured(seen, own.counts ?? previous.counts)),
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

/** `devote 40 % of its time to Acme, [40 %] to Orca`, `slow to 5 % this year and [4 %] in 1988`: the verb is left out. */
const elided: Rule = ({ own, previous: near, text, seen, start, found }) => {
	const previous = pastConversion(near, found, own.unit);
	return isElided(own, previous, text, seen, start)
		? {
				...own,
				counts: own.counts ?? previous.counts,
				action: previous.action,
				open: own.open || isOpenLike(previous),
				why: goesOn(previous.action),
			}
		: null;
};

/** `took [$38m] (£19m) on Friday and $84m in total`: the sum that the one before converts. */
function pastConversion(near: FigureFact, found: readonly FigureFact[], unit: string | null): FigureFact {
	const before = found.at(-2);
	return before !== undefined && near.why === AS_BEFORE && near.unit !== unit && before.unit === unit ? before : near;
}

const ASIDES = /\s*\([^()]*\)/g;

const isElided = (own: Meaning, previous: FigureFact, text: string, seen: Sighting, start: number): boolean =>
	own.action === null &&
	own.change === null &&
	own.unit !== null &&
	own.unit === previous.unit &&
	!isPeriod(own.unit) &&
	previous.action !== null &&
	(own.counts === null || own.counts === previous.counts) &&
	/^\s[^.;:()]{0,50}(?:,|\sand)\s+$/.test(text.slice(previous.end, start).replace(ASIDES, '')) &&
	/^\s+(?:to|in|on|for|at|by|from|this|next|last|a)\s/.test(
		text.slice(seen.span.end, seen.span.end + 30).replace(ASIDES, ''),
	) &&
	!hasVerb(seen, previous.end);

/** Whether a verb stands between an offset and the number. */
const hasVerb = ({ spot, span }: Sighting, from: number): boolean =>
	spot === null ||
	spot.parse.words.some(
		({ start, class: kind }) => start >= from && start < span.start && /^(?:verb|be|have|do|modal)$/.test(kind),
	);

/** In the order of how plainly the words between say it. */
const BESIDE: readonly Rule[] = [
	inBrackets,
	nextRow,
	otherVotes,
	changeOfLabel,
	changeOfLevel,
	byAsMuch,
	moreExactly,
	pastChange,
	same,
	changeApart,
	otherChange,
	origin,
	elsewhere,
	shareMore,
	level,
	standsAt,
	again,
	holding,
	sameVerb,
	ofWhich,
	ofSameWhole,
	sameFigure,
	gapped,
	further,
	included,
	thenSo,
	cameDown,
	elided,
];

/** From a sentence before. */
const BEFORE: readonly Rule[] = [ofSameWhole, sameFigure, otherChange];

/** "Net 582,300,000 vs 221,200,000": no surer of its unit than the one before. */
const isUnitless = ({ unit }: Meaning, { counted, amount }: Sighting, previous: FigureFact): boolean =>
	unit === null &&
	counted === null &&
	amount.manner === 'digits' &&
	(previous.certainty !== 'certain' || SUM_WORDS.test(previous.counts ?? ''));

const SUM_WORDS =
	/\b(?:net|revs?|revenues?|profits?|loss(?:es)?|tax|turnover|sales|income|earnings|assets|deposits|loans|dividends?|cash|debt|costs?)$/i;
