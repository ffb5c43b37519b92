/** Rows that a page key goes on by, where an overlay does not say otherwise. */
const PAGE = 10;

/**
 * The row a key leads to from row `at` of an overlay's list; null where it is no key for walking rows. It may lie past
 * either end.
 */
export function rowStep(key: string, at: number, page = PAGE): number | null {
	switch (key) {
		case 'down':
		case 'j':
		case 'ctrl+n':
			return at + 1;
		case 'up':
		case 'k':
		case 'ctrl+p':
			return at - 1;
		case 'pagedown':
		case 'space':
		case 'ctrl+d':
			return at + page;
		case 'pageup':
		case 'ctrl+u':
			return at - page;
		case 'g':
		case 'home':
			return 0;
		case 'G':
		case 'end':
			return Number.MAX_SAFE_INTEGER;
		default:
			return null;
	}
}
