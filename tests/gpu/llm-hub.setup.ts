/** @file Starts the hub for the browser tests; they get its address through `inject('hubUrl')`. */
import { type TestProject } from 'vitest/node';
import { startHubServer } from '../fixtures/llm/hub-server.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    hubUrl: string;
  }
}

export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const hub = await startHubServer();
  project.provide('hubUrl', hub.url);
  return () => hub.close();
}
