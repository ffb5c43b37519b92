/** Fonts' charsets by their number in `\fcharset`, as the Encoding Standard names them. */
const OF_FONT: Readonly<Record<number, string>> = {
	0: 'windows-1252',
	77: 'macintosh',
	128: 'shift_jis',
	129: 'euc-kr',
	134: 'gbk',
	136: 'big5',
	161: 'windows-1253',
	162: 'windows-1254',
	163: 'windows-1258',
	177: 'windows-1255',
	178: 'windows-1256',
	186: 'windows-1257',
	204: 'windows-1251',
	222: 'windows-874',
	238: 'windows-1250',
};

const OF_PAGE: Readonly<Record<number, string>> = {
	437: 'windows-1252',
	850: 'windows-1252',
	866: 'ibm866',
	874: 'windows-874',
	932: 'shift_jis',
	936: 'gbk',
	949: 'euc-kr',
	950: 'big5',
	10000: 'macintosh',
	65001: 'utf-8',
};

/** The charset of a font; null where the document's own holds. */
export const charsetOfFont = (number: number): string | null => OF_FONT[number] ?? null;

/** The charset of a Windows code page as in `\ansicpg1251`. */
export const charsetOfPage = (number: number): string =>
	OF_PAGE[number] ?? (number >= 1250 && number <= 1258 ? `windows-${number}` : 'windows-1252');
