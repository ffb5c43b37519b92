/**
 * Letters that stand for a currency beside an amount, by how they are written: all in capitals, or the first alone.
 * Where several countries' money bears them, all its codes, the largest issuer's first: the article says whose it is.
 */
const listed = (rows: string): ReadonlyMap<string, string> =>
	new Map(
		rows
			.trim()
			.split('\n')
			.flatMap((row) => {
				const [codes = '', ...letters] = row.trim().split(' ');
				return letters.map((written): [string, string] => [written, codes]);
			}),
	);

/** No other word or abbreviation: a blank may stand before any number, `Rs 500`, `DM 50`. */
const LOOSE = `
INR/PKR/LKR/MUR/NPR/SCR Rs RS
MYR RM Rm
IDR Rp RP
BDT Tk TK
DEM DM Dm
CHF SFR Sfr
FRF FFR Ffr
BEF BFR Bfr
SEK SKR Skr
NOK NKR Nkr
DKK DKR Dkr
SEK/NOK/DKK/ISK KR Kr kr
ILS NIS Nis
KES KSH Ksh KSHS Kshs
TZS TSH Tsh TSHS Tshs
UGX USH Ush USHS Ushs
KES/UGX/TZS/SOS SHS Shs
ESP PTAS Ptas
EUR EURO Euro
XEU ECU Ecu
AED Dh Dhs DHS
XOF/XAF FCFA Fcfa CFAF
PHP Php
CNY Rmb
RWF FRW Frw
BIF FBU Fbu
MVR MRF Mrf RF Rf
GHS GHC Ghc
`;

/** Too short or too common to be one, unless written onto a number or before a large one: `R50m`, `LE 22 billion`, `R 50,000`. */
const SIZED = `
ZAR R
EGP LE
SLE Le
SAR SR SRS Srs
QAR QR Qr QRS
AED/MAD DH
KES/UGX/TZS/SOS SH Sh
NGN N
ZMW/PGK/MMK K
PHP/BWP P
GTQ Q
HNL L
VES/BOB BS Bs
AOA KZ Kz
CZK KC Kc KČ Kč
PLN ZL Zl ZŁ Zł
AFN AFS Afs
BTN NU Nu
ETB Br
KWD KD
JOD JD
BHD BD
OMR RO
DZD DA
TND DT
TRY TL YTL
THB BT Bt
LBP LL
MTL LM Lm
HUF FT Ft
PYG GS Gs
MGA AR Ar
XOF/XAF CFA
CHF SF Sf FR Fr
FRF FF Ff
BEF BF Bf
NLG FL Fl DFL Dfl
ITL LIT Lit
ESP PTA Pta PTS Pts
PTE ESC Esc
FIM FM Fm
JPY Y
RUB RBS Rbs
`;

export const LOOSE_LETTERS = listed(LOOSE);
export const SIZED_LETTERS = listed(SIZED);

/** Letters before a stroke, with or without a point: `S/479 million`, `S/.50`, `B/.1,200`. */
export const STROKE_LETTERS: ReadonlyMap<string, string> = new Map([
	['s', 'PEN'],
	['b', 'PAB'],
]);

const BEHIND = 'Rs DM kr Shs Ksh Tsh Ush Tk Rp NIS Dh DH Dhs DHS FCFA CFA Frw FRW Fbu FBU TL KD JD Kč LL'.split(' ');

/** Those that follow their number as well: `5 000 FCFA`, `500 DH`. */
export const LETTERS_BEHIND: ReadonlyMap<string, string> = new Map(
	BEHIND.map((letters) => [letters, LOOSE_LETTERS.get(letters) ?? SIZED_LETTERS.get(letters) ?? '']),
);
