/** One showing of a reminder as one text, the same in every process: tag of a notification, key of what a page remembers. */
export function showingKey({ id, ring }: { id: string; ring: number }): string {
  return `${id}.${ring}`;
}
