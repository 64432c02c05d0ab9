/** A drawing as wide as its place on paper. */
export function PaperDrawing({ id, markup }: { id: string; markup: string }) {
  return (
    <div
      data-paper={id}
      className="break-inside-avoid [&_svg]:h-auto [&_svg]:w-full"
      dangerouslySetInnerHTML={{ __html: markup }}
    />
  );
}
