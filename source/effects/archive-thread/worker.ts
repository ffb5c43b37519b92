import { parentPort, workerData } from 'node:worker_threads';
import { Superseded } from '../../archive/superseded.ts';
import { Garbage } from './garbage.ts';
import { ArchiveKeeper } from './keeper.ts';
import { openStore } from './open-store.ts';
import type { ArchiveTask, Reply, Request } from './protocol.ts';
import { LANES } from './protocol.ts';
import { StoreRefused } from './refused.ts';

/** What the program does where it was started as the archive's thread: answers requests one by one and keeps the archive. */
export async function startArchiveWorker(): Promise<void> {
	const port = parentPort;
	const task: ArchiveTask = workerData;
	if (port === null) return;
	const newest = new Int32Array(task.newest);
	const send = (reply: Reply): void => port.postMessage(reply);
	const store = await openStore(task).catch((error: unknown) => {
		if (!(error instanceof StoreRefused)) throw error;
		send({ type: 'refused', message: error.message, hint: error.hint });
	});
	if (!store) return;
	send({ type: 'opened' });
	const garbage = new Garbage();
	let asked = 0;
	const keeper = new ArchiveKeeper(store, task, {
		status: (status) => send({ type: 'changed', status }),
		said: (text) => send({ type: 'said', text }),
		others: ({ entries, anew }) => send({ type: 'others', entries, anew }),
	});
	const answer = async (request: Request): Promise<unknown> => {
		if (request.type === 'settle') return keeper.settled();
		if (request.type === 'close') return keeper.close();
		const lane = request.ticket === 0 ? -1 : LANES.indexOf(request.method);
		const superseded = () => {
			if (lane >= 0 && Atomics.load(newest, lane) !== request.ticket) throw new Superseded();
		};
		const value = await keeper.answer(request.method, request.values, superseded);
		// A long article costs more to hand over than to read.
		superseded();
		return value;
	};
	port.on('message', (request: Request) => {
		asked += 1;
		garbage.asked();
		const answered = answer(request).then(
			(value) => {
				send({ type: 'answer', call: request.call, value });
				if (request.type === 'close') port.close();
			},
			(error: unknown) =>
				send({
					type: 'failed',
					call: request.call,
					message: error instanceof Error ? error.message : String(error),
					superseded: error instanceof Superseded,
				}),
		);
		void answered.then(() => {
			asked -= 1;
			if (asked === 0) garbage.idle();
		});
	});
	keeper.start();
}
