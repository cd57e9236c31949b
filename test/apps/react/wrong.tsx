// What the compiler must refuse: an error in each line with a tag, and in no other.
import type {} from 'samklang/jsx';

export const wrong = [
  <sam-text-field key="type" type="colour" />,
  <sam-text-field key="boolean" required="yes" />,
  <sam-text-field key="name" placeholdr="Ada" />,
  <sam-text-field key="event" onInput={(event) => event.currentTarget.checked} />,
  <sam-dialog key="size" size="huge" />,
  <sam-button key="variant" variant="loud" />,
];
