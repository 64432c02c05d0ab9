import { useRouter } from '@/lib/i18n/navigation';
import { writePendingAddress } from '@/components/scenario/pending-address';

/** Goes to another page and takes the scenario, which is in the address, along. */
export function useTakeAlong(): (href: string) => void {
  const router = useRouter();
  return (href) => {
    writePendingAddress();
    router.push(`${href}${window.location.search}`);
  };
}
