declare module 'subset-font' {
  /** Subsets a font to the letters of a text, with their contextual forms and ligatures. */
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: {
      targetFormat: 'woff2' | 'sfnt';
      keepFeatures?: readonly string[];
      noHinting?: boolean;
      dropTables?: readonly string[];
    },
  ): Promise<Buffer>;
}
declare module 'fontverter' {
  const fontverter: { convert(font: Buffer, format: 'woff2' | 'sfnt'): Promise<Buffer> };
  export default fontverter;
}
