import StockOutput, { type WriteOptions } from 'stock:output';
import { placed } from '../../view/placing.ts';
import widestLine from './widest-line.ts';

interface Write {
	readonly x: number;
	readonly text: string;
}

const RESET = '\u001b[0m';

/**
 * Ink's Output takes every frame apart into cells and puts it together again, the costliest part of drawing it.
 * Where all that is written are single lines that stand beside each other, as the reader's rows do, they are
 * joined as they are; anything else (clips, overlaps, several lines) goes to Ink's own. Rows of uncertain width are placed
 * by column; what they then hold makes Ink draw them whole whenever they change.
 */
export default class Output {
	readonly width: number;
	readonly height: number;
	private readonly rows = new Map<number, Write[]>();
	private readonly replay: ((stock: StockOutput) => void)[] = [];
	private simple = true;

	constructor({ width, height }: { readonly width: number; readonly height: number }) {
		this.width = width;
		this.height = height;
	}

	write(x: number, y: number, text: string, options: WriteOptions): void {
		if (text === '') return;
		this.replay.push((stock) => stock.write(x, y, text, options));
		if (text.includes('\n') || x < 0) this.simple = false;
		const shown = options.transformers.reduce((line, transform) => transform(line, 0), text);
		const row = this.rows.get(y);
		if (row) row.push({ x, text: shown });
		else this.rows.set(y, [{ x, text: shown }]);
	}

	clip(clip: unknown): void {
		this.simple = false;
		this.replay.push((stock) => stock.clip(clip));
	}

	unclip(): void {
		this.replay.push((stock) => stock.unclip());
	}

	get(): { readonly output: string; readonly height: number } {
		return (this.simple ? this.joined() : null) ?? this.stock();
	}

	private joined(): { readonly output: string; readonly height: number } | null {
		const lines: string[] = [];
		for (let y = 0; y < this.height; y++) {
			let line = '';
			let at = 0;
			for (const { x, text } of (this.rows.get(y) ?? []).sort((a, b) => a.x - b.x)) {
				if (x < at) return null;
				line += ' '.repeat(x - at) + text;
				if (text.includes('\u001b') && !text.endsWith(RESET)) line += RESET;
				at = x + widestLine(text);
			}
			if (at > this.width) return null;
			lines.push(placed(line.trimEnd()));
		}
		return { output: lines.join('\n'), height: this.height };
	}

	private stock(): { readonly output: string; readonly height: number } {
		const stock = new StockOutput({ width: this.width, height: this.height });
		for (const step of this.replay) step(stock);
		const { output, height } = stock.get();
		return { output: output.split('\n').map(placed).join('\n'), height };
	}
}
