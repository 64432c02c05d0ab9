import { renderToString } from 'katex';

/** A typeset formula, with MathML for screen readers. Throws on TeX KaTeX does not know. */
export function Formula({ tex }: { tex: string }) {
  const html = renderToString(tex, { displayMode: true, output: 'htmlAndMathml', strict: 'error' });
  return (
    <div
      className="overflow-x-auto overflow-y-hidden py-1 text-[13px]"
      tabIndex={0}
      dangerouslySetInnerHTML={{ __html: html }}
    />
  );
}
