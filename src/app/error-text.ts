/** @file What happened and what the person can do, for every error code, in both languages. */
import { AppError, type ErrorCode } from '../lib/errors';
import { type Lang } from '../lib/lang';

const TEXTS: Readonly<Record<ErrorCode, Readonly<Record<Lang, string>>>> = {
  'llm/load-failed': {
    en: 'The language model could not be started. Everything else goes on; try loading it again.',
    zh: '语言模型没能启动，其他功能照常可用，可以再试一次。',
  },
  'llm/part-invalid': {
    en: 'A part of the model arrived damaged and was thrown away. Try again; if it happens again, the host serves a wrong file.',
    zh: '模型的一部分损坏，已丢弃。请重试；若仍然出现，说明网站上的文件有误。',
  },
  'llm/network': {
    en: 'The model could not be downloaded. Check the connection and try again; what has arrived is kept.',
    zh: '模型下载中断。请检查网络后重试，已下载的部分会保留。',
  },
  'llm/no-backend': {
    en: 'This browser can run the model neither on the GPU nor in WebAssembly. The shop works without it.',
    zh: '此浏览器无法用 GPU 或 WebAssembly 运行模型，店铺其他功能不受影响。',
  },
  'llm/self-test-failed': {
    en: 'The model gave wrong answers in its self-test on this device, so it is not used.',
    zh: '模型在本机自检时结果不正确，因此不启用。',
  },
  'llm/out-of-memory': {
    en: 'There is not enough memory for this model. Close other tabs or choose the built-in model.',
    zh: '内存不足以运行此模型。请关闭其他标签页，或改用内置模型。',
  },
  'llm/not-loaded': { en: 'The language model is not loaded yet.', zh: '语言模型尚未加载。' },
  'llm/prompt-too-long': {
    en: 'This text is longer than the model can read. Shorten it and try again.',
    zh: '文字超出模型可读的长度，请缩短后再试。',
  },
  'llm/no-embeddings': {
    en: 'This model writes but makes no vectors of texts; search and recommendations go by words.',
    zh: '该模型只能生成文字，不能生成文本向量；搜索与推荐改按词语进行。',
  },
  'similarity/gpu-unavailable': {
    en: 'The graphics processor cannot be used here; the same sums run on the processor.',
    zh: '此处无法使用显卡，改由处理器计算，结果相同。',
  },
  'similarity/device-lost': {
    en: 'The graphics processor was reset; the work goes on on the processor.',
    zh: '显卡被重置，已改由处理器继续。',
  },
  'similarity/bad-shape': { en: 'The product vectors do not fit together.', zh: '商品向量的形状不一致。' },
  'data/quota-exceeded': {
    en: 'The browser has no room left for this. Nothing that was saved before is lost. Free some space and try again.',
    zh: '浏览器存储空间不足，之前保存的内容没有丢失。请清理空间后重试。',
  },
  'data/blocked': {
    en: 'Another tab holds an older version of this shop. Close it, then reload this page.',
    zh: '另一个标签页开着旧版店铺。请关闭它，然后刷新本页。',
  },
  'data/closed': {
    en: 'The connection to the local database was lost. Reload the page.',
    zh: '本地数据库连接已断开，请刷新页面。',
  },
  'data/evicted': {
    en: 'The browser removed the data that was kept here. Import your files again, or restore a backup.',
    zh: '浏览器清除了保存在这里的数据。请重新导入文件，或从备份恢复。',
  },
  'data/newer-version': {
    en: 'The data on this device was written by a newer version of the shop. Reload to get that version.',
    zh: '本机数据由更新的版本写入，请刷新以获取新版本。',
  },
  'data/unavailable': {
    en: 'This browser does not let the page keep data. The shop works, but forgets when the tab closes.',
    zh: '此浏览器不允许保存数据。店铺可以使用，但关闭标签页后不会记住。',
  },
  'data/invalid': {
    en: 'A saved record is damaged and was set aside.',
    zh: '有一条保存的记录已损坏，已搁置。',
  },
  'import/unreadable': { en: 'This file cannot be read as text.', zh: '无法将此文件读取为文本。' },
  'import/too-large': {
    en: 'This file is larger than can be imported here.',
    zh: '文件过大，无法在此导入。',
  },
  'import/unknown-format': {
    en: 'The columns of this file are not known yet. Say what they mean, and it can be used.',
    zh: '还不认识此文件的列。请说明各列的含义后再导入。',
  },
  'import/nothing-usable': { en: 'No row of this file could be used.', zh: '文件中没有可用的行。' },
  'pack/unreadable': {
    en: 'The shop’s files are missing or damaged on this site. Try again in a moment.',
    zh: '网站上的店铺文件缺失或损坏，请稍后再试。',
  },
  'analysis/not-enough-data': {
    en: 'There is too little data for an honest figure.',
    zh: '数据太少，给不出可靠的数字。',
  },
  'worker/crashed': {
    en: 'A background task stopped. Try again; nothing was lost.',
    zh: '后台任务中断，请重试，数据没有丢失。',
  },
  'worker/unserializable': {
    en: 'A background task gave an answer that could not be read.',
    zh: '后台任务返回了无法读取的结果。',
  },
  unknown: {
    en: 'Something unexpected went wrong. Reload the page and try again.',
    zh: '发生了意外错误，请刷新页面后重试。',
  },
};

export function describeError(error: unknown, lang: Lang): string {
  const code = error instanceof AppError ? error.code : 'unknown';
  const part =
    error instanceof AppError && typeof error.details['part'] === 'string'
      ? ` (${error.details['part']})`
      : '';
  return TEXTS[code][lang] + part;
}
