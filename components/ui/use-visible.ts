import { useCallback, useState } from 'react';

/** Whether an element is on, or within a screen of, the screen. Give the returned ref to the element. */
export function useVisible(): readonly [
  ref: (element: Element | null) => (() => void) | undefined,
  visible: boolean,
] {
  const [visible, setVisible] = useState(false);
  const ref = useCallback((element: Element | null) => {
    if (!element) return undefined;
    const observer = new IntersectionObserver(
      (entries) => setVisible(entries.at(-1)?.isIntersecting ?? false),
      { rootMargin: '50%' },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, visible];
}
