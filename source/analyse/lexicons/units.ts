/** Currency signs and letters straight before an amount, by ISO 4217 code. */
export const CURRENCY_SIGNS: ReadonlyMap<string, string> = new Map([
	['$', 'USD'],
	['€', 'EUR'],
	['£', 'GBP'],
	['¥', 'JPY'],
	['₪', 'ILS'],
	['₹', 'INR'],
	['₽', 'RUB'],
	['₩', 'KRW'],
	['₺', 'TRY'],
	['₴', 'UAH'],
	['₦', 'NGN'],
	['dlrs', 'USD'],
]);

/** Letters before a dollar sign: `A$`, `NZ$`, `HK$`. */
export const DOLLARS: ReadonlyMap<string, string> = new Map([
	['us', 'USD'],
	['a', 'AUD'],
	['au', 'AUD'],
	['c', 'CAD'],
	['ca', 'CAD'],
	['nz', 'NZD'],
	['hk', 'HKD'],
	['s', 'SGD'],
	['nt', 'TWD'],
	['r', 'BRL'],
]);

/** ISO codes as they are written beside amounts, before or after. */
export const CURRENCY_CODES: ReadonlySet<string> = new Set(
	`usd eur gbp jpy cny rmb chf cad aud nzd ils inr rub krw try uah ngn egp sar aed qar kwd jod lbp pln sek nok dkk czk huf
	brl mxn ars clp zar sgd hkd twd thb idr myr php vnd pkr bdt`.split(/\s+/),
);

/** Currency words after an amount. Dollars, pounds and francs are their largest issuer's unless the text says more. */
export const CURRENCY_WORDS: ReadonlyMap<string, string> = new Map([
	['dollar', 'USD'],
	['dollars', 'USD'],
	['dlrs', 'USD'],
	['bucks', 'USD'],
	['euro', 'EUR'],
	['euros', 'EUR'],
	['sterling', 'GBP'],
	['quid', 'GBP'],
	['yen', 'JPY'],
	['yuan', 'CNY'],
	['renminbi', 'CNY'],
	['shekel', 'ILS'],
	['shekels', 'ILS'],
	['rupee', 'INR'],
	['rupees', 'INR'],
	['ruble', 'RUB'],
	['rubles', 'RUB'],
	['rouble', 'RUB'],
	['roubles', 'RUB'],
	['lira', 'TRY'],
	['liras', 'TRY'],
	['hryvnia', 'UAH'],
	['hryvnias', 'UAH'],
	['naira', 'NGN'],
	['rand', 'ZAR'],
	['zloty', 'PLN'],
	['zlotys', 'PLN'],
	['kronor', 'SEK'],
	['baht', 'THB'],
	['dirham', 'AED'],
	['dirhams', 'AED'],
	['riyals', 'SAR'],
	['francs', 'CHF'],
	['pesos', 'MXN'],
	['reais', 'BRL'],
]);

/** Whose dollars, pounds, pesos or rupees: "300 Egyptian pounds". */
export const CURRENCY_NATIONS: ReadonlyMap<string, string> = new Map([
	['american', 'USD'],
	['us', 'USD'],
	['u.s.', 'USD'],
	['canadian', 'CAD'],
	['australian', 'AUD'],
	['british', 'GBP'],
	['egyptian', 'EGP'],
	['lebanese', 'LBP'],
	['swiss', 'CHF'],
	['mexican', 'MXN'],
	['argentine', 'ARS'],
	['colombian', 'COP'],
	['philippine', 'PHP'],
	['indian', 'INR'],
	['pakistani', 'PKR'],
	['turkish', 'TRY'],
	['saudi', 'SAR'],
]);

const MEASURES: readonly (readonly [string, string])[] = [
	['kilometre', 'kilometre kilometres kilometer kilometers km kms'],
	['metre', 'metre metres meter meters'],
	['centimetre', 'centimetre centimetres centimeter centimeters cm'],
	['millimetre', 'millimetre millimetres millimeter millimeters mm'],
	['mile', 'mile miles'],
	['yard', 'yard yards'],
	['foot', 'foot feet ft'],
	['inch', 'inch inches'],
	['hectare', 'hectare hectares ha'],
	['acre', 'acre acres'],
	['tonne', 'tonne tonnes'],
	['ton', 'ton tons'],
	['kilogram', 'kilogram kilograms kilo kilos kg'],
	['gram', 'gram grams'],
	['ounce', 'ounce ounces'],
	['pound', 'pound pounds lb lbs'],
	['litre', 'litre litres liter liters'],
	['gallon', 'gallon gallons'],
	['barrel', 'barrel barrels'],
	['bushel', 'bushel bushels'],
	['degree', 'degree degrees'],
	['megawatt', 'megawatt megawatts mw'],
	['gigawatt', 'gigawatt gigawatts gw'],
	['kilowatt', 'kilowatt kilowatts kw'],
	['mile per hour', 'mph'],
	['kilometre per hour', 'kph kmh'],
	['knot', 'knots'],
	['kiloton', 'kiloton kilotons'],
	['megabyte', 'megabyte megabytes mb'],
	['gigabyte', 'gigabyte gigabytes gb'],
];

/** Measures by every spelling, in the singular. */
export const MEASURE_WORDS: ReadonlyMap<string, string> = new Map(
	MEASURES.flatMap(([unit, words]) => words.split(' ').map((word): [string, string] => [word, unit])),
);

export const PERCENT_WORDS: ReadonlySet<string> = new Set(['%', 'percent', 'pct', 'percentage', 'per cent']);
