// cephes 3.3.3 brings declarations that its list of exports does not name, so that TypeScript does not find them.
declare module 'cephes' {
  /** Resolved when the WebAssembly is compiled: nothing can be called before. */
  export const compiled: Promise<void>;
  export const igam: (a: number, x: number) => number;
  export const igamc: (a: number, x: number) => number;
  export const incbet: (a: number, b: number, x: number) => number;
  export const ndtr: (value: number) => number;
  export const ndtri: (probability: number) => number;
}
