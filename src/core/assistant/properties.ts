/** @file Which properties a question asks for. */
import { SAFETY_PROPERTIES } from './properties-safety';
import { PLAIN_PROPERTIES } from './properties-plain';
import { type Property } from './property';

const ALL: readonly Property[] = [...SAFETY_PROPERTIES, ...PLAIN_PROPERTIES];

/** Those that the question names; safety first. The name of a product must be taken out before. */
export function propertiesAsked(question: string): readonly Property[] {
  const text = question.normalize('NFKC');
  return ALL.filter(({ ask }) => ask.test(text));
}

/** English words that the patterns know: those are no slips of the pen. */
export function propertyWords(): readonly string[] {
  return ALL.flatMap(({ ask }) => ask.source.match(/[a-z]{4,}/g) ?? []);
}

/** Whether nothing but what is written about this very thing may answer. */
export function isStrict({ kind }: Property): boolean {
  return kind !== undefined;
}

export function tells(property: Property, text: string): boolean {
  return property.has.test(text) && property.not?.test(text) !== true;
}
