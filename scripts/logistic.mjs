// Logistic regressions learned by AdaGrad in a fixed order: the same input gives the same weights. Shared by the scripts that learn.

const FAINTEST = 1e-6;

/**
 * Learns one regression per kind from examples { input: feature numbers, target(k): 1, 0 or null to leave out, weight }.
 * Returns { weights: feature-major, bias }.
 */
export function trainLogistic(examples, { size, kinds, start, rounds, rate, shrink }) {
  const model = { weights: new Float64Array(size * kinds), bias: new Float64Array(kinds).fill(start), kinds };
  const seenWeights = new Float64Array(model.weights.length).fill(FAINTEST);
  const seenBias = new Float64Array(kinds).fill(FAINTEST);
  const random = mulberry(20_261_128);
  const order = examples.map((_, index) => index);
  for (let round = 0; round < rounds; round += 1) {
    shuffle(order, random);
    for (const index of order) step(examples[index]);
  }
  return model;

  function step({ input, target, weight = 1 }) {
    if (input.length === 0) return;
    const scale = 1 / Math.sqrt(input.length);
    const likely = weighInput(input, model);
    for (let k = 0; k < kinds; k += 1) {
      const wanted = target(k);
      if (wanted === null) continue;
      const error = (likely[k] - wanted) * weight;
      for (const feature of input) {
        const at = feature * kinds + k;
        const slope = error * scale + shrink * model.weights[at];
        seenWeights[at] += slope * slope;
        model.weights[at] -= (rate * slope) / Math.sqrt(seenWeights[at]);
      }
      seenBias[k] += error * error;
      model.bias[k] -= (rate * error) / Math.sqrt(seenBias[k]);
    }
  }
}

/** How likely each kind is, from the numbers of the features that hold. */
export function weighInput(input, { weights, bias, kinds }) {
  const scale = 1 / Math.sqrt(Math.max(input.length, 1));
  return Array.from({ length: kinds }, (_, k) => {
    let sum = 0;
    for (const feature of input) sum += weights[feature * kinds + k];
    return 1 / (1 + Math.exp(-(sum * scale + bias[k])));
  });
}

function shuffle(order, random) {
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    [order[last], order[other]] = [order[other], order[last]];
  }
}

/** A small seeded random number generator. */
export function mulberry(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
