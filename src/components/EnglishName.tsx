/** A proper name in English: never translated, never turned around. */
export const EnglishName = ({ children }: { children: string }) => (
  <bdi lang="en" dir="ltr" translate="no">
    {children}
  </bdi>
);
