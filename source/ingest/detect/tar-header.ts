const latin = new TextDecoder('latin1');

/** `ustar` stands at byte 257 of the first header (POSIX 1003.1, pax). */
export const isTarHeader = (bytes: Uint8Array): boolean =>
	bytes.length >= 512 && latin.decode(bytes.subarray(257, 262)) === 'ustar';
