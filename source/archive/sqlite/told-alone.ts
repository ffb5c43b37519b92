import { BETWEEN } from './forms.ts';

/** What `whose` of a key tells: an entity of more than one key or article has a row of its own; a key of another, that one's number and 1. */
const IN_A_ROW = 1;

/** What is told of an entity by its key alone: how often it is mentioned, and what it is called (see forms.ts). */
export interface ToldAlone {
	readonly mentions: number;
	readonly names: string | null;
}

/** What most are called: by their keys' own words; once by the surname too, or all in capitals; only in capitals. */
const USUAL: readonly (string | null)[] = [null, `=${BETWEEN}-`, `=${BETWEEN}^`, '^'];

/** Whether these are names that need no row. */
export const areUsual = (names: string | null): boolean => USUAL.includes(names);

/** `whose` of a key that is such an entity: its mentions and names; of one mention by its key's own words 0, which takes no byte. */
export const whoseAlone = ({ mentions, names }: ToldAlone): number =>
	mentions === 1 && names === null ? 0 : -(mentions * USUAL.length + USUAL.indexOf(names));

/** `whose` of a key of an entity that is told in a row. */
export const whoseIs = (key: number, entity: number): number => (key === entity ? IN_A_ROW : entity + 1);

/** What `whoseAlone` told; null of a key that is no such entity. */
export const toldAlone = (whose: number | null): ToldAlone | null =>
	whose === null || whose >= IN_A_ROW
		? null
		: {
				mentions: whose === 0 ? 1 : Math.floor(-whose / USUAL.length),
				names: USUAL[-whose % USUAL.length] ?? null,
			};

/** The same as parts of a statement. */
export const MENTIONS_ALONE = `max(1, -whose / ${USUAL.length})`;
export const NAMES_ALONE = `CASE -whose % ${USUAL.length} ${USUAL.flatMap((names, at) =>
	names === null ? [] : [`WHEN ${at} THEN '${names.replaceAll(BETWEEN, "' || char(1) || '")}'`],
).join(' ')} END`;
