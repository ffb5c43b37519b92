/** What was done to a feed so that it could be read. */
export interface Mended {
	readonly text: string;
	readonly how: 'as it stands' | 'from its root' | 'up to its last whole item' | 'item by item';
}

const ROOT = /<(?:[\w.-]+:)?(?:rss|feed|rdf|channel)\b/i;
const ITEM_END = /<\/(?:[\w.-]+:)?(?:item|entry)\s*>/gi;

/** Ways to read a feed, each tried when the one before fails: what stands before the root, and what is broken off at the end, is cut. */
export function* waysToRead(text: string): Generator<Mended> {
	const trimmed = text.replace(/^[\s\ufeff\u0000]+/, '');
	yield { text: trimmed, how: 'as it stands' };
	const root = ROOT.exec(trimmed);
	if (root === null) return;
	const fromRoot = trimmed.slice(root.index);
	yield { text: fromRoot, how: 'from its root' };
	const whole = upToLastItem(fromRoot);
	if (whole !== null) yield { text: whole, how: 'up to its last whole item' };
	const items = itemByItem(fromRoot);
	if (items !== null) yield { text: items, how: 'item by item' };
}

function upToLastItem(text: string): string | null {
	let end = -1;
	for (const match of text.matchAll(ITEM_END)) end = match.index + match[0].length;
	return end < 0 ? null : text.slice(0, end) + closings(text.slice(0, end));
}

/** Closing tags for the outermost elements that a cut leaves open. */
function closings(text: string): string {
	const open: string[] = [];
	for (const match of text
		.slice(0, 100_000)
		.matchAll(
			/<((?:[\w.-]+:)?(?:rss|feed|rdf|channel|items))\b[^>]*?(\/?)>|<\/((?:[\w.-]+:)?(?:rss|feed|rdf|channel|items))\s*>/gi,
		)) {
		if (match[1] !== undefined && match[2] !== '/') open.push(match[1]);
		else if (match[3] !== undefined) open.pop();
	}
	return open
		.reverse()
		.map((name) => `</${name}>`)
		.join('');
}

/** Each item cut out by its own tags, under the feed's own beginning. */
function itemByItem(text: string): string | null {
	const first = /<((?:[\w.-]+:)?(?:item|entry))\b/i.exec(text);
	const name = first?.[1];
	if (first === null || name === undefined) return null;
	const start = new RegExp(`<${name}(?=[\\s>/])`, 'gi');
	const starts = [...text.matchAll(start)].map(({ index }) => index);
	const end = `</${name}>`;
	const items = starts.map((at, number) => {
		const piece = text.slice(at, starts[number + 1] ?? text.length);
		const closed = piece.toLowerCase().lastIndexOf(end.toLowerCase());
		return closed < 0
			? `${piece.replace(/<[^>]*$/, '').replace(/(?:\s*<\/(?:[\w.-]+:)?(?:rss|feed|rdf|channel)\s*>)+\s*$/i, '')}${end}`
			: piece.slice(0, closed + end.length);
	});
	const head = text.slice(0, first.index);
	return head + items.join('\n') + closings(head);
}
