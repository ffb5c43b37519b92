import { verbForms } from '../grammar/verb-forms.ts';
import { isLegalForm } from '../lexicons/legal-forms.ts';
import { isCapitalised, type Page, wordAt } from './page.ts';
import { CLOSED } from './plain-words.ts';
import { coverOf, type Sighting, sight } from './sighting.ts';

/** A stock symbol between two tokens, which is none itself: `<TRW>`, `<TRW.L>`. */
const SYMBOL = /^\s{0,3}<[A-Z][A-Z0-9.]{0,6}>/;

/** Words of a firm's name at a headline's head. */
const LONGEST = 4;

/**
 * What bears a stock symbol is a firm, whoever else is called so: TARROW <TRW> BUYS. At a headline's head all words before the
 * symbol are its name; the legal form behind one, `Tarrow <TRW> Inc`, is no name of its own.
 */
export function readSymbols(page: Page, seen: readonly Sighting[]): readonly Sighting[] {
	if (!page.text.includes('<')) return seen;
	const turned = seen.flatMap((sighting): readonly Sighting[] => {
		const { kind, first, last, settled } = sighting;
		if (last - first === 1 && isLegalForm(wordAt(page, first)) && hasSymbol(page, first)) return [];
		if (settled || !hasSymbol(page, last)) return [sighting];
		if (kind === 'organization') return [{ ...sighting, score: Math.max(sighting.score, 0.9) }];
		return [
			{ ...sighting, kind: 'organization', settled: true, score: Math.max(sighting.score, 0.9), by: 'names/symbol' },
		];
	});
	return [...turned, ...headlines(page, turned)].sort((a, b) => a.first - b.first);
}

/** Whether a stock symbol stands right before the token at `at`. */
export const hasSymbol = (page: Page, at: number): boolean => {
	const [before, next] = [page.tokens[at - 1], page.tokens[at]];
	return before !== undefined && next !== undefined && SYMBOL.test(page.text.slice(before.end, next.start));
};

/** Firms in capitals at the head of a line, that nobody saw. */
function headlines(page: Page, seen: readonly Sighting[]): readonly Sighting[] {
	const cover = coverOf(page, seen);
	const found: Sighting[] = [];
	for (let at = 0; at < page.tokens.length; at = page.ends[at] ?? at + 1) {
		if (page.shouted[at] !== 1) continue;
		for (let last = at + 1; last <= Math.min(at + LONGEST, (page.ends[at] ?? 0) - 1); last++) {
			if (cover[last - 1] !== -1 || !isPart(page, last - 1)) break;
			if (!hasSymbol(page, last)) continue;
			found.push(sight(page, at, last, { kind: 'organization', score: 0.8, settled: false, by: 'names/symbol' }));
			break;
		}
	}
	return found;
}

/** No verb or small word of a headline: FUND RAISES TARROW, STAKE IN TARROW. */
function isPart(page: Page, at: number): boolean {
	const word = wordAt(page, at);
	if (/^[-&.]$/.test(word)) return true;
	if (!isCapitalised(page, at) || page.tokens[at]?.shape !== 'word') return false;
	const lower = word.toLowerCase();
	return !CLOSED.has(lower) && !verbForms(lower).some(({ shape }) => shape === 'third' || shape === 'past');
}
