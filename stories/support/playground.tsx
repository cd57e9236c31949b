import { DocsContext } from '@storybook/addon-docs/blocks';
import { useContext, useEffect, useId, useState } from 'react';
import { STORY_ARGS_UPDATED, UPDATE_STORY_ARGS } from 'storybook/internal/core-events';
import type { ArgTypes } from '@storybook/web-components-vite';
import { attributeName } from './story.js';

type Args = Record<string, unknown>;
type ArgType = ArgTypes[string];

interface Choice {
  name: string;
  argType: ArgType;
  value: unknown;
  change: (value: unknown) => void;
}

const Field = ({ name, argType, value, change }: Choice) => {
  const id = useId();
  const control = argType.control as { type?: string };
  const label = (
    <label htmlFor={id}>
      <code>{attributeName(name)}</code>
    </label>
  );
  if (control.type === 'boolean')
    return (
      <div className="play-tick">
        <input
          id={id}
          type="checkbox"
          checked={Boolean(value)}
          onChange={({ target }) => change(target.checked)}
        />
        {label}
      </div>
    );
  return (
    <div className="play-field">
      {label}
      {control.type === 'select' ? (
        <select
          id={id}
          value={String(value ?? '')}
          onChange={({ target }) => change(target.value || undefined)}
        >
          <option value="">–</option>
          {argType.options?.map((option) => (
            <option key={String(option)}>{String(option)}</option>
          ))}
        </select>
      ) : (
        <input
          id={id}
          type={control.type === 'number' ? 'number' : 'text'}
          autoComplete="off"
          value={String(value ?? '')}
          onChange={({ target }) => change(target.value || undefined)}
        />
      )}
    </div>
  );
};

/** Every option of the overview as a plain form, so that a reader finds them without Storybook's panel. */
export function Playground({ storyId, args, argTypes }: { storyId: string; args: Args; argTypes: ArgTypes }) {
  const { channel } = useContext(DocsContext);
  const [present, setPresent] = useState(args);
  useEffect(() => {
    const follow = (update: { storyId: string; args: Args }) =>
      update.storyId === storyId && setPresent(update.args);
    channel.on(STORY_ARGS_UPDATED, follow);
    return () => channel.off(STORY_ARGS_UPDATED, follow);
  }, [channel, storyId]);
  const usable = Object.entries(argTypes).filter(
    ([name, { control }]) =>
      typeof control === 'object' && 'type' in control && typeof (present[name] ?? '') !== 'object',
  );
  const isTick = ([, { control }]: [string, ArgType]) => (control as { type?: string }).type === 'boolean';
  const field = ([name, argType]: [string, ArgType]) => (
    <Field
      key={name}
      name={name}
      argType={argType}
      value={present[name]}
      change={(value) => channel.emit(UPDATE_STORY_ARGS, { storyId, updatedArgs: { [name]: value } })}
    />
  );
  return (
    <form className="play" aria-label="Options of the example" onSubmit={(event) => event.preventDefault()}>
      <div className="play-fields">{usable.filter((entry) => !isTick(entry)).map(field)}</div>
      <div className="play-ticks">{usable.filter(isTick).map(field)}</div>
    </form>
  );
}
