// The optimiser behind the reader's weights: L2-regularised logistic regression by L-BFGS, plain and deterministic.

/** A matrix of rows with few entries: `columns[i]` and `values[i]` of row i. */
export function matrixOf(featureLists, index) {
  return featureLists.map((features) => {
    const kept = features.filter(({ name }) => index.has(name));
    return {
      columns: Int32Array.from(kept, ({ name }) => index.get(name)),
      values: Float64Array.from(kept, ({ value }) => value),
    };
  });
}

/** Weights and bias of one yes-or-no question. `weight[i]` says how much row i counts. */
export function fitLogistic(rows, answers, width, { l2, weight }) {
  const loss = (w, gradient) => {
    gradient.fill(0);
    let sum = 0;
    for (let i = 0; i < rows.length; i++) {
      const { columns, values } = rows[i];
      let z = w[width];
      for (let k = 0; k < columns.length; k++) z += w[columns[k]] * values[k];
      const sign = answers[i] ? 1 : -1;
      const margin = sign * z;
      const c = weight ? weight[i] : 1;
      sum += c * (margin > 0 ? Math.log1p(Math.exp(-margin)) : -margin + Math.log1p(Math.exp(margin)));
      const slope = (-c * sign) / (1 + Math.exp(margin));
      for (let k = 0; k < columns.length; k++) gradient[columns[k]] += slope * values[k];
      gradient[width] += slope;
    }
    for (let j = 0; j < width; j++) {
      sum += 0.5 * l2 * w[j] * w[j];
      gradient[j] += l2 * w[j];
    }
    return sum;
  };
  const w = minimise(loss, width + 1);
  return { bias: w[width], weights: Float32Array.from(w.subarray(0, width)) };
}

const dot = (a, b) => {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i] * b[i];
  return sum;
};

/** L-BFGS with a memory of eight steps and halving line search. */
export function minimise(loss, size, steps = 60) {
  let x = new Float64Array(size);
  let gradient = new Float64Array(size);
  let value = loss(x, gradient);
  const memory = [];
  for (let step = 0; step < steps; step++) {
    const direction = directionFrom(gradient, memory);
    const slope = dot(direction, gradient);
    if (slope > -1e-9) break;
    let rate = memory.length === 0 ? 1 / Math.max(1, Math.sqrt(-slope)) : 1;
    let next, nextValue;
    const nextGradient = new Float64Array(size);
    for (let tries = 0; tries < 25; tries++, rate /= 2) {
      next = x.map((v, i) => v + rate * direction[i]);
      nextValue = loss(next, nextGradient);
      if (nextValue <= value + 1e-4 * rate * slope) break;
    }
    const s = next.map((v, i) => v - x[i]);
    const y = nextGradient.map((v, i) => v - gradient[i]);
    const sy = dot(s, y);
    if (sy > 1e-10) memory.push({ s, y, sy });
    if (memory.length > 8) memory.shift();
    const done = Math.abs(value - nextValue) < 1e-5 * Math.max(1, Math.abs(value));
    [x, gradient, value] = [next, nextGradient, nextValue];
    if (done) break;
  }
  return x;
}

function directionFrom(gradient, memory) {
  const q = gradient.map((g) => -g);
  const alphas = [];
  for (let i = memory.length - 1; i >= 0; i--) {
    const { s, y, sy } = memory[i];
    const alpha = dot(s, q) / sy;
    alphas[i] = alpha;
    for (let j = 0; j < q.length; j++) q[j] -= alpha * y[j];
  }
  const last = memory.at(-1);
  if (last) {
    const scale = last.sy / dot(last.y, last.y);
    for (let j = 0; j < q.length; j++) q[j] *= scale;
  }
  for (let i = 0; i < memory.length; i++) {
    const { s, y, sy } = memory[i];
    const beta = dot(y, q) / sy;
    for (let j = 0; j < q.length; j++) q[j] += (alphas[i] - beta) * s[j];
  }
  return q;
}
