import type { TargetedKeyboardEvent, TargetedPointerEvent } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Say } from '../words/say.ts';
import { drawMap, type MapContent, type Scheme } from './draw-map.ts';
import { movedBy, type View, zoomedBy } from './projection.ts';

type MapProps = MapContent & { view: View; move(view: View): void; say: Say };

const schemeNow = (): Scheme => (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');

const redraw = (canvas: HTMLCanvasElement, content: MapContent, view: View): void => {
  const pen = canvas.getContext('2d');
  const { clientWidth: width, clientHeight: height } = canvas;
  const density = Math.min(devicePixelRatio, 2);
  if (canvas.width !== width * density) canvas.width = width * density;
  if (canvas.height !== height * density) canvas.height = height * density;
  if (pen) drawMap(pen, content, view, { width, height, density, scheme: schemeNow() });
};

/** Pixels that a key moves the map by. */
const keyPixels = 40;

const keyMoves: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-keyPixels, 0],
  ArrowRight: [keyPixels, 0],
  ArrowUp: [0, -keyPixels],
  ArrowDown: [0, keyPixels],
};

/** Fingers on the map: one moves it, two zoom it. */
const useFingers = (view: View, move: (view: View) => void) => {
  const fingers = useRef(new Map<number, { x: number; y: number }>());
  const spread = (): number => {
    const [a, b] = [...fingers.current.values()];
    return a && b ? Math.hypot(a.x - b.x, a.y - b.y) : 0;
  };
  return {
    onPointerDown: (event: TargetedPointerEvent<HTMLCanvasElement>) => {
      event.currentTarget.setPointerCapture(event.pointerId);
      fingers.current.set(event.pointerId, { x: event.clientX, y: event.clientY });
    },
    onPointerMove: (event: TargetedPointerEvent<HTMLCanvasElement>) => {
      const before = fingers.current.get(event.pointerId);
      if (!before) return;
      const wide = spread();
      fingers.current.set(event.pointerId, { x: event.clientX, y: event.clientY });
      if (fingers.current.size === 1) move(movedBy(view, before.x - event.clientX, before.y - event.clientY));
      else if (wide > 0) move(zoomedBy(view, Math.log2(spread() / wide)));
    },
    onPointerUp: (event: TargetedPointerEvent<HTMLCanvasElement>) => fingers.current.delete(event.pointerId),
    onPointerCancel: (event: TargetedPointerEvent<HTMLCanvasElement>) => fingers.current.delete(event.pointerId),
  };
};

/** A map on one canvas that needs no line. The pin stays in the middle; fingers, keys and buttons move the map. */
export const PointMap = ({ view, move, say, map, posts, fix }: MapProps) => {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    if (canvas.current) redraw(canvas.current, { map, posts, fix }, view);
  });
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLCanvasElement>) => {
    const [right, down] = keyMoves[event.key] ?? [];
    if (right === undefined || down === undefined) return;
    event.preventDefault();
    move(movedBy(view, right, down));
  };
  return (
    <div class="map">
      {/* biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: the map is moved with the arrow keys */}
      <canvas
        ref={canvas}
        role="application"
        aria-label={say('map.title')}
        tabIndex={0}
        onKeyDown={onKeyDown}
        {...useFingers(view, move)}
      />
      <div class="map-buttons">
        <button type="button" aria-label={say('map.closer')} onClick={() => move(zoomedBy(view, 1))}>
          +
        </button>
        <button type="button" aria-label={say('map.farther')} onClick={() => move(zoomedBy(view, -1))}>
          −
        </button>
      </div>
      <p class="small">
        {say('map.not-exact')} {say('map.no-endorsement')} {map.sources.join('; ')}.
      </p>
    </div>
  );
};
