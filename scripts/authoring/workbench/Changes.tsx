import { useEffect, useState } from 'react';

interface Commit {
  id: string;
  on: string;
  subject: string;
}

/** Changes of the catalog since a commit, in words. */
export const Changes = () => {
  const [commits, setCommits] = useState<readonly Commit[]>([]);
  const [since, setSince] = useState('HEAD');
  const [changes, setChanges] = useState<readonly string[] | null>(null);
  useEffect(() => {
    fetch('/ask/commits')
      .then((answer) => answer.json())
      .then(setCommits, () => setCommits([]));
  }, []);
  useEffect(() => {
    setChanges(null);
    fetch(`/ask/since/${encodeURIComponent(since)}`)
      .then((answer) => answer.json())
      .then(setChanges, (error: unknown) => setChanges([String(error)]));
  }, [since]);
  return (
    <article className="picked">
      <h2>What changed</h2>
      <label>
        since{' '}
        <select value={since} onChange={({ target }) => setSince(target.value)}>
          <option value="HEAD">the last commit</option>
          {commits.map(({ id, on, subject }) => (
            <option key={id} value={id}>
              {on} {id} {subject}
            </option>
          ))}
        </select>
      </label>
      <p>
        <a className="main" href={`/ask/patch/${encodeURIComponent(since)}`} download>
          Save all of it as one file to send
        </a>{' '}
        <small>It begins with these sentences; whoever keeps the repository runs “git apply” on it.</small>
      </p>
      {changes === null ? (
        <p>Comparing …</p>
      ) : changes.length === 0 ? (
        <p data-changes="0">Nothing changed in the catalog.</p>
      ) : (
        <ul className="changes" data-changes={changes.length}>
          {changes.map((change) => (
            <li key={change}>{change}</li>
          ))}
        </ul>
      )}
    </article>
  );
};
