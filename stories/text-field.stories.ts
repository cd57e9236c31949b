import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { SamTextField } from '../src/components/text-field/text-field.js';
import '../src/entries/text-field.js';
import { type Args } from './support/story.js';
const meta = { title: 'Inputs/Text field', component: SamTextField.tag, args: { label: 'Full name' } } satisfies Meta<Args<SamTextField>>;
export default meta;
type Story = StoryObj<Args<SamTextField>>;
export const Overview: Story = { tags: ['overview', 'aria'] };
