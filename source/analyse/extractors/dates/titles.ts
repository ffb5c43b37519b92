import type { Span } from '../../../domain/span.ts';
import { verbForms } from '../../grammar/verb-forms.ts';
import { isPastForm } from './verbs.ts';

/** How far around a time its title's marks or first word are looked for, in UTF-16 units. */
const REACH = 80;

const SMALL =
	/^(?:a|an|the|and|or|but|of|in|on|at|to|for|from|by|with|as|is|was|are|my|your|his|her|its|our|their|vs?\.?|\d[\d,:.]*(?:st|nd|rd|th)?)$/i;

/** "Born on the Fourth of July", in marks or not: a time in the title of a work is none. */
export const insideTitle = (text: string, span: Span): boolean =>
	isMarked(text, span) || opensWithVerb(text, span) || opensWithAdverb(text, span) || isProgramme(text, span);

/** "told Today that", "the Today programme": within a sentence the day is written small. */
const isProgramme = (text: string, { start, end }: Span): boolean =>
	/^(?:Today|Tonight)$/.test(text.slice(start, end)) && /\p{Ll}\s$/u.test(text.slice(Math.max(0, start - 2), start));

/** Between quote marks where every word but the small ones has a capital, more than the time itself. */
function isMarked(text: string, { start, end }: Span): boolean {
	const before = /["“‘'«]([^"“”‘«»\n.]*)$/.exec(text.slice(Math.max(0, start - REACH), start))?.[1];
	const after = /^([^"“”’»\n.]*?),?["”’'»]/.exec(text.slice(end, end + REACH))?.[1];
	if (before === undefined || after === undefined) return false;
	const around = `${before} ${after}`.split(/\s+/).filter((word) => word !== '' && !SMALL.test(word));
	return (
		around.length > 0 && around.every((word) => /^\p{Lu}/u.test(word)) && /^\p{Lu}/u.test(before.trimStart() || 'A')
	);
}

/** "watched Born on the Fourth of July": within a sentence no verb but a title's has a capital. */
function opensWithVerb(text: string, { start }: Span): boolean {
	if (!text.startsWith(' of ', start - 4)) return false;
	const lead = /\p{Ll}[\p{L}’']* (\p{Lu}\p{Ll}+) (?:on|in|at|for|by|of) the \p{Lu}\p{Ll}+ of $/u.exec(
		text.slice(Math.max(0, start - REACH), start),
	);
	const word = lead?.[1]?.toLowerCase();
	return (
		word !== undefined && verbForms(word).length > 0 && verbForms(word).every(({ shape }) => /articiple$/.test(shape))
	);
}

/** Adverbs of no one time, place or way; "Late in April came the news" is no title. */
const LOOSE_ADVERBS =
	/(?:Sometimes?|Someday|Somewhere|Somehow|Always|Never|Forever|Nowhere|Anywhere|Everywhere|Once|Again|Maybe|Perhaps|Almost|Alone|Together|Away|Home) (?:in|on) $/;

/** Whether the word that ends at `last` has a capital. */
function hasCapital(text: string, last: number): boolean {
	let first = last;
	while (first >= 0 && text[first] !== ' ' && text[first] !== '\n') first--;
	return /[A-Z]/.test(text.slice(first + 1, last + 1));
}

/** "saw Sometimes in April", "Somewhere in June was shot in Oslo": with a capital within the sentence, or as a verb's subject. */
function opensWithAdverb(text: string, { start, end }: Span): boolean {
	if (!text.startsWith('n', start - 2) || !hasCapital(text, start - 5)) return false;
	const before = text.slice(Math.max(0, start - REACH), start).replaceAll(/\s/g, ' ');
	const lead = before.search(LOOSE_ADVERBS);
	if (lead < 0) return false;
	if (/^[\p{Ll},]+,? $/u.test(/\S+ $/.exec(before.slice(0, lead))?.[0] ?? '')) return true;
	const next = /^ (\p{Ll}+)/u.exec(text.slice(end, end + REACH))?.[1] ?? '';
	return /^(?:is|was|has|had)$/.test(next) || (/s$/.test(next) && verbForms(next).length > 0) || isPastForm(next);
}
