'use client';

import { Share2 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useCommands } from '@/components/commands/command-registry';
import { DisclosureMenu } from '@/components/ui/disclosure-menu';
import { onDemand } from '@/components/ui/on-demand';
import { useCopied } from '@/components/ui/use-copied';
import type { LinkState } from '@/lib/scenario';
import { addressOf } from '@/lib/scenario/address-of';

const SharePanel = onDemand(() => import('./share-panel').then((module) => module.SharePanel));

/** Everything a scenario can be passed on by: its link, a short link kept on this server, a QR code. */
export function ShareMenu({ state }: { state: () => LinkState }) {
  const t = useTranslations('share');
  const { copied, copy } = useCopied();
  useCommands({ copyLink: () => copy(addressOf(state())) });
  return (
    <DisclosureMenu label={copied ? t('copied') : t('title')} icon={<Share2 size={13} />} compact>
      <div className="min-h-72">
        <SharePanel state={state} />
      </div>
    </DisclosureMenu>
  );
}
