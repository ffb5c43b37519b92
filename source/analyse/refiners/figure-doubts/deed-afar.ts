import { governedBy } from '../../extractors/figures/spot.ts';
import { formOf } from '../../extractors/figures/verb-phrase.ts';
import { CHANGE_VERBS } from '../../lexicons/changes.ts';
import type { Told } from './told.ts';

/** Whether a figure is told of a verb that it follows only through phrases of another: `was barred from a tender for the import of [80 tonnes]`. */
export function isDeedAfar({ fact, spot }: Told): boolean {
	const { action, unit } = fact;
	if (spot === null || action === null || fact.from !== null || fact.to !== null) return false;
	const { parse, at, inner } = spot;
	const governed = governedBy(parse, at, inner);
	if (governed === null || governed.link === null) return false;
	const { clause, link, between } = governed;
	if (CHANGE_VERBS.has(clause.group.base) || action.endsWith(` ${link}`)) return false;
	if (!['done', 'does'].some((voice) => formOf(parse, clause, voice as 'done') === action)) return false;
	if (unit !== null && /^(?:[A-Z]{3}|%)$/.test(unit)) return false;
	if (link === 'during') return true;
	if (link === 'into') return between.length > 0 && !PARTING.test(clause.group.base);
	return between.length > (link === 'of' ? 1 : 0) && !/^(?:at|against|with|by|as|worth)$/.test(link);
}

/** `divided the land into [four plots]`: verbs that make something into others; of `dropped its inquiries into [50 shows]` the inquiries were dropped. */
const PARTING =
	/^(?:divide|split|turn|put|bring|make|cut|break|convert|translate|transform|organi[sz]e|group|sort|merge|carve|slice)$/;
