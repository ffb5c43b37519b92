import { readFileSync } from 'node:fs';

/** Peak resident memory in bytes, out of what Linux tells of a process. */
export function peakIn(status: string): number | null {
	const [, kilobytes] = /^VmHWM:\s+(\d+) kB/m.exec(status) ?? [];
	return kilobytes === undefined ? null : Number(kilobytes) * 1024;
}

/** Bytes a process has had written to the disk; null where the system does not tell. */
export function bytesWritten(pid: number | 'self'): number | null {
	try {
		const [, bytes] = /^write_bytes: (\d+)/m.exec(readFileSync(`/proc/${pid}/io`, 'utf8')) ?? [];
		return bytes === undefined ? null : Number(bytes);
	} catch {
		return null;
	}
}

/** Of a running process; null where the system does not tell. */
export function peakMemory(pid: number): number | null {
	try {
		return peakIn(readFileSync(`/proc/${pid}/status`, 'utf8'));
	} catch {
		return null;
	}
}
