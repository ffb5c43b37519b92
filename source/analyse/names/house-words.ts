import { demonymLemma } from '../lexicons/demonyms.ts';
import { COMMON_HEADS, ORGANIZATION_HEADS } from '../lexicons/organizations.ts';
import { canonicalCompany, knownPlace } from './canonical.ts';

export const isCompany = (surface: string): boolean => canonicalCompany(surface) !== surface;

/** What a house of several companies is called: RMJ, where RMJ Holdings Corp and RMJ Securities are about. */
export const HOLDING = /^(?:holdings?|group)$/;

/**
 * Whether a firm is called without its last words, which say what all of its trade are: Texas Pacific, of Texas Pacific Group; Computer
 * Terminal, of Computer Terminal Systems Inc. A subsidiary says more of itself, Shell Oil Trading.
 */
export const isWholeBut = (rest: readonly string[], surface: string): boolean =>
	rest.length === 1 && (HOLDING.test(rest[0] ?? '') || (isCompany(surface) && KIND_OF_FIRM.test(rest[0] ?? '')));

/** What a firm is: Delta, of Delta Airlines. */
export const isKindOfFirm = (word: string): boolean => KIND_OF_FIRM.test(word);

const KIND_OF_FIRM =
	/^(?:systems|industries|enterprises|international|technologies|communications|laboratories|stores|foods|products|brands|associates|partners|services|bancorp|bancshares|financial|airlines|airways|pharmaceuticals?|petroleum|resources|worldwide|solutions|motors|mills|breweries|instruments|securities|bankshares)$/;

/** BDO Stoy Hayward, KPO: letters before two partners' names, and no word of what they do. */
export const arePartners = (surface: string): boolean => {
	const [, ...names] = surface.split(' ');
	return (
		names.length === 2 &&
		names.every(
			(name) =>
				/^\p{Lu}\p{Ll}{2,}$/u.test(name) &&
				!TRADES.test(name) &&
				!ORGANIZATION_HEADS.has(name) &&
				!COMMON_HEADS.has(name) &&
				demonymLemma(name) === null &&
				knownPlace(name) === null,
		)
	);
};

/** What firms do, or where: Energy, International. */
export const isTrade = (word: string): boolean => TRADES.test(word);

const TRADES =
	/^(?:Energy|Trading|Capital|Securities|Media|Steel|Oil|Gas|Power|Food|Foods|Motor|Motors|Air|Air(?:lines|ways)|Life|Property|Properties|Retail|Research|Financial|Finance|Investment|Investments|Asset|Management|Wealth|Private|Global|World|International|Digital|Mobile|Telecom|Systems|Software|Services|Solutions|Technology|Technologies|Entertainment|Sports?|News|Radio|Television|Online|Direct|Commercial|Corporate|Consulting|Consultants|Engineering|Manufacturing|Shipping|Ports?|Airports?|Broadcasting|Electric|Electricity|Coal|Petroleum|Transport|Logistics|Healthcare|Pharmaceuticals?|Chemicals?|Materials|Mining|Metals|Minerals|Marine|Aerospace|Defence|Defense|Electronics?|Semiconductors?|Networks?|Communications|Publishing|Pictures|Records|Music|Films?|Studios|Games|North|South|East|West|Northern|Southern|Eastern|Western|Central|Pacific|Atlantic|Worldwide|Ventures|Partners|Industries|Industrial|Products|Insurance|Assurance|Mutual|Credit|Savings|Mortgage|Leasing|Rental|Express)$/;
