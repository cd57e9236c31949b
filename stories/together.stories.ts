import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { sizes } from '../src/core/sizes.js';
import '../src/entries/all.js';
import '../src/icons/archive.js';
import '../src/icons/chevron-down.js';
import '../src/icons/download.js';
import '../src/icons/mail.js';
import '../src/icons/search.js';
import './support/patterns.css';

/** What stands on a page, side by side, for those who judge a theme: the same heights, edges, rhythm and words. */
const meta = {
  title: 'Patterns/Side by side',
  tags: ['!autodocs'],
} satisfies Meta;
export default meta;

const places = html`
  <sam-option value="kiruna">Kiruna</sam-option>
  <sam-option value="uppsala">Uppsala</sam-option>
`;

const replies = html`
  <sam-radio value="email">By email</sam-radio>
  <sam-radio value="letter">By letter</sam-radio>
`;

const choices = (size: string) => html`
  <sam-radio-group label="Reply" size=${size} value="letter">${replies}</sam-radio-group>
  <sam-checkbox label="Send me a copy" size=${size} checked></sam-checkbox>
  <sam-switch label="Remind me" size=${size} checked></sam-switch>
`;

const fields = (size: string) => html`
  <div class="story-line story-end">
    <sam-text-field label="Case" size=${size} width="10" value="2026-0412"></sam-text-field>
    <sam-select label="Office" size=${size} value="uppsala">${places}</sam-select>
    <sam-button variant="primary" size=${size}
      ><sam-icon slot="start" name="search"></sam-icon>Find</sam-button
    >
    <sam-button size=${size}>Save</sam-button>
    <sam-menu>
      <sam-button slot="trigger" variant="quiet" size=${size}
        >More<sam-icon slot="end" name="chevron-down"></sam-icon
      ></sam-button>
      <sam-menu-item><sam-icon slot="start" name="mail"></sam-icon>Write</sam-menu-item>
      <sam-menu-item><sam-icon slot="start" name="archive"></sam-icon>Archive</sam-menu-item>
    </sam-menu>
  </div>
`;

const answered = (isReadOnly: boolean, isDisabled: boolean) => html`
  <sam-text-field
    label="Email"
    value="ada@example.com"
    ?readonly=${isReadOnly}
    ?disabled=${isDisabled}
  ></sam-text-field>
  <sam-select label="Office" value="kiruna" ?readonly=${isReadOnly} ?disabled=${isDisabled}
    >${places}</sam-select
  >
  <sam-radio-group label="Reply" value="email" ?readonly=${isReadOnly} ?disabled=${isDisabled}
    >${replies}</sam-radio-group
  >
  <sam-checkbox label="Send me a copy" checked ?readonly=${isReadOnly} ?disabled=${isDisabled}></sam-checkbox>
  <sam-switch label="Remind me" checked ?readonly=${isReadOnly} ?disabled=${isDisabled}></sam-switch>
`;

/** In each size, chosen and not, wrong, read-only and out of use. */
export const SideBySide: StoryObj = {
  tags: ['grid'],
  render: () => html`
    <div class="pattern-sheet">
      ${sizes.map(fields)}
      <div class="pattern-columns">${sizes.map((size) => html`<div>${choices(size)}</div>`)}</div>
      <div class="pattern-columns">
        <div>
          <sam-text-field
            label="Email"
            error="Write an address, such as name@example.com."
            value="ada"
          ></sam-text-field>
          <sam-select label="Office" error="Choose an office.">${places}</sam-select>
          <sam-radio-group label="Reply" error="Choose how we reply.">${replies}</sam-radio-group>
          <sam-checkbox label="What I have written is true" error="Confirm it."></sam-checkbox>
        </div>
        <div>${answered(true, false)}</div>
        <div>${answered(false, true)}</div>
      </div>
      <sam-tabs active="open" aria-label="Cases">
        <sam-tab slot="tab" panel="open">Open</sam-tab>
        <sam-tab slot="tab" panel="closed">Closed</sam-tab>
        <sam-tab slot="tab" panel="all">All</sam-tab>
        <sam-tab-panel name="open">
          <p>
            Two cases wait for a decision. <sam-link href="#cases">See both</sam-link>
            <sam-link href="#list" variant="standalone" download="list.pdf">Download the list</sam-link>
          </p>
        </sam-tab-panel>
        <sam-tab-panel name="closed">None.</sam-tab-panel>
        <sam-tab-panel name="all">Two.</sam-tab-panel>
      </sam-tabs>
      <sam-alert tone="success" heading="Saved" dismissible
        >We have your application.
        <sam-button slot="actions" tone="neutral" size="small" variant="quiet">See it</sam-button></sam-alert
      >
      <sam-alert tone="danger" heading="Not sent">The connection is lost. What you wrote is kept.</sam-alert>
    </div>
  `,
};
