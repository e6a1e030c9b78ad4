/** Milliseconds of processor time that `act` takes of this thread: what else the machine does at the time is not counted. */
export function ownTime(act: () => unknown): number {
  const before = process.threadCpuUsage();
  act();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
}
