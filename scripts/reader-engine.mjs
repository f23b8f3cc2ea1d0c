// The parts of the built reader that fitting and scoring need.
export { partOf, nothing } from '../server/dist/engine/reading/featureNames.js';
export { observer } from '../server/dist/engine/reading/features.js';
export { readStatement } from '../server/dist/engine/reading/read.js';
export { decide, parties } from '../server/dist/engine/reading/decide.js';
export { commitmentKinds } from '../server/dist/engine/reading/reading.js';
export { base, unpack, zero } from '../server/dist/engine/reading/model.js';
