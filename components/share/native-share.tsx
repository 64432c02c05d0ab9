import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';

/** The device's own way to pass something on, where it has one. */
export function NativeShare({ url }: { url: string }) {
  const t = useTranslations('share');
  const { share } = navigator as { share?: Navigator['share'] };
  if (!share) return null;
  const pass = () => {
    // Whoever closes the device's dialog rejects the promise; nothing is to be said about it.
    share.call(navigator, { title: document.title, url }).catch(() => undefined);
  };
  return (
    <Button className="mt-2" onClick={pass}>
      {t('device')}
    </Button>
  );
}
