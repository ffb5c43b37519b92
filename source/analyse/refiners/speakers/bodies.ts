import { COLLECTIVE_NOUNS } from '../../lexicons/role-titles.ts';
import type { Heard } from './heard.ts';

/** Kinds of public bodies: each is called so by name or where it is first told of. */
const PUBLIC =
	/^(?:government|parliament|senate|ministry|department|commission|committee|council|court|authority|board|cabinet|congress|assembly|army|militia|university|college|school|hospital|museum|church|mosque|magazine)$/;

/** What no company is called. */
const NO_COMPANY =
	/\b(?:government|parliament|senate|ministry|department|commission|committee|council|court|cabinet|congress|army|university|party|union|treasury|agency)\b/i;

const COMPANIES =
	/^(?:company|firm|business|conglomerate|corporation|giant|retailer|supermarket|carmaker|airline|startup|start-up|manufacturer|maker|supplier|lender|insurer|employer|franchise|chain)$/;

/** What no group of investors, firms or campaigners is called. */
const NO_GROUP = /\b(?:government|parliament|senate|ministry|department|commission|court|cabinet|congress|treasury)\b/i;

/** Mentions of a name that are looked at for what it is called. */
const LOOKS = 8;

/**
 * Whether an organisation may be what `the government`, `the company` speaks of: a public body needs its own kind of word in its name or beside it (`the
 * committee CSA`, `Acme, a council`), and what is called by such a word is no company.
 */
export function mayBe({ draft: { names, mentions, article } }: Heard, name: number, noun: string): boolean {
	const known = names[name];
	if (known === undefined) return false;
	const called = [known.name, ...known.aliases].join(' ').toLowerCase();
	if (COLLECTIVE_NOUNS.get(noun) !== 'organization') return true;
	if (COMPANIES.test(noun)) return !NO_COMPANY.test(called);
	if (noun === 'group') return !NO_GROUP.test(called);
	if (!PUBLIC.test(noun) || new RegExp(`\\b${noun}\\b`).test(called)) return true;
	const beside = new RegExp(
		`^(?:,|\\sis|\\swas)\\s(?:an?|the|its)\\s(?:[\\p{L}-]+\\s){0,4}${noun}\\b|^\\s${noun}\\b`,
		'iu',
	);
	const before = new RegExp(`\\b${noun}(?:,?\\sthe)?\\s$`, 'i');
	return mentions
		.filter((mention) => mention.name === name)
		.slice(0, LOOKS)
		.some(
			({ start, end }) =>
				beside.test(article.text.slice(end, end + 80)) ||
				before.test(article.text.slice(Math.max(0, start - 30), start)),
		);
}
