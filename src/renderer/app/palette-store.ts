import { createSpotlight } from '@mantine/spotlight';

/** What the palette shows and has chosen, and `palette.open()`. */
export const [paletteStore, palette] = createSpotlight();
