/** Exchanges as company news writes them before a symbol: `(NYSE: GM)`. */
const EXCHANGES =
	`NYSE Nasdaq NASDAQ AMEX Amex OTC OTCBB OTCQB OTCQX LSE LON AIM TSX TSXV TSX-V TSE CSE ASX NZX SGX HKEX HKSE SEHK HKG BSE NSE
	JSE TYO KRX KOSDAQ TWSE SSE SZSE SHA SHE FWB FRA ETR XETRA Xetra Euronext EPA AMS EBR BIT BME MCE SIX SWX VTX STO OSE OSL CPH HEL
	ICE VIE WSE PSE IDX SET TASE ADX DFM Tadawul EGX NGX ISE BIST MOEX BMV BMFBOVESPA BVMF B3 BCBA BVC PINK`
		.split(/\s+/)
		.map((name) => name.replace('-', '\\-'))
		.join('|');

const listing = `(?:${EXCHANGES})(?:[ /][A-Za-z]{1,9}){0,2}\\s?:\\s?[A-Z0-9][A-Za-z0-9.\\-]{0,9}`;

/** `(NYSE: GM)`, `(LSE: BP.; NYSE: BP)`. */
const listed = new RegExp(`\\(${listing}(?:\\s?[;,]\\s?${listing}){0,5}\\)`, 'y');

/** `<NWK.L>`, `<I>`, `<BRKa.N>`, `<.FTSE>`, `<JPY=>`: in angle brackets any code, with small letters only before a market's. */
const bracketed = /<(?:[.^]?[A-Z][A-Z0-9&]{0,9}(?:\.[A-Z]{1,3})?=?|[.^]?[A-Z0-9][A-Za-z0-9_]{0,9}\.[A-Z]{1,3})>/y;

/** `(BP.L)`, `(VOWG_p.DE)`: in round ones only with its market. */
const quoted = /\([A-Z0-9]{2,6}(?:_?[a-z])?\.[A-Z]{1,2}\)/y;

/** `[VOWG.DE]`: in square ones likewise. */
const squared = /\[[A-Z0-9]{1,6}(?:_?[a-z])?\.[A-Z]{1,2}\]/y;

/** End of the stock symbol, brackets and all, that begins at the bracket at `at`; -1 where none does. */
export function symbolEnd(text: string, at: number): number {
	for (const pattern of text.charAt(at) === '<'
		? [bracketed]
		: text.charAt(at) === '['
			? [squared]
			: [listed, quoted]) {
		pattern.lastIndex = at;
		if (pattern.test(text)) return pattern.lastIndex;
	}
	return -1;
}
