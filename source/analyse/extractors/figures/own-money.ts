import type { Draft } from '../../draft.ts';
import { Latest } from '../../latest.ts';
import { EVERYDAY_NAMES } from '../../lexicons/currencies.ts';
import { codeIn, hasEras } from '../../lexicons/currency-eras.ts';
import { type Term, wordAt } from '../../numerals/terms.ts';
import type { Amount } from './amount.ts';
import { dollarsOf, issuerOf } from './issuer.ts';
import { isCurrency } from './measure.ts';
import { sharedLetters } from './money.ts';

/** "dividend 9 crowns" where the article counts millions of them: a name of money that is a thing's as well. */
export function inArticlesMoney(draft: Draft, terms: readonly Term[], amount: Amount): Amount {
	const word = wordAt(terms, amount.to);
	if (amount.unit !== null || amount.manner !== 'digits' || !EVERYDAY_NAMES.has(word) || !word.endsWith('s'))
		return amount;
	const millions = new RegExp(String.raw`\b(?:mln|bln|million|billion)\s+${word}\b`, 'i');
	return millions.test(draft.article.text) ? { ...amount, unit: '', currencyName: word, to: amount.to + 1 } : amount;
}

/** The amount in the money of the country the article means, by the code it bore when the article appeared. */
export function withIssuer(draft: Draft, terms: readonly Term[], amount: Amount): Amount {
	if (amount.currencyName === null && !isCurrency(amount.unit)) return amount;
	const issued = issuedIn(draft, terms, amount);
	return issued.unit !== null && hasEras(issued.unit) ? ofItsTime(draft, issued, issued.unit) : issued;
}

const LATEST_YEARS = new Latest<Draft['article'], number>();

/** The latest year an article names; 0 where it names none. */
function latestYearOf(article: Draft['article']): number {
	const known = LATEST_YEARS.get(article);
	if (known !== undefined) return known;
	const years = article.text.match(/\b(?:19[5-9]\d|20[0-4]\d)\b/g) ?? [];
	const year = years.reduce((latest, one) => Math.max(latest, Number(one)), 0);
	LATEST_YEARS.set(article, year);
	return year;
}

/** By the year it appeared; else, never for sure, by the latest year it names. */
function ofItsTime({ article }: Draft, amount: Amount, unit: string): Amount {
	const { published } = article;
	if (published !== null) return { ...amount, unit: codeIn(unit, Number(published.slice(0, 4))) };
	const year = latestYearOf(article);
	return { ...amount, unit: year === 0 ? unit : codeIn(unit, year), doubt: amount.doubt ?? 'whose currency' };
}

function issuedIn(draft: Draft, terms: readonly Term[], amount: Amount): Amount {
	const name = amount.currencyName ?? (amount.unit === 'USD' ? null : sharedLettersOf(terms, amount));
	if (name === null) {
		if (amount.unit !== 'USD' || saysWhose(terms, amount) || isInOtherDollars(terms, amount)) return amount;
		const { code, sure } = dollarsOf(draft);
		if (!sure && isOfCapitol(draft, terms[amount.from]?.start ?? 0))
			return { ...amount, doubt: amount.doubt ?? 'whose dollars' };
		return sure ? amount : { ...amount, unit: code, doubt: amount.doubt ?? 'whose dollars' };
	}
	const { code, sure } = issuerOf(draft, name);
	return { ...amount, unit: code, doubt: amount.doubt ?? (sure ? null : 'whose currency') };
}

/** `[Congress] voted $5m` in an article from Ottawa: a sentence that names who spends American dollars. */
function isOfCapitol({ article: { text } }: Draft, offset: number): boolean {
	const from = Math.max(text.lastIndexOf('. ', offset), text.lastIndexOf('\n\n', offset), offset - LONGEST);
	const stop = /[.!?]["”’']?\s+\p{Lu}|\n\s*\n/u.exec(text.slice(offset, offset + LONGEST))?.index ?? LONGEST;
	return /\b(?:Congress|Capitol\s+Hill|White\s+House|Pentagon|Federal\s+Reserve)\b/.test(
		text.slice(Math.max(0, from), offset + stop),
	);
}

/** Characters of a sentence that are read on either side of a sum. */
const LONGEST = 250;

/** `Rs 500`, `500 Rs`. */
const sharedLettersOf = (terms: readonly Term[], { from, to }: Amount): string | null =>
	sharedLetters(terms, from) ?? sharedLetters(terms, to - 1);

/** `Z$1,000 [($100)]`: behind money of a dollar with letters, in other dollars than those. */
const isInOtherDollars = (terms: readonly Term[], { from }: Amount): boolean =>
	wordAt(terms, from) === '$' &&
	wordAt(terms, from - 1) === '(' &&
	[3, 4, 5].some((back) => wordAt(terms, from - back) === '$' && terms[from - back]?.gap === false);

/** `US$5m`, "5 mln U.S. dlrs". */
function saysWhose(terms: readonly Term[], { from, to }: Amount): boolean {
	for (let at = from; at < to; at++)
		if (/^(?:us|u\.?s\.?|usd|u|american|bucks?|greenbacks?)$/.test(wordAt(terms, at))) return true;
	return false;
}
