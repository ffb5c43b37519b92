import { areOneDay, DAY, isShort } from './hours.ts';
import { isBroadLead } from './leads.ts';
import { areApart } from './places.ts';
import { type Signature, shared } from './signature.ts';
import { areOfGreatSort } from './sorts.ts';

/** What one day, one place and one sort of happening prove, and what no day does; in units of evidence as `likeness` has them. */
const OF_ONE_DAY = 0.8;
const OF_ONE_COUNT = 0.8;
const LATELY_TOLD = 0.5;
const EACH_WORD = 0.04;
const MOST_WORDS = 5;
const SAME_SORT = 0.1;
const SAME_FIGURE = 0.1;

/** Between reports of which one gives no date: of two strikes on one town in a week nothing else would tell which. */
const CLOSE = DAY;
/** Words in common that are asked for where a whole country, or a great city, is all the place that is told. */
const WORDS_ABROAD = 2;

/**
 * How far two episodes are alike by what they tell, whatever they name and however usual these names are: where a story is in hundreds of
 * reports, all its names are. They must be set in one place, on one day or told within a few, and be of one sort or tell it in
 * the same words; what goes on, is meant or measured must count the same there. Their times and sorts do not rule each other out.
 */
export function likenessInCrowd(a: Signature, b: Signature): number {
	const leads = shared(a.leads, b.leads);
	const acts = shared(a.acts, b.acts);
	// Where the figures' own places are two, what else both name does not make them one.
	if (leads.length === 0 || acts.length === 0 || areApart(a.places, b.places)) return 0;
	const isLocal = leads.some((lead) => !isBroadLead(lead));
	const words = shared(a.words, b.words).length;
	const told = Math.min(words, MOST_WORDS) * EACH_WORD;
	if (a.tense !== 'happened') return isLocal || words >= WORDS_ABROAD ? OF_ONE_COUNT + told : 0;
	const isOfSort = (a.sorts & b.sorts) !== 0;
	const same = shared(a.figures, b.figures);
	const isSame = same.length > 0;
	const more = told + (isOfSort ? SAME_SORT : 0) + (isSame ? SAME_FIGURE : 0);
	if (a.when !== null && b.when !== null) {
		if (!isShort(a.when) || !isShort(b.when) || !areOneDay(a.when, b.when)) return 0;
		const isTold = isLocal
			? isOfSort || words > 0
			: areOfGreatSort(a.sorts, b.sorts) || (isOfSort && words >= WORDS_ABROAD);
		return isTold ? OF_ONE_DAY + more : 0;
	}
	const isLate =
		a.published !== null &&
		b.published !== null &&
		Math.abs(a.published - b.published) <= CLOSE &&
		!isYetToBe(a, b.published) &&
		!isYetToBe(b, a.published);
	return isLate &&
		(isLocal || areOfGreatSort(a.sorts, b.sorts)) &&
		// `Two trains collided` is told of every such crash: whatever both count must be the same.
		same.length >= acts.length &&
		(isOfSort ? words > 0 : words >= WORDS_ABROAD)
		? LATELY_TOLD + more
		: 0;
}

/** Whether something was on a later day than one on which nobody could tell of it. */
const isYetToBe = ({ when }: Signature, published: number): boolean => when !== null && when.from >= published + DAY;

/** Whether both say where they are set, in no large part of the world, and not in the same place. */
export const areSetApart = (a: Signature, b: Signature): boolean =>
	a.tense === 'happened' &&
	a.leads.length > 0 &&
	b.leads.length > 0 &&
	!a.leads.some(isBroadLead) &&
	!b.leads.some(isBroadLead) &&
	shared(a.leads, b.leads).length === 0;
