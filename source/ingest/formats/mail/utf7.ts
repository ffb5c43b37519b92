/** UTF-7 (RFC 2152), which old mail programs wrote and no decoder of today reads: `M+APw-ller` is Müller. */
export const decodeUtf7 = (text: string): string =>
	text.replace(/\+([A-Za-z0-9+/]*)-?/g, (_, coded: string) => (coded === '' ? '+' : letters(coded)));

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** UTF-16 code units, big end first, six bits a letter; what does not fill a unit is padding. */
function letters(coded: string): string {
	let bits = 0;
	let held = 0;
	let text = '';
	for (const sign of coded) {
		held = ((held << 6) | ALPHABET.indexOf(sign)) & 0x3fffff;
		bits += 6;
		if (bits < 16) continue;
		bits -= 16;
		text += String.fromCharCode((held >> bits) & 0xffff);
	}
	return text.toWellFormed();
}
