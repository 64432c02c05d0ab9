import { Progress as Radix } from 'radix-ui';

/** Work done, 0 to 1. */
export function Progress({ label, value }: { label: string; value: number }) {
  const percent = Math.round(Math.min(1, Math.max(0, value)) * 100);
  return (
    <Radix.Root value={percent} aria-label={label} className="h-1.5 w-28 overflow-hidden rounded bg-track">
      <Radix.Indicator className="h-full bg-accent" style={{ width: `${percent}%` }} />
    </Radix.Root>
  );
}
