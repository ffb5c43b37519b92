import { isNounPhrase } from '../../grammar/chunks.ts';
import type { ParsedSentence } from '../../grammar/parsed.ts';
import { isAmount, isTime, PER } from './amount-words.ts';
import { headAt, linkAt, skipBack } from './spot.ts';

/** Of what comes in pieces the piece is measured: `notes in increments of $10,000`. */
const PIECES = /^(?:increments?|denominations?|multiples?|tranches?|lots|instal?lments?|units|steps)$/;

/** `a loss on operations of $5m`: the loss; `the sale of assets of $5m` keeps its nearest. */
export function nounPastTail(parse: ParsedSentence, at: number): number {
	const link = skipBack(parse, at - 1);
	const outer = skipBack(parse, link - 1);
	const joins =
		parse.chunks[link]?.kind === 'preposition' &&
		(/^(?:on|from|for|in|before|after)$/.test(linkAt(parse, link)) ||
			(linkAt(parse, link) === 'to' && /^(?:yields?|returns?)$/.test(headAt(parse, outer))));
	return joins &&
		isNounPhrase(parse.chunks[outer]) &&
		!PIECES.test(headAt(parse, at)) &&
		!isTime(parse, outer) &&
		!isAmount(parse, outer) &&
		(SUMS.test(headAt(parse, outer)) || isWhere(parse, at)) &&
		!isEach(parse, outer)
		? outer
		: at;
}

/** `a high in [Tokyo] of 147 yen`, `a price in [the region] of £4m`: no thing that an amount could be of. */
const isWhere = (parse: ParsedSentence, at: number): boolean => {
	const chunk = parse.chunks[at];
	return (
		isNounPhrase(chunk) &&
		(parse.words[chunk.head]?.kind === 'place' ||
			/^(?:region|area|neighbou?rhood|vicinity|order|quantit(?:y|ies)|amounts?|numbers|share|unit)$/.test(
				headAt(parse, at),
			))
	);
};

/** Nouns of sums and levels, of which an amount behind a tail is more likely said than of the tail: `a power cut after winds of 90 mph`. */
const SUMS =
	/^(?:net|profits?|loss(?:es)?|income|incomes|earnings|revenues?|sales|turnover|takings|receipts|proceeds|surplus(?:es)?|deficits?|charges?|gains?|margins?|results?|cash|tax(?:es)?|dut(?:y|ies)|levy|levies|payments?|payouts?|provisions?|write-?(?:offs?|downs?)|writedowns?|spending|expenditures?|expenses?|costs?|outlays?|investments?|bills?|debts?|premiums?|interest|dividends?|distributions?|fees?|royalt(?:y|ies)|damages|fines?|compensation|awards?|grants?|subsid(?:y|ies)|aid|rates?|prices?|returns?|yields?|demand|supply|supplies|output|production|consumption|exports?|imports?|shipments|deliveries|orders?|credits?|refunds?|budgets?|allowances?|benefits?|wages?|salar(?:y|ies)|pensions?|rents?|advances?|discounts?|shortfalls?|excess|balance|assets|liabilities|reserves|funds|funding)$/;

/** `24 cts [a share] on sales of $5m`. */
const isEach = ({ chunks, words }: ParsedSentence, at: number): boolean => {
	const chunk = chunks[at];
	return chunk !== undefined && PER.test(words[chunk.first]?.lower ?? '') && chunks[at - 1]?.kind === 'noun';
};
