/** The year from which on a country's money bears its code, and the code it bore before: a new lira, cedi, kwacha took off zeros. */
const ROWS = `
AFN 2003 AFA
AZN 2006 AZM
BGN 1999 BGL
BYN 2016 BYR
GHS 2007 GHC
ILS 1986 ILR
MRU 2018 MRO
MXN 1993 MXP
MZN 2006 MZM
PLN 1995 PLZ
RON 2005 ROL
SDG 2007 SDD
SLE 2022 SLL
STN 2018 STD
TMT 2009 TMM
TRY 2005 TRL
UYU 1993 UYP
VES 2018 VEF
VEF 2008 VEB
ZMW 2013 ZMK
ZWL 2009 ZWD
`;

const ERAS: ReadonlyMap<string, { readonly since: number; readonly before: string }> = new Map(
	ROWS.trim()
		.split('\n')
		.map((row) => {
			const [code = '', since = '', before = ''] = row.split(' ');
			return [code, { since: Number(since), before }];
		}),
);

/** Whether a code has one that it came after. */
export const hasEras = (code: string): boolean => ERAS.has(code);

/** The code a currency bore in a year: liras of 1996 are TRL, those of 2022 TRY. */
export function codeIn(code: string, year: number): string {
	const era = ERAS.get(code);
	return era === undefined || year >= era.since ? code : codeIn(era.before, year);
}
