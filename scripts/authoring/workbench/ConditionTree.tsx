import type { Answers } from '../../../src/catalog/questions';
import { Icon } from '../../../src/components/Icon';
import { evaluate } from '../../../src/eligibility/evaluate';
import type { Tree } from './inWords';

const joints = { all: 'All of these', any: 'At least one of these', not: 'Not this' };

/** A condition as a tree, each part marked with its truth for the answers tried. */
export const ConditionTree = ({ tree, answers }: { tree: Tree; answers: Answers }) => {
  const truth = evaluate(tree.condition, answers);
  return (
    <div className={`tree ${truth}`} data-truth={truth}>
      <span className="node">
        <Icon name={truth} /> {'says' in tree ? tree.says : joints[tree.how]}
      </span>
      {'parts' in tree && (
        <ul>
          {tree.parts.map((part) => (
            <li key={JSON.stringify(part.condition)}>
              <ConditionTree tree={part} answers={answers} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
};
