import type { Draft } from '../../draft.ts';
import { EVERYDAY_NAMES } from '../../lexicons/currencies.ts';
import { type Term, wordAt } from '../../numerals/terms.ts';
import type { Amount } from './amount.ts';
import { dollarsOf, issuerOf } from './issuer.ts';

/** "dividend 9 crowns" where the article counts millions of them: a name of money that is a thing's as well. */
export function inArticlesMoney(draft: Draft, terms: readonly Term[], amount: Amount): Amount {
	const word = wordAt(terms, amount.to);
	if (amount.unit !== null || amount.manner !== 'digits' || !EVERYDAY_NAMES.has(word) || !word.endsWith('s'))
		return amount;
	const millions = new RegExp(String.raw`\b(?:mln|bln|million|billion)\s+${word}\b`, 'i');
	return millions.test(draft.article.text) ? { ...amount, unit: '', currencyName: word, to: amount.to + 1 } : amount;
}

/** The amount in the money of the country the article means. */
export function withIssuer(draft: Draft, terms: readonly Term[], amount: Amount): Amount {
	if (amount.currencyName === null) {
		if (amount.unit !== 'USD' || saysWhose(terms, amount)) return amount;
		const { code, sure } = dollarsOf(draft);
		return sure ? amount : { ...amount, unit: code, doubt: amount.doubt ?? 'whose dollars' };
	}
	const { code, sure } = issuerOf(draft, amount.currencyName);
	return { ...amount, unit: code, doubt: amount.doubt ?? (sure ? null : 'whose currency') };
}

/** `US$5m`, "5 mln U.S. dlrs". */
function saysWhose(terms: readonly Term[], { from, to }: Amount): boolean {
	for (let at = from; at < to; at++)
		if (/^(?:us|u\.?s\.?|usd|u|american|bucks?|greenbacks?)$/.test(wordAt(terms, at))) return true;
	return false;
}
