import type { Program } from '../shape';
import { asylumPapers } from './asylum-papers';
import { childHealthPlus } from './child-health-plus';
import { childrenLawyers } from './children-lawyers';
import { citizenship } from './citizenship';
import { cityAndIce } from './city-and-ice';
import { cityServices } from './city-services';
import { communityLegal } from './community-legal';
import { crimeHelp } from './crime-help';
import { crisis988 } from './crisis-988';
import { dayLabor } from './day-labor';
import { district79 } from './district-79';
import { driverLicense } from './driver-license';
import { earlyIntervention } from './early-intervention';
import { emergencyCare } from './emergency-care';
import { englishClasses } from './english-classes';
import { evictionHelp } from './eviction-help';
import { familiesInCourt } from './families-in-court';
import { familyPlan } from './family-plan';
import { freeFood } from './free-food';
import { healthInsuranceHelp } from './health-insurance-help';
import { homebase } from './homebase';
import { idnyc } from './idnyc';
import { immigrantHealth } from './immigrant-health';
import { immigrationFraud } from './immigration-fraud';
import { interpreter } from './interpreter';
import { medicaid65 } from './medicaid-65';
import { moiaHotline } from './moia-hotline';
import { newAmericansHotline } from './new-americans-hotline';
import { nyc311 } from './nyc-311';
import { nycCare } from './nyc-care';
import { nyifup } from './nyifup';
import { pregnancyMedicaid } from './pregnancy-medicaid';
import { publicCharge } from './public-charge';
import { publicSchool } from './public-school';
import { rapidResponse } from './rapid-response';
import { safetyHotline } from './safety-hotline';
import { schoolMeals } from './school-meals';
import { schoolRapidResponse } from './school-rapid-response';
import { shelterTonight } from './shelter-tonight';
import { sickLeave } from './sick-leave';
import { snap } from './snap';
import { survivorsLegal } from './survivors-legal';
import { tpsWorkPermit } from './tps-work-permit';
import { unpaidWages } from './unpaid-wages';
import { weSpeakNyc } from './we-speak-nyc';
import { wic } from './wic';
import { workInjury } from './work-injury';
import { workThreats } from './work-threats';
import { youthGreenCard } from './youth-green-card';

/** Every program; ties in the results are shown in this order. */
const list = [
  nyifup,
  rapidResponse,
  childrenLawyers,
  familiesInCourt,
  youthGreenCard,
  tpsWorkPermit,
  communityLegal,
  asylumPapers,
  citizenship,
  schoolRapidResponse,
  crimeHelp,
  survivorsLegal,
  immigrationFraud,
  safetyHotline,
  crisis988,
  shelterTonight,
  evictionHelp,
  homebase,
  freeFood,
  earlyIntervention,
  schoolMeals,
  wic,
  snap,
  workThreats,
  unpaidWages,
  workInjury,
  sickLeave,
  dayLabor,
  englishClasses,
  district79,
  publicSchool,
  weSpeakNyc,
  idnyc,
  driverLicense,
  nycCare,
  childHealthPlus,
  pregnancyMedicaid,
  medicaid65,
  emergencyCare,
  healthInsuranceHelp,
  immigrantHealth,
  publicCharge,
  cityServices,
  cityAndIce,
  familyPlan,
  interpreter,
  moiaHotline,
  newAmericansHotline,
  nyc311,
] as const satisfies readonly Program[];

export type ProgramId = (typeof list)[number]['id'];
export const programs: readonly (Program & { id: ProgramId })[] = list;

/** @throws Error for an unknown id, which only external data can contain. */
export const programOf = (id: ProgramId): Program & { id: ProgramId } => {
  const found = programs.find((program) => program.id === id);
  if (!found) throw new Error(`There is no program "${id}".`);
  return found;
};
