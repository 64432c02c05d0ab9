import { defineRouting } from 'next-intl/routing';
import { LOCALES } from '@/simulation/core';

/** English lives at the root, Chinese under /zh-CN; the path decides, so a link keeps its language. */
export const routing = defineRouting({ locales: LOCALES, defaultLocale: 'en', localePrefix: 'as-needed' });
