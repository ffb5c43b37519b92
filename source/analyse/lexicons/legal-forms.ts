/** Legal forms of firms as the press writes them behind a name, by where they are in use. Those that are words of English in capitals (AS, AD) are left out. */
const FORMS = `
Inc Incorporated Corp Corporation Co Company Cos Ltd Limited LLC L.L.C. LLP L.L.P. LP L.P. PLLC N.A. Bancorp Bancorporation Bancshares
Plc PLC plc P.L.C. CIC Unltd
AG GmbH KGaA KG OHG GbR mbH Aktiengesellschaft
SA S.A. SARL S.A.R.L. Sarl SAS S.A.S. SASU EURL SNC Cie
SpA S.p.A. S.p.A Srl S.r.l. SRL S.a.s.
NV N.V. BV B.V. VOF CV C.V. BVBA CVBA SPRL
AB ASA A.S. A.S ApS APS A/S Aktieselskab Aktiebolag Oy Oyj OY Abp hf ehf
SL S.L. SLU SAU SAE SGPS Lda Ltda Ltda. Limitada EIRELI S.A.B. SAB SAPI SAA SAIC CxA
SE
d.d. d.o.o. doo s.r.o. a.s. Sp.z.o.o. Kft Nyrt Zrt SIA UAB OÜ EAD EOOD OOD
OAO ZAO OOO PAO OJSC JSC PJSC CJSC 
A.Ş. AŞ A.Ş
KK K.K. Kaisha YK
Pty Pte Bhd Bhd. Berhad Sdn Tbk PCL Pcl Pvt Pvt.
SAOG SAOC KSC KSCC BSC QSC QPSC WLL FZE FZCO SAL
INC CORP CO LTD
`;

export const LEGAL_FORMS: ReadonlySet<string> = new Set(FORMS.trim().split(/\s+/));

/** Of these the ones that no name, unit or title is written like, so that they tell a firm by themselves. */
const PLAIN = `
Inc Incorporated Ltd Plc plc LLC LLP GmbH KGaA SpA S.p.A S.p.A. Srl Oyj ApS ASA A/S Bhd Berhad Pty Pte Tbk OAO OJSC PJSC Ltda N.V. B.V.
S.A.R.L. s.r.o. d.o.o. K.K. A.Ş A.Ş. SARL Aktiebolag Kaisha Bancorp Bancshares
`
	.trim()
	.split(/\s+/);

/** With the full stop that a form of letters may have. */
const PLAIN_FORMS: ReadonlySet<string> = new Set(
	PLAIN.flatMap((form) => (/\p{L}{2}$/u.test(form) ? [form, `${form}.`] : [form])),
);

export const isLegalForm = (word: string): boolean =>
	LEGAL_FORMS.has(word) || (word.endsWith('.') && LEGAL_FORMS.has(word.slice(0, -1)));

/** Whether a legal form is no other word. */
export const isPlainForm = (word: string): boolean => PLAIN_FORMS.has(word);
