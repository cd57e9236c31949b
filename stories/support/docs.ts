/**
 * What a component's page says that no manifest can know. Everything else on the page is derived.
 *
 * It stands in the story file, beside the stories it speaks about:
 *
 *     const meta = {
 *       title: 'Actions/Button',
 *       component: SamButton.tag,
 *       args: { content: 'Save changes' },
 *       parameters: { guide: { use: […], avoid: […], … } satisfies SamDocs },
 *     } satisfies Meta<Args<SamButton>>;
 *
 * Every string is one sentence or two of plain text, in which `code` stands between backticks.
 * The first story is the overview. Those before `States` stand under Options, `States` and those after it under States,
 * and those tagged `behaviour` under Behaviour.
 *
 * The summary under the heading is the `@summary` of the class; the caption of an example is the doc comment of its story.
 */
export interface SamDocs {
  /** When it is the right thing. */
  use: string[];
  /** When something else is, and what. */
  avoid: string[];
  /** What it does that cannot be seen in a picture, one fact each. */
  behaviour: string[];
  /** Keys, and what they do. Several keys that do the same: `Enter, Space`. Empty: it cannot be focused. */
  keyboard: [keys: string, effect: string][];
  /** What assistive technology says, and when. */
  announced: string[];
  /** What the page's author still has to do. */
  owes: string[];
  /** What a theme cannot change, each with its reason. */
  fixed: string[];
  /** The tags of elements that belong to it and have no page of their own. */
  family?: string[];
}
