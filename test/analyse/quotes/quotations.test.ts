import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { findQuotations } from '../../../source/analyse/extractors/quotes/quotations.ts';
import type { Block } from '../../../source/domain/article.ts';

/** Every line is a paragraph. */
function paragraphs(text: string): Block[] {
	let start = 0;
	return text.split('\n').map((line) => {
		const block: Block = { role: 'paragraph', start, end: start + line.length };
		start += line.length + 1;
		return block;
	});
}

const between = (text: string): string[] =>
	findQuotations(text, paragraphs(text)).map(
		({ start, end, nested, closed }) => `${nested ? '>' : ''}${text.slice(start, end)}${closed ? '' : '…'}`,
	);

const CASES: readonly (readonly [name: string, text: string, found: readonly string[]])[] = [
	['curly marks', 'She said “the bridge is safe” twice.', ['the bridge is safe']],
	['straight marks', 'She said "the bridge is safe" twice.', ['the bridge is safe']],
	['marks in two parts', '"The bridge," she said, "is safe."', ['The bridge,', 'is safe.']],
	['nested single marks', '“He told me ‘run’ and I ran,” she said.', ['He told me ‘run’ and I ran,', '>run']],
	['single marks alone', "Bridge 'not safe', says mayor", ['not safe']],
	['apostrophes', "The workers' union didn't like the '90s, rock 'n' roll or Ann's plan.", []],
	['a possessive inside', "The 'workers' rights' law passed.", ["workers' rights"]],
	['inches and feet', 'He is 6\'2" tall and the pipe is 3" wide.', []],
	['an opening mark behind a full stop', 'He went home on Friday.“ It was late,” he said.', ['It was late,']],
	['a straight mark on the wrong side', 'He went home on Friday." It was late," he said.', ['It was late,']],
	['a closing mark that looks like an opening one', '“It was late. “', ['It was late.']],
	['a missing closing mark', '“It was late. I left.“We all left,” he said.', ['It was late. I left.…', 'We all left,']],
	[
		'closed by a mark of the other kind before the next',
		'He said: "It was late.\' "We all left." Nobody stayed.',
		['It was late.', 'We all left.'],
	],
	['never closed', 'He said: “It was late and I left.', ['It was late and I left.…']],
	['angled marks', '« C’est tard », dit-elle.', ['C’est tard']],
	['low marks', 'Er sagte: „Es ist spät“ und ging.', ['Es ist spät']],
	['doubled marks', "``It is late,'' he said.", ['It is late,']],
	['a mark with nothing in it', 'He wrote “” and left.', []],
	['two side by side', '“One was enough.”“Two was not.”', ['One was enough.', 'Two was not.']],
	['behind a dash', 'The answer —“no”— was short.', ['no']],
];

describe('quotations', () => {
	for (const [name, text, found] of CASES) test(name, () => assert.deepEqual(between(text), found));

	test('a paragraph carries on what the one before left open', () => {
		const text = '“First we waited.\n“Then we left,” he said.';
		const [first, second] = findQuotations(text, paragraphs(text));
		assert.equal(first?.closed, false);
		assert.equal(second?.continues, 0);
	});

	test('a quotation runs over paragraphs to the mark that closes it', () => {
		const text = '"First we waited.\nIt grew dark.\nThen we left," he said.';
		assert.deepEqual(between(text), ['First we waited.…', 'It grew dark.…', 'Then we left,']);
		assert.deepEqual(
			findQuotations(text, paragraphs(text)).map(({ continues }) => continues),
			[null, 0, 1],
		);
	});

	test('a mark that hangs behind a paragraph opens the next one', () => {
		const text = '"We waited," he said. "\nThen we left.\nIt was dark," he added. "\nAnd cold," she said.';
		assert.deepEqual(between(text), ['We waited,', 'Then we left.…', 'It was dark,', 'And cold,']);
		assert.deepEqual(between('He waited. "\nThe firm makes cars.'), []);
	});

	test('a mark that nobody closed takes no paragraph in', () => {
		assert.deepEqual(between('"We wait.\nThe firm makes cars.\n"We left," he said.'), ['We wait.…', 'We left,']);
		assert.deepEqual(between('"We wait here.\nAnn Lee, mayor of the town."'), ['We wait here.…']);
		assert.deepEqual(between('"We wait.\nAnn Lee said," It grew dark."'), ['We wait.…', 'It grew dark.']);
	});

	test('furniture is not read', () => {
		const text = 'Read more: “Ten things to know”';
		assert.deepEqual(findQuotations(text, [{ role: 'related', start: 0, end: text.length }]), []);
	});

	test('spans lie inside their blocks and outermost ones do not overlap', () => {
		const piece = fc.constantFrom(
			'“',
			'”',
			'"',
			"'",
			'‘',
			'’',
			'``',
			"''",
			' ',
			'word',
			's',
			'. ',
			', ',
			'\n',
			'5',
			'«',
			'»',
			'—',
		);
		fc.assert(
			fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
				const text = pieces.join('');
				const blocks = paragraphs(text);
				let reach = 0;
				for (const quotation of findQuotations(text, blocks)) {
					const block = blocks[quotation.block];
					assert.ok(block && block.start <= quotation.outer.start && quotation.outer.end <= block.end);
					assert.ok(
						(quotation.outer.start < quotation.start ||
							(quotation.outer.start === quotation.start && quotation.block > 0)) &&
							quotation.start < quotation.end &&
							quotation.end <= quotation.outer.end,
					);
					if (quotation.nested) continue;
					assert.ok(quotation.outer.start >= reach);
					reach = quotation.outer.end;
				}
			}),
			{ numRuns: 400 },
		);
	});

	test('fifty thousand marks are read in one go', () => {
		for (const unit of ['"a" ', '‘a’ ', '“a.” ', '“a.” ‘b’ ']) {
			const found = findQuotations(unit.repeat(25_000), [{ role: 'paragraph', start: 0, end: unit.length * 25_000 }]);
			assert.equal(found.length, unit.length > 5 ? 50_000 : 25_000);
		}
	});

	test('fifty thousand marks that never close end in time', () => {
		for (const unit of ['“a ', "'a ", '"', "s' ", "' "]) {
			const blocks: Block[] = [{ role: 'paragraph', start: 0, end: unit.length * 50_000 }];
			for (const { end } of findQuotations(unit.repeat(50_000), blocks)) assert.ok(end <= unit.length * 50_000);
		}
	});
});
