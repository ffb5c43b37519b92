import { done, type Happened } from './happened.ts';
import { isOpen } from './predicate.ts';
import { governedBy, type Spot } from './spot.ts';

/** `Oil [accounted for] 40 % of exports`, `accounts for 12 of the 30 deaths`. */
export function accountedFor({ parse, at }: Spot): Happened | null {
	const governed = governedBy(parse, at);
	if (governed === null || governed.link !== 'for' || governed.between.length > 0) return null;
	const { clause } = governed;
	if (clause.group.base !== 'account' || clause.passive || clause.group.negated) return null;
	return done('accounted for', isOpen(parse, clause));
}
