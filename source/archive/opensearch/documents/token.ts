/** A key as a term of the index: without spaces, and without the sign that a number follows. */
export const tokenOf = (key: string): string =>
	key.replace(/[\s|%]/gu, (sign) =>
		[...new TextEncoder().encode(sign)].map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`).join(''),
	);

/** The key itself. */
export const keyOfToken = (token: string): string => token.replace(/(?:%[0-9A-F]{2})+/g, decodeURIComponent);
