/** @file Short messages in the corner. */

export interface Toast {
  readonly id: number;
  readonly text: string;
  readonly kind: 'info' | 'error';
}

const SHOWN_MS = 6000;

export class Toasts {
  #list = $state.raw<readonly Toast[]>([]);
  #nextId = 1;

  get list(): readonly Toast[] {
    return this.#list;
  }

  show(text: string, kind: Toast['kind'] = 'info'): void {
    const toast = { id: this.#nextId++, text, kind };
    this.#list = [...this.#list.filter((old) => old.text !== text), toast].slice(-3);
    setTimeout(() => {
      this.dismiss(toast.id);
    }, SHOWN_MS);
  }

  dismiss(id: number): void {
    this.#list = this.#list.filter((toast) => toast.id !== id);
  }
}
