import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '#renderer/ui/global.css';
import { guardDialogs } from '#renderer/ui/escape.ts';
import { guardComposition } from '#renderer/ui/ime.ts';
import { listenForShortcuts } from '#renderer/ui/shortcuts.tsx';
import { flushWhenLeaving } from '#renderer/ui/use-autosave.ts';
import { Program } from './program.tsx';

guardComposition();
guardDialogs();
listenForShortcuts();
flushWhenLeaving();

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <Program />
  </StrictMode>,
);
