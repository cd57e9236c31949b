import { autoUpdate, computePosition, flip, offset, shift, type Placement } from '@floating-ui/dom';

/** What an area of CSS is here: the side, then the edge that the two share. */
function placementOf(area: string, isRtl: boolean): Placement {
  const [side = '', edge = ''] = area.split(' ');
  const sides = { 'block-start': 'top', 'block-end': 'bottom' } as const;
  const inline = side.endsWith('end') === isRtl ? 'left' : 'right';
  const shared = /^span-.*-(start|end)$/.exec(edge)?.[1];
  return `${sides[side.replace('self-', '') as 'block-end'] ?? inline}${shared ? `-${shared === 'end' ? 'start' : 'end'}` : ''}` as Placement;
}

/**
 * Keeps a layer beside its source in browsers without anchors in CSS, as `styles/layer.css` says it for the others.
 * Exit: Firefox 147 and Safari 26, when they are the floor.
 *
 * @returns What ends it.
 */
export function place(layer: HTMLElement, source: HTMLElement): () => void {
  const style = getComputedStyle(layer);
  const placement = placementOf(style.getPropertyValue('--_area').trim(), style.direction === 'rtl');
  const gap = parseFloat(style.marginBlockStart) || parseFloat(style.marginInlineStart);
  Object.assign(layer.style, { margin: 0, positionArea: 'none', positionTryFallbacks: 'none' });
  let isOver = false;
  const update = () => {
    // One that shares an edge with what it lies under is as wide, at least.
    if (/^(top|bottom)-/.test(placement)) layer.style.minInlineSize = `${source.offsetWidth}px`;
    const middleware = [offset(gap), flip(), shift({ padding: gap, crossAxis: true })];
    void computePosition(source, layer, { strategy: 'fixed', placement, middleware }).then(({ x, y }) => {
      // It may have closed meanwhile.
      if (!isOver) Object.assign(layer.style, { insetInlineStart: 'auto', left: `${x}px`, top: `${y}px` });
    });
  };
  const end = autoUpdate(source, layer, update);
  return () => {
    isOver = true;
    end();
    // Its sheet alone says how it looks.
    layer.removeAttribute('style');
  };
}
