import { afterAll, beforeAll, describe, inject } from 'vitest';
import { serve, type RunningServer } from '../../tools/server';
import { theFourJobs } from './four-jobs';
import { startSession, waitForModel, type Session } from './harness';

describe('with WebGPU', () => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession(inject('siteUrl'), { webgpu: true });
  });
  afterAll(async () => {
    session.expectClean();
    await session.close();
  });
  theFourJobs({ session: () => session, url: () => inject('siteUrl'), processor: 'webgpu' });
});

describe('with no adapter, on a host without headers, in Chinese on a phone', () => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession(inject('bareUrl'), {
      webgpu: false,
      lang: 'zh',
      viewport: { width: 390, height: 800 },
    });
  });
  afterAll(async () => {
    session.expectClean();
    await session.close();
  });
  theFourJobs({ session: () => session, url: () => inject('bareUrl'), processor: 'cpu' });
});

describe('offline, after one visit', () => {
  let server: RunningServer;
  let session: Session;
  beforeAll(async () => {
    server = await serve({ root: 'dist', port: 0, headers: true });
    session = await startSession(server.url, { webgpu: true });
    const first = await session.open(server.url);
    await waitForModel(first);
    await first.waitForFunction(
      async () => (await navigator.serviceWorker.ready).active?.state === 'activated',
    );
    await first.close();
    await server.close();
  });
  afterAll(async () => {
    session.expectClean();
    await session.close();
  });
  theFourJobs({ session: () => session, url: () => server.url, processor: 'webgpu' });
});
