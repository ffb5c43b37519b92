import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { mend, mendLine } from '../../../source/ingest/mending.ts';

const MENDED: readonly (readonly [before: string, after: string])[] = [
	['RenÃ©e Zellmer met BjÃ¶rn in SÃ£o Paulo', 'Renée Zellmer met Björn in São Paulo'],
	['itâ€™s â€œfineâ€\x9d, she said', 'it’s “fine”, she said'],
	['itâ\x80\x99s â\x80\x9cfineâ\x80\x9d', 'it’s “fine”'],
	['â€œFine,â€ she said', '“Fine,” she said'],
	['a cost of Â£5m â€“ or â‚¬6m', 'a cost of £5m – or €6m'],
	['NoÃ«l goÃ»t Ã“scar Ã‰mile GÃ¶ran', 'Noël goût Óscar Émile Göran'],
	['PaweÅ‚ saw Å\x81ukasz', 'Paweł saw Łukasz'],
	['MÃ¼ller said ErdoÄŸan and VuÄ\x8diÄ‡ met', 'Müller said Erdoğan and Vučić met'],
	['RenÃƒÂ©e', 'Renée'],
	['ÐœÐ¾Ñ\x81ÐºÐ²Ð°', 'Москва'],
	['thumbs ðŸ‘\x8d up', 'thumbs 👍 up'],
	['Itâ€™s dÃ©jÃ  vu, voilÃ  tout', 'It’s déjà vu, voilà tout'],
	['Fran√ßois said it‚Äôs over', 'François said it’s over'],
	['AT&amp;T and Marks &amp; Sons', 'AT&T and Marks & Sons'],
	['it&#8217;s &quot;fine&quot;&nbsp;&mdash; caf&eacute; &#x2014;', 'it’s "fine"\u00a0— café —'],
	['the firm &lt;NWK.L&gt; rose', 'the firm <NWK.L> rose'],
	['it&amp;#8217;s', 'it’s'],
	['write &amp;lt; for it', 'write &lt; for it'],
	['Ren&Atilde;&copy;e', 'Renée'],
	['pay $3.4 mil-\nlion to the Depart-\nment of Safety', 'pay $3.4 million\nto the Department\nof Safety'],
	['said Hanne Vester-\ngaard.', 'said Hanne Vestergaard.\n'],
	['a long-\nterm plan', 'a long-term\nplan'],
	['two-\nthirds of it', 'two-thirds\nof it'],
	['the Anglo-\nAmerican firm', 'the Anglo-American\nfirm'],
	['U.S.-\nled forces', 'U.S.-led\nforces'],
	['on Mon-\nday the con-\ntrol-led test', 'on Monday\nthe control-led\ntest'],
	['a state-of-the-\nart plant', 'a state-of-the-art\nplant'],
	['anti-\ntank and anti-\ncipate', 'anti-tank\nand anticipate\n'],
	['debt-to-\nequity', 'debt-to-equity\n'],
	['the vice-presi-\ndent came', 'the vice-president\ncame'],
	['a cooperative. The co-operative: co-\noperative', 'a cooperative. The co-operative: cooperative\n'],
	['mil\u00ad\nlion and depart¬\nment', 'million\nand department\n'],
	['reor-  \r\n  ganise it', 'reorganise\nit'],
];

const CLEAN: readonly string[] = [
	'Renée Zellmer met Björn in São Paulo – “fine”, he said. £5m, €6m, 20°C, ½',
	'A IRMÃ» e “A AMANHÃ” – IRMÃ… SÃO PAULO, JOÃO, ÂNGELA, ÎLE-DE-FRANCE',
	'RENÉ’S CAFÉ… «BEYONCÉ» ESPAÑA’S “ÄRA” – Ångström Ñandú Ø × Ù',
	'à « gauche » â, ã e ç; Đặng Thị Ngọc Thịnh; Łódź; ‚Ärger‘; √2 is 1.41',
	'Ελλάδα Москва القاهرة 東京 서울 👍🏽 🇳🇴',
	'AT&T, R&D; Q&A; S&P 500; fish&chips; &unknown; &; x &y;',
	'The sign "&amp;" stands for `&lt;` there.',
	'¡ØSD¥¬¥ó¥À¥àG¥¸¥§¥Í¥ì¡¼¥·¥ç¥óNEO¡Ù¤ò',
	'ÊÓ¹Ñ¡ÒÃ ÃÔÁÍØµÊÒË¡ÃÃÁ ²»¹éÒÆÃñÂþ»ÏµÁÐ£º×¨Òµ¹ FX’²‚×‚Ä',
	'pre-\nand post-war',
	'a list:\n- one\n- two\nA dash -\nnot a break',
	'It ended --\nthen began.\n\nA new para-\n\ngraph',
	'',
];

const plain = fc
	.array(
		fc.oneof(
			fc.constantFrom(
				'Renée',
				'São',
				'IRMÃ',
				'“fine”',
				'«bon»',
				'–',
				'€5',
				'£3',
				'it’s',
				'ÉTÉ',
				'naïve',
				'Łódź',
				'R&D',
			),
			fc.string({ unit: fc.constantFrom(...'abcdeéñüABCÉÑÜ.,'), maxLength: 8 }),
		),
		{ maxLength: 20 },
	)
	.map((words) => words.join(' '));

describe('text as it comes', () => {
	for (const [before, after] of MENDED)
		test(JSON.stringify(before), () => assert.equal(mend(before, 'a.txt').text, after));
	for (const text of CLEAN)
		test(`stays: ${JSON.stringify(text.slice(0, 30))}`, () =>
			assert.deepEqual(mend(text, 'a.txt'), { text, diagnostics: [] }));
	test('clean words stay as they are', () => fc.assert(fc.property(plain, (text) => mendLine(text) === text)));
	test('what was encoded twice comes back, if it has letters of one language', () =>
		fc.assert(
			fc.property(
				fc.array(fc.constantFrom('Renée', 'São', 'Björn', 'it’s', '“fine”', '€5', 'naïve', 'Łódź', 'Šarić'), {
					minLength: 1,
				}),
				(words) => {
					const text = words.join(' ');
					const twice = new TextDecoder('windows-1252').decode(new TextEncoder().encode(text));
					assert.equal(mendLine(twice), text);
				},
			),
		));
	test('mending what is mended changes nothing', () =>
		fc.assert(
			fc.property(
				fc.constantFrom(...MENDED.map(([, after]) => after).filter((text) => !/&lt;|Ä/.test(text))),
				(text) => mendLine(text) === text,
			),
		));
	test('says what and how often', () =>
		assert.deepEqual(mend('RenÃ©e and RenÃ©e saw BjÃ¶rn', 'a.txt').diagnostics, [
			{
				where: 'a.txt',
				severity: 'note',
				rule: 'mend/double-encoding',
				message: 'Letters that had been encoded twice were mended 3 times: RenÃ©e → Renée, BjÃ¶rn → Björn.',
				hint: 'Nothing to do; if a letter looks wrong, look at the original file.',
			},
		]));
});
