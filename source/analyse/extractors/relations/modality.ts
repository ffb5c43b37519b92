import type { Modality } from '../../../domain/fact.ts';
import type { Clause } from '../../grammar/clauses.ts';
import type { Stated } from './deed.ts';
import { beside, type Doubt } from './doubt.ts';
import type { Page } from './page.ts';
import type { Time } from './times.ts';
import { isOngoing, wasUnderWay } from './under-way.ts';

const MODALITIES = {
	done: 'done',
	ahead: 'planned',
	believed: 'believed',
	possible: 'possible',
	needed: 'needed',
} as const;

/** As what a deed is told; what was under way on a day that is over is done: `was speaking on Monday`. */
export function modalityOf(page: Page, clause: Clause, stated: Stated, time: Time): Modality {
	if (stated !== 'done' || !isOngoing(page, clause)) return MODALITIES[stated];
	return wasUnderWay(page, clause) && isThen(time) && !isStill(page, clause) ? 'done' : 'ongoing';
}

/** The doubt a past progressive leaves: `was building a port`, which may be over, `was meeting Lund on Friday`, which may have been a plan. */
export const underWayThen = (page: Page, clause: Clause, stated: Stated, time: Time): readonly Doubt[] =>
	stated === 'done' &&
	wasUnderWay(page, clause) &&
	(!isThen(time) || isStill(page, clause) || APPOINTED.test(clause.group.base))
		? [beside('under way then; it may be over')]
		: [];

/** What somebody was about to do on a day as well as at it. */
const APPOINTED =
	/^(?:meet|see|visit|join|leave|face|play|host|fly|travel|return|arrive|open|hold|stage|launch|release|start|begin|resume|address|tour)$/;

const isThen = (time: Time): boolean =>
	time !== null && !/\b(?:now|today|tonight|currently|this|every|each|since)\b/i.test(time.text);

/** `was [still] counting votes on Friday`. */
const isStill = ({ words }: Page, { group }: Clause): boolean =>
	words.slice(group.first, group.last).some(({ lower }) => lower === 'still');
