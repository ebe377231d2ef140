/**
 * @file The backends that were not tried at the start are tried when the visitor is idle, each once per browser and
 * model, in a worker of its own; the running one is replaced if another is right and clearly faster. Page side.
 */
import { AppError, isAbort } from '../../lib/errors';
import { type Backend, type SelfTest } from './contract';
import { buildFor, rungOf, untested, WORTH_CHANGING } from './ladder';
import { failedTest, type Launched, withTest } from './launch';
import { startHost, type WorkerHost } from './worker-host';

/** Idle time before a trial. */
export const TRIAL_DELAY_MS = 4_000;
/** A backend that is not ready by then is too slow to be wanted. */
const TRIAL_LIMIT_MS = 30_000;
/** Whoever asks for a test waits for its answer, however slow the backend. */
const ASKED_LIMIT_MS = 240_000;

export interface TrialOutcome {
  readonly tests: readonly SelfTest[];
  /** Set if it should take over; else its worker was ended. */
  readonly better?: WorkerHost;
}

/** The next backend to try; undefined when all are known. @param asked a person wants to see every one. */
export function nextTrial({ environment, tests, host }: Launched, asked: boolean): Backend | undefined {
  return untested(environment, tests, host.rung.backend, asked)[0];
}

/** @throws the signal's reason: a call came, the trial is to be repeated later. */
export async function tryBackend(
  backend: Backend,
  launched: Launched,
  baseUrl: string,
  signal: AbortSignal,
  asked: boolean,
): Promise<TrialOutcome> {
  const { environment, loaded, host, tests } = launched;
  const limitMs = asked ? ASKED_LIMIT_MS : TRIAL_LIMIT_MS;
  const limit = AbortSignal.timeout(limitMs);
  const rung = rungOf(backend, buildFor(environment), environment);
  try {
    const other = await startHost(rung, loaded, baseUrl, AbortSignal.any([signal, limit]), () => undefined);
    const test = other.selfTest;
    if (!test) {
      other.end();
      return { tests };
    }
    const running = host.selfTest?.tokensPerSecond ?? Infinity;
    const outcome = { tests: withTest(tests, test) };
    if (test.tokensPerSecond > running * WORTH_CHANGING) return { ...outcome, better: other };
    other.end();
    return outcome;
  } catch (error) {
    if (signal.aborted) throw error;
    if (limit.aborted) {
      const message = `not ready after ${limitMs / 1000} s`;
      return { tests: withTest(tests, failedTest(new AppError('llm/load-failed', message, { backend }))) };
    }
    if (isAbort(error) || !(error instanceof AppError)) throw error;
    const known = new AppError(error.code, error.message, { ...error.details, backend });
    return { tests: withTest(tests, failedTest(known)) };
  }
}
