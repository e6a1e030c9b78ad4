/** The mark of the program: a path that turns for the better. */
export function Mark({ size = 26 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" fill="none" aria-hidden="true">
      <rect width="32" height="32" rx="9" fill="currentColor" />
      <path
        d="M8 10h8.5a5.5 5.5 0 0 1 0 11H12"
        stroke="var(--mantine-color-body)"
        strokeWidth="2.8"
        strokeLinecap="round"
      />
      <path
        d="m15 16.5-4.5 4.5 4.5 4.5"
        stroke="var(--mantine-color-body)"
        strokeWidth="2.8"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
