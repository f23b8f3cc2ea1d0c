// The parts of the built reader that fitting and scoring need.
export { observe } from '../server/dist/engine/reading/features.js';
export { readStatement } from '../server/dist/engine/reading/read.js';
export { decide, parties } from '../server/dist/engine/reading/decide.js';
export { commitmentKinds } from '../server/dist/engine/reading/reading.js';
export { knownFeatures, modelOf } from '../server/dist/engine/reading/model.js';
