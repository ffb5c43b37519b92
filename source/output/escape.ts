/**
 * Characters that steer a terminal or hide in it: controls, bidi marks and overrides, zero-width
 * characters, the byte order mark.
 */
const INVISIBLE = /[\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g;

/**
 * A value as one line of JSON that is safe to print. JSON itself escapes only U+0000 to U+001F; the
 * other characters a terminal obeys are written as `\uXXXX` too, which every parser reads back unchanged.
 */
export const jsonLine = (value: unknown): string =>
	JSON.stringify(value).replace(INVISIBLE, (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`);
