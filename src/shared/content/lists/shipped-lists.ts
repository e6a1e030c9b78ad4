// What a new shop starts with (§2.1, §2.3). Names come from the interface catalogue; own entries carry theirs.
import { type ChannelKind, type ShippedChannel, shippedCategories } from '#shared/domain/vocabulary.ts';

const channels: readonly { code: ShippedChannel; kind: ChannelKind }[] = [
  { code: 'counter', kind: 'face-to-face' },
  { code: 'phone', kind: 'phone' },
  { code: 'instant-message', kind: 'instant-message' },
  { code: 'delivery-review', kind: 'public' },
  { code: 'marketplace-review', kind: 'public' },
  { code: 'social-post', kind: 'public' },
  { code: 'platform-ticket', kind: 'other' },
  { code: 'hotline', kind: 'other' },
  { code: 'email', kind: 'other' },
  { code: 'field-note', kind: 'other' },
  { code: 'paper-form', kind: 'other' },
];

export const shippedLists = { channels, categories: shippedCategories };
