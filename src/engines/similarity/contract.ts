/** @file What the page may ask of the similarity engine; the same types on both threads. */

export type SimilarityBackend = 'webgpu' | 'cpu';

export interface Hit {
  /** Row of the index. */
  readonly row: number;
  /** Dot product of the query and the row. */
  readonly score: number;
}

export interface SimilarityInfo {
  readonly backend: SimilarityBackend;
  readonly rows: number;
  readonly dimensions: number;
}

/** The door. @throws {AppError} similarity/bad-shape; a lost device recovers by itself (GPU again, else CPU). */
export interface Similarity {
  /**
   * Loads or replaces the index `name`.
   * @param values (rows, dimensions) row-major f32; moved to the worker, not usable by the caller afterwards.
   */
  setIndex(name: string, values: Float32Array<ArrayBuffer>, dimensions: number): Promise<SimilarityInfo>;
  /**
   * Exact top k by dot product, best first, ties by the lower row.
   * @param query length `dimensions`. @param k at most the number of rows is returned.
   */
  query(
    name: string,
    query: Float32Array,
    k: number,
    options?: { readonly signal?: AbortSignal },
  ): Promise<readonly Hit[]>;
  /** Forces a backend (tests, demonstrations); 'auto' is the default. */
  useBackend(backend: SimilarityBackend | 'auto'): Promise<SimilarityBackend>;
  close(): void;
}

/** The calls between the page and the worker (lib/rpc.ts). */
export interface SimilarityCalls {
  setIndex: {
    params: { name: string; values: Float32Array<ArrayBuffer>; dimensions: number };
    event: never;
    result: SimilarityInfo;
  };
  query: { params: { name: string; query: Float32Array; k: number }; event: never; result: readonly Hit[] };
  useBackend: { params: SimilarityBackend | 'auto'; event: never; result: SimilarityBackend };
}
