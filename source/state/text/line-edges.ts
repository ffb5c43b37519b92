// What a line of Chinese, Japanese or Korean may not begin or end with (JIS X 4051, the first classes; UAX 14, CL and OP).
const NOT_FIRST =
	/^[、。，．：；？！・‥…」』）］｝〕〉》】〙〗｣ゝゞ々ーぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ%％,.:;?!)\]}”’\p{M}]/u;
const NOT_LAST = /[「『（［｛〔〈《【〘〖｢([{“‘]$/u;
/** So many characters are taken down at most: a row of signs stays as it is. */
const MOST = 3;

/** How much of the first `take` code units of a text stays on the line, so that neither line has a sign at its edge that belongs to its neighbour. */
export function keptOnLine(text: string, take: number): number {
	let at = take;
	for (let times = 0; times < MOST && at > 0 && at < text.length; times++) {
		if (!NOT_FIRST.test(text.slice(at, at + 2)) && !NOT_LAST.test(text.slice(0, at))) return at;
		at -= isLowSurrogate(text, at - 1) ? 2 : 1;
	}
	return at > 0 && at < text.length && (NOT_FIRST.test(text.slice(at, at + 2)) || NOT_LAST.test(text.slice(0, at)))
		? take
		: Math.max(0, at);
}

const isLowSurrogate = (text: string, at: number): boolean => (text.charCodeAt(at) & 0xfc00) === 0xdc00;
