/** @file Which properties a question asks for. */
import { SAFETY_PROPERTIES } from './properties-safety';
import { BEHAVIOUR_PROPERTIES } from './properties-behaviour';
import { MEASURE_PROPERTIES } from './properties-measures';
import { type Property } from './property';

const ALL: readonly Property[] = [...SAFETY_PROPERTIES, ...MEASURE_PROPERTIES, ...BEHAVIOUR_PROPERTIES];

/** Those that the question names; safety first. The name of a product must be taken out before. */
export function propertiesAsked(question: string): readonly Property[] {
  const text = question.normalize('NFKC');
  return ALL.filter(({ ask }) => ask.test(text));
}

/** English words that the patterns know: those are no slips of the pen. */
export function propertyWords(): readonly string[] {
  return ALL.flatMap(({ ask }) => ask.source.match(/[a-z]{4,}/g) ?? []);
}

/**
 * What only the record of the very thing may answer. Of "safe in pregnancy" only the pregnancy counts: rounded edges would be
 * an answer to "safe".
 */
export function strictOf(properties: readonly Property[]): readonly Property[] {
  const strict = properties.filter(isStrict);
  const grave = strict.filter(({ id }) => id === 'pregnancy' || id === 'medical');
  if (grave.length > 0) return grave;
  const exact = strict.filter(({ id }) => id !== 'harmless');
  return exact.length > 0 ? exact : strict;
}

/** Whether nothing but what is written about this very thing may answer. */
export function isStrict({ kind }: Property): boolean {
  return kind !== undefined;
}

export function tells(property: Property, text: string): boolean {
  return property.has.test(text) && property.not?.test(text) !== true;
}
