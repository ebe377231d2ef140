/** @file The assistant: question and conversation in, answer and conversation out. Facts by code; see wording.ts for the model. */
import { type Lang } from '../../lib/lang';
import { type Answer, type AnswerKind, type AssistantShop } from './answer';
import { type Conversation, NEW_CONVERSATION } from './conversation';
import { Draft } from './draft';
import { followUps } from './follow-ups';
import { intentSpec, type Handling } from './intent';
import { respond } from './respond';
import { isUnsure, type Opinion, withOpinion } from './second-opinion';
import { indexShop, type ShopIndex } from './shop-index';
import { understand, type Understood } from './understand';

export interface Turn {
  readonly answer: Answer;
  readonly conversation: Conversation;
  /** Nothing was understood: a second opinion on what is asked for may help. */
  readonly unsure: boolean;
}

export interface ReplyOptions {
  /** The question's vector in the space of the vectors given to `index.retriever.useVectors`. */
  readonly queryVector?: Float32Array;
  /** Answer in this language rather than the question's own. */
  readonly lang?: Lang;
  /** What a model thinks is asked for; used only where the turn without it is `unsure`. */
  readonly opinion?: Opinion;
}

const KIND_OF: Readonly<Record<Handling, AnswerKind>> = {
  product: 'fact',
  knowledge: 'knowledge',
  choice: 'choice',
  talk: 'talk',
  decline: 'declined',
};

export class Assistant {
  readonly index: ShopIndex;

  /** @param given a shop (indexed at once), or an index built step by step. */
  constructor(given: AssistantShop | ShopIndex) {
    this.index = 'retriever' in given ? given : indexShop(given);
  }

  /** Pure: the same question in the same conversation gives the same answer. Cost: about 10 ms. */
  reply(question: string, conversation: Conversation = NEW_CONVERSATION, options: ReplyOptions = {}): Turn {
    const read = understand(question, {
      names: this.index.names,
      retriever: this.index.retriever,
      productById: this.index.productById,
      currency: this.index.shop.manifest.currency,
      conversation,
    });
    const { opinion } = options;
    const asked = opinion ? withOpinion(read, opinion) : read;
    const { intent } = asked;
    const kind = intent === 'unknown' ? 'fact' : KIND_OF[intentSpec(intent).handling];
    const draft = new Draft(options.lang ?? asked.lang, intent, kind, question);
    respond({ draft, asked, conversation, index: this.index, vector: options.queryVector });
    draft.followUps = followUps(draft, asked, this.index);
    const answer = draft.build();
    return {
      answer,
      conversation: this.#remember(answer, asked, conversation),
      unsure: opinion === undefined && isUnsure(asked, answer),
    };
  }

  #remember(answer: Answer, asked: Understood, before: Conversation): Conversation {
    const offered = answer.offers.map(({ productId }) => productId);
    const focus = this.#focus(answer, asked, before, offered);
    const constraints = answer.kind === 'choice' ? asked.constraints : before.lastConstraints;
    const what = answer.missing;
    return {
      shown: offered.length > 0 ? offered : before.shown,
      lastIntent: answer.intent,
      ...(focus === undefined ? {} : { focus }),
      ...(constraints ? { lastConstraints: constraints } : {}),
      ...(answer.kind === 'clarify' && answer.intent !== 'unknown' ? { pending: answer.intent } : {}),
      ...(answer.kind === 'refusal' && what !== undefined
        ? { refused: { what, times: before.refused?.what === what ? before.refused.times + 1 : 1 } }
        : {}),
    };
  }

  /** What "it" means next: the one product just talked about or shown; after a list, none until one is named. */
  #focus(
    answer: Answer,
    asked: Understood,
    before: Conversation,
    offered: readonly string[],
  ): string | undefined {
    if (offered.length > 0) return offered.length === 1 ? offered[0] : undefined;
    if (answer.kind === 'fact') {
      return answer.sources.find((id) => this.index.productById.has(id)) ?? before.focus;
    }
    return asked.explicit ? asked.product?.id : before.focus;
  }
}
