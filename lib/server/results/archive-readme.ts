import type { RunSummary } from '@/lib/api/contracts';
import type { Reproduction } from '@/lib/export/reproduce';

interface Links {
  readonly run: string;
  readonly scenario: string;
}

/** The archive's own explanation. */
export function readmeOf(run: RunSummary, links: Links, reproduction: Reproduction): string {
  const hashes = run.networks.map(
    ({ network, rows, columns, resultHash }) => `| ${network} | ${rows} | ${columns} | \`${resultHash}\` |`,
  );
  return `# DePIN Lab, run ${run.id}

A simulation of ${run.networks.map(({ network }) => network).join(', ')} from ${run.scenario.start} over
${run.scenario.days} days, made by engine ${run.engineVersion} on ${run.createdAt.slice(0, 10)}. Token prices are
inputs of the scenario, never forecasts.

- This run: ${links.run}
- Its scenario, to change and run again: ${links.scenario}

## Files

- \`data/NETWORK.csv\`, \`data/NETWORK.parquet\`: one row a day, one column a metric. Undefined values are empty (CSV) or
  null (Parquet).
- \`metadata.json\`: hashes, the whole resolved scenario, and of every column its unit, meaning and source.
- \`scenario.json\`: the inputs that differ from the defaults.
- \`CITATION.cff\`: how to cite these numbers.

## Reproduce

Either gives the result hashes below, bit for bit, with engine ${run.engineVersion}:

\`\`\`sh
${reproduction.commandLine}
\`\`\`

\`\`\`sh
${reproduction.curl}
\`\`\`

| network | rows | columns | SHA-256 of the result |
| --- | --- | --- | --- |
${hashes.join('\n')}

Scenario hash: \`${run.scenarioHash}\`
`;
}
