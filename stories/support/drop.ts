import type { Source } from '../../src/theme/types.js';

/** The event by which Storybook's frame hands a file over to the page of the stories. */
export const dropped = 'samklang/dropped';

const mark = 'data-drop';

/** Takes a file that is dropped anywhere on this document. Text that is dragged into a field still goes there. */
export function takeDrops(take: (source: Source) => void) {
  const root = document.documentElement;
  const files = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files');
  document.addEventListener('dragover', (event) => {
    if (!files(event)) return;
    event.preventDefault();
    root.toggleAttribute(mark, true);
  });
  document.addEventListener('dragleave', ({ relatedTarget }) => {
    if (!relatedTarget) root.removeAttribute(mark);
  });
  document.addEventListener('drop', (event) => {
    root.removeAttribute(mark);
    const [file] = event.dataTransfer?.files ?? [];
    if (!file) return;
    event.preventDefault();
    void file.text().then((text) => take({ file: file.name, text }));
  });
}
