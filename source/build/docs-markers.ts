/**
 * The page with `content` between `<!-- name -->` and `<!-- /name -->`. Throws where the page lacks the pair.
 */
export function filled(page: string, name: string, content: string): string {
	const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
	const start = page.indexOf(open);
	const end = page.indexOf(close, start);
	if (start < 0 || end < 0) throw new Error(`the page has no ${open} … ${close}`);
	return `${page.slice(0, start + open.length)}\n\n${content}\n\n${page.slice(end)}`;
}
