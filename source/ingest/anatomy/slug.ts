import type { Span } from '../../domain/span.ts';

/** A story's version, as wires count it: `1st Ld-Writethru`, `2ND LEAD`, `Adv07`, `a0532`. */
const version = String.raw`(?:\d{1,2}(?:st|nd|rd|th)[ -](?:ld|lead|newslead|add|sub)\b|write-?thru|newsalert|bjt|budget\b|adv\.?[ -]?\d{1,2}\b|\bld\b)`;

/** Lines of a wire's desk, whole. */
const lines: readonly RegExp[] = [
	// Cycle and keyword: `BC-Economy-Adv07`, `^AM-Budget,2nd Ld-Writethru,0412`, `PM-US--Floods, Bjt`.
	/^(?:[a-z]\d{3,4}\W+)?(?:[a-z] )*\^?(?:BC|AM|PM|AP|BN)-{1,2}[\p{L}\p{N}][^\s.]*(?:[ ,].{0,80})?$/u,
	new RegExp(
		String.raw`^[\^(]?(?:[\p{L}\p{N}.&'’]+[-,/ ]{1,2}){0,6}${version}(?:[-,/ ]*(?:${version}|[a-z]?\d{1,5}|urgent))*[)<=]?$`,
		'iu',
	),
	/^\W*(?:strict(?:ly)? )?(?:under )?embargo(?:e?d)?\b(?!.*\b(?:was|were|has|had|will|is|are)\b).{0,120}$/iu,
	/^\W*(?:hold for release|for (?:immediate )?(?:release|publication|use)|not (?:for|to be) (?:release|publication|publi(?:sh|c)|broadcast|use))\w*\b.{0,100}$/iu,
	/^\W*(?:urgent|bulletin|flash|snap|news ?alert|alert|breaking(?: news)?|advisory|kill|correction|corrected|clarification|update(?:d)?(?: \d{1,2})?|repeat(?:ing)?|rpt|refile(?:d)?|wrap-?up(?: \d{1,2})?|lead(?: \d{1,2})?|first lead|exclusive|attention editors|hfr)\W*$/iu,
	// Notes to editors: `(ADDS DETAILS)`, `Eds: Updates with quote`, `ATTENTION - ADDS toll ///`, `With AP Photos`.
	/^[([](?:adds?|adding|recast[se]?|updates?|corrects?|refiles?|repeats?|rewrites?|removes?|deletes?|fixes|clarifies|changes|edits|new throughout|for use by)\b[^()[\]]*[)\]]$/iu,
	/^\(?(?:eds|editors?|note to editors?|eds? note|editors?['’] note)\s*:.{0,240}$/iu,
	/^(?:attention|atencion)\s*[-–—:].{0,120}\/{2,}$/iu,
	/^\/{2,}.{0,80}$/u,
	/^(?:with|w\/)\s+(?:(?:AP|AFP|EPA)\s+)?(?:photos?|graphics?|video)\b.{0,40}$/iu,
	/^\*+\s*(?:adds|recasts|updates|corrects|repeats)\b.{0,120}$/iu,
];

/** Lines that end a transmission. */
const ends =
	/^\W*(?:30|ends?(?: embargo)?|\(?more\)?|nnnn|zczc.*|xxx|AP-[A-Z]{2}-\d\d-\d\d-\d\d.*|\d{6}\s?[A-Z]{3}\s.{0,20})\W*$/iu;

const CLASSES =
	'UPDATE|WRAPUP|WRAP-UP|ROUNDUP|RPT|REPEAT|REFILE|CORRECTED|CORRECTION|OFFICIAL CORRECTION|EXCLUSIVE|ANALYSIS|FACTBOX|TIMELINE|SNAPSHOT|BRIEF|TABLE|POLL|PREVIEW|INTERVIEW|INSIGHT|FEATURE|COLUMN|TEXT|NEWSMAKER|PRESS DIGEST|EXPLAINER|SPECIAL REPORT|LEAD|URGENT|BULLETIN|FLASH|BREAKING|BREAKING NEWS|ADVISORY|KILL|DIARY|INSTANT VIEW|GRAPHIC';
/** `UPDATE 2-`, `RPT-EXCLUSIVE-`, `LEAD 1:`, `URGENT - `, `1ST LEAD `, and the mark that begins a headline. */
const before = new RegExp(
	String.raw`^(?:\^+\s*|(?:(?:${CLASSES})(?: \d{1,2})?(?:-\s?(?=\S)|\s*:\s|\s+[-–—]+\s))|\d(?:ST|ND|RD|TH) (?:LEAD|LD|UPDATE)\s*[-:–—]?\s*|URGENT(?: \d)? (?=\p{Lu}\p{Ll}))+`,
	'u',
);
/** `… (ADDS DETAILS)`, `… - UPDATE 2`, `… [CORRECTED]`, `…<`. */
const behind =
	/(?:\s*[([](?:adds?|adding|recasts?|updates?|updated|corrects?|corrected|refiles?|refiled|repeats?|repeated|rpt|wrapup|lead|\d(?:st|nd|rd|th) (?:ld|lead))\b[^()[\]]*[)\]]|\s+[-–—]\s*(?:UPDATE|LEAD|WRAPUP)(?: \d{1,2})?|,\s*\d{1,2}(?:st|nd|rd|th) Ld(?:-Writethru)?|\s*[<=]+)+$/iu;

const LONGEST = 260;

/** A line that a wire's desk wrote for other desks, above a headline: slug, embargo, urgency, what is new. */
export const isSlug = (line: string): boolean => line.length <= LONGEST && lines.some((pattern) => pattern.test(line));

/** A line that ends a transmission: `-30-`, `(MORE)`, `AP-NY-03-04-05 1234EST`. */
export const isTransmissionEnd = (line: string): boolean => line.length <= 60 && ends.test(line);

/** More of a story is to come, or it went out so: `MORE`, `(MORE) nyt-03-04-05 1234est`, `REUT`. */
const breaks =
	/^(?:[-–—*\s(/]*MORE[-–—*\s)/]*(?:[a-z]{2,4}-\d\d-\d\d-\d\d.*)?|-?\(?more\)-?|MTF\b.*|[-–—\s]*(?:REUT(?:ER)?|Reut(?:er)?)[\s.]*(?:\d{3,6}\b.*)?)$/u;

/** A line that says more is to come or whose wire it is, wherever it stands. */
export const isTransmissionBreak = (line: string): boolean => line.length <= 60 && breaks.test(line);

/** Where the headline itself stands in a line that also has a desk's marks; the whole line where it has none. */
export function headlineWithin(line: string): Span {
	const start = before.exec(line)?.[0].length ?? 0;
	const end = behind.exec(line)?.index ?? line.length;
	return end - start < 3 ? { start: 0, end: line.length } : { start, end };
}
