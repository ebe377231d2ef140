/** @file The width of a line in the poster's type, by the canvas; an estimate where there is none. */
import { estimateWidth, type MeasureWidth } from '../../core/copy/poster';

export function widthMeter(): MeasureWidth {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) return estimateWidth;
  return (text, size) => {
    context.font = `600 ${size}px 'Songti SC', 'Noto Serif CJK SC', 'Source Serif 4', Palatino, Georgia, serif`;
    return context.measureText(text).width;
  };
}
