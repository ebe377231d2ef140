/** @file Wires the calls to the engine, nothing else. */
import { serve } from '../../lib/rpc';
import { type SimilarityCalls } from './contract';
import { SimilarityEngine } from './engine';

// Absent outside secure contexts, though the type says otherwise.
const engine = new SimilarityEngine((navigator as { gpu?: GPU }).gpu);

serve<SimilarityCalls>(self, {
  setIndex: ({ name, values, dimensions }) => engine.setIndex(name, values, dimensions),
  query: ({ name, query, k }) => engine.query(name, query, k),
  useBackend: (backend) => engine.useBackend(backend),
});
