// A person reports something: the page Patterns/Report from end to end, with the keyboard alone, and in every dress.
import { errors, fill, focused, listen, must, press, prove, sendAndRead, tabTo } from '../storybook/page.js';
import type { Pilot } from '../storybook/pilot.js';
import type { Step } from '../support/step.js';

/** Fills it in wrongly, mends it, looks it over, goes back, sends it, and reads what arrives. */
async function report({ page, show }: Pilot, story: Parameters<Pilot['show']>[0]): Promise<void> {
  await show(story);
  const sent = await listen(page);

  await fill(page, 'Vad är det för fel?', 'Gatlampan är trasig');
  await fill(page, 'Postnummer (valfritt)', '12');
  await fill(page, 'E-post', 'ada');
  must(
    (await page.evaluate(errors)).length === 1,
    'The postal code alone should have been told when it was left.',
  );
  await press(page, 'Enter');
  const told = await page.evaluate(errors);
  must(
    told.join() ===
      [
        'Fel: Fyll i fältet.',
        'Fel: Skriv fem siffror, till exempel 123 45.',
        'Fel: Fyll i fältet.',
        'Fel: Skriv en e-postadress, till exempel namn@example.com.',
      ].join(),
    `The errors are: ${told.join(' ')}`,
  );
  const first = await page.evaluate(focused);
  must(first === 'sam-text-field: Gata och nummer', `The focus is on "${first}" and not on the first error.`);
  must(!sent.length, 'It is sent with errors.');

  await page.keyboard.type('Storgatan 1');
  await tabTo(page, 'sam-text-field: Postnummer (valfritt)');
  await press(page, 'End', 'Backspace', 'Backspace');
  await page.keyboard.type('123 45');
  await fill(page, 'Namn', 'Ada Lindgren');
  await tabTo(page, 'sam-text-field: E-post');
  await press(page, 'End');
  await page.keyboard.type('@example.com');
  must(!(await page.evaluate(errors)).length, 'Mended answers are still told as errors.');
  await press(page, 'Enter');
  await page.waitForFunction(() => (document.querySelector('sam-dialog') as HTMLDialogElement | null)!.open);

  // Back to change something: nothing is sent, and the focus is where it was.
  await press(page, 'Escape');
  must(
    !(await page.evaluate(() => (document.querySelector('sam-dialog') as HTMLDialogElement | null)!.open)),
    'Escape does not close the dialog.',
  );
  must(!sent.length, 'It is sent although the person went back.');
  const back = await page.evaluate(focused);
  must(back === 'sam-text-field: E-post', `After the dialog the focus is on "${back}".`);

  const body = await sendAndRead(page, sent);
  for (const answer of ['Gatlampan', 'Storgatan 1', '123 45', 'Ekvik', 'Ada Lindgren', 'ada@example.com'])
    must(body.includes(answer), `The request lacks "${answer}": ${body}`);
}

const step: Step = {
  name: 'report',
  needs: ['storybook'],
  run: () => prove({ id: 'patterns-report--report', type: 'story' }, report),
};
export default step;
