import { useState } from 'react';

const SHOWN_MS = 2000;

interface Copying {
  readonly copied: boolean;
  /** The browser does not let this page copy. */
  readonly refused: boolean;
  readonly copy: (text: string) => void;
}

/** Copies texts, and says for two seconds that it did. */
export function useCopied(): Copying {
  const [copied, setCopied] = useState(false);
  const [refused, setRefused] = useState(false);
  const copy = (text: string) => {
    const done = () => {
      setRefused(false);
      setCopied(true);
      window.setTimeout(() => setCopied(false), SHOWN_MS);
    };
    writeText(text).then(done, () => setRefused(true));
  };
  return { copied, refused, copy };
}

/** The clipboard exists on secure pages only; a server on the local network is reached over plain http. */
async function writeText(text: string): Promise<void> {
  const { clipboard } = navigator as { clipboard?: Clipboard };
  if (clipboard) return clipboard.writeText(text);
  const focused = document.activeElement;
  const field = document.createElement('textarea');
  field.value = text;
  field.setAttribute('readonly', '');
  field.style.position = 'fixed';
  field.style.opacity = '0';
  // Beside what has the focus: a popover takes a focus outside itself as leaving it.
  (focused?.parentElement ?? document.body).append(field);
  field.select();
  const copied = document.execCommand('copy');
  field.remove();
  if (focused instanceof HTMLElement) focused.focus();
  if (!copied) throw new Error('the browser does not let this page copy');
}
