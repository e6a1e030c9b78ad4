// The look: calm and warm, dense enough for work, one accent colour (jade). Mantine reads it from here.
import { createTheme, type CSSVariablesResolver, type MantineColorsTuple } from '@mantine/core';

const jade: MantineColorsTuple = [
  '#eefaf6',
  '#d9f0e8',
  '#b3e0d1',
  '#86ccb6',
  '#57b298',
  '#2f957b',
  '#147a63',
  '#0f6653',
  '#0d5445',
  '#0a4539',
];
// Warm greys: paper and ink instead of steel.
const gray: MantineColorsTuple = [
  '#faf8f5',
  '#f4f1ec',
  '#e9e4dc',
  '#dbd4c9',
  '#c4bbae',
  '#9b9185',
  '#6f675d',
  '#554e46',
  '#3a3530',
  '#231f1b',
];
const dark: MantineColorsTuple = [
  '#e8e3dc',
  '#cbc5bd',
  '#aaa39a',
  '#7b756d',
  '#544f49',
  '#3d3935',
  '#2c2926',
  '#211f1c',
  '#1a1816',
  '#131210',
];

// Mantine learns of reduced motion only after the first drawing, and then draws what stands in a fold anew, fields and all.
const foldMs = window.matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 200;

const dialogTitle = { fontSize: '1.0625rem', fontWeight: 600, lineHeight: 1.35 };

export const theme = createTheme({
  primaryColor: 'jade',
  respectReducedMotion: true,
  primaryShade: { light: 6, dark: 5 },
  colors: { jade, gray, dark },
  black: '#231f1b',
  fontFamily: 'var(--face-font)',
  fontFamilyMonospace: 'ui-monospace, "Cascadia Mono", Menlo, Consolas, var(--face-font)',
  fontSizes: { xs: '0.75rem', sm: '0.8125rem', md: '0.875rem', lg: '1rem', xl: '1.25rem' },
  lineHeights: { xs: '1.45', sm: '1.5', md: '1.6', lg: '1.6', xl: '1.5' },
  spacing: { xs: '0.5rem', sm: '0.75rem', md: '1rem', lg: '1.25rem', xl: '2rem' },
  headings: {
    fontWeight: '600',
    sizes: {
      h1: { fontSize: '1.375rem', lineHeight: '1.35' },
      h2: { fontSize: '1.0625rem', lineHeight: '1.4' },
      h3: { fontSize: '0.9375rem', lineHeight: '1.45' },
      h4: { fontSize: '0.875rem', lineHeight: '1.5' },
    },
  },
  defaultRadius: 'md',
  radius: { xs: '3px', sm: '5px', md: '8px', lg: '12px', xl: '18px' },
  cursorType: 'pointer',
  components: {
    Button: { defaultProps: { size: 'sm' } },
    Collapse: { defaultProps: { transitionDuration: foldMs } },
    ActionIcon: { defaultProps: { variant: 'subtle', color: 'gray' } },
    Paper: { defaultProps: { withBorder: true, p: 'md', radius: 'md' } },
    Tooltip: { defaultProps: { openDelay: 350, withArrow: true, events: { hover: true, focus: true, touch: false } } },
    Modal: { defaultProps: { centered: true, radius: 'lg', padding: 'lg' }, styles: { title: dialogTitle } },
    Drawer: { defaultProps: { padding: 'lg' }, styles: { title: dialogTitle } },
    // Beside one short pill its field stays on the same line.
    MultiSelect: { styles: { inputField: { minWidth: 32 } } },
    InputWrapper: { styles: { label: { marginBottom: 4 }, description: { marginBottom: 4 } } },
  },
});

/** The soft grounds of alerts and light buttons are those of the tones (global.css). */
const soft = {
  '--mantine-color-red-light': 'var(--tone-danger-soft)',
  '--mantine-color-red-light-color': 'var(--tone-danger-text)',
  '--mantine-color-orange-light': 'var(--tone-warning-soft)',
  '--mantine-color-orange-light-color': 'var(--tone-warning-text)',
  '--mantine-color-yellow-light': 'var(--tone-notice-soft)',
  '--mantine-color-yellow-light-color': 'var(--tone-notice-text)',
  '--mantine-color-green-light': 'var(--tone-good-soft)',
  '--mantine-color-green-light-color': 'var(--tone-good-text)',
};

/** Colours that both schemes need by one name; every pair of text and ground passes WCAG AA. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-body': '#fffefc',
    '--mantine-color-dimmed': '#6f675d',
    '--mantine-color-placeholder': '#7d746a',
    '--mantine-color-error': '#b3261e',
    '--mantine-color-default-border': '#e2dbd1',
    '--mantine-color-anchor': '#0f6653',
    '--mantine-color-gray-light-color': '#3a3530',
    ...soft,
    '--face-canvas': '#f7f4ef',
    '--face-accent-text': '#0f6653',
    '--face-accent-soft': '#e4f3ed',
  },
  dark: {
    '--mantine-color-body': '#211f1c',
    '--mantine-color-dimmed': '#aaa39a',
    '--mantine-color-placeholder': '#968f86',
    '--mantine-color-error': '#ff9d92',
    '--mantine-color-default-border': '#3d3935',
    '--mantine-color-anchor': '#7fd0b8',
    '--mantine-primary-color-filled': '#1b7f68',
    '--mantine-color-jade-filled': '#1b7f68',
    ...soft,
    '--face-canvas': '#191715',
    '--face-accent-text': '#86ccb6',
    '--face-accent-soft': '#1c302a',
  },
});
