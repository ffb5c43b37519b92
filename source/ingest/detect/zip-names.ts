const MOST = 2_000;
const latin = new TextDecoder('utf-8');

/** Signature, where the name's length stands, and where the name does, from the signature on (APPNOTE.TXT 4.3). */
const LOCAL = { mark: 0x04034b50, length: 26, name: 30 } as const;
const CENTRAL = { mark: 0x02014b50, length: 28, name: 46 } as const;

/** Names of entries as far as a ZIP's two ends show them: its entries' own headers, and the list at the end. */
export function namesInZip(head: Uint8Array, tail: Uint8Array): readonly string[] {
	const names = new Set<string>();
	collect(head, LOCAL, names);
	collect(tail, CENTRAL, names);
	return [...names];
}

function collect(bytes: Uint8Array, { mark, length, name }: typeof LOCAL | typeof CENTRAL, names: Set<string>): void {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	for (let at = bytes.indexOf(0x50); at >= 0 && at + name < bytes.length; at = bytes.indexOf(0x50, at + 1)) {
		if (view.getUint32(at, true) !== mark) continue;
		const end = at + name + view.getUint16(at + length, true);
		if (end > bytes.length) continue;
		names.add(latin.decode(bytes.subarray(at + name, end)));
		if (names.size >= MOST) return;
	}
}
