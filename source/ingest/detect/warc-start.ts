/** `WARC/1.0` and a line's end begin every record (ISO 28500, 4). */
export const isWarc = (bytes: Uint8Array): boolean =>
	/^WARC\/[01]\.\d{1,2}\r?\n/.test(String.fromCharCode(...bytes.subarray(0, 16)));
