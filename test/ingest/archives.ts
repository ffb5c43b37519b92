import { crc32, deflateRawSync } from 'node:zlib';

/** 13 February 2024, 10:20:30, as ZIPs write it. */
const DATE = ((2024 - 1980) << 9) | (2 << 5) | 13;
const TIME = (10 << 11) | (20 << 5) | 15;

/** A ZIP of files by their names, made by hand so that it can hold any name. */
export function zipOf(files: Readonly<Record<string, string | Uint8Array>>): Buffer {
	const parts: Buffer[] = [];
	const list: Buffer[] = [];
	let at = 0;
	for (const [name, content] of Object.entries(files)) {
		const bytes = Buffer.from(content);
		const packed = deflateRawSync(bytes);
		const label = Buffer.from(name, 'utf8');
		const about = Buffer.alloc(26);
		about.writeUInt16LE(20, 0);
		about.writeUInt16LE(0x800, 2);
		about.writeUInt16LE(8, 4);
		about.writeUInt16LE(TIME, 6);
		about.writeUInt16LE(DATE, 8);
		about.writeUInt32LE(crc32(bytes), 10);
		about.writeUInt32LE(packed.length, 14);
		about.writeUInt32LE(bytes.length, 18);
		about.writeUInt16LE(label.length, 22);
		const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), about, label, packed]);
		const place = Buffer.alloc(14);
		place.writeUInt32LE(at, 10);
		list.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), about, place, label]));
		parts.push(local);
		at += local.length;
	}
	const directory = Buffer.concat(list);
	const end = Buffer.alloc(22);
	end.write('PK\x05\x06', 0, 'latin1');
	end.writeUInt16LE(list.length, 8);
	end.writeUInt16LE(list.length, 10);
	end.writeUInt32LE(directory.length, 12);
	end.writeUInt32LE(at, 16);
	return Buffer.concat([...parts, directory, end]);
}

/** A record of a web archive. */
export function warcRecord(headers: Readonly<Record<string, string>>, content: string | Uint8Array): Buffer {
	const body = Buffer.from(content);
	const lines = Object.entries({ 'WARC-Date': '2024-02-13T10:20:30Z', ...headers, 'Content-Length': `${body.length}` });
	const head = `WARC/1.0\r\n${lines.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n`;
	return Buffer.concat([Buffer.from(head), body, Buffer.from('\r\n\r\n')]);
}

/** A server's answer in a web archive. */
export function warcResponse(url: string, headers: string, content: string | Uint8Array, status = '200 OK'): Buffer {
	const answer = Buffer.concat([Buffer.from(`HTTP/1.1 ${status}\r\n${headers}\r\n\r\n`), Buffer.from(content)]);
	return warcRecord({ 'WARC-Type': 'response', 'WARC-Target-URI': url }, answer);
}

/** A tar of files by their names. */
export function tarOf(files: Readonly<Record<string, string | Uint8Array>>): Buffer {
	const parts: Buffer[] = [];
	for (const [name, content] of Object.entries(files)) {
		const bytes = Buffer.from(content);
		const header = Buffer.alloc(512);
		header.write(name, 0, 100);
		header.write('0000644\0', 100);
		header.write(`${bytes.length.toString(8).padStart(11, '0')}\0`, 124);
		header.write(
			`${Math.floor(Date.UTC(2024, 1, 13, 10, 20, 30) / 1000)
				.toString(8)
				.padStart(11, '0')}\0`,
			136,
		);
		header.write('        0', 148);
		header.write('ustar\x0000', 257);
		const sum = header.reduce((total, byte) => total + byte, 0);
		header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
		parts.push(header, bytes, Buffer.alloc((512 - (bytes.length % 512)) % 512));
	}
	return Buffer.concat([...parts, Buffer.alloc(1024)]);
}
