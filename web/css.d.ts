/** A style is imported for esbuild to bundle; it exports nothing. */
declare module '*.css';
