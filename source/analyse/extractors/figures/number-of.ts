import { CHANGE_VERBS } from '../../lexicons/changes.ts';
import { governedBy, headAt, lowerAt, type Spot } from './spot.ts';

/** "the number of murders fell from 88 to [71]". */
export function isNumberOf(spot: Spot | null): boolean {
	if (spot === null) return false;
	const governed = governedBy(spot.parse, spot.at, spot.inner);
	if (governed === null) return false;
	const { base } = governed.clause.group;
	const level =
		governed.link === null &&
		governed.between.length === 0 &&
		/^(?:be|total|reach|hit|average|exceed|number)$/.test(base);
	if (level) return /\d/.test(lowerAt(spot.parse, spot.first)) && isOfNumber(spot, governed.clause.subject);
	if (!/^(?:from|to|at|by)$/.test(governed.link ?? '')) return false;
	if (!CHANGE_VERBS.has(base) && !/^(?:stand|remain|stay|limit|cap|restrict|bring|take|extend)$/.test(base))
		return false;
	return [...governed.clause.subject, ...governed.between].some((at) => {
		const head = headAt(spot.parse, at);
		return NUMBERS.test(head) || (LEVELLED.test(head) && /\d/.test(lowerAt(spot.parse, spot.first)));
	});
}

/** `The number of nurses was 820`. */
const isOfNumber = ({ parse }: Spot, subject: readonly number[]): boolean =>
	subject.some((at) =>
		/^(?:number|numbers|total|tally|toll|membership|headcount|workforce|population)$/.test(headAt(parse, at)),
	);

/** What stands at a bare number: `the index edged up to [102.5]`. */
const LEVELLED =
	/^(?:index|indices|indexes|gauge|benchmark|barometer|dow|ftse|footsie|nasdaq|nikkei|dax|cac|topix|sensex)$/;

const NUMBERS =
	/^(?:number|total|toll|count|tally|membership|headcount|workforce|staff|payroll|fleet|population|circulation|audience|attendance|streak|run|tally)$/;
