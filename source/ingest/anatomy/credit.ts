import { AGENCY } from './outlets.ts';

const pictureAgency = `(?:${AGENCY}|Getty(?: Images)?|EPA(?:-EFE)?|Shutterstock|Alamy|Zuma|Sipa|NurPhoto|Flash90|Redux|Magnum|Pool|Handout|Maxar|Planet Labs|Picture Alliance|iStock|Imago|Rex)`;
const slashed = new RegExp(
	`^(?:[^/]{2,60}/){1,6}\\s*${pictureAgency}|^${pictureAgency}\\s*/\\s*[\\p{L}.'’ -]{2,60}|^Getty Images$`,
	'u',
);
const pictured =
	/\b(?:photo|image|picture|photograph|illustration|screenshot|screengrab|courtesy of|courtesy|handout|file pic)\b/i;
const atEnd = /[([]([^()[\]\n]{2,140})[)\]]\.?$/;
const labelled =
	/(?:^|[.!?)”"]\s+|\s[|–—-]\s*)((?:AP |file )?(?:photo(?:graph)?|picture|image|credit|photo credit|illustration|video)s?(?: by)?\s*[:/|©]\s*[^.]{2,80})\.?$/i;
const byCue =
	/^(?:FILE\b|FILE PHOTO\b|In this (?:\w+ )?(?:photo|image|picture|screengrab)\b|(?:Pictured|Caption|Photo caption|Photo)\s*:)|\(L-R\)|\(from left\)|\bin this (?:file |handout |undated )*(?:photo|picture|image)\b/i;
const LONGEST_CAPTION = 1200;

/** Where the credit of a caption starts, counted from the paragraph's end; null where it is no caption. */
export function readCaption(head: string, tail: string, length: number): { readonly credit: number } | null {
	if (length > LONGEST_CAPTION) return null;
	const bracketed = atEnd.exec(tail);
	const inside = bracketed?.[1] ?? '';
	if (
		bracketed !== null &&
		(slashed.test(inside) ||
			(pictured.test(inside) &&
				/^\p{Lu}/u.test(inside) &&
				!/^(?:reporting|writing|editing)/i.test(inside) &&
				inside.split(/\s+/).length <= 9))
	) {
		return { credit: tail.length - bracketed.index };
	}
	const label = /[:/|©]/.test(tail) ? labelled.exec(tail) : null;
	if (label?.[1] !== undefined) return { credit: tail.length - tail.lastIndexOf(label[1]) };
	return /^(?:FILE|In this|Pictured|Caption|Photo)/.test(head) && byCue.test(head) ? { credit: 0 } : null;
}

const closing = [
	/^\(?(?:additional |further )?(?:reporting|writing|editing|report|edited|written|compiled|translated|produced)(?: and \w+)? (?:by|from|for)\b/i,
	/^\(?with (?:additional )?(?:inputs?|reporting|files|agenc|material|reports)/i,
	/^(?:©|\(c\)|copyright\b)/i,
	/\ball rights reserved\b/i,
	/^(?:source|via)\s*:/i,
	/\bcontributed (?:to this (?:report|story|article)|reporting)\b/i,
	/^this (?:article|story|report|piece) (?:was|has been|is|first|originally)\b/i,
];
const signed = new RegExp(
	String.raw`^[-–—/(\s]*(?:with )?(${AGENCY}(?:\s*[/,&]\s*${AGENCY}|,? and ${AGENCY})*|agencies|staff|wire services)[)\s.]*$`,
	'u',
);

/** A line below the body that says who made it. */
export function isCredit(head: string): boolean {
	return head.length < 300 && (signed.test(head) || closing.some((pattern) => pattern.test(head)));
}

const copyright =
	/^(?:©|\(c\)|copyright)\s*(?:©|\(c\))?\s*(?:\d{4}(?:-\d{4})?)?,?\s*(?:by )?([^.|,]{2,50}?)(?:[.|,]|\s+all rights|$)/i;
const source = /^(?:source|via)\s*:\s*([^.|,]{2,50})$/i;

/** The outlet a credit line names, or null. */
export function creditedOutlet(head: string): string | null {
	const named = (signed.exec(head) ?? source.exec(head) ?? copyright.exec(head))?.[1]?.trim() ?? null;
	return named === null || /^(?:agencies|staff|wire services)$/i.test(named) ? null : named;
}

// Without dash or brackets only behind a whole word: `Michael R. Bloomberg.` signs nothing.
const signature = new RegExp(
	String.raw`(?:(?<=[.!?”"’)]\s*)(?:[-–—/]+\s?(${AGENCY})|\((${AGENCY})\))|(?<=\p{Ll}{3}[.!?]["”’]?\s)(${AGENCY}|Reuter|REUTER))\.?$`,
	'u',
);

/** An agency's signature at the end of the last paragraph: `… he added. — Reuters`. */
export function readSignature(tail: string): { readonly length: number; readonly outlet: string } | null {
	const match = signature.exec(tail);
	const outlet = match?.[1] ?? match?.[2] ?? match?.[3];
	return match === null || outlet === undefined ? null : { length: tail.length - match.index, outlet };
}
