import { standsAlone, words } from './shape.ts';

/** Lines above links: what they say, then perhaps a colon and a link. */
const heading = new RegExp(
	`^(?:${[
		'more (?:stories|news|coverage|on this|from(?= our| this| us|[^.]{0,40}$)|to read|reading|articles|headlines)',
		'(?:also|further|recommended|suggested|essential|must|next|related)[ -]?read(?:s|ing)?',
		'read (?:more|also|next|now|the full (?:story|article|report))',
		'see (?:also|more)',
		'related(?=\\s*:|\\s*$)',
		'(?:related|recommended|popular|trending|featured|sponsored|promoted|top|latest|other|similar) (?:stories|articles|news|videos?|topics|posts|content|links|coverage|reading|headlines)',
		'recommended(?: for you)?(?=\\s*:|\\s*$)',
		'(?:trending|popular|featured|sponsored|promoted|latest|more|up next)(?=\\s*:|\\s*$)',
		'most (?:read|popular|viewed|shared|commented)(?=\\s*:|\\s*$|\\s(?:in|on)\\b)',
		"editor['’]?s['’]? (?:picks?|choice)",
		'you (?:may|might) (?:also )?(?:like|be interested in|enjoy|want to read)',
		"don['’]?t miss(?=\\s*:|\\s*$)",
		'what to (?:read|watch) next',
		'in case you missed it',
		'(?:keep reading|go deeper|dig deeper|explore more)(?=\\s*:|\\s*$)',
		'paid (?:content|post)',
		'from our partners',
	].join('|')})(?!\\p{L})`,
	'iu',
);
/** Lines that are this and nothing else. */
const whole =
	/^(?:advertise?ments?|advertising|ads?|loading|comments?(?: \(\d+\))?|(?:leave|post|add) a comment|view (?:all )?comments|share|print|email|save|copy link|like|tweet|facebook|twitter|whats ?app|linkedin|telegram|reddit|pinterest|getty images|image source|back to top|newsletter|podcast|menu|search|log ?in|sign in|privacy policy|terms of (?:use|service)|contact us|continued?|more|\d+ min(?:ute)?s? read|\d+ (?:minute|hour|day)s? ago)[\s.…:]*$/i;
/** Beginnings of lines that ask the reader to do something. */
const asking =
	/^(?:(?:article|story) continues\b|continued? (?:reading|below|on page)\b|continued reading\b|scroll (?:down )?(?:to|for) (?:continue|more|read)\b|skip (?:to|past)\b|sign up (?:for|to|here|now|and)\b|subscribe (?:to|now|here|for)\b|get (?:the|our|your) (?:latest|best|daily|free|app|newsletter)\b|download (?:the|our) .{0,20}app\b|follow (?:us|@\w+|.{2,40} on (?:twitter|facebook|x|instagram|telegram|threads|tiktok))\b|like us on\b|join (?:us on|our|the conversation)\b|(?:click|tap) (?:here|to|on the)\b|watch(?: now| live)?\s*:|watch (?:now|more)\b|listen(?: now)?\s*:|listen to (?:this|our)\b|play (?:video|audio)\b|share this\b|share on\b|(?:print|email|save) this\b|(?:tags?|topics?|keywords?|filed under|posted in|categor(?:y|ies))\s*:|we use cookies\b|accept (?:all )?cookies\b|support (?:our|independent|quality) journalism\b|send (?:us )?(?:your )?tips\b|have a (?:news )?tip\b|get in touch\b|report (?:a|an) (?:typo|error|mistake)\b|(?:please )?enable javascript\b|your browser\b|want more\b|(?:photos?|videos?|gallery|slideshow|in pictures)\s*:)/i;
const separator = /^[^\p{L}\p{N}]+$/u;

/** A line that carries nothing, or leads away from the article, whatever stands around it. */
export function isFurniture(line: string): boolean {
	if (separator.test(line)) return true;
	return line.length <= 200 && (whole.test(line) || asking.test(line) || isLinkHeading(line));
}

/** `More stories:`, `Related coverage`: the lines below it may be links. `More news came at night.` is a sentence. */
export const isLinkHeading = (line: string): boolean =>
	line.length <= 200 &&
	heading.test(line) &&
	(!/[.!?]["”’)]*$/.test(line) || line.includes(':') || words(line).length <= 3);

const opener =
	/^(?:He|She|They|It|We|I|The|A|An|But|And|In|On|At|This|That|These|Those|There|His|Her|Its|Their|As|When|While|After|If)\b/;
const finite = /\b(?:said|told|was|were|had|did|has|have|is|are|been|added|according)\b/;

/** A sentence that lost its full stop, not a line apart: `He was not available for comment`. */
export const isBrokenSentence = (line: string): boolean =>
	opener.test(line) && finite.test(line) && words(line).length >= 4;

const LONGEST_APART = 130;

/** Speakers of interviews: `Q: And then?`, `MARTA RUIZ: Why not?` */
const speaker = /^(?:[QA][:.]|\p{Lu}[\p{Lu}.'’ -]+:)\s/u;
const goesOn = /\p{Ll}{3}[.!?]["”’)]?\s+[\p{Lu}“"—–-]/u;
const asked = /\?["”’]?$/;
const goingOn =
	/^(?:so|but|and|or|now|then|yet|is|are|was|were|do|does|did|has|have|had|can|could|would|should|will)\b/i;

/** A line between paragraphs that may be a link or a subhead. */
export function mayStandApart(line: string): boolean {
	if (
		!standsAlone(line, LONGEST_APART) ||
		/^["“‘'«]/.test(line) ||
		!/\p{L}/u.test(line) ||
		speaker.test(line) ||
		goesOn.test(line)
	)
		return false;
	const count = words(line).length;
	if (asked.test(line)) return count >= 2 && count <= 10 && !goingOn.test(line);
	// Without capitals there is no telling a title from a sentence.
	if (/^\P{L}*\p{Lo}/u.test(line) || count > 20) return false;
	return !isBrokenSentence(line) && !(line.endsWith('.') && count > 8);
}

export const LINK_LABEL =
	/^(?:video|watch|photos?|gallery|in pictures|opinion|analysis|live|explainer|podcast|listen|exclusive|interview|factbox|timeline|review|profile|q&a|quiz|map|graphic|comment|editorial)\s*[:|]/i;
