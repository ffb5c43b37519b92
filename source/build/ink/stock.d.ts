declare module 'stock:output' {
	export interface WriteOptions {
		readonly transformers: readonly ((line: string, index: number) => string)[];
	}
	export default class Output {
		constructor(options: { readonly width: number; readonly height: number });
		write(x: number, y: number, text: string, options: WriteOptions): void;
		clip(clip: unknown): void;
		unclip(): void;
		get(): { readonly output: string; readonly height: number };
		readonly width: number;
		readonly height: number;
	}
}

declare module 'stock:sanitize-ansi' {
	export default function sanitizeAnsi(text: string): string;
}

declare module 'stock:widest-line' {
	export default function widestLine(text: string): number;
}
