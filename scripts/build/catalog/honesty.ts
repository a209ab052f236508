import type { Borough } from '../../../src/catalog/city/boroughs';
import { city } from '../../../src/catalog/city/city';
import { hiddenOffices } from '../../../src/catalog/city/hiddenOffices';
import { placeServices, withoutCityLine } from '../../../src/catalog/city/services';
import { contains, type MapPoint, project } from '../../../src/catalog/places/project';
import type { PlaceService } from '../../../src/catalog/places/shape';
import type { Catalog } from './check';
import { fault, type Rows } from './fault';
import { envelopes } from './places';

/** A place before its shape was checked: any field may be of any type. */
type Raw = Rows & { readonly id?: unknown };

interface Rule {
  field: string;
  isBroken: (place: Raw, borough: string) => boolean;
  expected: string | ((borough: string) => string);
}

const isOld = ({ checkedOn }: Raw): boolean => typeof checkedOn === 'string' && checkedOn < '2025';
const isSurvivors = ({ name, serves }: Raw): boolean =>
  (Array.isArray(serves) && serves.includes('survivorLegal')) || hiddenOffices.test(String(name));

/** The simplified shore may leave out a pier; 4 units are about 300 meters. */
const nearLand = (borough: Borough, [x, y]: MapPoint): boolean =>
  Array.from({ length: 32 }, (_, i) => (i * Math.PI) / 16).some((turn) =>
    [0, 1, 2, 3, 4].some((r) => contains(borough, [x + r * Math.cos(turn), y + r * Math.sin(turn)])),
  );
const isPoint = (at: unknown): at is readonly [number, number] =>
  Array.isArray(at) && at.length === 2 && at.every((one) => typeof one === 'number');

/** What a place may say only under a condition. */
const rules: readonly Rule[] = [
  {
    field: 'at',
    isBroken: ({ at, address }) => at !== undefined && address === undefined,
    expected: 'nothing without an address',
  },
  {
    field: 'address',
    isBroken: (place) => place.address !== undefined && isOld(place),
    expected: 'nothing, or evidence of 2025 or later in checkedOn',
  },
  {
    field: 'callFirst',
    isBroken: (place) => place.callFirst === false && isOld(place),
    expected: 'true, for the evidence is older than 2025',
  },
  {
    field: 'hours',
    isBroken: (place) => place.hours !== undefined && isOld(place),
    expected: 'nothing, or evidence of 2025 or later in checkedOn',
  },
  {
    field: 'phone',
    isBroken: ({ phone, url }) => !phone && !url,
    expected: 'a phone, or a page in url: somebody has to be reached',
  },
  {
    field: 'address',
    isBroken: ({ address }, borough) => borough === 'citywide' && address !== undefined,
    expected: 'nothing: a row for the whole city has no street',
  },
  {
    field: 'address',
    isBroken: (place) => isSurvivors(place) && (place.address !== undefined || place.at !== undefined),
    expected: 'nothing, and no at: the street of a survivors’ office is never shown',
  },
  {
    field: 'address',
    isBroken: ({ address }, borough) =>
      typeof address === 'string' &&
      borough in envelopes &&
      !address.includes(`, ${envelopes[borough]}, ${city.state}`),
    expected: (borough) =>
      `an address that names the borough of the file: …, ${envelopes[borough]}, ${city.state}`,
  },
  {
    field: 'at',
    isBroken: ({ at }, borough) =>
      isPoint(at) && borough in envelopes && !nearLand(borough as Borough, project(at)),
    expected: (borough) => `a point in ${envelopes[borough]}`,
  },
];

/** Faults of places that their shape alone does not show: what may be told, where it lies, and whether it is there twice. */
export const honestyFaults = ({ places, words }: Catalog): readonly string[] => {
  const rows = Object.entries(places).flatMap(([borough, all]) =>
    all.map((row) => ({ borough, file: `places/${borough}.ts`, place: row as Raw })),
  );
  const spoken = (words.programs.spoken ?? {}) as Rows;
  return [
    ...rows.flatMap(({ borough, file, place }) => [
      ...rules
        .filter(({ isBroken }) => isBroken(place, borough))
        .map(({ field, expected }) =>
          fault(
            file,
            `${place.id}.${field}`,
            place[field],
            typeof expected === 'string' ? expected : expected(borough),
          ),
        ),
      ...(Array.isArray(place.languages) ? place.languages : [])
        .filter((tag) => !(String(tag) in spoken))
        .map((tag) =>
          fault(file, `${place.id}.languages`, tag, `a language with a name under "spoken" in programs.json`),
        ),
    ]),
    ...rows.flatMap(({ file, place }, i) => {
      const twin = rows.slice(0, i).find(({ place: other }) => isSame(place, other));
      return twin
        ? [
            fault(
              file,
              `${place.id}`,
              place.name,
              `no second row for the place ${twin.place.id} of ${twin.file}`,
            ),
          ]
        : [];
    }),
    ...placeServices
      .filter((service) => !hasDoor(rows, service))
      .map((service) =>
        fault(
          'places/citywide.ts',
          'serves',
          undefined,
          `a row for "${service}", so that no borough is left empty`,
        ),
      ),
  ];
};

const hasDoor = (rows: readonly { borough: string; place: Raw }[], service: PlaceService): boolean =>
  withoutCityLine.includes(service) ||
  rows.some(
    ({ borough, place }) =>
      borough === 'citywide' && Array.isArray(place.serves) && place.serves.includes(service),
  );

const isSame = (one: Raw, other: Raw): boolean => {
  if (one.id === other.id) return false;
  const where = (place: Raw) => [place.name, place.address ?? place.phone, place.borough].join(' | ');
  if (where(one) === where(other)) return true;
  return (
    isPoint(one.at) &&
    isPoint(other.at) &&
    one.phone === other.phone &&
    String(one.serves) === String(other.serves) &&
    Math.abs(one.at[0] - other.at[0]) < 0.0005 &&
    Math.abs(one.at[1] - other.at[1]) < 0.0005
  );
};
