/** One file of the extension, as the rules of the architecture see it. */
export interface SourceFile {
  /** From the top of the checkout, with slashes. */
  path: string;
  /** Number of lines. */
  lines: number;
  imports: Import[];
  /** Names that it exports; `default` for a default export, `*` for `export * from`. */
  exports: string[];
  globals: GlobalUse[];
  /** Every identifier in it, property and attribute names too. */
  names: Set<string>;
  /** Every string literal, and the fixed parts of templates. */
  texts: Set<string>;
}

export interface Import {
  /** As written: a package, `@/…` or a relative path. */
  from: string;
  /** Imported names; `*` for a namespace, a re-export of all, or an `import()`. */
  names: string[];
}

/** A name that the file uses and nobody in it declares or imports. */
export interface GlobalUse {
  name: string;
  /**
   * How it is used: `name` itself, `name.member`, `new name()`, `new name(…)` with arguments,
   * `name()` or `name(…)` as a call, `type name` in a type.
   */
  use: string;
}
