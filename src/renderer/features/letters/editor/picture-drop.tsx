// A picture can be dropped where its button stands (§9.2); the button stays for the keyboard.
import { useState, type DragEvent, type ReactNode } from 'react';
import styles from '../letters.module.css';

type Props = { onPicture: (file: File) => void; children: ReactNode };

/** Takes the first file dropped on its children; whether it is a picture is found out by who reads it. */
export function PictureDrop({ onPicture, children }: Props) {
  const [isOver, setIsOver] = useState(false);
  const allow = (event: DragEvent) => {
    if (!event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    setIsOver(true);
  };
  const take = (event: DragEvent) => {
    const [file] = event.dataTransfer.files;
    setIsOver(false);
    if (!file) return;
    event.preventDefault();
    onPicture(file);
  };
  return (
    <div
      className={styles['drop']}
      data-over={isOver || undefined}
      onDragEnter={allow}
      onDragOver={allow}
      onDragLeave={() => setIsOver(false)}
      onDrop={take}
    >
      {children}
    </div>
  );
}
