import { lexemeOf } from '../segment.ts';
import { createLabels, encodeSpans, type LabelSet, type TypedSpan } from '../sequence/labels.ts';
import type { Example } from '../sequence/train.ts';
import { toTitle, toUpper } from './casing.ts';
import { type ColumnDocument, type ColumnSentence, rangesOf } from './conll.ts';
import { DocumentUse, type FormSentence, readSentence, type WordForms } from './document.ts';
import { contextFeatures } from './features.ts';
import { FINE_CLASSES, meaningsOf } from './kinds.ts';
import { KNOWN } from './lexicon/lexicon.ts';
import { featureAt, type WordForm } from './words.ts';

export const LABELS: LabelSet = createLabels(FINE_CLASSES, 'BILOU');

/**
 * Of so many sentences four are learnt once more: in capitals and as a title, with the document around it and without.
 * Headlines are written so, and the article below may not repeat their names.
 */
const COPIED = 28;

/** Examples of annotated documents. Labels that name no entity count as outside. */
export function examplesOf(documents: readonly ColumnDocument[], words: WordForms, copies = true): Example[] {
	const examples: Example[] = [];
	let count = 0;
	for (const document of documents) {
		const sentences = document.sentences.map(({ tokens }) => readSentence(tokens.map(lexemeOf), words));
		const use = new DocumentUse(sentences);
		for (const [s, sentence] of document.sentences.entries()) {
			const read = sentences[s];
			if (read === undefined) continue;
			examples.push(example(sentence, read, s, use, words));
			if (!copies || sentence.tokens.length < 4) continue;
			const turn = count++ % COPIED;
			if (turn > 3) continue;
			const copy = readSentence((turn < 2 ? toUpper(sentence.tokens) : toTitle(sentence.tokens)).map(lexemeOf), words);
			const alone = turn % 2 === 0 ? new DocumentUse([copy], use.style) : use;
			examples.push(example(sentence, copy, s, alone, words));
		}
	}
	return examples;
}

function example(
	sentence: ColumnSentence,
	read: FormSentence,
	number: number,
	use: DocumentUse,
	words: WordForms,
): Example {
	const length = read.forms.length;
	const lists: number[][] = featureLists(read, number, use, words);
	const start = new Int32Array(length + 1);
	for (let i = 0; i < length; i++) start[i + 1] = (start[i] as number) + (lists[i]?.length ?? 0);
	const features = Int32Array.from(lists.flat());
	const spans: TypedSpan[] = [];
	let allowed: Uint8Array | undefined;
	const open: { start: number; end: number; types: readonly number[] }[] = [];
	for (const { start: from, end, label } of rangesOf(sentence.tags)) {
		const types = candidates(label, read.forms.slice(from, end));
		const [type] = types;
		if (type === undefined) continue;
		spans.push({ start: from, end, type });
		if (types.length > 1) open.push({ start: from, end, types });
	}
	const gold = encodeSpans(LABELS, length, spans);
	if (open.length > 0) {
		allowed = new Uint8Array(length * LABELS.size);
		for (let i = 0; i < length; i++) allowed[i * LABELS.size + (gold[i] as number)] = 1;
		for (const { start: from, end, types } of open) {
			for (const type of types) {
				const labels = encodeSpans(LABELS, length, [{ start: from, end, type }]);
				for (let i = from; i < end; i++) allowed[i * LABELS.size + (labels[i] as number)] = 1;
			}
		}
	}
	return allowed === undefined ? { features, start, gold } : { features, start, gold, allowed };
}

/** Classes an annotated span may have: one known to be a people's or a faith's name is a NORP and nothing else. */
function candidates(label: string, forms: readonly WordForm[]): number[] {
	const classes = meaningsOf(label);
	if (classes.length < 2) return classes.map((fine) => FINE_CLASSES.indexOf(fine));
	if (classes.includes('NORP')) {
		const demonym = forms.every(({ known }) => (known & KNOWN.demonym) !== 0);
		return (demonym ? ['NORP' as const] : classes).map((fine) => FINE_CLASSES.indexOf(fine));
	}
	return classes.map((fine) => FINE_CLASSES.indexOf(fine));
}

function featureLists(read: FormSentence, number: number, use: DocumentUse, words: WordForms): number[][] {
	const { forms } = read;
	const lists: number[][] = forms.map(() => []);
	for (const [i, form] of forms.entries()) {
		for (let place = -2; place <= 2; place++) {
			const list = lists[i + place];
			if (list === undefined) continue;
			for (const feature of form.features[Math.abs(place)] ?? []) list.push(featureAt(feature, place));
		}
	}
	contextFeatures(read, number, use, words.lexicon, (i, feature) => lists[i]?.push(feature));
	return lists;
}
