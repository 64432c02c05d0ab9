import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';

/** A text as a QR code, dark on light in both themes as readers expect. Texts beyond its capacity show nothing. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const { data: encode } = useQuery({
    queryKey: ['qr-encoder'],
    queryFn: async () => (await import('uqr')).encode,
    staleTime: Infinity,
  });
  const code = useMemo(() => {
    try {
      return encode?.(text, { border: 2 });
    } catch {
      return undefined;
    }
  }, [encode, text]);
  if (!code) return <div className="size-28 shrink-0" />;
  const path = code.data
    .flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : '')))
    .join('');
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${code.size} ${code.size}`}
      shapeRendering="crispEdges"
      className="size-28 shrink-0 rounded bg-white"
    >
      <path d={path} fill="#000" />
    </svg>
  );
}
