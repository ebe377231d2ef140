/** @file What the page is told of a running model. */
import { type ModelInfo, type SelfTest } from './contract';
import { availableBackends, whyNot } from './ladder';
import { type Launched } from './launch';

/** Tests of every backend: those made, then those that this browser does not offer, with the reason. */
export function describe({ host, environment, tests }: Launched, loadMs: number): ModelInfo {
  const absent: SelfTest[] =
    host.selfTest === undefined
      ? []
      : (['webgpu', 'wasm-threads'] as const)
          .filter((backend) => !availableBackends(environment).includes(backend))
          .filter((backend) => !tests.some((test) => test.backend === backend))
          .map((backend) => ({
            backend,
            maxAbsDifference: 0,
            top1Agreement: 0,
            passed: false,
            tokensPerSecond: 0,
            error: whyNot(backend, environment),
          }));
  return { ...host.model, selfTests: host.selfTest === undefined ? [] : [...tests, ...absent], loadMs };
}
