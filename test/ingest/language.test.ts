import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { detectLanguage } from '../../source/ingest/language.ts';

const ROWS: readonly (readonly [string, string])[] = [
	['en', 'The minister said on Monday that the dam would be repaired before the end of the year.'],
	['de', 'Der Minister sagte am Montag, dass die Mauer nicht vor dem Ende des Jahres repariert wird.'],
	['fr', 'Le ministre a déclaré lundi que le barrage ne sera pas réparé avant la fin de cette année.'],
	['es', 'El ministro dijo el lunes que la presa no se va a reparar antes del fin de año, pero sí después.'],
	['pt', 'O ministro disse que a barragem não será reparada pelo governo até o fim do ano.'],
	['it', 'Il ministro ha detto che la diga non sarà riparata prima della fine dell’anno, ma dopo.'],
	['nl', 'De minister zei dat het niet voor het einde van het jaar wordt gerepareerd.'],
	['sv', 'Ministern säger att det inte är klart och att de som bor vid sjön ska vänta.'],
	['tr', 'Bakan, bu yıl için çok geç olduğunu ve daha sonra bir karar olarak açıklanacağını söyledi.'],
	['id', 'Menteri mengatakan bahwa bendungan itu tidak akan selesai pada tahun ini karena hujan.'],
	['ru', 'Министр сказал, что они не будут ждать и что это уже было в прошлом году.'],
	['uk', 'Міністр сказав, що вони не будуть чекати і що це вже було в минулому році.'],
	['ar', 'قال الوزير إن السد لم يكن آمنا وإن هذا من عمل الذين كانوا في المدينة'],
	['fa', 'وزیر گفت که این سد را در سال آینده می سازد و این کار برای مردم است'],
	['he', 'השר אמר כי הסכר לא יתוקן השנה'],
	['zh', '部长星期一说，水坝今年不会修好。'],
	['ja', '大臣は月曜日にダムは今年中に直らないと述べた。'],
	['ko', '장관은 월요일 댐이 올해 안에 수리되지 않을 것이라고 말했다.'],
	['hi', 'मंत्री ने सोमवार को कहा कि बांध इस साल ठीक नहीं होगा।'],
	['el', 'Ο υπουργός είπε ότι το φράγμα δεν θα επισκευαστεί φέτος.'],
	['und', 'Lima 3, Cusco 1'],
	['und', '12345 ...'],
];

describe('language', () => {
	for (const [language, text] of ROWS)
		test(`${language}: ${text.slice(0, 24)}`, () => assert.equal(detectLanguage(text), language));
});
