import { firstFrom } from '../../domain/span.ts';
import type { Page } from './page.ts';
import type { Sighting } from './sighting.ts';

/** Wires, as they sign at a report's end. */
const AGENCY =
	`(?:Thomson )?Reuters?|REUTERS?|(?:The )?Associated Press|AP|AFP|Agence France-Presse|UPI|PA|Press Association|dpa|DPA|ANSA|Ansa|EFE|Efe
	TASS|Tass|Itar-Tass|RIA|RIA Novosti|Interfax|Xinhua|Kyodo|Jiji|Yonhap|Bernama|Antara|PTI|IANS|UNI|ANI|APP|WAM|SPA|KUNA|QNA|MENA|Petra|SANA
	IRNA|Tasnim|Anadolu|AA|Lusa|ANP|Belga|APA|NTB|TT|Ritzau|STT|CTK|PAP|MTI|BTA|Tanjug|AAP|NZPA|CP|Canadian Press|Bloomberg`.replaceAll(
		/\n\t/g,
		'|',
	);

const SIGNED = new RegExp(
	String.raw`^[-–—/([\s]*(?:with )?(?:${AGENCY})(?:(?:\s*[/,&]\s*| and )(?:${AGENCY}))*[)\]\s.…]*(?:\^M)?$`,
	'u',
);

/** `(Reporting by Ann Lowell in Oslo; Editing by Mark Dunne)`. */
const WORKED =
	/^[([]?(?:(?:additional|further) )?(?:reporting|writing|editing|edited|written|compiled|translated|reported)(?:,? (?:and )?(?:writing|editing|reporting))? by\s+\p{Lu}/iu;

/** Lines at the end that may sign: who wrote, who edited, and who sent it. */
const MOST = 6;

/** Characters at an article's end that a wire's name may stand in. */
const LINE_END = 40;

/** Drops the names of those who made and sent a report, in the lines that sign it: nothing is told of them. */
export function dropSignOffs(page: Page, seen: readonly Sighting[]): readonly Sighting[] {
	const { text, tokens } = page;
	let from = tokens.length;
	// Behind a table's last number, far from it.
	if (/ {3,}(?:REUTERS?|Reuters?)\s*$/.test(text.slice(-LINE_END))) from--;
	for (let round = 0; round < MOST && from > 0; round++) {
		const end = tokens[from - 1]?.end ?? 0;
		const line = text.lastIndexOf('\n', end - 1) + 1;
		if (SIGNED.test(text.slice(line, end))) {
			from = firstFrom(tokens, line);
			continue;
		}
		let first = from;
		while (first > 0 && page.ends[first - 1] === from) first--;
		if (!WORKED.test(text.slice(tokens[first]?.start, end))) break;
		from = first;
	}
	return from === tokens.length ? seen : seen.filter(({ first }) => first < from);
}
