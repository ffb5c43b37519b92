import type { Span } from '../../../domain/span.ts';

/** `Ann “The Hammer” Lee`, `Dwayne 'The Rock' Johnson`: a name within a name is nobody's speech. */
export function isNickname(text: string, at: number, inside: Span, outerEnd: number): boolean {
	if (inside.end - inside.start > 30 || inside.start === at) return false;
	const words = text.slice(inside.start, inside.end);
	return (
		/^[\p{L}’'.-]+(?:\s[\p{L}’'.-]+){0,3}$/u.test(words) &&
		/(?:^|[^\p{L}])\p{Lu}[\p{L}’'.-]*\s$/u.test(text.slice(Math.max(0, at - 30), at)) &&
		!/\b(?:The|A|An|In|On|At|He|She|It|We|They|And|But|For|His|Her|Their|Its|This|That|Said)\s$/.test(
			text.slice(Math.max(0, at - 6), at),
		) &&
		/^\s(?:(?:van|von|de|der|den|di|da|du|la|le|bin|al|el|ter|ten|dos|del)\s)*\p{Lu}[\p{L}’'-]+/u.test(
			text.slice(outerEnd, outerEnd + 40),
		) &&
		/^(?:[Tt]he\s)?\p{Lu}/u.test(words)
	);
}
