import { createElement, type ReactNode } from 'react';
import { useText } from '../support/page-mode.js';

const Icon = ({ name }: { name: string }) => createElement('sam-icon', { name });
const Button = ({
  children,
  icon,
  ...rest
}: {
  children: ReactNode;
  icon?: string;
  [attribute: string]: unknown;
}) =>
  createElement(
    'sam-button',
    rest,
    icon && createElement('sam-icon', { name: icon, slot: 'start' }),
    children,
  );

/** What a person meets on a page: the same markup for every brand, and nothing but a name says which one it is. */
export const Scene = ({ theme, label }: { theme: string; label: string }) => (
  <section
    className="cover-scene"
    dir={useText().dir}
    data-sam-theme={theme}
    aria-labelledby={`cover-${theme}`}
  >
    <h2 id={`cover-${theme}`}>{label}</h2>
    <div className="cover-card">
      <h3>Apply for parental benefit</h3>
      <p>It takes about ten minutes. You can stop at any time: what you have written is kept for 30 days.</p>
      <p className="cover-status" data-tone="success">
        <Icon name="check" /> Your answers are saved
      </p>
      <p className="cover-status" data-tone="warning">
        <Icon name="warning" /> One document is missing
      </p>
      <div className="cover-actions">
        <Button variant="primary">Continue</Button>
        <Button>Save</Button>
        <Button variant="quiet" tone="danger" icon="trash">
          Delete
        </Button>
      </div>
    </div>
  </section>
);
