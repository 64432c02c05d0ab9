import { COMPARISON_PATH } from '@/lib/comparison/comparison';
import { usePathname, useRouter } from '@/lib/i18n/navigation';
import { writePendingAddress } from '@/components/scenario/pending-address';

/** Goes to another page and takes the scenario, which is in the address, along. */
export function useTakeAlong(): (href: string) => void {
  const router = useRouter();
  const pathname = usePathname();
  return (href) => {
    // Without a network the page would be lost for one that cannot come; the header says so.
    if (!navigator.onLine) return;
    writePendingAddress();
    // The query of a comparison is no scenario.
    router.push(pathname === COMPARISON_PATH ? href : `${href}${window.location.search}`);
  };
}
