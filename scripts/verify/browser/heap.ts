import type { CDPSession } from '@playwright/test';
import { nonAnswers, type QuestionId, questionIds, questionShape } from '../../../src/catalog/questions';

interface Snapshot {
  snapshot: {
    meta: {
      node_fields: string[];
      node_types: [string[], ...unknown[]];
      edge_fields: string[];
      edge_types: [string[], ...unknown[]];
    };
  };
  nodes: number[];
  edges: number[];
  strings: string[];
}

/**
 * Answers in the page's heap, as `question=answer`. Searching for strings is not enough, because the code itself
 * contains all answer ids. Counted are objects with a property named after a question, or `answer` as in forms and
 * events, that holds a string or a list of strings. Catalog entries also have `borough` and `needs`, but they have an
 * `id`.
 */
export async function answersInHeap(cdp: CDPSession): Promise<string[]> {
  // The second collection frees what only a finalizer held.
  await cdp.send('HeapProfiler.collectGarbage');
  await cdp.send('HeapProfiler.collectGarbage');
  return answersIn(await takeSnapshot(cdp));
}

/**
 * Bytes held by scripts. Machine code, which the browser regenerates, and internals of browser and debugger are left
 * out.
 */
export async function heldByScripts(cdp: CDPSession): Promise<number> {
  const { snapshot, nodes } = await takeSnapshot(cdp);
  const { node_fields: fields, node_types } = snapshot.meta;
  const [typeAt, sizeAt] = [fields.indexOf('type'), fields.indexOf('self_size')];
  const ofScripts = node_types[0].map((type) => !['code', 'native', 'hidden', 'synthetic'].includes(type));
  let held = 0;
  for (let node = 0; node < nodes.length; node += fields.length)
    if (ofScripts[nodes[node + typeAt] ?? 0]) held += nodes[node + sizeAt] ?? 0;
  return held;
}

async function takeSnapshot(cdp: CDPSession): Promise<Snapshot> {
  const chunks: string[] = [];
  const keep = ({ chunk }: { chunk: string }) => chunks.push(chunk);
  cdp.on('HeapProfiler.addHeapSnapshotChunk', keep);
  await cdp.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false, captureNumericValue: false });
  cdp.off('HeapProfiler.addHeapSnapshotChunk', keep);
  return JSON.parse(chunks.join(''));
}

function answersIn({ snapshot: { meta }, nodes, edges, strings }: Snapshot): string[] {
  const nodeSize = meta.node_fields.length;
  const edgeSize = meta.edge_fields.length;
  const at = (field: string) => meta.node_fields.indexOf(field);
  const [typeAt, nameAt, edgesAt] = [at('type'), at('name'), at('edge_count')];
  const [edgeTypeAt, edgeNameAt, toAt] = ['type', 'name_or_index', 'to_node'].map((field) =>
    meta.edge_fields.indexOf(field),
  ) as [number, number, number];
  const edgeTypes = meta.edge_types[0];
  const stringTypes = ['string', 'concatenated string', 'sliced string'];
  const isString = (node: number) =>
    stringTypes.includes(meta.node_types[0][nodes[node + typeAt] ?? 0] ?? '');
  const nameOf = (node: number) => strings[nodes[node + nameAt] ?? 0] ?? '';

  const firstEdge = new Map<number, number>();
  for (let node = 0, edge = 0; node < nodes.length; node += nodeSize) {
    firstEdge.set(node, edge);
    edge += (nodes[node + edgesAt] ?? 0) * edgeSize;
  }
  const edgesOf = function* (node: number) {
    const from = firstEdge.get(node) ?? 0;
    const end = from + (nodes[node + edgesAt] ?? 0) * edgeSize;
    for (let edge = from; edge < end; edge += edgeSize)
      yield {
        type: edgeTypes[edges[edge + edgeTypeAt] ?? 0] ?? '',
        name: edges[edge + edgeNameAt] ?? 0,
        to: edges[edge + toAt] ?? 0,
      };
  };
  const textsOf = (node: number): string[] => {
    if (isString(node)) return [nameOf(node)];
    if (nameOf(node) !== 'Array') return [];
    const inside = [...edgesOf(node)];
    // A list keeps its elements in one internal store.
    const stores = inside.filter(({ type, name }) => type === 'internal' && strings[name] === 'elements');
    return [...inside, ...stores.flatMap(({ to }) => [...edgesOf(to)])]
      .filter(({ type, to }) => (type === 'element' || type === 'internal') && isString(to))
      .map(({ to }) => nameOf(to));
  };

  const anyAnswer = new Set<string>([...questionIds.flatMap(answersTo), ...nonAnswers]);
  const answersUnder = new Map<string, ReadonlySet<string>>([
    ['answer', anyAnswer],
    ...questionIds.map((id) => [id, new Set([...answersTo(id), ...nonAnswers])] as const),
  ]);
  const found: string[] = [];
  for (let node = 0; node < nodes.length; node += nodeSize) {
    const properties = [...edgesOf(node)]
      .filter(({ type }) => type === 'property')
      .map(({ name, to }) => ({ key: strings[name] ?? '', to }));
    if (properties.some(({ key }) => key === 'id')) continue;
    for (const { key, to } of properties) {
      const answers = answersUnder.get(key);
      if (!answers) continue;
      for (const text of textsOf(to)) if (answers.has(text)) found.push(`${key}=${text}`);
    }
  }
  return found;
}

const answersTo = (question: QuestionId): readonly string[] => questionShape(question).answers;
