import { type Day, weekdayOf } from '../day.ts';

/** The weekday at or before `day`. */
export const backTo = (day: Day, weekday: number): Day => day - ((weekdayOf(day) - weekday + 7) % 7);
/** The weekday at or after `day`. */
export const onTo = (day: Day, weekday: number): Day => day + ((weekday - weekdayOf(day) + 7) % 7);
