/** Looks of a line, told without knowing its place. */

export const words = (line: string): readonly string[] =>
	line.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));

const small =
	/^(?:a|an|the|and|or|but|nor|of|in|on|at|to|for|by|with|from|as|is|its|vs\.?|via|over|into|after|de|la|al|el|von|van)$/i;

/** Most words of weight begin with a capital: `Council Votes to Close Bridge`. */
export function isTitleCase(line: string): boolean {
	const heavy = words(line).filter((word) => !small.test(word) && /^\p{L}/u.test(word));
	const capital = heavy.filter((word) => /^\p{Lu}/u.test(word));
	return heavy.length >= 3 && capital.length >= heavy.length * 0.8;
}

const beginsProperly = /^[“"‘'«(¿¡]?[\p{Lu}\p{Lt}\p{Lo}\p{N}$£€#@]/u;
const listItem = /^(?:[-•*▪►–—]\s|\d{1,2}[.)]\s)/;
const sentenceEnd = /[.!,;:…。！,،؛]["”’»')\]]*$|["”»]$/u;
const abbreviationEnd = /(?:\b\p{Lu}\.){2,}$/u;

/** A line that stands for itself: it begins like a sentence and does not end like one. A question may be one. */
export function standsAlone(line: string, longest: number): boolean {
	if (line.length > longest || listItem.test(line) || !beginsProperly.test(line)) return false;
	return !sentenceEnd.test(line) || abbreviationEnd.test(line) || /^[“"‘'«].*["”’»']$/u.test(line);
}

/** Letters and digits alone, lower case, to compare two printings of one headline. */
export const bare = (line: string): string => line.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
