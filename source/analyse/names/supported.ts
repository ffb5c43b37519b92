import { COMPANY_NOUNS } from '../lexicons/company-words.ts';
import { GAZETTEER } from './gazetteer.ts';
import { isCapitalised, type Page, sentenceEnd, wordAt } from './page.ts';
import type { Sighting } from './sighting.ts';

const NEAR = /^(?:in|near|outside|throughout|across)$/;
const TELLING = /^(?:said|says|announced|claimed|confirmed|reported|added|admitted|denied|warned|argued|insisted)$/;
/** Whom a body has behind its name without a possessive: a Tarrow spokesman. */
const ITS_OWN =
	/^(?:spokesman|spokeswoman|spokesperson|spokesmen|officials|official|executives|executive|chairman|chairwoman|shareholders|shares|newspaper|magazine|economist|analyst|lawyers|subsidiary|affiliate)$/;
/** Who is at one, or works with or for one. */
const STAFF =
	/^(?:analysts?|economists?|strategists?|traders?|consultant|director|directors|researchers?|scientists?|editor|head|chief|executive|manager|spokesman|spokeswoman|professor|lecturer|shareholder|stake|shares|president|chairman|lawyer|officials?)$/;

/** Whether the words around say that a name is a place or a body, as the tagger thought: in Elver, economist at Tarrow. */
export function isSupported(page: Page, { kind, first, last }: Sighting): boolean {
	const before = wordAt(page, first - 1);
	const next = last < sentenceEnd(page, first) ? wordAt(page, last) : '';
	if (isCapitalised(page, last) && next !== '' && page.opens[first] !== 1) return false;
	switch (kind) {
		case 'place':
			if (next === ',' && GAZETTEER.at(page, last + 1, sentenceEnd(page, first))?.value.kind === 'place') return true;
			return (
				NEAR.test(before) &&
				!/^(?:['’]s?|-|–|for)$/.test(next) &&
				!/^\p{Ll}{2,}$/u.test(wordAt(page, last).replace(BEHIND, ''))
			);
		case 'organization': {
			const head = /^(?:the|an?)$/i.test(before) ? first - 2 : first - 1;
			const lead = wordAt(page, head);
			if (TELLING.test(next) || ITS_OWN.test(next) || COMPANY_NOUNS.has(before)) return true;
			if (/^(?:told|tells)$/.test(lead)) return true;
			if (lead === 'to' && /^according$/i.test(wordAt(page, head - 1))) return true;
			if (/^(?:at|for|with|of|in)$/.test(lead) && STAFF.test(wordAt(page, head - 1))) return true;
			return /^['’]s?$/.test(next) && (STAFF.test(wordAt(page, last + 1)) || STAFF.test(wordAt(page, last + 2)));
		}
		default:
			return false;
	}
}

/** What goes on behind a place that somebody or something is in. */
const BEHIND =
	/^(?:and|or|on|at|in|to|from|by|with|after|before|when|where|which|that|who|as|but|is|was|are|were|has|had|will|would|during|since|until|this|last|next|earlier|said|says)$/;
