import type { Head } from './head.ts';

/** The first element of markup, lower case and without its prefix, past declarations, comments and instructions; '' for none. */
export function firstElement({ text }: Pick<Head, 'text'>): string {
	let at = 0;
	for (let times = 0; times < 20_000; times++) {
		while (/\s/.test(text.charAt(at))) at++;
		const rest = text.slice(at, at + 4);
		if (rest === '<!--') at = after(text, '-->', at);
		else if (rest.startsWith('<?')) at = after(text, '?>', at);
		else if (rest.startsWith('<!')) at = afterDeclaration(text, at);
		else break;
		if (at < 0) return '';
	}
	const name = /^<(?:[\w-]+:)?([\w.-]+)/.exec(text.slice(at, at + 200))?.[1];
	return name?.toLowerCase() ?? '';
}

function after(text: string, end: string, from: number): number {
	const at = text.indexOf(end, from);
	return at < 0 ? -1 : at + end.length;
}

/** A declaration of a document's type may hold declarations in brackets. */
function afterDeclaration(text: string, from: number): number {
	const close = text.indexOf('>', from);
	const open = text.indexOf('[', from);
	return open < 0 || open > close
		? close < 0
			? -1
			: close + 1
		: after(text, ']>', from) > 0
			? after(text, ']>', from)
			: after(text, '>', text.indexOf(']', open));
}
