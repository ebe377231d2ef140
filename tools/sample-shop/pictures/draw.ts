/** @file The one door: a picture in, an SVG out. */
import { ACCESSORIES } from './accessories.ts';
import { drawBackdrop } from './backdrop.ts';
import { BAGS } from './bags.ts';
import { BEAUTY } from './beauty.ts';
import { BOTTOMS } from './bottoms.ts';
import { CAMP } from './camp.ts';
import { Canvas, ROUND } from './canvas.ts';
import { FEAST } from './feast.ts';
import { HOME_OBJECTS } from './home-objects.ts';
import { SOFT_HOME } from './home.ts';
import { KIDS } from './kids.ts';
import { KITCHEN } from './kitchen.ts';
import { OUTDOOR } from './outdoor.ts';
import { OUTERWEAR } from './outerwear.ts';
import { PANTRY } from './pantry.ts';
import { type Picture, type PictureShape } from './picture.ts';
import { type Drawer } from './sheet.ts';
import { SHOES } from './shoes.ts';
import { STATIONERY } from './stationery.ts';
import { TABLEWARE } from './tableware.ts';
import { TOPS } from './tops.ts';

const DRAWERS: Record<PictureShape, Drawer> = {
  ...TOPS,
  ...OUTERWEAR,
  ...BOTTOMS,
  ...ACCESSORIES,
  ...SHOES,
  ...BAGS,
  ...SOFT_HOME,
  ...HOME_OBJECTS,
  ...KITCHEN,
  ...TABLEWARE,
  ...PANTRY,
  ...BEAUTY,
  ...STATIONERY,
  ...KIDS,
  ...OUTDOOR,
  ...CAMP,
  ...FEAST,
};

/**
 * Draws a product picture: one self-contained SVG of 800 by 1000, with no text, script or link.
 * The same picture always gives the same bytes; ids carry a prefix of their own, so many can stand in one page.
 */
export function drawPicture(picture: Picture): string {
  const c = new Canvas(picture);
  const { on, draw } = DRAWERS[picture.shape];
  const body = drawBackdrop(c, on) + draw(c);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 800 1000" width="800" height="1000" ${ROUND}><defs>${c.definitions()}</defs>${body}</svg>`;
}

/** The thing alone, with no backdrop, as a group to place in a larger drawing. */
export function drawThing(picture: Picture, x: number, y: number, scale: number): string {
  const c = new Canvas(picture);
  const body = DRAWERS[picture.shape].draw(c);
  return `<g transform="translate(${x} ${y})scale(${scale})"><defs>${c.definitions()}</defs>${body}</g>`;
}
