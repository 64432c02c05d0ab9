import { expect, it } from 'vitest';
import { CancelledError, type StudyResult } from '../../core';
import type { StudyJob } from '../execute-study';
import { closableStudies } from './closable-studies';
import { createLatestWins } from './latest-wins';

const job = (study: string) => ({ study }) as unknown as StudyJob;
const settle = () => new Promise((resolve) => setTimeout(resolve));

/** Studies that end when they are told to; closing cancels those under way, as ending their worker does. */
function recorded() {
  const begun: string[] = [];
  const under: { readonly end: () => void; readonly cancel: () => void }[] = [];
  const studies = closableStudies({
    run: () => Promise.reject(new Error('no runs here')),
    study: (asked) =>
      new Promise((resolve, reject) => {
        begun.push(asked.study);
        under.push({
          end: () => resolve({} as StudyResult),
          cancel: () => reject(new CancelledError()),
        });
      }),
    close: () => {
      for (const { cancel } of under) cancel();
      return Promise.resolve();
    },
  });
  const delivered: string[] = [];
  const submit = createLatestWins<StudyJob, StudyResult>(
    (asked) => studies.study(asked),
    (asked) => delivered.push(asked.study),
    () => undefined,
  );
  return { begun, under, studies, delivered, submit };
}

it('begins nothing that waited when it was closed', async () => {
  const { begun, studies, submit } = recorded();
  submit(job('first'));
  submit(job('waiting'));
  await studies.close();
  await settle();
  expect(begun).toEqual(['first']);
});

it('begins what is asked when it is opened again, be it before the cancelled one is noticed', async () => {
  const { begun, under, studies, delivered, submit } = recorded();
  submit(job('first'));
  void studies.close();
  studies.open();
  submit(job('again'));
  await settle();
  expect(begun).toEqual(['first', 'again']);
  under[1]?.end();
  await settle();
  expect(delivered).toEqual(['again']);
});
