/** @file The desk's state: one file on its way from the drop to the shop. */
import { type ColumnMapping } from '../../core/import/fields';
import { headerSignature } from '../../core/import/headers';
import { type ImportedFile } from '../../core/import/report';
import { withSuggestions, type SuggestedField } from '../../core/import/suggest';
import { type Files, type ReadProgress } from '../../engines/files';
import { AppError, isAbort } from '../../lib/errors';
import { type Services } from '../services';
import { isOwnShop, planReplacement, type CatalogueChoice } from './own-shop';

export type DeskStage =
  | { readonly kind: 'idle' }
  | { readonly kind: 'reading'; readonly fileName: string; readonly progress: ReadProgress }
  | { readonly kind: 'mapping'; readonly file: File; readonly imported: ImportedFile }
  | { readonly kind: 'review'; readonly file: File; readonly imported: ImportedFile }
  | { readonly kind: 'saving'; readonly fileName: string }
  | { readonly kind: 'failed'; readonly fileName: string; readonly error: unknown };

type DeskServices = Pick<Services, 'shop' | 'data' | 'today'>;

/** 128 random bits, made once on this device and never exported: buyers' pseudonyms come from it. */
async function importSalt({ data }: Pick<Services, 'data'>): Promise<string> {
  const known = await data.settings.get('importSalt');
  if (known !== undefined) return known;
  const salt = [...crypto.getRandomValues(new Uint8Array(16))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
  await data.settings.set('importSalt', salt);
  return salt;
}

export class DeskState {
  #stage = $state.raw<DeskStage>({ kind: 'idle' });
  #reading: AbortController | undefined;

  constructor(
    private readonly services: DeskServices,
    private readonly files: Files,
  ) {}

  get stage(): DeskStage {
    return this.#stage;
  }

  get isOwn(): boolean {
    return isOwnShop(this.services.shop.manifest);
  }

  /** Reads the file and shows what it is; a mapping chosen before for the same columns is used again. */
  async open(file: File): Promise<void> {
    const imported = await this.#read(file, {});
    if (!imported) return;
    if (imported.report.kind !== 'unknown') {
      this.#stage = { kind: 'review', file, imported };
      return;
    }
    const remembered = await this.#rememberedMapping(imported.headers);
    if (remembered) await this.useMapping(file, remembered);
    else this.#stage = { kind: 'mapping', file, imported };
  }

  /** Reads the file again with columns as a person named them. */
  async useMapping(file: File, mapping: ColumnMapping): Promise<void> {
    const imported = await this.#read(file, { mapping });
    if (imported) this.#stage = { kind: 'review', file, imported };
  }

  /** Reads the file again with its prices in another currency. */
  async useCurrency(currency: string): Promise<void> {
    if (this.#stage.kind !== 'review') return;
    const { file, imported } = this.#stage;
    const { kind } = imported.report;
    const mapped = kind === 'products' || kind === 'orders';
    const again = await this.#read(file, { currency, ...(mapped ? { mapping: imported.mapping } : {}) });
    if (again) this.#stage = { kind: 'review', file, imported: again };
  }

  changeColumns(): void {
    if (this.#stage.kind === 'review') this.#stage = { ...this.#stage, kind: 'mapping' };
  }

  /** Stops the reading at once, or puts the file away; nothing was saved. */
  cancel(): void {
    this.#reading?.abort();
    this.#stage = { kind: 'idle' };
  }

  /**
   * Saves what is under review, all or nothing, and opens it.
   * @param accepted suggestions of these fields are taken over; none that a person did not tick.
   * @returns what was saved; undefined if nothing is under review or it failed (the stage says why).
   */
  async commit(
    choice: CatalogueChoice,
    accepted: ReadonlySet<SuggestedField>,
  ): Promise<ImportedFile | undefined> {
    const stage = this.#stage;
    if (stage.kind !== 'review') return undefined;
    const { file, imported } = stage;
    const { shop, data } = this.services;
    this.#stage = { kind: 'saving', fileName: file.name };
    try {
      const present = this.isOwn
        ? { products: shop.catalogue, orders: imported.orders.length > 0 ? [] : await data.orders.all() }
        : { products: [], orders: [] };
      const products = withSuggestions(imported.products, imported.suggestions, accepted);
      await shop.replace(planReplacement({ ...imported, products }, choice, present));
      await this.#rememberMapping(imported);
      this.#stage = { kind: 'idle' };
      return imported;
    } catch (error) {
      this.#stage = { kind: 'failed', fileName: file.name, error };
      return undefined;
    }
  }

  async #read(
    file: File,
    choice: { readonly mapping?: ColumnMapping; readonly currency?: string },
  ): Promise<ImportedFile | undefined> {
    this.#reading?.abort();
    const reading = new AbortController();
    this.#reading = reading;
    const show = (progress: ReadProgress): void => {
      if (!reading.signal.aborted) this.#stage = { kind: 'reading', fileName: file.name, progress };
    };
    show({ stage: 'opening', share: null });
    try {
      const salt = await importSalt(this.services);
      const imported = await this.files.read(
        file,
        {
          today: this.services.today(),
          salt,
          fallbackCurrency: this.services.shop.manifest.currency,
          ...choice,
        },
        { signal: reading.signal, onprogress: show },
      );
      const { report } = imported;
      if (report.kind !== 'unknown' && report.products + report.orders === 0 && report.refusedRows === 0) {
        throw new AppError('import/nothing-usable', 'The file has a header and no rows');
      }
      return imported;
    } catch (error) {
      if (!isAbort(error)) this.#stage = { kind: 'failed', fileName: file.name, error };
      return undefined;
    }
  }

  async #rememberedMapping(headers: readonly string[]): Promise<ColumnMapping | undefined> {
    const mappings = await this.services.data.settings.get('columnMappings');
    const stored = mappings?.[headerSignature(headers)];
    if (!stored) return undefined;
    const { '': target, ...columns } = stored;
    return target === 'products' || target === 'orders' ? { target, columns } : undefined;
  }

  async #rememberMapping({ report, headers, mapping }: ImportedFile): Promise<void> {
    if (report.kind !== 'products' && report.kind !== 'orders') return;
    const { settings } = this.services.data;
    const mappings = (await settings.get('columnMappings')) ?? {};
    await settings.set('columnMappings', {
      ...mappings,
      [headerSignature(headers)]: { '': mapping.target, ...mapping.columns },
    });
  }
}
