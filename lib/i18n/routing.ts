import { defineRouting } from 'next-intl/routing';
import { LOCALES } from '@/simulation/core';

/** English lives at the root, Chinese under /zh-CN; a first visit to the root follows the browser's language. */
export const routing = defineRouting({ locales: LOCALES, defaultLocale: 'en', localePrefix: 'as-needed' });
