/** First bytes, in hexadecimal, of what people keep beside articles and newsdesk does not read. */
const MAGIC: readonly (readonly [what: string, start: string])[] = [
	['a PDF document', '25504446'],
	['a ZIP archive or office document', '504b0304'],
	['an empty ZIP archive', '504b0506'],
	['an old office document', 'd0cf11e0'],
	['a PNG picture', '89504e47'],
	['a JPEG picture', 'ffd8ff'],
	['a GIF picture', '47494638'],
	['a TIFF picture', '49492a00'],
	['a TIFF picture', '4d4d002a'],
	['a Windows icon', '00000100'],
	['a Photoshop picture', '384250530001'],
	['a gzip archive', '1f8b08'],
	['a bzip2 archive', '425a6839314159'],
	['an xz archive', 'fd377a585a00'],
	['a Zstandard archive', '28b52ffd'],
	['a 7-Zip archive', '377abcaf271c'],
	['a RAR archive', '526172211a07'],
	['a program', '7f454c46'],
	['a program', 'feedfacf'],
	['a program', 'cffaedfe'],
	['a Java class', 'cafebabe'],
	['WebAssembly', '0061736d'],
	['an SQLite database', '53514c69746520666f726d6174'],
	['an Ogg recording', '4f67675300'],
	['a FLAC recording', '664c614300'],
	['an MP3 recording', '49443303'],
	['an MP3 recording', '49443304'],
	['an MP3 recording', 'fffb'],
	['a MIDI recording', '4d54686400'],
	['a Matroska or WebM film', '1a45dfa3'],
	['a Flash film', '464c5601'],
	['a font', '774f4646'],
	['a font', '774f4632'],
	['a font', '4f54544f'],
	['a font', '0001000000'],
	['UTF-32 text', 'fffe0000'],
	['UTF-32 text', '0000feff'],
];

const hex = (bytes: Uint8Array): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
const ascii = (bytes: Uint8Array): string => String.fromCharCode(...bytes);

const RIFF: Readonly<Record<string, string>> = {
	WEBP: 'a WebP picture',
	WAVE: 'a WAV recording',
	'AVI ': 'an AVI film',
};

/** What the first bytes say a file is; null where they say nothing. */
export function magic(bytes: Uint8Array): string | null {
	const head = hex(bytes.subarray(0, 16));
	const found = MAGIC.find(([, start]) => head.startsWith(start));
	if (found !== undefined) return found[0];
	if (bytes.length < 12) return null;
	if (ascii(bytes.subarray(0, 4)) === 'RIFF') return RIFF[ascii(bytes.subarray(8, 12))] ?? 'a recording';
	if (ascii(bytes.subarray(4, 8)) === 'ftyp')
		return /^(?:hei|mif1|avif)/.test(ascii(bytes.subarray(8, 12))) ? 'a HEIF picture' : 'a film or recording (MPEG-4)';
	return null;
}
