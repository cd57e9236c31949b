// Every story as a template, for the server and for the page. Made into a bundle for each by test/steps/server.ts.
import type { TemplateResult } from 'lit';
import { render as drawStory } from '../../stories/support/story.js';

interface Parts {
  args?: object;
  tags?: string[];
  component?: string;
  render?: typeof drawStory;
}

/** The stories of a module, each under its element's tag and its own name. */
export function templatesOf(module: object): Record<string, TemplateResult> {
  const { default: meta, ...stories } = module as { default: Parts } & Record<string, Parts>;
  return Object.fromEntries(
    Object.entries(stories).map(([name, story]) => {
      const draw = story.render ?? meta.render ?? drawStory;
      const context = { component: meta.component, tags: story.tags ?? [], argTypes: {} };
      return [`${meta.component}-${name}`, draw({ ...meta.args, ...story.args }, context)];
    }),
  );
}
