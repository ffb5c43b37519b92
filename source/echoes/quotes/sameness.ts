import { type Block, passageOf } from './alignment.ts';
import { matchSpeakers, type SpeakerMatch } from './speakers.ts';
import { LEAST_WORDS, type Spoken } from './spoken.ts';
import { matterOf } from './weight.ts';

/** Of the shorter version, so much must be in the other. */
const MOST = 0.5;
const DAY_MS = 86_400_000;

/**
 * What must be shared, in words in a row and words of matter together, by who is said to speak and how many days lie between the
 * articles: people repeat what they say, so that years apart more is wanted; and more where another is named as the speaker.
 * All of a version where others are named counts for more than a part.
 */
const ENOUGH: Readonly<Record<SpeakerMatch | 'other, whole', readonly (readonly [days: number, least: number])[]>> = {
	same: [
		[30, 6],
		[Number.POSITIVE_INFINITY, 9],
	],
	unknown: [
		[3, 7],
		[30, 10],
		[Number.POSITIVE_INFINITY, 13],
	],
	'other, whole': [[3, 11]],
	other: [
		[14, 13],
		[Number.POSITIVE_INFINITY, 17],
	],
};

export interface SamePassage {
	readonly blocks: readonly Block[];
}

/**
 * Whether two versions are the same spoken words: four in a row and most of the shorter one, by the same speaker; more where a
 * speaker is not known, and much more where two articles name different ones. `isCommon` says of a place in the first whether
 * the four words from there on are said by many: these prove nothing.
 */
export function samePassage(a: Spoken, b: Spoken, isCommon: (place: number) => boolean): SamePassage | null {
	const [forms, others] = [a.words.map(({ form }) => form), b.words.map(({ form }) => form)];
	const blocks = passageOf(forms, others);
	const own = blocks.flatMap((block) => ownStretches(block, isCommon));
	const run = Math.max(0, ...own.map(({ length }) => length));
	const shared = blocks.reduce((sum, { length }) => sum + length, 0);
	const least = Math.min(forms.length, others.length);
	if (run < LEAST_WORDS || shared < least * MOST) return null;
	const matter = own.reduce((sum, { start, length }) => sum + matterOf(a, start, start + length), 0);
	const speakers = matchSpeakers(a.speaker, b.speaker);
	const days = daysBetween(a, b);
	const isEnough = (by: keyof typeof ENOUGH): boolean =>
		run + matter >= (ENOUGH[by].find(([most]) => days <= most)?.[1] ?? Number.POSITIVE_INFINITY);
	if (isEnough(speakers)) return { blocks };
	return speakers === 'other' && shared === least && isEnough('other, whole') ? { blocks } : null;
}

/** Stretches of a shared run that are not made of common phrases alone. */
function ownStretches({ a, length }: Block, isCommon: (place: number) => boolean): { start: number; length: number }[] {
	if (length < LEAST_WORDS) return [{ start: a, length }];
	const own = new Array<boolean>(length).fill(false);
	for (let at = 0; at + LEAST_WORDS <= length; at += 1) if (!isCommon(a + at)) own.fill(true, at, at + LEAST_WORDS);
	const stretches: { start: number; length: number }[] = [];
	own.forEach((is, at) => {
		if (!is) return;
		const last = stretches.at(-1);
		if (last !== undefined && last.start + last.length === a + at) last.length += 1;
		else stretches.push({ start: a + at, length: 1 });
	});
	return stretches;
}

/** 0 where either has no date. */
function daysBetween({ published: one }: Spoken, { published: other }: Spoken): number {
	if (one === null || other === null) return 0;
	return Math.abs(Date.parse(one.slice(0, 10)) - Date.parse(other.slice(0, 10))) / DAY_MS;
}
