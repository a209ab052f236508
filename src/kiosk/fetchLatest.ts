/** The hash in `/version.json`. Rejects with an Error if the file is missing or malformed. */
export const fetchLatest = async (): Promise<string> => {
  const answer = await fetch(`${import.meta.env.BASE_URL}version.json`, { cache: 'no-store' });
  const { hash } = (await answer.json()) as { hash?: unknown };
  if (!answer.ok || typeof hash !== 'string' || !/^[0-9a-f]{8,64}$/.test(hash))
    throw new Error('There is no version to compare with.');
  return hash;
};
