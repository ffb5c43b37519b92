import { readWrittenDate, withoutDates } from './metadata/written-date.ts';

const CLOCK =
	/(?<!\d)\d{1,2}\s?[時时시]\s?(?:\d{1,2}\s?[分분])?|(?<!\d)\d{1,2}(?:[:.h]\d{2}){1,2}(?:\s*[ap]\.?\s?m\.?)?|\b\d{1,2}\s*[ap]\.?m\b\.?|(?<!\p{L})(?:gmt|utc|[ecmpa][sd]?t|bst|cest|cet|ist|jst|kst|hst|akst|aedt|aest|amt|uhr|heures?|horas?|ore|klo|kl|at|on|um|à|às|alle|le|el|o|the|of|de|à|am|pm|updated?|published?|posted|modified|last|first|date|created|edited|print(?:ed)?|release[d]?|issued|on|veröffentlicht|aktualisiert|stand|erstellt|publié|mis à jour|modifié|publicado|actualizado|atualizado|pubblicato|aggiornato|gepubliceerd|bijgewerkt|publicerad|uppdaterad|opublikowano|aktualizacja|опубликовано|обновлено|発信地|公開|更新|配信|掲載|发布|更新|时间|来源|minutes?|mins?|hours?|ago)(?!\p{L})|(?:公開|更新|配信|掲載|发布|发表|时间|時|分|秒|年|月|日)/giu;
const NO_YEAR =
	/^\W*(?:(?:last )?(?:updated|published|posted|modified)|aktualisiert|veröffentlicht|publié|mis à jour|publicado|actualizado)\b.{0,60}\d/i;
const READING_TIME =
	/^\W*(?:(?:reading|read) time|lesezeit|lesedauer|temps de lecture|tempo de leitura|tempo di lettura|tiempo de lectura|leestijd)?\W*\d+\s*(?:-|–)?\s*(?:min(?:ute|uto|uten|utes|utos|uti|uut)?s?\.?)(?: (?:read|lesezeit|de lecture|de leitura|de lectura|di lettura|leestijd))?\W*$|^\W*(?:reading time|lesezeit|lesedauer|temps de lecture|tempo de leitura|tempo di lettura|tiempo de lectura)\b.{0,30}$/iu;
const LONGEST = 110;

/** A line that gives the day and hour of publication and no more, in any of the languages whose dates are read. */
export function isDateLine(line: string): boolean {
	if (line.length > LONGEST) return false;
	if (READING_TIME.test(line) || (NO_YEAR.test(line) && line.length < 90 && !/[.!?]$/.test(line))) return true;
	if (!/\d{4}|\d{2}[./]\d{2}[./]\d{2}/.test(line) || readWrittenDate(line, 'en-GB') === null) return false;
	const rest = withoutDates(line)
		.replace(CLOCK, ' ')
		.replace(/[+-]\d{2}:?\d{2}/g, ' ');
	return !/[\p{L}\d]{2}/u.test(rest);
}
