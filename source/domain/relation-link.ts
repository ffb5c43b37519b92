import type { RelationFact } from './fact.ts';
import type { Span } from './span.ts';

/** Between a verb and what it reaches stands at most a day, a place or a manner. In UTF-16 units. */
const LONGEST = 60;

const LINK =
	/(?:^|\s)(to|into|onto|from|for|with|against|over|on|upon|at|in|of|about|by|through|towards?|across|behind|between|among|under|after|off|out|up|down|around|past)(?:\s(?:the|an?|its|his|her|their|our|my|this|that|these|those))?\s*$/i;

/**
 * The word by which a deed's verb reaches its object: `to` of `flew [to] Lima`; null where it takes it as it is. `wordsOf` reads
 * the article's words.
 */
export function linkOf({ verb, verbSpan, object }: RelationFact, wordsOf: (span: Span) => string): string | null {
	if (object === null || object.start <= verbSpan.end || object.start - verbSpan.end > LONGEST) return null;
	const between = wordsOf({ start: verbSpan.end, end: object.start });
	const link = /[,;:.“”"()]/.test(between) ? undefined : LINK.exec(between)?.[1]?.toLowerCase();
	return link === undefined || verb.endsWith(` ${link}`) ? null : link;
}
