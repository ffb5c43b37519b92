/** Verbs that tell nothing without a bare noun behind them, each with those nouns. */
const LIGHT: ReadonlyMap<string, RegExp> = new Map([
	[
		'take',
		/^(?:part|turns|charge|refuge|shelter|cover|office|control|aim|action|notice|advantage|care|root|shape|flight|delivery|possession|sides|command|holiday|leave|power)$/,
	],
	['make', /^(?:way|room|do|use|amends|peace)$/],
	['give', /^(?:way|evidence|birth|chase|notice|ground)$/],
	['lose', /^(?:control|power|ground|contact|interest|weight)$/],
	['catch', /^(?:fire|cold)$/],
	['set', /^(?:sail|fire|foot)$/],
	['pay', /^(?:tribute|heed)$/],
	['gain', /^(?:ground|access|entry|weight)$/],
	['keep', /^(?:watch|quiet|pace|vigil)$/],
]);

/** `took turns`, `gave evidence`, `caught fire`: whether a verb and the bare noun right behind it are one deed. */
export const isLight = (base: string, noun: string): boolean => LIGHT.get(base)?.test(noun) ?? false;

/** Verbs whose past says nothing of who did it without what they take: `Six farmers [made] a complaint`. */
export const isEmptyAlone = (base: string): boolean => /^(?:take|make|give|do|have|keep|put|get|set|pay)$/.test(base);
