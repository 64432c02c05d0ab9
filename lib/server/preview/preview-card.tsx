import type { CSSProperties } from 'react';
import { resolveColor } from '@/lib/theme/resolve-color';
import { TOKENS } from '@/lib/theme/themes';
import { drawable } from './drawable-text';
import { panelDrawing } from './panel-drawing';
import type { Preview, PreviewPanel } from './preview-model';

/** Pixels that link previews are shown at by those who show them. */
export const PREVIEW_SIZE = { width: 1200, height: 630 } as const;

const THEME = 'light';
const INK = TOKENS[THEME];
const PADDING = 48;
const GAP = 24;

const row: CSSProperties = { display: 'flex' };
const column: CSSProperties = { display: 'flex', flexDirection: 'column' };
/** One line that ends in dots where it is too long. */
const line: CSSProperties = { whiteSpace: 'nowrap', overflow: 'hidden', textOverflow: 'ellipsis' };

/** A preview as the drawing library takes it: flex boxes with styles of their own. */
export function PreviewCard({ preview }: { preview: Preview }) {
  const width =
    (PREVIEW_SIZE.width - 2 * PADDING - GAP * (preview.panels.length - 1)) / preview.panels.length;
  return (
    <div
      style={{
        ...column,
        ...PREVIEW_SIZE,
        padding: PADDING,
        background: INK.page,
        color: INK.ink,
        fontFamily: 'Geist',
        justifyContent: 'space-between',
      }}
    >
      <div style={{ ...row, justifyContent: 'space-between', alignItems: 'center', fontSize: 24 }}>
        <div style={{ ...row, alignItems: 'center', gap: 12, fontWeight: 600 }}>
          <svg width="36" height="36" viewBox="0 0 24 24" fill="none" strokeWidth="2" strokeLinecap="round">
            <path d="M4 17l5-6 4 3 7-9" stroke={INK.accent} />
            <path d="M4 21h16" stroke={INK['ink-3']} />
          </svg>
          DePIN Lab
        </div>
        <div style={{ ...row, color: INK['ink-2'] }}>{drawable(preview.span)}</div>
      </div>
      <div style={column}>
        <div style={{ ...line, fontSize: 46, fontWeight: 600 }}>{drawable(preview.title)}</div>
        <div style={{ ...line, marginTop: 8, fontSize: 25, color: INK['ink-2'] }}>
          {drawable(preview.scenario)}
        </div>
      </div>
      <div style={{ ...row, gap: GAP }}>
        {preview.panels.map((panel) => (
          <Panel key={panel.title} panel={panel} preview={preview} width={width} />
        ))}
      </div>
    </div>
  );
}

const INSET = 20;
const DRAWING_HEIGHT = 150;

function Panel({ panel, preview, width }: { panel: PreviewPanel; preview: Preview; width: number }) {
  const inner = width - 2 * INSET - 2;
  const size = { width: inner, height: DRAWING_HEIGHT };
  return (
    <div
      style={{
        ...column,
        width,
        padding: INSET,
        background: INK.surface,
        border: `1px solid ${INK.line}`,
        borderRadius: 12,
      }}
    >
      <div style={{ ...row, alignItems: 'center', gap: 10, fontSize: 24, fontWeight: 600 }}>
        <div
          style={{ width: 14, height: 14, borderRadius: 7, background: resolveColor(panel.color, THEME) }}
        />
        <div style={line}>{drawable(panel.title)}</div>
      </div>
      {/* eslint-disable-next-line @next/next/no-img-element, jsx-a11y/alt-text -- drawn into an image, not shown in a page */}
      <img src={panelDrawing(panel, preview.time, size, THEME)} {...size} style={{ marginTop: 12 }} />
      <div style={{ ...column, marginTop: 12, gap: 4 }}>
        {panel.figures.map(({ label, value, unit }) => (
          <div key={label} style={{ ...row, justifyContent: 'space-between', gap: 12, fontSize: 19 }}>
            <div style={{ ...line, color: INK['ink-2'], flexShrink: 1 }}>{drawable(label)}</div>
            <div style={{ ...row, flexShrink: 0, alignItems: 'baseline', gap: 5, fontWeight: 600 }}>
              {drawable(value)}
              {unit === '' ? null : (
                <div style={{ ...row, fontSize: 14, fontWeight: 400, color: INK['ink-2'] }}>
                  {drawable(unit)}
                </div>
              )}
            </div>
          </div>
        ))}
      </div>
    </div>
  );
}
