import { isNickname } from '../lexicons/nicknames.ts';

/**
 * Whether two people of one surname can be one by their given names, folded: the first names are one, or one is the
 * other's initial or short form, and no middle name speaks against it. Joe Biden, Joseph R. Biden, J. Biden; not
 * George W. and George H. Bush.
 */
export function isSameGiven(a: readonly string[], b: readonly string[]): boolean {
	if (endsIn(a, b) || endsIn(b, a)) return true;
	const [one = '', ...middles] = a;
	const [other = '', ...others] = b;
	return isSameFirst(one, other) && (isWithin(middles, others) || isWithin(others, middles));
}

/** Of a surname of two words the first stands with the given names: Parker Bowles, where Camilla Parker Bowles is about. */
const endsIn = (all: readonly string[], end: readonly string[]): boolean =>
	end.length > 0 &&
	all.length > end.length &&
	end.every((name, at) => name.length > 2 && name === all[all.length - end.length + at]);

function isSameFirst(a: string, b: string): boolean {
	if (a === b) return true;
	if (a.length <= 2 || b.length <= 2) return a.charAt(0) === b.charAt(0);
	return isNickname(a, b);
}

/** Middle names may be left out; an initial stands for the first of them. */
function isWithin(fewer: readonly string[], more: readonly string[]): boolean {
	const [first = ''] = more;
	return fewer.every((name, at) => {
		const whole = more[at] ?? '';
		if (name.length <= 2 || whole.length <= 2) return at === 0 && first.charAt(0) === name.charAt(0);
		return more.includes(name) || whole.startsWith(name) || name.startsWith(whole);
	});
}
