import type { CDPSession } from '@playwright/test';
import { type QuestionId, questionIds, questionShape, unknowing } from '../../../src/catalog/questions';

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
 * Every answer that the page's memory holds, as `question=answer`. Our code itself holds the names of all
 * answers, so that searching for a name alone would always find it: what counts is an object with a property
 * named as a question, or `answer` as forms and events have it, and a text or a list of texts in it. An entry of
 * the catalog, which says `borough` and `needs` too, has an `id`; what somebody answered has none.
 */
export async function answersInHeap(cdp: CDPSession): Promise<string[]> {
  // Once for what nothing holds any more, once for what only a finalizer held.
  await cdp.send('HeapProfiler.collectGarbage');
  await cdp.send('HeapProfiler.collectGarbage');
  return answersIn(await takeSnapshot(cdp));
}

/**
 * In bytes, what scripts hold. Not counted: machine code, which the browser makes anew of whatever was run often, and
 * what it and the debugger note for themselves.
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
    // A list keeps what is in it behind one inner store.
    const stores = inside.filter(({ type, name }) => type === 'internal' && strings[name] === 'elements');
    return [...inside, ...stores.flatMap(({ to }) => [...edgesOf(to)])]
      .filter(({ type, to }) => (type === 'element' || type === 'internal') && isString(to))
      .map(({ to }) => nameOf(to));
  };

  const anyAnswer = new Set<string>([...questionIds.flatMap(answersTo), ...unknowing]);
  const answersUnder = new Map<string, ReadonlySet<string>>([
    ['answer', anyAnswer],
    ...questionIds.map((id) => [id, new Set([...answersTo(id), ...unknowing])] as const),
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
