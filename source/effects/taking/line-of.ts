const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Quote marks and dashes are written in many ways, and a file's own may have been changed on the way to the screen. */
const loose = (word: string): string =>
	escaped(word)
		.replace(/["“”„«»]/g, '(?:["“”„«»]|\\\\"|&quot;)')
		.replace(/['’‘]/g, "(?:['’‘]|&#39;|&apos;)");

/** Between two words: blanks, line ends, marks of emphasis, tags. */
const BETWEEN = '(?:\\s|<[^<>]{0,200}>|[*_]|\\\\n|\\\\t){1,40}';

/**
 * The line of a file, from 1, on which these words begin; null where they stand nowhere in it. Fewer of them are looked for
 * where the file has others between.
 */
export function lineOf(content: string, words: string): number | null {
	const list = words.split(' ').filter((word) => word !== '');
	for (let count = list.length; count > 0; count = count > 3 ? 3 : count - 1) {
		const pattern = new RegExp(
			list
				.slice(0, count)
				.map((word) => `(?:${loose(word)})`)
				.join(BETWEEN),
		);
		const at = content.search(pattern);
		if (at >= 0 && (count >= Math.min(3, list.length) || (list[0]?.length ?? 0) > 6))
			return content.slice(0, at).split('\n').length;
	}
	return null;
}
