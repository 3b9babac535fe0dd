/** Geometry of a fan: one source on the left, flows to rows on the right, labels that never overlap. Pure. */
export interface Flow {
  /** Thickness, and the top edge at the source and at the target. */
  thickness: number;
  sourceY: number;
  targetY: number;
  /** Centre of the label's line. */
  labelY: number;
  path: string;
}

export interface FanSize {
  width: number;
  height: number;
  /** Space between two targets. */
  gap: number;
  /** Least distance between two labels. */
  labelStep: number;
  /** Thickness below which a flow that is not empty is still drawn. */
  least: number;
}

/** Lays out shares (0 to 1, in order from the top). An empty share gets no ribbon but keeps its label. */
export function fan(shares: number[], size: FanSize): Flow[] {
  const room = size.height - size.gap * Math.max(0, shares.length - 1);
  const wanted = shares.map((share) => (share > 0 ? Math.max(size.least, share * room) : 0));
  const scale = Math.min(
    1,
    room /
      Math.max(
        1,
        wanted.reduce((sum, part) => sum + part, 0),
      ),
  );
  const thickness = wanted.map((part) => part * scale);
  const used = thickness.reduce((sum, part) => sum + part, 0);
  const labels = spread(centres(thickness, size.gap), size.labelStep, size.height);
  let sourceY = (size.height - used) / 2;
  let targetY = 0;
  return thickness.map((part, index) => {
    const flow = {
      thickness: part,
      sourceY,
      targetY,
      labelY: labels[index] ?? 0,
      path: ribbon(part, sourceY, targetY, size.width),
    };
    sourceY += part;
    targetY += part + size.gap;
    return flow;
  });
}

function centres(thickness: number[], gap: number): number[] {
  let top = 0;
  return thickness.map((part) => {
    const centre = top + part / 2;
    top += part + gap;
    return centre;
  });
}

/** Moves points apart to at least `step`, keeping their order and keeping them within half a step of the frame. */
export function spread(points: number[], step: number, height: number): number[] {
  const placed = [...points];
  let floor = step / 2;
  for (let i = 0; i < placed.length; i++) {
    placed[i] = Math.max(placed[i] ?? 0, floor);
    floor = (placed[i] ?? 0) + step;
  }
  let ceiling = height - step / 2;
  for (let i = placed.length - 1; i >= 0; i--) {
    placed[i] = Math.min(placed[i] ?? 0, ceiling);
    ceiling = (placed[i] ?? 0) - step;
  }
  return placed;
}

function ribbon(thickness: number, sourceY: number, targetY: number, width: number): string {
  const half = width / 2;
  const at = (value: number) => value.toFixed(2);
  return (
    `M0 ${at(sourceY)}C${half} ${at(sourceY)} ${half} ${at(targetY)} ${width} ${at(targetY)}` +
    `V${at(targetY + thickness)}C${half} ${at(targetY + thickness)} ${half} ${at(sourceY + thickness)} 0 ${at(sourceY + thickness)}Z`
  );
}
