import type { Qualifier } from '../domain/fact.ts';

/** What a value can be as told: both ends inclusive, unless the lower is open ("more than"). */
export interface Bounds {
	readonly low: number;
	readonly high: number;
	readonly isOpenBelow: boolean;
}

interface Told {
	readonly value: number;
	readonly max: number | null;
	readonly qualifier: Qualifier;
}

/** The step of a round number's last digit that is not zero: 1,200 → 100, 29,514 → 1, 2.5 → 0.1. */
export function stepOf(value: number): number {
	if (value === 0 || !Number.isFinite(value)) return 1;
	let step = 1;
	while (Math.abs(value / (step * 10) - Math.round(value / (step * 10))) < 1e-9) step *= 10;
	while (step > 1e-6 && Math.abs(value / step - Math.round(value / step)) > 1e-6) step /= 10;
	return step;
}

/** The share that "around" leaves on each side of small or odd numbers. */
const ABOUT = 0.05;

/**
 * The band a told number covers. Journalists round to the next step they can name: "around 1,200" is 1,150 to 1,250, "more than
 * 300" from above 300 to below 400, "at least 29,514" that number; "fewer than" likewise downwards.
 */
export function boundsOf({ value, max, qualifier }: Told): Bounds {
	const step = stepOf(value);
	switch (qualifier) {
		case 'about': {
			const around = Math.max(step / 2, Math.abs(value) * ABOUT);
			return { low: value - around, high: (max ?? value) + around, isOpenBelow: false };
		}
		case 'more than':
			return { low: value, high: max ?? below(value + step, step), isOpenBelow: true };
		case 'at least':
			return { low: value, high: max ?? below(value + step, step), isOpenBelow: false };
		case 'fewer than':
		case 'at most':
			return { low: value - step, high: value, isOpenBelow: qualifier === 'fewer than' };
		default:
			return { low: value, high: max ?? value, isOpenBelow: false };
	}
}

const below = (value: number, step: number): number =>
	step > 1 ? value - 1 : step === 1 ? value - 1 : value - step / 10;

/** Whether one number can be meant by both. */
export function meet(a: Bounds, b: Bounds): boolean {
	const low = Math.max(a.low, b.low);
	const high = Math.min(a.high, b.high);
	if (low > high) return false;
	const open = (a.isOpenBelow && a.low === low) || (b.isOpenBelow && b.low === low);
	return !(open && low === high);
}
