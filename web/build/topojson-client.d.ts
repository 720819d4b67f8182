/** The part of topojson-client that the build uses; the package has no types of its own. */
declare module 'topojson-client' {
  type Shape = { type: string; geometries: readonly { id?: string; type: string }[] };
  type Topology = { objects: Readonly<Record<string, Shape>> };
  export const merge: (topology: Topology, shapes: readonly unknown[]) => { coordinates: [number, number][][][] };
  export const mesh: (
    topology: Topology,
    shape: Shape,
    filter?: (a: unknown, b: unknown) => boolean,
  ) => { coordinates: [number, number][][] };
}
