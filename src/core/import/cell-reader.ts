/** @file Reads the cells of a row by field, cleaned, and counts what it had to clean. */
import { isFormula, stripHidden, unwrapCell } from './clean';

const PLAIN = /^[\x20-\x7e]*$/;

export class CellReader<F extends string> {
  hidden = 0;
  formulas = 0;

  constructor(readonly columns: ReadonlyMap<F, number>) {}

  has(field: F): boolean {
    return this.columns.has(field);
  }

  /** Empty where the column or the cell is missing. */
  text(cells: readonly string[], field: F): string {
    const column = this.columns.get(field);
    return column === undefined ? '' : this.clean(cells[column] ?? '');
  }

  clean(cell: string): string {
    let text: string;
    if (PLAIN.test(cell)) text = cell.trim();
    else {
      const cleaned = stripHidden(cell);
      this.hidden += cleaned.hidden;
      text = cleaned.text;
    }
    const first = text.charCodeAt(0);
    if (first === 0x3d || first === 0x27 || first === 0x40 || first === 0x2b || first === 0x2d) {
      text = unwrapCell(text);
      if (isFormula(text)) this.formulas += 1;
    }
    return text;
  }
}
