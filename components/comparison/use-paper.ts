import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { codeOnDemand } from '@/components/ui/on-demand';

const loadDrawing = codeOnDemand(() => import('./draw-on-paper').then((module) => module.drawOnPaper));

type Draw = Awaited<ReturnType<typeof loadDrawing>>;

/** How to draw a chart at once while the page is put on paper; undefined at any other time. */
export function usePaper(): Draw | undefined {
  const [draw, setDraw] = useState<Draw>();
  useEffect(() => {
    let drawing: Draw | undefined;
    let left = false;
    loadDrawing().then(
      (loaded) => (drawing = loaded),
      () => undefined,
    );
    const show = (shown: Draw | undefined) => {
      if (!left) setDraw(() => shown);
    };
    // Paper takes the page as it stands when this returns.
    const begin = () => flushSync(() => show(drawing));
    const end = () => show(undefined);
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
    return () => {
      left = true;
      window.removeEventListener('beforeprint', begin);
      window.removeEventListener('afterprint', end);
    };
  }, []);
  return draw;
}
