import { defineRouting } from 'next-intl/routing';
import { LOCALES } from '@/simulation/core';

/** English lives at the root, Chinese under /zh-CN. The path alone decides, so that a shared link looks the same to all. */
export const routing = defineRouting({
  locales: LOCALES,
  defaultLocale: 'en',
  localePrefix: 'as-needed',
  localeDetection: false,
});
