import { useModal } from './useModal';

export const ConfirmDialog = ({
  question,
  yes,
  no,
  onYes,
  onNo,
}: {
  question: string;
  yes: string;
  no: string;
  onYes: () => void;
  onNo: () => void;
}) => {
  const dialog = useModal(onNo);
  return (
    <dialog ref={dialog} className="ask" aria-label={question}>
      <p>{question}</p>
      <button type="button" className="button" onClick={onNo}>
        {no}
      </button>
      <button type="button" className="button strong" onClick={onYes}>
        {yes}
      </button>
    </dialog>
  );
};
