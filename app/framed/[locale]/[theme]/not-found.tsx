import { EmbedNotFound } from '@/components/embed/embed-not-found';

export default function NotFound() {
  return <EmbedNotFound />;
}
