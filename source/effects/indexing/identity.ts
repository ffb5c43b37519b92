import { createHash } from 'node:crypto';
import type { Setting } from '../setting.ts';

/** Content identity: the first hex digits of the bytes' SHA-256. */
export const identify = (bytes: Uint8Array, digits = 16): string =>
	createHash('sha256').update(bytes).digest('hex').slice(0, digits);

/** As a setting wants it. */
export const identifier =
	({ idDigits }: Setting) =>
	(bytes: Uint8Array): string =>
		identify(bytes, idDigits);
