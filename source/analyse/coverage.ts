import type { Article, Block } from '../domain/article.ts';
import type { Diagnostic } from '../domain/diagnostic.ts';

/** Languages whose sentences newsdesk reads; `und` is read too where its letters are Latin. */
const ANALYSED: ReadonlySet<string> = new Set(['en', 'und']);

/** Some 300,000 words, three novels: what is longer is a dump, not an article. In UTF-16 code units. */
const LONGEST = 2_000_000;

/** Letters looked at to tell the script of a text whose language is not known. */
const SAMPLE = 4_000;

/** The blocks to analyse, and a diagnostic for what is left out: never a silent zero. */
export function coverage(article: Article): { blocks: readonly Block[]; diagnostics: readonly Diagnostic[] } {
	if (!ANALYSED.has(article.language) || (article.language === 'und' && !isLatin(article.text))) {
		return { blocks: [], diagnostics: [unread(article)] };
	}
	const isSlug = ({ role }: Block): boolean => role === 'slug';
	const told = article.blocks.some(isSlug) ? article.blocks.filter((block) => !isSlug(block)) : article.blocks;
	if (article.text.length <= LONGEST) return { blocks: told, diagnostics: [] };
	const blocks = told
		.filter((block) => block.start < LONGEST)
		.map((block) => ({ ...block, end: Math.min(block.end, LONGEST) }));
	return { blocks, diagnostics: [cut(article)] };
}

function isLatin(text: string): boolean {
	const letters = text.slice(0, SAMPLE).match(/\p{L}/gu) ?? [];
	const latin = letters.filter((letter) => /\p{Script=Latin}/u.test(letter)).length;
	return latin * 2 >= letters.length;
}

const unread = (article: Article): Diagnostic => ({
	where: article.path,
	severity: 'warning',
	rule: 'coverage/language',
	message: `Names and facts are read in English only; this article's language is ${languageName(article.language)}.`,
	hint: 'The article can be listed, read and searched. It has no names or facts, so none are counted for it.',
});

const cut = (article: Article): Diagnostic => ({
	where: `${article.path}@${LONGEST}`,
	severity: 'warning',
	rule: 'coverage/length',
	message: `Only the first ${LONGEST.toLocaleString('en')} of ${article.text.length.toLocaleString('en')} characters were read for names and facts.`,
	hint: 'Split the file into its articles; the whole of it can be read and searched.',
});

function languageName(code: string): string {
	if (code === 'und') return 'unknown';
	return new Intl.DisplayNames('en', { type: 'language' }).of(code) ?? code;
}
