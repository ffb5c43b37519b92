const isLowSurrogate = (code: number): boolean => code >= 0xdc00 && code < 0xe000;

/** How many UTF-16 code units two words begin with alike; no letter is cut in two. */
export function shared(one: string, other: string): number {
	const most = Math.min(one.length, other.length);
	let at = 0;
	while (at < most && one.charCodeAt(at) === other.charCodeAt(at)) at += 1;
	return at > 0 && isLowSurrogate(other.charCodeAt(at)) ? at - 1 : at;
}
