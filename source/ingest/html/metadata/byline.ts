/**
 * Names of a byline as pages print it: without `By`, posts, dates, links and the outlet's own name. Null where no
 * name is left. With `accounts`, the name of an account (`annlee`) is one, as in feeds' author elements.
 */
export function cleanByline(raw: string, outlets: readonly string[], accounts = false): string | null {
	if (raw.length > 400) return null;
	const names: string[] = [];
	const line = raw
		.replace(/^\s*[[(《【]|[\])》】]\s*$/g, ' ')
		.replace(/\bhttps?:\/\/\S+|\bwww\.\S+/gi, ' ')
		.replace(/\s+/g, ' ')
		.trim();
	// `Wednesday 3 May by Ann Lee`: what stands before is the day, or the section.
	const behind = /^.*\d.*\b(?:by|von|par|por)\s+(?=\p{Lu})/iu.exec(line)?.[0] ?? '';
	for (const part of line.slice(behind.length).split(PARTED)) {
		// What begins with a sentence is none.
		if (names.length === 0 && part.split(' ').length > MOST_WORDS) return null;
		const initials = names.length > 0 && INITIALS.test(part);
		const name = initials ? part : cleanName(part, accounts);
		if (name === null || (!initials && names.some((known) => same(known, name)))) continue;
		names.push(name);
	}
	const people = names.filter((name) => !outlets.some((outlet) => same(outlet, name)));
	return people.length === 0 ? null : people.join(', ');
}

/** Between names: commas, semicolons, bars, dots, line-ends of a card, `and` in the languages that write it apart. */
const PARTED =
	/\s*(?:[,;|•·\u2022、，；]|\s\/\s?|\s[–—-]\s|\s(?:and|AND|und|UND|et|ET|och|og|en|with|&|＆)\s|\s(?:y|e|i)\s(?=\p{Lu}))\s*/u;
const PREFIX =
	/^\s*(?:(?:article|story|text|words|written|reported|posted|published|contributed|photos?|edited|compiled|reviewed|presented|analysis|opinion|review|guest post|submitted)\s+)?(?:by|von|vom|par|por|di|door|av|af|przez|autore?|auteur|auteurs|autorin|authors?|writers?|byline|reporters?|text|texte|de notre correspondant|作者|投稿者|記者|记者|文|著者|執筆者?|撰文|автор|текст)\s*[:：]?\s+|^\s*(?:by|von|par|por|di|authors?|autore?s?|作者|記者|记者|文|著者|執筆者?)\s*[:：]\s*/iu;
const POST =
	/^(?:(?:the |our |a )?(?:(?:senior|chief|staff|special|political|foreign|diplomatic|defen[cs]e|science|health|business|economics?|financial|sports?|legal|national|international|local|world|news|managing|deputy|associate|contributing|assistant|executive|lead|digital|online|breaking|crime|education|environment|technology|tech|culture|arts|travel|food|editorial|general|freelance|multimedia|data|investigative|video|guest|city|metro|state|regional|social media|web|features?|opinion|entertainment|media|consumer|money|industry|global|us|uk|u\.s\.|europe|asia|africa|washington|white house|middle east)\s+)*(?:writers?|reporters?|correspondents?|editors?|editor-in-chief|columnists?|contributors?|analysts?|bureau chief|journalists?|producers?|photographers?|bloggers?|staff|intern|fellow|author|team|desk|newsroom|critic|anchor|host|m\.?d\.?|ph\.?d\.?|mba|jr\.?|redakteur(?:in)?|redaktion|journaliste|rédaction|redactor[a]?|redacción|redazione|redactie|redaktør|redaktion)(?:\s+(?:at|for|of|in)\s.*)?|correspondent in .*|special to .*|for .*)$/iu;
const TRAILING_WEEKDAY = /(?<=\S\s\S+)\s+(?:mon|tues|wednes|thurs|fri|satur|sun)day,?$/iu;
const TRAILING_DAY = /\s+(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+\d{1,2}$/iu;
const TRAILING_POST =
	/(?<=\p{L}\s\p{L}[\p{L}.'’-]+)\s+(?:(?:senior|chief|staff|special|political|politics|foreign|science|health|business|sports?|legal|national|international|news|managing|deputy|associate|contributing|assistant|executive)\s+)*(?:writer|reporter|correspondent|editor|columnist|contributor|journalist|producer|photographer)$/iu;
const NOBODY =
	/^(?:admin(?:istrator)?|root|webmaster|user\s*\d*|guest|anonymous|unknown|none|null|undefined|n\/?a|author|editor|staff|default|super ?user|newsroom|wordpress|wp ?admin|test|about|posted|published|updated|last|veröffentlicht|publié|publicado|print|about|follow|more|share|subscribe|email|contact|view (?:all )?(?:posts?|profile).*|see (?:all|more).*|read more.*|all posts.*|more (?:from|by).*|\[?no author\]?)$/i;
const DATED =
	/\b(?:19|20)\d{2}\b|\b\d{1,2}:\d{2}\b|\b\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\b|\b(?:updated|published|posted|modified|minutes?|hours?|days?) (?:on|at|ago)?|^(?:on\s+)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d{1,2}$|^\d{1,2}\.? \p{L}{3,}$|^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/iu;
/** `Lee, A. B.` */
const INITIALS = /^(?:\p{Lu}\.?[\s-]?){1,4}$/u;
const LONGEST_NAME = 70;
const MOST_WORDS = 8;

function cleanName(part: string, accounts: boolean): string | null {
	let name = part
		.replace(/<[^>]*>|\([^)]*\)|\[[^\]]*\]/g, ' ')
		.replace(/\S+@\S+\.\S+|(?:^|\s)@\w+/g, ' ')
		.replace(/\s+/g, ' ')
		.trim();
	name = name.replace(/^By(?=\p{Lu}\p{Ll})/u, '');
	for (let times = 0; times < 2; times++) name = name.replace(PREFIX, '').trim();
	name = name
		.replace(/\s+(?:updated|published|posted|on|last)\b.*\d.*$/iu, '')
		.replace(/\s+(?:\d.*)$/u, (rest) => (DATED.test(rest) ? '' : rest))
		.replace(TRAILING_WEEKDAY, '')
		.replace(TRAILING_DAY, '')
		.replace(TRAILING_POST, '')
		.replace(/^[\s"“”'’:.–—-]+|[\s"“”:–—-]+$/gu, '')
		.replace(/(?<!\b\p{Lu}|\b(?:Jr|Sr|Dr|St|Inc))\.$/u, '')
		.trim();
	if (name === '' || name.length > LONGEST_NAME || name.split(' ').length > MOST_WORDS) return null;
	if (!/\p{L}{2}/u.test(name) || /^\d/.test(name) || NOBODY.test(name) || POST.test(name) || DATED.test(name))
		return null;
	if (/^[\p{Ll}.'’-]+(?: [\p{Ll}.'’-]+)+$/u.test(name)) return null;
	// A site's address, a file, a handle or an account is nobody's name.
	if (!accounts && /^[a-z][a-z\d._-]*$/.test(name)) return null;
	if (/[/\\_=<>{}#?]|^\S+\.(?:com|org|net|de|fr|co|uk|jp|io|info|news|tv|html?)\b/i.test(name)) return null;
	return name;
}

const same = (one: string, other: string): boolean => bare(one) === bare(other);
const bare = (name: string): string =>
	name
		.toLowerCase()
		.replace(/^(?:www\.|the\s)|\.(?:com|org|net|co\.uk)$/g, '')
		.replace(/[^\p{L}\p{N}]+/gu, '');
