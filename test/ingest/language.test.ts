import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { detectLanguage, readLanguage } from '../../source/ingest/language.ts';

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
	['de', 'Bayern schlägt Real. Die Münchner haben am Dienstag das Spiel mit 2:1 gewonnen.'],
	[
		'nl',
		'Premier Jan van der Meer sprak maandag met Els de Vries over de begroting. Hij zei dat het kabinet niet valt.',
	],
	['fr', 'Le président de la République a rencontré le ministre à Paris pour parler de la loi.'],
	['it', 'Il presidente della Repubblica ha incontrato il ministro a Roma, ma non ha detto di più.'],
	['en', 'Van der Meer met De Vries in Den Haag. Jan van der Meer said he had met Els de Vries in May as well.'],
	['en', 'Ursula von der Leyen and Pedro de la Rosa were in Rio de Janeiro and San Juan del Sur.'],
	['en', 'Le Monde and El País carried the letter. La Repubblica and Die Zeit did not.'],
	['und', '1. Mario Rossi (ITA) 2:01.3\n2. Jan de Vries (NED) 2:02.1\n3. Lars von Trier (DEN) 2:03'],
	['und', 'Real Sociedad 2 Deportivo de La Coruña 1; Atlético de Madrid 0 Real Betis 0; Il Divo, Los Lobos'],
	['und', 'Lima 3, Cusco 1'],
	['und', '12345 ...'],
];

describe('language', () => {
	for (const [language, text] of ROWS)
		test(`${language}: ${text.slice(0, 24)}`, () => assert.equal(detectLanguage(text), language));
});

test('what decided is said, and a second language beside the first', () => {
	assert.deepEqual(readLanguage('De minister zei dat het niet voor het einde van het jaar wordt gerepareerd.'), {
		language: 'nl',
		because: '9 function words of Dutch (het, de, dat, niet, voor, …), 2 function words of Hungarian (de, van)',
		beside: null,
	});
	const both =
		'The minister said that he would not be in the house. Le ministre a dit que la loi ne sera pas votée par les députés. ';
	assert.equal(readLanguage(both.repeat(3)).beside === null, false);
});
