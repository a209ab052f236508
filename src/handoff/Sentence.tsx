import { type ContactId, contact, contacts } from '../catalog/contacts';
import { Dial, PhoneNumber } from '../shell/PhoneNumber';
import { useContactWords } from './Called';

const ids = Object.keys(contacts) as ContactId[];

/** A number as `NNN-NNN-NNNN` or a short code, in the words of any language. */
const number = /\b(\d{3}(?:-\d{3}-\d{4})?)\b/;

/** Words of ours, in which the number of a contact is dialed where it stands. On a kiosk, the same without links. */
export const Sentence = ({ children }: { children: string }) => {
  const words = useContactWords();
  return children.split(number).map((part, at) => {
    const id = at % 2 === 1 && ids.find((one) => contact(one).phone === part);
    if (!id) return part;
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a sentence do not move.
      <span key={at} className="in-sentence">
        <Dial number={part}>
          <PhoneNumber number={part} />
          <span className="reads">{` ${words(id)}`}</span>
        </Dial>
      </span>
    );
  });
};
