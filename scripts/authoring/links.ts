/** Opens each distinct page, eight at a time. @returns one sentence for each that does not open */
export async function deadLinks(pages: readonly string[]): Promise<readonly string[]> {
  const links = [...new Set(pages)];
  const all = links.length;
  const found: string[] = [];
  const ask = async () => {
    for (let link = links.shift(); link !== undefined; link = links.shift()) {
      const fault = await faultOf(link);
      if (fault !== null) found.push(`${link}${fault}`);
    }
  };
  await Promise.all(Array.from({ length: 8 }, ask));
  if (all > 0 && found.length === all) return ['all of them: is this machine on a network?'];
  return found.sort();
}

/** Null for a page that responds. Retries with GET, because some servers reject HEAD. */
async function faultOf(link: string, method: 'HEAD' | 'GET' = 'HEAD'): Promise<string | null> {
  try {
    const { status } = await fetch(link, { method, signal: AbortSignal.timeout(10_000) });
    if (method === 'HEAD' && [403, 405, 501].includes(status)) return faultOf(link, 'GET');
    return status < 400 ? null : ` answers ${status}`;
  } catch (error) {
    return `: ${error instanceof Error ? error.message : error}`;
  }
}
