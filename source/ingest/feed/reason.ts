import { XMLValidator } from 'fast-xml-parser';

/** Why a text is no feed that can be read, in words for people. */
export function whyNoFeed(text: string): string {
	const trimmed = text.replace(/^[\s\ufeff]+/, '');
	if (trimmed === '') return 'It is empty.';
	if (trimmed.startsWith('{')) return whyNoJson(trimmed);
	const root = /<(?![!?])([\w:.-]+)/.exec(trimmed)?.[1]?.toLowerCase();
	if (root === undefined) return 'It has no element at all.';
	const broken = XMLValidator.validate(trimmed.slice(0, 4_000_000));
	if (broken !== true) return whatIsBroken(broken.err);
	if (root === 'html') return 'It is a web page, not a feed; the server may have answered with an error page.';
	if (!/(?:^|:)(?:rss|feed|rdf)$/.test(root)) return `Its first element is <${root}>, and no feed begins so.`;
	if (!/<(?:[\w.-]+:)?(?:channel|title|entry|item)\b/i.test(trimmed))
		return `There is nothing in its <${root}>: neither a channel nor an item.`;
	return `Its <${root}> holds no channel that a feed has.`;
}

function whatIsBroken({
	msg,
	line,
	col,
}: {
	readonly msg: string;
	readonly line: number;
	readonly col: number;
}): string {
	// The validator lists all that is open at the end as JSON.
	const open = /"t(?:agName)?"\s*:\s*"([^"]{1,60})"|^Invalid '\[\s*"([^"]{1,60})"/.exec(msg);
	if (open !== null || msg.startsWith("Invalid '["))
		return `Its XML breaks off: <${open?.[1] ?? open?.[2] ?? '…'}> is never closed.`;
	return `Its XML is broken in line ${line}, column ${col}: ${msg.slice(0, 160)}`;
}

function whyNoJson(text: string): string {
	try {
		JSON.parse(text);
		return 'It is JSON, but names no version of JSON Feed and has no items.';
	} catch (error) {
		return `It is not JSON: ${error instanceof Error ? error.message.slice(0, 120) : 'unreadable'}.`;
	}
}
