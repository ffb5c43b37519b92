import { readDate, readDateLine } from '../publication-date.ts';
import { AGENCY, isAgency } from './outlets.ts';

export interface BylineReading {
	/** Null for a line that gives only a date. */
	readonly byline: string | null;
	readonly outlet: string | null;
	readonly published: string | null;
	/** Set for a date that is said to be an update's. */
	readonly updated: boolean;
}

const name = String.raw`\p{Lu}[\p{L}.'’-]*(?:\s+(?:(?:de|da|di|del|van|von|der|den|bin|al|el|ben|la|le)\s+)*\p{Lu}[\p{L}.'’-]*){1,4}`;
const names = String.raw`${name}(?:(?:,\s+|\s+(?:and|AND|&|und|y|et)\s+|,\s+and\s+)${name}){0,6}`;
const post = String.raw`(?:(?:senior|chief|staff|special|political|foreign|diplomatic|defen[cs]e|science|health|business|economics|sports?|legal|national|international|middle east|world|news|managing|deputy|associate|contributing)\s+)*(?:writer|reporter|correspondent|editor|columnist|contributor|analyst|bureau chief|journalist)`;

const written = new RegExp(
	String.raw`^(?:(?:[Bb]y|BY|Par|Por)[:\s]|(?:Von|Di|Text|Words|Authors?|Byline|BYLINE)\s*:|(?:Story|Written|Words|Text|Reported) [Bb]y[:\s])\s*(${names}|(?i:the\s+associated\s+press)|${AGENCY}|\p{Lu}[\p{L} ]{2,40} (?i:staff|reporter|correspondent|desk|bureau))(.*)$`,
	'u',
);
const affiliated = new RegExp(
	String.raw`^(${names})\s*(?:,|\||/|–|—|-)\s*(${AGENCY}|(?i:${post}(?:\s+(?:in|at|for)\s.{2,40})?))$`,
	'u',
);
const onlyName = new RegExp(`^${name}$`, 'u');
const onlyPost = new RegExp(
	String.raw`^(?:${AGENCY}|(?i:${post}|.{2,30} (?:staff|desk|bureau))(?:\s+(?:in|at|for)\s.{2,40}|,\s+.{2,40})?)$`,
	'u',
);

/** A byline or date line above or below the body; null for anything else. */
export function readByline(line: string): BylineReading | null {
	if (line.length > 200) return null;
	const date = readDateLine(line);
	if (date !== null)
		return { byline: null, outlet: null, published: date, updated: /^\W*(?:last )?(?:updated|modified)/i.test(line) };
	const byMatch = written.exec(line);
	if (byMatch?.[1] !== undefined) {
		const rest = byMatch[2] ?? '';
		if (/[.!?]$/.test(rest) && !readDate(rest)) return null;
		if (rest !== '' && !/^\s*(?:[,|/•·–—-]|in\s|for\s|at\s|\(|@|published|updated|posted|\d)/i.test(rest)) return null;
		return reading(byMatch[1], rest, line);
	}
	const match = affiliated.exec(line);
	return match?.[1] !== undefined ? reading(match[1], match[2] ?? '', line) : null;
}

function reading(byline: string, rest: string, line: string): BylineReading {
	const parts = [...byline.split(/,\s+/), ...rest.split(/[,|/•·–—()]|\s-\s/)].map((part) => part.trim());
	const outlet = parts.find(isAgency) ?? null;
	const people = byline.split(/,\s+/).filter((part) => !isAgency(part) || byline === part);
	return { byline: people.join(', '), outlet, published: readDate(line), updated: false };
}

/** A bare name between headline and what follows, where the next line is a post, a date or a dateline. */
export const isBareName = (line: string): boolean => line.length <= 60 && onlyName.test(line);

export const isPost = (line: string): boolean => line.length <= 80 && onlyPost.test(line);
