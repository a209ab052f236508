import { type Borough, boroughs } from '../catalog/city/boroughs';
import { outlines, viewBox } from '../catalog/city/outlines';
import { useTranslation } from '../language/useTranslation';

export const BoroughPicker = ({
  chosen,
  onChoose,
}: {
  chosen: Borough | null;
  onChoose: (borough: Borough) => void;
}) => {
  const { t } = useTranslation();
  return (
    <div className="boroughs">
      <svg viewBox={viewBox} className="city" aria-hidden="true">
        {boroughs.map((borough) => (
          // biome-ignore lint/a11y/noStaticElementInteractions: Keyboard and screen reader use the buttons.
          <path
            key={borough}
            d={outlines[borough]}
            className={borough === chosen ? 'land here' : 'land'}
            data-borough={borough}
            onClick={() => onChoose(borough)}
          />
        ))}
      </svg>
      <ul>
        {boroughs.map((borough) => (
          <li key={borough}>
            <button
              type="button"
              className="button"
              data-borough={borough}
              aria-pressed={borough === chosen}
              onClick={() => onChoose(borough)}
            >
              <svg viewBox={viewBox} className="city small" aria-hidden="true">
                {boroughs.map((other) => (
                  <path
                    key={other}
                    d={outlines[other]}
                    className={other === borough ? 'land here' : 'land'}
                  />
                ))}
              </svg>
              {t(`questions.borough.answers.${borough}`)}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
};
