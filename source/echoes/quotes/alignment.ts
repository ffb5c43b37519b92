/** A run of words that two texts share, by place and length. */
export interface Block {
	readonly a: number;
	readonly b: number;
	readonly length: number;
}

/** Above so many cells the texts are too long for a table of all places. */
const MOST_CELLS = 4_000_000;

/**
 * The longest common subsequence of two rows of words as runs, in order (dynamic programming over all places: Wagner,
 * Fischer, "The string-to-string correction problem", 1974). Ties go to the later place of the second, so that runs stay whole.
 */
export function align(a: readonly string[], b: readonly string[]): Block[] {
	const [rows, columns] = [a.length, Math.min(b.length, Math.floor(MOST_CELLS / Math.max(1, a.length)))];
	const width = columns + 1;
	const lengths = new Uint16Array((rows + 1) * width);
	for (let i = rows - 1; i >= 0; i -= 1)
		for (let j = columns - 1; j >= 0; j -= 1) {
			const [right, below] = [lengths[i * width + j + 1] ?? 0, lengths[(i + 1) * width + j] ?? 0];
			lengths[i * width + j] =
				a[i] === b[j] ? Math.max(1 + (lengths[(i + 1) * width + j + 1] ?? 0), right, below) : Math.max(right, below);
		}
	const blocks: { a: number; b: number; length: number }[] = [];
	let [i, j] = [0, 0];
	while (i < rows && j < columns) {
		const best = lengths[i * width + j] ?? 0;
		if (best === 0) break;
		const last = blocks.at(-1);
		if (a[i] === b[j] && best === 1 + (lengths[(i + 1) * width + j + 1] ?? 0)) {
			if (last !== undefined && last.a + last.length === i && last.b + last.length === j) last.length += 1;
			else blocks.push({ a: i, b: j, length: 1 });
			i += 1;
			j += 1;
		} else if ((lengths[(i + 1) * width + j] ?? 0) === best) i += 1;
		else j += 1;
	}
	return blocks;
}

/** Runs further from the others than so many words are chance, unless they are long. */
const NEAR = 6;
const LONG = 3;

/** The runs that belong to one passage: from the longest outwards, those that are near or long. In order. */
export function passageOf(a: readonly string[], b: readonly string[]): Block[] {
	// What is printed again is the same to the letter.
	if (a.length === b.length && a.every((word, at) => word === b[at])) return [{ a: 0, b: 0, length: a.length }];
	const blocks = slid(align(a, b), a, b);
	const core = blocks.reduce((best, block, at) => (block.length > (blocks[best]?.length ?? 0) ? at : best), 0);
	const kept = blocks.slice(core, core + 1);
	for (const block of blocks.slice(core + 1)) {
		const last = kept.at(-1);
		if (last !== undefined && belongs(last, block)) kept.push(block);
	}
	for (const block of blocks.slice(0, core).reverse()) {
		const first = kept[0];
		if (first !== undefined && belongs(block, first)) kept.unshift(block);
	}
	return kept;
}

const belongs = (one: Block, next: Block): boolean =>
	Math.min(one.length, next.length) >= LONG ||
	(next.a - one.a - one.length <= NEAR && next.b - one.b - one.length <= NEAR);

/** Of a word that stands twice, the one beside the longer run is meant: a shorter run that can be taken in by the next is. */
function slid(blocks: readonly Block[], a: readonly string[], b: readonly string[]): Block[] {
	const kept: Block[] = [];
	for (const block of blocks) {
		const last = kept.at(-1);
		if (last !== undefined && last.length <= block.length && isSameBefore(block, last.length, last, a, b)) {
			kept[kept.length - 1] = {
				a: block.a - last.length,
				b: block.b - last.length,
				length: block.length + last.length,
			};
		} else if (last !== undefined && block.length < last.length && isSameBehind(last, block.length, block, a, b)) {
			kept[kept.length - 1] = { ...last, length: last.length + block.length };
		} else kept.push(block);
	}
	return kept;
}

function isSameBefore(block: Block, length: number, last: Block, a: readonly string[], b: readonly string[]): boolean {
	if (block.a - length < last.a || block.b - length < last.b) return false;
	for (let step = 1; step <= length; step += 1) if (a[block.a - step] !== b[block.b - step]) return false;
	return true;
}

function isSameBehind(last: Block, length: number, block: Block, a: readonly string[], b: readonly string[]): boolean {
	const [endA, endB] = [last.a + last.length, last.b + last.length];
	if (endA + length > block.a + block.length || endB + length > block.b + block.length) return false;
	for (let step = 0; step < length; step += 1) if (a[endA + step] !== b[endB + step]) return false;
	return true;
}
