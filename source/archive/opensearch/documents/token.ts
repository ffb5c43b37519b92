/** A key as a term of the index: without spaces, and without the sign that a number follows. */
export const tokenOf = (key: string): string =>
	key.replace(/[\s|%]/gu, (sign) =>
		[...new TextEncoder().encode(sign)].map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`).join(''),
	);

/** The key itself. */
export const keyOfToken = (token: string): string => token.replace(/(?:%[0-9A-F]{2})+/g, decodeURIComponent);

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const DIGIT_BITS = 6;
const HASH_DIGITS = 5;

/** A hash of thirty bits as a term of the index, of half as many letters as in tens: an article has some fifty. */
export function tokenOfHash(hash: number): string {
	let token = '';
	for (let at = 0; at < HASH_DIGITS; at += 1)
		token += DIGITS.charAt((hash >>> (at * DIGIT_BITS)) & (DIGITS.length - 1));
	return token;
}
