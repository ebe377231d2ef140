import { expect, test } from 'vitest';
import { KnowledgeDraft } from '../../../../src/features/desk/knowledge-draft.svelte';
import { MapperState } from '../../../../src/features/desk/mapper.svelte';
import { KNOWLEDGE } from '../../../fixtures/catalogue';

test('a column serves one field: taking it frees the field that had it', () => {
  const headers = ['名称', '价格', '库存', ''];
  const mapper = new MapperState({
    headers,
    mapping: { target: 'products', columns: { title: '名称', price: '价格' } },
  });
  expect(mapper.headers).toEqual(['名称', '价格', '库存']);
  mapper.set('cost', '价格');
  expect(mapper.mapping.columns).toEqual({ title: '名称', cost: '价格' });
  mapper.set('title', '');
  expect(mapper.columnOf('title')).toBe('');
  expect(mapper.fieldOf('价格')).toBe('cost');
  mapper.target = 'orders';
  expect(mapper.choices[0]).toEqual({ field: 'date', need: 'needed' });
  expect(mapper.columnOf('title')).toBe('名称');
});

test('an answer needs a question and an answer in the same language', () => {
  const draft = new KnowledgeDraft(undefined);
  draft.questionEn = 'Do you ship?';
  expect(draft.toEntry('2026-01-01')).toBeUndefined();
  draft.answerZh = '发货';
  expect(draft.isComplete).toBe(false);
  draft.answerZh = '';
  draft.answerEn = ' Yes. ';
  expect(draft.toEntry('2026-01-01')).toMatchObject({
    question: { en: 'Do you ship?' },
    answer: { en: 'Yes.' },
    updatedDay: '2026-01-01',
  });
  const [entry] = KNOWLEDGE;
  expect(new KnowledgeDraft(entry).toEntry('2026-01-01')).toEqual({ ...entry, updatedDay: '2026-01-01' });
});
