import { Check, Copy } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { codeAddress, REPOSITORY } from '@/lib/explain/code-address';
import { IconButton } from '@/components/ui/icon-button';
import { useCopied } from '@/components/ui/use-copied';

interface CodeFileProps {
  /** What it is to the reader. */
  readonly label: string;
  /** Its path, from the top of the repository. */
  readonly file: string;
}

/** A file of this product: a link into its repository where one is declared, and else its path to copy. */
export function CodeFile({ label, file }: CodeFileProps) {
  const t = useTranslations('explain');
  const { copied, copy } = useCopied();
  const address = codeAddress(file, REPOSITORY);
  const path = <code className="font-mono text-[11px] leading-4 [overflow-wrap:anywhere]">{file}</code>;
  return (
    <span className="flex items-center gap-1.5 text-[11px] leading-4 text-ink-3">
      <span className="shrink-0">{label}</span>
      {address === undefined ? (
        <>
          <span className="min-w-0">{path}</span>
          <IconButton
            label={copied ? t('copied') : t('copyPath', { file })}
            icon={copied ? <Check size={12} /> : <Copy size={12} />}
            onClick={() => copy(file)}
          />
        </>
      ) : (
        <a href={address} target="_blank" rel="noreferrer" className="min-w-0 text-accent-ink underline">
          {path}
        </a>
      )}
    </span>
  );
}
