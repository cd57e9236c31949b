import '../../src/entries/all.js';
import * as Button from '../../stories/button.stories.js';
import * as Icon from '../../stories/icon.stories.js';
import * as Theme from '../../stories/theme.stories.js';
import type { Row } from './support.js';

/** What each element is; the suites do the work. */
export const rows: Row[] = [
  { tag: 'sam-icon', stories: Icon, kinds: [] },
  {
    tag: 'sam-button',
    stories: Button,
    kinds: ['button-like'],
    ways: {
      'holds back a second submission'(host) {
        const form = document.createElement('form');
        form.onsubmit = (event) => event.preventDefault();
        host.replaceWith(form);
        form.append(host);
        host.submitOnce = true;
        host.click();
      },
    },
  },
  { tag: 'sam-theme', stories: Theme, kinds: [] },
];
