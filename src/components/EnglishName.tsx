/** A proper name in English: excluded from translation and isolated from right-to-left text. */
export const EnglishName = ({ children }: { children: string }) => (
  <bdi lang="en" dir="ltr" translate="no">
    {children}
  </bdi>
);
