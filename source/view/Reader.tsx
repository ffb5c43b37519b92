import { useCursor } from 'ink';
import { frameOf } from '../state/frame.ts';
import type { Model } from '../state/model.ts';
import { Screen } from './Screen.tsx';
import { themeOf } from './theme.ts';
import { type KeyListeners, useKeys } from './use-keys.ts';

export interface ReaderProps extends KeyListeners {
	readonly model: Model;
}

/** The reader on Ink: paints the model and passes on what is typed. */
export function Reader({ model, ...listeners }: ReaderProps) {
	const { setCursorPosition } = useCursor();
	useKeys(listeners);
	const frame = frameOf(model);
	setCursorPosition(frame.cursor ?? undefined);
	return <Screen frame={frame} theme={themeOf(model)} columns={model.size.columns} rows={model.size.rows} />;
}
