import { paperBlocks } from '#shared/domain/papers/paper-text.ts';
import type { Language } from '#shared/domain/vocabulary.ts';
import styles from './text-sheet.module.css';

/** A filled text as it stands on the A4 sheet: title, headings, paragraphs, points. */
export function TextSheet({ text, language }: { text: string; language: Language }) {
  const blocks = paperBlocks(text);
  return (
    <article className={styles['sheet']} lang={language}>
      {blocks.map((block, index) => {
        // oxlint-disable react/no-array-index-key -- the blocks of a printed text have no id and never move
        switch (block.kind) {
          case 'title':
            return <h1 key={index}>{block.text}</h1>;
          case 'heading':
            return <h2 key={index}>{block.text}</h2>;
          case 'paragraph':
            return <p key={index}>{block.text}</p>;
          case 'points':
            return (
              <ul key={index}>
                {block.items.map((item, at) => (
                  <li key={at}>{item}</li>
                ))}
              </ul>
            );
        }
        // oxlint-enable react/no-array-index-key -- as above
      })}
    </article>
  );
}
