import { attribute, type Element, elementsOf, type Tree } from '../tree.ts';
import { type Claim, claim, claims } from './claim.ts';

/** An absolute http(s) address, or null. */
export function absolute(link: string, base: string | null): string | null {
	const url = URL.canParse(link)
		? new URL(link)
		: base !== null && URL.canParse(link, base)
			? new URL(link, base)
			: null;
	return url !== null && /^https?:$/.test(url.protocol) && url.hostname.includes('.') ? url.href : null;
}

/** Where a saved page came from: what browsers write into its first comment, or its `<base>`. */
export function savedFrom(tree: Tree): string | null {
	for (const node of tree.root.childNodes.slice(0, 10)) {
		if (node.nodeName !== '#comment' || !('data' in node)) continue;
		const link = /(?:saved from url=\(\d+\)|^\s*(?:url|original url)\s*:\s*|\burl:\s+)\s*(https?:\/\/[^\s>]+)/i.exec(
			node.data.slice(0, 2000),
		)?.[1];
		if (link !== undefined && URL.canParse(link)) return link;
	}
	for (const element of elementsOf(tree.root)) {
		if (element.tagName === 'body') return null;
		const href = element.tagName === 'base' ? attribute(element, 'href') : null;
		if (href !== null) return absolute(href, null);
	}
	return null;
}

export const linkClaims = (links: readonly Element[], base: string | null): readonly Claim[] =>
	claims(
		...links
			.filter((link) => /(?:^|\s)canonical(?:\s|$)/i.test(attribute(link, 'rel') ?? ''))
			.map((link) => claim('link', attribute(link, 'href'), 'rel=canonical')),
		...links
			.filter((link) => /(?:^|\s)(?:amphtml|shortlink)(?:\s|$)/i.test(attribute(link, 'rel') ?? '') && base === null)
			.map((link) => claim('link', attribute(link, 'href'), `rel=${attribute(link, 'rel')}`)),
		claim('link', base, 'saved from'),
	);
