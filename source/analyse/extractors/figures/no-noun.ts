import { verbForms } from '../../grammar/verb-forms.ts';
import { isAdjective } from '../../lexicons/adjectives.ts';

/** Adjectives, adverbs and verb forms that head no noun phrase, whatever the grammar took them for. */
export function isNoNoun(lower: string, next: string): boolean {
	if (lower.includes('-')) return /-on-|-to-date$/.test(lower);
	if (isAdjective(lower) || /ular$/.test(lower)) return !ALSO_NOUNS.test(lower);
	if (lower.endsWith('ly')) return !LY_NOUNS.test(lower);
	const forms = verbForms(lower);
	if (lower.endsWith('ing')) return forms.length > 0 && /^(?:on|from|by|at)$/.test(next) && !GERUNDS.test(lower);
	return (
		forms.some(({ shape }) => shape === 'past' || shape === 'participle') &&
		forms.every(({ nounish, shape }) => !nounish && shape !== 'third') &&
		!PAST_NOUNS.test(lower)
	);
}

/** Words that are adjectives and nouns alike. */
const ALSO_NOUNS =
	/^(?:fine|firm|light|gold|secret|minor|major|male|female|fat|kind|cold|good|round|sound|low|high|top|bottom|key|principal|potential|differential|credential|editorial|memorial|tutorial|commercial|burial|serial|aerial|reversal|acquittal|mineral|chemical|interval|betrayal|upheaval|additive|explosive|fugitive|collective|preservative|directive|derivative|adhesive|dive|medic|academic|cosmetic|antibiotic|alcoholic|lyric|arithmetic|dignitary|notary|actuary|glossary|obituary|sanctuary|mortuary|itinerary|vocabulary|present|current|constant|patient|incident|accident|student|agent|resident|participant|applicant|receivable|consumable|durable|renewable|electric|turnover|dispersal|hive|dial|jackpot|junior|senior|elite|extra|round|average|equal|individual|open|public|musical|crude|rental|square|concrete|content|fortune|novel|past|human|black|white|red|green|blue|brown|grey|gray|native|clean|clear|circular|regular|particular|total|grand|single|clip|\p{Ll}*meal)$/u;
const LY_NOUNS =
	/^(?:family|supply|assembly|ally|tally|folly|gully|rally|anomaly|monopoly|oligopoly|duopoly|reply|oversupply|bully|jelly|belly|lily|fly|homily|melancholy|italy)$/;
/** Words in -ing that are nouns as often. */
export const GERUNDS =
	/^(?:spending|lending|borrowing|trading|funding|building|financing|saving|dealing|writing|meeting|hearing|ruling|holding|listing|offering|rating|reading|opening|closing|crossing|landing|filing|beginning|beating|bombing|shooting|killing|drilling|mining|shipping|housing|staffing|farming|fishing|advertising|manufacturing|marketing|processing|refining)$/;
/** Past forms that are nouns as well. */
const PAST_NOUNS =
	/^(?:thought|shot|bid|cut|bet|hit|split|spread|bound|lead|ground|saw|wound|cast|broadcast|forecast|offset|set|felt|fit|cost|read|hurt|shed|thrust|quit|burst|input|output|upset|rose|found|bust|dove|spin|beat|overrun|run|left|lot|bit|wet|wed|lit|fed|spat|rid|slit|hurt|sublet|undercut|built)$/;

/** Plurals that make one label with a noun behind them: `sales total`. */
export const PLURAL_LABELS =
	/^(?:sales|earnings|savings|goods|operations|savings|services|securities|customs|arms|news|losses|gains|rights|shares|profits|assets|interests|taxes|premiums|sports|drugs|jobs|games|systems|futures|options|parts|awards|weapons|benefits|pensions|bonds|parks|works|claims|costs|stocks|honours|ethics|careers|accounts)$/;
