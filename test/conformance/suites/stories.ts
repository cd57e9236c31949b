import { clear, must, settled, show, storiesOf, wait, withoutFaults, type Check } from '../support.js';

/** A warning is given once a page, so these run in a page of their own, before anything else could have caused it. */
export const stories: Check[] = [
  {
    name: 'stories are drawn, and played, without a word on the console',
    async check(row) {
      const all = storiesOf(row);
      const isPart = (row.stories as { default: { component?: string } }).default.component !== row.tag;
      must(
        all.some(([name]) => name === 'Overview'),
        'There is no story Overview.',
      );
      for (const [name, story] of all) {
        const box = document.body.appendChild(
          Object.assign(document.createElement('div'), { className: 'sam-example' }),
        );
        try {
          await withoutFaults(async () => {
            const hosts = await show(row, story, box);
            // The parts of a family need not be in every story of it.
            must(hosts.length || isPart, `shows no ${row.tag}`);
            await story.play?.({ canvasElement: box });
            for (const host of hosts) await settled(host);
            await wait(30);
          }, ['error', 'warn']);
        } catch (error) {
          throw new Error(`${name}: ${(error as Error).message}`, { cause: error });
        } finally {
          clear();
        }
      }
    },
  },
];
