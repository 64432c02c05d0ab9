'use client';

import { useLocale, useTranslations } from 'next-intl';
import type { Frame, Locale, NetworkDeclaration, RoleSpec } from '@/simulation/core';
import { UNITS } from '@/lib/catalog';
import { formatDay } from '@/lib/format/date-format';
import { formatValue } from '@/lib/format/number-format';
import { buildLedgers, type LedgerModel } from '@/lib/networks/ledger-model';

interface RoleLedgersProps {
  readonly declaration: NetworkDeclaration;
  readonly roles: Readonly<Record<string, RoleSpec>>;
  readonly frame: Frame | undefined;
  readonly start: number;
  readonly row: number;
}

/** What every role pays and earns, on the day of the crosshair and over the whole run. */
export function RoleLedgers({ declaration, roles, frame, start, row }: RoleLedgersProps) {
  const locale = useLocale() as Locale;
  const day = formatDay(start + row, locale);
  return (
    <div className="grid grid-cols-1 gap-2 lg:grid-cols-2">
      {buildLedgers(declaration, roles, frame, row, locale).map((ledger) => (
        <Ledger key={ledger.role} ledger={ledger} day={day} />
      ))}
    </div>
  );
}

function Ledger({ ledger, day }: { ledger: LedgerModel; day: string }) {
  const t = useTranslations('network');
  const locale = useLocale() as Locale;
  const amount = (value: number | undefined) => formatValue(value, 'compact', locale);
  return (
    <article className="min-w-0 rounded-lg border border-line bg-surface p-3" data-ledger={ledger.role}>
      <h3 className="text-[13px] font-semibold">{ledger.label}</h3>
      <p className="mt-0.5 text-xs leading-5 text-ink-2">{ledger.description}</p>
      <table className="mt-2 w-full text-right text-xs tabular-nums">
        <thead className="text-[11px] text-ink-2">
          <tr>
            <th scope="col" className="py-1 text-left font-normal">
              {UNITS[ledger.unit][locale]}
            </th>
            <th scope="col" className="py-1 pl-3 font-normal">
              {day}
            </th>
            <th scope="col" className="py-1 pl-3 font-normal">
              {t('overRun')}
            </th>
          </tr>
        </thead>
        <tbody>
          {ledger.lines.map((line) => (
            <tr key={line.metric} className="border-t border-line">
              <th scope="row" className="py-1 text-left font-normal text-ink-2" title={line.description}>
                {line.label}
              </th>
              <td className="py-1 pl-3">{amount(line.onDay)}</td>
              <td className="py-1 pl-3">{amount(line.overRun)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr className="border-t border-line-strong font-semibold">
            <th scope="row" className="py-1 text-left">
              {t('net')}
            </th>
            <td className="py-1 pl-3">{amount(ledger.net.onDay)}</td>
            <td className="py-1 pl-3">{amount(ledger.net.overRun)}</td>
          </tr>
        </tfoot>
      </table>
    </article>
  );
}
