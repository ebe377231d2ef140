/** @file What is kept about the visitor, to be seen, downloaded and erased. */
import { type VisitorEvent } from '../../core/profile/event';
import { type Profile } from '../../data';
import { type Day } from '../../lib/day';
import { type Services } from '../services';

export class PrivacyState {
  #profile = $state.raw<Profile | undefined>(undefined);
  #events = $state.raw<readonly VisitorEvent[]>([]);
  #chats = $state(0);

  constructor(private readonly services: Pick<Services, 'data' | 'today'>) {}

  get optedInDay(): Day | undefined {
    return this.#profile?.optedInDay;
  }
  /** Newest first. */
  get events(): readonly VisitorEvent[] {
    return this.#events;
  }
  get chats(): number {
    return this.#chats;
  }

  async refresh(): Promise<void> {
    const { data } = this.services;
    const [profile, events, chats] = await Promise.all([
      data.profile.get('visitor'),
      data.events.all(),
      data.chats.count(),
    ]);
    this.#profile = profile;
    this.#events = events.toReversed();
    this.#chats = chats;
  }

  async turnOn(): Promise<void> {
    const { data, today } = this.services;
    await data.profile.put({ id: 'visitor', optedInDay: today(), interestWeights: {} });
    await this.refresh();
  }

  /** Off means forgotten: the same as erasing. */
  async erase(): Promise<void> {
    await this.services.data.eraseVisitor();
    await this.refresh();
  }

  async remove(event: VisitorEvent): Promise<void> {
    if (event.id === undefined) return;
    await this.services.data.events.delete(event.id);
    await this.refresh();
  }

  /** All of the visitor's data as a JSON file. */
  async exportFile(): Promise<File> {
    const json = JSON.stringify(await this.services.data.exportVisitor(), null, 2);
    return new File([json], `vitrine-my-data-${this.services.today()}.json`, { type: 'application/json' });
  }
}
