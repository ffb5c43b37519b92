import type { Span } from '../domain/span.ts';
import type { Page } from './page.ts';

const MOST = 4;

/**
 * Where an episode's figures are set: by the places that their sentences name behind `in`, `at` or `near`, whatever sort of name
 * they were taken for; `isMain`: where these name none, by the first of the headline or the first sentence. As bare words: `tarn`, `port-alder`.
 */
export function settingOf(page: Page, sentences: readonly Span[], isMain: boolean): string[] {
	const own = sentences.flatMap((sentence) => page.settingsIn(sentence));
	if (own.length > 0 || !isMain) return [...new Set(own)].slice(0, MOST);
	const [lede] = page.sentences;
	const told = [...page.settingsOfHeadline(), ...(lede === undefined ? [] : page.settingsIn(lede))];
	return told.slice(0, 1);
}
