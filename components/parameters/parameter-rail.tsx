'use client';

import { ListFilter, Search } from 'lucide-react';
import { useLocale, useTranslations } from 'next-intl';
import { memo, useRef, type ReactNode } from 'react';
import type { Locale, NetworkDeclaration, ParameterSet } from '@/simulation/core';
import { declarations, worldGroups, worldParameters } from '@/lib/catalog';
import { useScenarioStore } from '@/components/scenario/scenario-store';
import { ICON_BUTTON } from '@/components/ui/icon-button-class';
import { ChangesPanel } from './changes-panel';
import { matchesSearch, ParameterSection } from './parameter-section';
import { PresetSelect } from './preset-select';
import { searchRail, toggleChangedOnly, useRail } from './rail-store';
import { useRailFocus } from './use-rail-focus';

const everyParameter = [
  { id: 'world', parameters: worldParameters as ParameterSet },
  ...declarations.map(({ id, parameters }) => ({ id, parameters })),
].flatMap(({ id, parameters }) =>
  Object.entries(parameters).map(([key, spec]) => ({ id: `${id}.${key}`, key, spec })),
);

function hasMatch(search: string, only: readonly string[] | undefined): boolean {
  return everyParameter.some(
    ({ id, key, spec }) => (only?.includes(id) ?? true) && matchesSearch(key, spec, search),
  );
}

/** The page's own network first. */
function inOrder(network: string | undefined): readonly NetworkDeclaration[] {
  return [...declarations].sort((a, b) => Number(b.id === network) - Number(a.id === network));
}

interface ParameterRailProps {
  /** Whose parameters come first. */
  readonly network?: string | undefined;
  /** What is said to newcomers, where it would otherwise stand over the controls; the same on every render. */
  readonly hints?: ReactNode;
}

/**
 * Every control of a scenario: presets, search, the networks' and the world's parameters, and what changed.
 * Memoised: a moved slider renders the controls that changed, not the two hundred that did not. On a phone all of it
 * scrolls as one, as there is no room for more than the control in use.
 */
export const ParameterRail = memo(function ParameterRail({ network, hints }: ParameterRailProps) {
  const t = useTranslations('parameter');
  const locale = useLocale() as Locale;
  const search = useRail((state) => state.search);
  const only = useRail((state) => state.only);
  const scenario = useScenarioStore();
  const rail = useRef<HTMLDivElement>(null);
  useRailFocus(rail);
  return (
    <div ref={rail} className="flex h-full min-h-0 flex-col max-md:overflow-y-auto">
      <PresetSelect />
      <div className="mx-4 mb-2 mt-1 flex items-center gap-1">
        <label className="flex min-w-0 flex-1 items-center gap-2 rounded border border-line px-2 py-1 text-xs pointer-coarse:py-0 focus-within:border-line-strong">
          <Search size={13} className="text-ink-3" />
          <span className="sr-only">{t('search')}</span>
          <input
            type="search"
            value={search}
            onChange={(event) => searchRail(event.target.value)}
            placeholder={t('search')}
            className="w-full bg-transparent outline-none placeholder:text-ink-3"
          />
        </label>
        <button
          type="button"
          aria-pressed={only !== undefined}
          aria-label={t('changedOnly')}
          title={t('changedOnly')}
          onClick={() => toggleChangedOnly(scenario.getState().input)}
          className={`${ICON_BUTTON} aria-pressed:bg-hover aria-pressed:text-accent-ink`}
        >
          <ListFilter size={14} />
        </button>
      </div>
      <div
        className="min-h-0 flex-1 overflow-y-auto border-t border-line max-md:flex-none max-md:overflow-visible"
        tabIndex={0}
        role="region"
        aria-label={t('all')}
      >
        {hasMatch(search, only) || only?.length === 0 ? null : (
          <p className="px-4 py-3 text-xs text-ink-2">{t('noMatch')}</p>
        )}
        {only?.length === 0 ? <p className="px-4 py-3 text-xs text-ink-2">{t('noneChanged')}</p> : null}
        {inOrder(network).map((declaration, index) => (
          <ParameterSection
            key={declaration.id}
            scope={declaration.id}
            title={declaration.label[locale]}
            groups={declaration.groups}
            parameters={declaration.parameters}
            search={search}
            only={only}
            open={index === 0}
          />
        ))}
        <ParameterSection
          scope="world"
          title={t('world')}
          groups={worldGroups}
          parameters={worldParameters}
          search={search}
          only={only}
          open={false}
        />
      </div>
      {hints}
      <ChangesPanel />
    </div>
  );
});
