/** @file The drawers of a family share one form: a backdrop and what stands before it. */
import { type Backdrop } from './backdrop.ts';
import { type Canvas } from './canvas.ts';
import { type PictureShape } from './picture.ts';

export interface Drawer {
  on: Backdrop;
  draw: (c: Canvas) => string;
}

export type Family<S extends PictureShape> = Record<S, Drawer>;
