/** @file `GenerateOptions` with every default filled in and every number checked. */
import { type GenerateOptions } from '../contract';

export interface Settings {
  readonly maxTokens: number;
  readonly maxCharacters: number;
  readonly minTokens: number;
  readonly temperature: number;
  readonly topK: number;
  readonly topP: number;
  readonly repetitionPenalty: number;
  readonly frequencyPenalty: number;
  readonly presencePenalty: number;
  readonly noRepeatNgram: number;
  readonly logitBias: readonly (readonly [token: number, bias: number])[];
  readonly atMostOnce: ReadonlySet<number>;
  readonly bannedStrings: readonly string[];
  readonly stopStrings: readonly string[];
  readonly seed: number;
  readonly n: number;
  readonly logprobs: boolean;
}

/** @throws {RangeError} a number outside what its meaning allows. */
export function withDefaults(options: GenerateOptions): Settings {
  const settings: Settings = {
    maxTokens: options.maxTokens ?? 64,
    maxCharacters: options.maxCharacters ?? Infinity,
    minTokens: options.minTokens ?? 0,
    temperature: options.temperature ?? 0,
    topK: options.topK ?? 0,
    topP: options.topP ?? 1,
    repetitionPenalty: options.repetitionPenalty ?? 1,
    frequencyPenalty: options.frequencyPenalty ?? 0,
    presencePenalty: options.presencePenalty ?? 0,
    noRepeatNgram: options.noRepeatNgram ?? 0,
    logitBias: Object.entries(options.logitBias ?? {}).map(([token, bias]) => [Number(token), bias] as const),
    atMostOnce: new Set(options.atMostOnce),
    bannedStrings: (options.bannedStrings ?? []).filter((text) => text !== ''),
    stopStrings: (options.stopStrings ?? []).filter((text) => text !== ''),
    seed: options.seed ?? 0,
    n: options.n ?? 1,
    logprobs: options.logprobs ?? false,
  };
  check(settings.temperature >= 0, 'temperature', settings.temperature, '>= 0');
  check(settings.topK >= 0, 'topK', settings.topK, '>= 0');
  check(settings.topP > 0 && settings.topP <= 1, 'topP', settings.topP, 'in (0, 1]');
  check(settings.repetitionPenalty > 0, 'repetitionPenalty', settings.repetitionPenalty, '> 0');
  check(settings.noRepeatNgram >= 0, 'noRepeatNgram', settings.noRepeatNgram, '>= 0');
  check(settings.maxTokens >= 0, 'maxTokens', settings.maxTokens, '>= 0');
  check(settings.maxCharacters >= 0, 'maxCharacters', settings.maxCharacters, '>= 0');
  check(Number.isInteger(settings.n) && settings.n >= 1, 'n', settings.n, 'a whole number >= 1');
  return settings;
}

function check(holds: boolean, name: string, value: number, expected: string): void {
  if (!holds) throw new RangeError(`${name} is ${value}, must be ${expected}`);
}
