import type { Reading } from '../../../archive/archive.ts';
import { attached } from '../../../journal/anchor.ts';
import { type Marks, NO_MARKS, type Note } from '../../../journal/marks.ts';
import { signed } from '../../../journal/saying.ts';
import { shortDate } from '../../dates.ts';
import { ArticleLayout } from '../../text/layout.ts';
import { type Line, piece, sign } from '../../text/line.ts';
import { isCalledAsWritten } from '../../text/stretches.ts';
import { clip } from '../../text/width.ts';
import { wrap } from '../../text/wrap.ts';

/** Layouts, and what of the article's marks stands in each. */
const layouts = new WeakMap<Reading, { readonly layout: ArticleLayout; readonly shown: string }[]>();
// Two, so that going between two panes' widths (zen and back) wraps nothing again.
const LAYOUTS_KEPT = 2;
/** Places of an article named above it. */
const SOURCES_SHOWN = 4;

/** Headline where the text has none of its own, then date, outlet, place and byline. */
/** A note's lines; one whose words are gone from the text says so and is kept. */
function noteLines({ anchor, text, ...stamp }: Note, article: string, width: number): Line[] {
	const on = anchor === null ? '' : `“${clip(anchor.quote.replace(/\s+/g, ' '), 40)}”`;
	const gone = anchor !== null && attached(article, anchor) === null ? ' (not in the text any more)' : '';
	const whose = stamp.author === undefined ? '' : ` (${signed(stamp)})`;
	const words = `${on}${gone}${on === '' ? '' : ': '}${text.replace(/\s+/g, ' ')}${whose}`;
	return wrap(words, 0, words.length, width - 2).map(({ start, end }) => [
		start === 0 ? sign('✎ ', 'note: ', 'key') : piece('  ', 'key'),
		piece(words.slice(start, end)),
	]);
}

/** What was done to the article: its star, tags and notes. */
function deskLines({ starred, tags, notes, taggedBy = {} }: Marks, article: string, width: number): Line[] {
	const whose = (tag: string): string => (taggedBy[tag] === undefined ? '' : ` (by ${taggedBy[tag]})`);
	const marks = [starred ? '★' : '', ...tags.map((tag) => `#${tag}${whose(tag)}`)].filter(Boolean).join(' ');
	const lines = marks === '' ? [] : [[sign(clip(marks, width), clip(marks, width).replace('★', 'starred'), 'strong')]];
	return [...lines, ...notes.flatMap((note) => noteLines(note, article, width))];
}

function frontMatter(
	{ article, analysis, diagnostics, sources }: Reading,
	width: number,
	marks: Marks,
	also: readonly string[],
	reveals: boolean,
): Line[] {
	const lines: Line[] = [];
	if (!isCalledAsWritten(article)) {
		for (const span of wrap(article.headline, 0, article.headline.length, width)) {
			lines.push([piece(article.headline.slice(span.start, span.end), 'title')]);
		}
	}
	const known = [
		article.published === null ? 'no publication date' : shortDate(article.published),
		article.outlet,
		article.byline,
		article.path,
	].filter((part) => part !== null);
	lines.push([sign(clip(known.join(' · '), width), clip(known.join(', '), width), 'dim')]);
	const { link } = article.particulars;
	if (link !== null) lines.push([{ ...piece(clip(link, width), 'dim'), link }]);
	lines.push(...deskLines(marks, article.text, width));
	for (const words of also)
		for (const { start, end } of wrap(words, 0, words.length, width - 2))
			lines.push([start === 0 ? sign('≠ ', 'otherwise: ', 'warning') : piece('  '), piece(words.slice(start, end))]);
	const others = sources.filter(({ path }) => path !== article.path);
	for (const { path, isListed, version, day } of others.slice(0, SOURCES_SHOWN)) {
		const told = isListed
			? 'also in'
			: `another version${version === null ? '' : ` (${version})`}${day === null ? '' : `, ${shortDate(day)},`} in`;
		lines.push([piece(clip(`${told} ${path}`, width), 'dim')]);
	}
	if (others.length > SOURCES_SHOWN) lines.push([piece(`and in ${others.length - SOURCES_SHOWN} more places`, 'dim')]);
	for (const { message, severity } of [
		...new Map([...diagnostics, ...analysis.diagnostics].map((found) => [found.message, found])).values(),
	]
		.filter((d) => d.severity !== 'note' || reveals)
		.slice(0, 3)) {
		for (const span of wrap(message, 0, message.length, width - 2)) {
			const tone = severity === 'error' ? 'error' : 'warning';
			lines.push([piece(span.start === 0 ? '! ' : '  ', tone), piece(message.slice(span.start, span.end), tone)]);
		}
	}
	return lines;
}

/** What of the marks stands above the article. */
const shownOf = ({ starred, tags, notes, taggedBy }: Marks, also: readonly string[]): string =>
	starred || tags.length > 0 || notes.length > 0 || also.length > 0
		? JSON.stringify([starred, tags, notes, taggedBy, also])
		: '';

export function layoutOf(
	reading: Reading,
	width: number,
	letters: boolean,
	marks: Marks = NO_MARKS,
	reveals = false,
	also: readonly string[] = [],
): ArticleLayout {
	const kept = layouts.get(reading) ?? [];
	const shown = shownOf(marks, also);
	const found = kept.find(
		({ layout, shown: known }) =>
			layout.width === width && layout.letters === letters && layout.reveals === reveals && known === shown,
	);
	if (found) return found.layout;
	const layout = new ArticleLayout(reading, width, letters, frontMatter(reading, width, marks, also, reveals), reveals);
	layouts.set(reading, [{ layout, shown }, ...kept].slice(0, LAYOUTS_KEPT));
	return layout;
}
