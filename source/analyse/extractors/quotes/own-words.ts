import type { Span } from '../../../domain/span.ts';
import type { Attribution } from '../../attribution/attribution.ts';
import type { Quotation } from './quotations.ts';
import { countWords, overlapping } from './words.ts';

/** A term or a name in marks does not keep two quotations apart; so many words do. */
const APART = 3;

/**
 * Of an attribution whose content begins in front of its cue, drops the pieces behind it that are said under a cue
 * of their own (`“It is late,” she told them, before insisting | “nobody came”`) or beyond a quotation it has no part in.
 */
export function withoutOthersWords(
	text: string,
	attributions: readonly Attribution[],
	outermost: readonly Quotation[],
): Attribution[] {
	return attributions.map((attribution) => {
		const { cue, content } = attribution;
		const leads = content.some(({ end }) => end <= cue.start);
		if (!leads || content.length < 2) return attribution;
		const own = content.filter(
			(piece) =>
				piece.start < cue.end ||
				!(
					saidUnderAnother(text, piece, attribution, attributions) ||
					beyondQuotation(text, piece, attribution, outermost)
				),
		);
		return own.length === content.length ? attribution : { ...attribution, content: own };
	});
}

const touches = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

const saidUnderAnother = (
	text: string,
	piece: Span,
	{ cue }: Attribution,
	attributions: readonly Attribution[],
): boolean =>
	attributions.some(
		(other) =>
			other.cue.start >= cue.end &&
			(other.cue.end <= piece.start + 1 || leadsTo(text, piece, other)) &&
			other.content.some((content) => touches(content, piece)),
	);

/** `…,” she said`: the cue stands right behind the piece. */
const leadsTo = (text: string, piece: Span, { cue, source }: Attribution): boolean => {
	const next = Math.min(cue.start, source?.start ?? cue.start);
	return next >= piece.end && next - piece.end < 5 && /^,?["”’']?,?\s*$/.test(text.slice(piece.end, next));
};

const beyondQuotation = (
	text: string,
	piece: Span,
	{ cue, content }: Attribution,
	outermost: readonly Quotation[],
): boolean =>
	overlapping(outermost, piece).length > 0 &&
	overlapping(outermost, { start: cue.end, end: piece.start }).some(
		(quotation) =>
			quotation.style === 'double' &&
			quotation.end <= piece.start &&
			countWords(text, quotation) >= APART &&
			!content.some((other) => touches(other, quotation)),
	);

/** `“We came,” remembered Ann Lee. | “It was late.”`: a cue behind a sentence in marks and its comma has that for its content too. */
export function withQuotationBefore(
	text: string,
	attributions: readonly Attribution[],
	outermost: readonly Quotation[],
): Attribution[] {
	return attributions.map((attribution) => {
		const { cue, source, content } = attribution;
		if (source === null || content.some(({ start }) => start < cue.start)) return attribution;
		const next = Math.min(cue.start, source.start);
		const leading = overlapping(outermost, { start: next - 3, end: next }).at(-1);
		const before = leading && leading.outer.end <= next ? leading : undefined;
		if (
			!before?.closed ||
			!/^\s*$/.test(text.slice(before.outer.end, next)) ||
			text[before.end - 1] !== ',' ||
			!/(?:^|[.?!”"\n])\s*$/.test(text.slice(Math.max(0, before.outer.start - 3), before.outer.start)) ||
			countWords(text, before) < APART ||
			attributions.some((other) => other.content.some((piece) => touches(piece, before)))
		)
			return attribution;
		return { ...attribution, content: [{ start: before.start, end: before.end }, ...content] };
	});
}

/** `… “It would be costly.” | Ward agreed and said`: who agrees in a sentence of their own, and says something there, did not say what stands before. */
export const withoutAgreeing = (text: string, attributions: readonly Attribution[]): Attribution[] =>
	attributions.filter(({ source, cue, content }) => {
		if (source === null || source.end > cue.start || !content.every(({ end }) => end <= source.start)) return true;
		const cueWords = text.slice(cue.start, Math.min(cue.end + 12, cue.start + 60));
		if (
			!/^(?:also\s|has\s|had\s)?(?:agree[sd]?|disagree[sd]?|respond(?:s|ed)|repl(?:y|ies|ied))\s(?:and|but|that|by|with|to)\b/.test(
				cueWords,
			)
		)
			return true;
		return !/[.?!][”"’']?\s+$/.test(text.slice(Math.max(0, source.start - 4), source.start));
	});

/**
 * `“It was late.” [Ann Lee told them: “Nobody came.”]`: a sentence that leads over to words of its own by a colon has no part in the
 * quotation before it, which has its stop.
 */
export const withoutQuotationBefore = (text: string, attributions: readonly Attribution[]): Attribution[] =>
	attributions.map((attribution) => {
		const { source, cue, content } = attribution;
		if (source === null || source.end > cue.start) return attribution;
		const behind = content.filter(({ start }) => start >= cue.end);
		const [next] = behind;
		if (next === undefined || behind.length === content.length || !COLON.test(text.slice(cue.end - 1, next.start)))
			return attribution;
		return /[.?!]["”’']*\s+$/.test(text.slice(Math.max(0, source.start - 5), source.start))
			? { ...attribution, content: behind }
			: attribution;
	});

const COLON = /:\s*["“‘']*$/;

const STOP = /[.?!][”"’']?\s/;

/**
 * `“We came,” Ann Lee said after Tom Ward spoke. | “It was late.”`: the sentence behind goes on with who said the first
 * quotation, not with a later verb of the sentence that has no content there.
 */
export function withoutFollowers(text: string, attributions: readonly Attribution[]): Attribution[] {
	const leading = attributions.filter(({ cue, content }) => content.some(({ end }) => end <= cue.start));
	return attributions.filter(({ cue, content }) => {
		const [first] = content;
		if (!first || first.start < cue.end || !STOP.test(text.slice(cue.end, Math.min(first.start, cue.end + REACH))))
			return true;
		return !leading.some(
			(other) =>
				other.cue.end <= cue.start &&
				cue.start - other.cue.end < REACH &&
				!STOP.test(text.slice(other.cue.end, cue.start)),
		);
	});
}

/** `“It is late,” she told | a meeting in Lima`: behind what was said and a verb of telling stands who heard it, behind `said of` what it is about. */
export const withoutHearer = (text: string, attribution: Attribution, outermost: readonly Quotation[]): Attribution => {
	const { cue, content } = attribution;
	const [first] = content;
	if (!first || first.end > cue.start || overlapping(outermost, first).length === 0) return attribution;
	const verb = /\b(?:(told|tells|telling|tell)|(?:said|says)\s(?:of|about))$/i.exec(text.slice(cue.start, cue.end));
	if (verb === null) return attribution;
	const own = content.filter(
		(piece) =>
			piece.start < cue.end ||
			overlapping(outermost, piece).length > 0 ||
			STOP.test(text.slice(cue.end, piece.start)) ||
			(verb[1] === undefined ? piece.start - cue.end > 1 : THAT.test(text.slice(cue.end, piece.start + THAT_LENGTH))),
	);
	return own.length === content.length ? attribution : { ...attribution, content: own };
};

/** `told them [that] nobody came`, `told them, adding`: more is said. */
const THAT = /\bthat\s|,\s(?:and|but|adding|saying)\s/;
const THAT_LENGTH = 5;

/** `“It is big,” said Ann Lee. It is from a book which tells | how boys live`: a noun tells nothing said in sentences before. */
export const withinItsSentence = (text: string, attributions: readonly Attribution[]): Attribution[] =>
	attributions.flatMap((attribution) => {
		const { source, cue, content } = attribution;
		if (source === null || !/^(?:which|that)$/i.test(text.slice(source.start, source.end))) return [attribution];
		const own = content.filter(({ start, end }) => end > cue.start || !STOP.test(text.slice(start, cue.start)));
		if (own.length === content.length) return [attribution];
		return own.length === 0 ? [] : [{ ...attribution, content: own }];
	});

/** A sentence is looked through this far, in UTF-16 units. */
const REACH = 400;
