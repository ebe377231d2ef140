/** @file The mark that says a machine wrote this: for people, and for machines. */
import { type Lang } from '../../lib/lang';
import { type Source } from './variant';

export const AI_LABEL: Readonly<Record<Lang, string>> = { en: 'AI-generated', zh: 'AI 生成' };

export function withLabel(text: string, lang: Lang): string {
  return lang === 'zh' ? `${text}\n（${AI_LABEL.zh}）` : `${text}\n(${AI_LABEL.en})`;
}

/** What travels inside an exported file. */
export interface AiMark {
  readonly aiGenerated: true;
  /** https://cv.iptc.org/newscodes/digitalsourcetype/ */
  readonly digitalSourceType: string;
  readonly source: Source;
  readonly generator: string;
  /** As China's labelling rules of 2025 (GB 45438) name it: 1 is "made by AI". */
  readonly AIGC: { readonly Label: '1'; readonly ContentProducer: string };
}

const IPTC = 'http://cv.iptc.org/newscodes/digitalsourcetype/';

/** @param generator the model's name, or "template". */
export function aiMark(source: Source, generator: string): AiMark {
  const type = source === 'model' ? 'trainedAlgorithmicMedia' : 'compositeWithTrainedAlgorithmicMedia';
  return {
    aiGenerated: true,
    digitalSourceType: IPTC + type,
    source,
    generator,
    AIGC: { Label: '1', ContentProducer: 'Vitrine' },
  };
}
