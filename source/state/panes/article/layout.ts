import type { Reading } from '../../../archive/archive.ts';
import { shortDate } from '../../dates.ts';
import { ArticleLayout } from '../../text/layout.ts';
import { type Line, piece } from '../../text/line.ts';
import { clip } from '../../text/width.ts';
import { wrap } from '../../text/wrap.ts';

const layouts = new WeakMap<Reading, ArticleLayout[]>();
// Two, so that going between two panes' widths (zen and back) wraps nothing again.
const LAYOUTS_KEPT = 2;
/** Places of an article named above it. */
const SOURCES_SHOWN = 4;

/** Headline where the text has none of its own, then date, outlet, place and byline. */
function frontMatter({ article, analysis, diagnostics, sources }: Reading, width: number): Line[] {
	const lines: Line[] = [];
	if (article.headlineFrom !== 'text') {
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
	lines.push([piece(clip(known.join(' · '), width), 'dim')]);
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
		.filter((d) => d.severity !== 'note')
		.slice(0, 3)) {
		for (const span of wrap(message, 0, message.length, width - 2)) {
			const tone = severity === 'error' ? 'error' : 'warning';
			lines.push([piece(span.start === 0 ? '! ' : '  ', tone), piece(message.slice(span.start, span.end), tone)]);
		}
	}
	return lines;
}

export function layoutOf(reading: Reading, width: number, letters: boolean): ArticleLayout {
	const kept = layouts.get(reading) ?? [];
	const found = kept.find((layout) => layout.width === width && layout.letters === letters);
	if (found) return found;
	const layout = new ArticleLayout(reading, width, letters, frontMatter(reading, width));
	layouts.set(reading, [layout, ...kept].slice(0, LAYOUTS_KEPT));
	return layout;
}
