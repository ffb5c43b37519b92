export { askContext } from '../../resolve/asked.ts';
export { contextOf } from '../../resolve/context.ts';
export { leftAlone } from '../../resolve/doubted.ts';
export { genderedBy } from '../../resolve/gender.ts';
export { groupNeighbourhood as group } from '../../resolve/grouping.ts';
export { keyOf, neighbourhoodIn } from '../../resolve/keys.ts';
export { isCrowd, keysOfWords, kinOf } from '../../resolve/kin.ts';
