/** @file Channels and their fields by id. */
import { type Channel, type ChannelField } from './channel';
import { CHANNELS } from './channels';

const FIELDS: ReadonlyMap<string, ChannelField> = new Map(
  CHANNELS.flatMap((channel) => channel.fields.map((field): [string, ChannelField] => [field.id, field])),
);

/** A channel's id stands for its first field. */
export function fieldById(id: string): ChannelField | undefined {
  return FIELDS.get(id) ?? CHANNELS.find((channel) => channel.id === id)?.fields[0];
}

export function channelOf(fieldId: string): Channel | undefined {
  return CHANNELS.find((channel: Channel) => channel.fields.some((field) => field.id === fieldId));
}
