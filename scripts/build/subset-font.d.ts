declare module 'subset-font' {
  /** Cuts a font down to the letters of a text, with all the shapes and joins that these letters can take. */
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
