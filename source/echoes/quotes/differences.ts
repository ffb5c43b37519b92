import type { Span } from '../../domain/span.ts';
import type { Block } from './alignment.ts';
import { areNamedOtherwise, matchSpeakers } from './speakers.ts';
import type { Spoken } from './spoken.ts';

/**
 * How two versions differ: `cut`, one has words before, behind or between that the other has not; `word`, other words in the
 * same place; `ellipsis` and `bracket`, a writer's marks in either; `speaker`, said by somebody else.
 */
export type DifferenceKind = 'identical' | 'cut' | 'word' | 'ellipsis' | 'bracket' | 'speaker';

/** Words of either version in the same place; empty spans where one has none. */
export interface ChangedWords {
	readonly a: Span;
	readonly b: Span;
	/** A bracket or an ellipsis stands there: the writer told of the change. */
	readonly isMarked: boolean;
}

export interface Difference {
	readonly kinds: readonly DifferenceKind[];
	readonly words: readonly ChangedWords[];
	/** The same speaker under another name or title. */
	readonly otherNaming: boolean;
}

const ELLIPSIS = /\.\s?\.\s?\.|…/;
/** At an end, so many words for as many are a change; more are a cut on both sides. */
const CHANGED_AT_END = 2;
/** A gap so long is a passage left out. */
const LEFT_OUT = 8;

export function differenceOf(a: Spoken, b: Spoken, blocks: readonly Block[]): Difference {
	const kinds = new Set<DifferenceKind>();
	const words: ChangedWords[] = [];
	const gaps = gapsOf(a, b, blocks);
	for (const { fromA, toA, fromB, toB, atEnd } of gaps) {
		const [ofA, ofB] = [toA - fromA, toB - fromB];
		if (ofA + ofB === 0) continue;
		const [spanA, spanB] = [spanBetween(a, fromA, toA), spanBetween(b, fromB, toB)];
		// Of words left out, the mark stands where they are not; of changed ones in either.
		const isMarked =
			(ofA > 0 && ofB === 0 ? false : isMarkedAt(a, fromA, toA)) ||
			(ofB > 0 && ofA === 0 ? false : isMarkedAt(b, fromB, toB));
		if (atEnd) {
			const isChange = ofA > 0 && ofB > 0 && Math.max(ofA, ofB) <= CHANGED_AT_END;
			kinds.add(isChange ? 'word' : 'cut');
			if (isChange) words.push({ a: spanA, b: spanB, isMarked });
		} else if (Math.min(ofA, ofB) === 0 && isMarked) {
			words.push({ a: spanA, b: spanB, isMarked });
		} else {
			kinds.add(Math.min(ofA, ofB) === 0 && Math.max(ofA, ofB) >= LEFT_OUT ? 'cut' : 'word');
			words.push({ a: spanA, b: spanB, isMarked });
		}
	}
	if (ELLIPSIS.test(a.text) || ELLIPSIS.test(b.text)) kinds.add('ellipsis');
	if (/\[/.test(a.text) || /\[/.test(b.text)) kinds.add('bracket');
	if (kinds.size === 0) kinds.add('identical');
	if (matchSpeakers(a.speaker, b.speaker) === 'other') kinds.add('speaker');
	const order: readonly DifferenceKind[] = ['identical', 'cut', 'word', 'ellipsis', 'bracket', 'speaker'];
	return {
		kinds: order.filter((kind) => kinds.has(kind)),
		words,
		otherNaming: areNamedOtherwise(a.speaker, b.speaker),
	};
}

interface Gap {
	readonly fromA: number;
	readonly toA: number;
	readonly fromB: number;
	readonly toB: number;
	readonly atEnd: boolean;
}

function gapsOf(a: Spoken, b: Spoken, blocks: readonly Block[]): Gap[] {
	const bounds = [{ a: 0, b: 0, length: 0 }, ...blocks, { a: a.words.length, b: b.words.length, length: 0 }];
	return bounds.slice(1).map((next, at) => {
		const last = bounds[at] ?? next;
		return {
			fromA: last.a + last.length,
			toA: next.a,
			fromB: last.b + last.length,
			toB: next.b,
			atEnd: at === 0 || at === bounds.length - 2,
		};
	});
}

function spanBetween({ words, start, end }: Spoken, from: number, to: number): Span {
	const [first, last] = [words[from], words[to - 1]];
	if (to > from && first !== undefined && last !== undefined) return { start: first.start, end: last.end };
	const at = first?.start ?? words.at(-1)?.end ?? start;
	return { start: Math.min(at, end), end: Math.min(at, end) };
}

function isMarkedAt(spoken: Spoken, from: number, to: number): boolean {
	for (let at = from; at <= to; at += 1) if (spoken.bracketBefore[at]) return true;
	const before = spoken.words[from - 1]?.end ?? spoken.start;
	const after = spoken.words[to]?.start ?? spoken.end;
	return ELLIPSIS.test(spoken.text.slice(before - spoken.start, after - spoken.start));
}
