import { hourOf } from './hours.ts';
import type { Voice } from './labels.ts';

/** The day a figure is as of, or else was published on, since 1970. */
export function toldOn({ report, statement }: Voice): number | null {
	const hour = hourOf(statement.asOf ?? '') ?? hourOf(report.published ?? '');
	return hour === null ? null : Math.floor(hour / 24);
}
