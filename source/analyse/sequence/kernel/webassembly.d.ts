/** As much of the JavaScript interface of WebAssembly as is used here; TypeScript declares it only beside the DOM. */
declare namespace WebAssembly {
	class Module {
		constructor(bytes: Uint8Array<ArrayBuffer>);
	}
	class Memory {
		/** Sizes in pages of 64 kB. */
		constructor(size: { readonly initial: number; readonly maximum: number; readonly shared: true });
		readonly buffer: SharedArrayBuffer;
		/** Returns how many pages there were before. */
		grow(pages: number): number;
	}
	class Instance {
		constructor(module: Module, imports: Readonly<Record<string, Readonly<Record<string, Memory>>>>);
		readonly exports: Readonly<Record<string, unknown>>;
	}
}
