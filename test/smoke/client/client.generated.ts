/* eslint-disable */
/* tslint:disable */
// @ts-nocheck
/*
 * ---------------------------------------------------------------
 * ## THIS FILE WAS GENERATED VIA SWAGGER-TYPESCRIPT-API        ##
 * ##                                                           ##
 * ## AUTHOR: acacode                                           ##
 * ## SOURCE: https://github.com/acacode/swagger-typescript-api ##
 * ---------------------------------------------------------------
 */

export type Report =
  | ({
      crime: "drugs";
    } & DrugsReport)
  | ({
      crime: "precursors";
    } & PrecursorsReport)
  | ({
      crime: "migrant-smuggling";
    } & MigrantSmugglingReport)
  | ({
      crime: "trafficking-in-persons";
    } & TraffickingInPersonsReport)
  | ({
      crime: "wildlife";
    } & WildlifeReport)
  | ({
      crime: "timber";
    } & TimberReport)
  | ({
      crime: "counterfeit";
    } & CounterfeitReport)
  | ({
      crime: "medicines";
    } & MedicinesReport)
  | ({
      crime: "firearms";
    } & FirearmsReport)
  | ({
      crime: "cash";
    } & CashReport)
  | ({
      crime: "excise";
    } & ExciseReport)
  | ({
      crime: "waste";
    } & WasteReport)
  | ({
      crime: "document-fraud";
    } & DocumentFraudReport)
  | ({
      crime: "corruption";
    } & CorruptionReport)
  | ({
      crime: "irregular-crossing";
    } & IrregularCrossingReport)
  | ({
      crime: "other";
    } & OtherReport);

export interface Place {
  latitude: number;
  longitude: number;
  accuracyMetres: number;
  method?: "gnss" | "network" | "map";
  mocked?: boolean;
  fixedAt?: string;
  adminArea?: string;
  description?: string;
}

export interface Route {
  origin?: {
    country: string;
    place?: string;
  };
  departure?: {
    country: string;
    place?: string;
  };
  transits?: {
    country: string;
    place?: string;
  }[];
  destination?: {
    country: string;
    place?: string;
  };
  market?: {
    country: string;
    place?: string;
  };
  border?: string;
  direction?: "entering" | "leaving" | "within";
}
export type Photos = {
  id: string;
  sha256: string;
  bytes: number;
  type: "image/jpeg" | "image/png" | "image/webp";
  chunkBytes?: 16384 | 32768 | 65536 | 131072 | 262144;
  chunkCrc32?: string[];
  takenAt?: string;
  place?: Place;
  headingDegrees?: number;
  caption?: string;
  shows?: ("victim" | "minor")[];
}[];

export interface CountedPeople {
  role:
    | "suspect"
    | "smuggled-migrant"
    | "victim"
    | "presumed-victim"
    | "witness";
  sex: "female" | "male" | "other" | "unknown";
  ageGroup:
    | "0-14"
    | "15-17"
    | "18-29"
    | "30-44"
    | "45-59"
    | "60+"
    | "minor"
    | "adult"
    | "unknown";
  citizenship?: string;
  count: number;
  accompaniment?: "accompanied" | "separated" | "unaccompanied";
  acts?: (
    | "recruitment"
    | "transportation"
    | "transfer"
    | "harbouring"
    | "receipt"
  )[];
  means?: (
    | "threat-or-force"
    | "coercion"
    | "abduction"
    | "fraud"
    | "deception"
    | "abuse-of-power"
    | "abuse-of-vulnerability"
    | "payments-or-benefits"
  )[];
  exploitation?: (
    | "forced-labour"
    | "sexual-exploitation"
    | "child-labour"
    | "forced-marriage"
    | "servitude"
    | "forced-military"
    | "organ-removal"
    | "forced-begging"
    | "forced-adoption"
    | "surrogacy"
    | "other"
  )[];
}

export interface Money {
  amount: number;
  currency:
    | "KHR"
    | "LAK"
    | "MMK"
    | "THB"
    | "VND"
    | "CNY"
    | "USD"
    | "EUR"
    | "AUD"
    | "BDT"
    | "BND"
    | "GBP"
    | "HKD"
    | "IDR"
    | "INR"
    | "JPY"
    | "KRW"
    | "MOP"
    | "MYR"
    | "PHP"
    | "SGD"
    | "TWD";
}
export type NominalPart = {
  group: number;
  name?: string;
  aliases?: string[];
  dateOfBirth?: string;
  documents?: {
    type:
      | "passport"
      | "identity-card"
      | "border-pass"
      | "visa"
      | "entry-stamp"
      | "residence-permit"
      | "work-permit"
      | "refugee-travel-document"
      | "seafarer-book"
      | "birth-certificate"
      | "marriage-certificate"
      | "household-register"
      | "adoption-papers"
      | "health-certificate"
      | "driving-licence"
      | "vehicle-registration"
      | "number-plate"
      | "customs-declaration"
      | "bill-of-lading"
      | "invoice"
      | "packing-list"
      | "certificate-of-origin"
      | "cites-permit"
      | "phytosanitary-certificate"
      | "veterinary-certificate"
      | "timber-legality-document"
      | "transport-permit"
      | "import-export-licence"
      | "end-user-certificate"
      | "tax-stamp"
      | "other";
    number: string;
    issuer?: string;
  }[];
  phones?: string[];
}[];

export type Section =
  | DrugsSection
  | PrecursorsSection
  | MigrantSmugglingSection
  | TraffickingInPersonsSection
  | WildlifeSection
  | TimberSection
  | CounterfeitSection
  | MedicinesSection
  | FirearmsSection
  | CashSection
  | ExciseSection
  | WasteSection
  | DocumentFraudSection
  | CorruptionSection
  | IrregularCrossingSection
  | OtherSection;

export interface Tags {
  situationalContext?:
    | "organized-crime"
    | "gang"
    | "corporate-crime"
    | "intimate-partner-or-family"
    | "terrorism"
    | "civil-unrest"
    | "other"
    | "not-applicable"
    | "unknown";
  placeType?:
    | "private-residence"
    | "open-area-or-public-transport"
    | "educational-institution"
    | "penal-institution"
    | "care-institution"
    | "other-premises"
    | "other"
    | "unknown";
  weapon?:
    | "firearm"
    | "knife-or-sharp-object"
    | "other-means"
    | "unknown-means"
    | "not-applicable"
    | "unknown";
  motive?:
    | "illicit-gain"
    | "hate"
    | "gender-based"
    | "interpersonal-conflict"
    | "political-agenda"
    | "other"
    | "not-applicable"
    | "unknown";
  cyber?: "cyber-related" | "not-cyber-related" | "not-applicable" | "unknown";
}
export type IccsClasses = (
  | "1002"
  | "1003"
  | "1004"
  | "1009"
  | "1109"
  | "10021"
  | "10022"
  | "10031"
  | "10032"
  | "10039"
  | "10041"
  | "10042"
  | "10043"
  | "10049"
  | "10091"
  | "10099"
  | "100311"
  | "100312"
  | "0202"
  | "02022"
  | "020221"
  | "020222"
  | "020223"
  | "02029"
  | "020291"
  | "020292"
  | "0203"
  | "02031"
  | "02032"
  | "020321"
  | "020322"
  | "020323"
  | "020329"
  | "02039"
  | "0204"
  | "02041"
  | "02042"
  | "02043"
  | "02044"
  | "0302"
  | "03021"
  | "03022"
  | "030221"
  | "030222"
  | "030223"
  | "030229"
  | "0503"
  | "0601"
  | "06011"
  | "060111"
  | "060112"
  | "06012"
  | "060121"
  | "060122"
  | "060123"
  | "060124"
  | "060129"
  | "06019"
  | "0602"
  | "06021"
  | "060212"
  | "06022"
  | "060222"
  | "06029"
  | "0701"
  | "07011"
  | "07019"
  | "0702"
  | "07021"
  | "070211"
  | "070212"
  | "07022"
  | "07023"
  | "07029"
  | "0703"
  | "07031"
  | "070311"
  | "070312"
  | "07032"
  | "07033"
  | "07034"
  | "07035"
  | "07039"
  | "0704"
  | "07041"
  | "07042"
  | "07049"
  | "0804"
  | "08041"
  | "08042"
  | "08044"
  | "0805"
  | "08051"
  | "08059"
  | "0901"
  | "09011"
  | "090111"
  | "090112"
  | "090113"
  | "09012"
  | "090121"
  | "090122"
  | "090123"
  | "090129"
  | "0902"
  | "09029"
  | "0905"
  | "09051"
  | "0906"
)[];
export type Transport = {
  means:
    | "on-foot"
    | "bicycle"
    | "motorcycle"
    | "tuk-tuk"
    | "car"
    | "taxi"
    | "pickup"
    | "van"
    | "bus"
    | "lorry"
    | "container-lorry"
    | "farm-vehicle"
    | "train"
    | "boat"
    | "ferry"
    | "ship"
    | "aircraft"
    | "drone"
    | "pack-animal"
    | "mail"
    | "courier-service"
    | "pipeline"
    | "other"
    | "unknown";
  registration?: string;
  country?: string;
}[];

export interface ModusOperandi {
  codes: (
    | "around-the-post"
    | "unofficial-crossing"
    | "river-crossing"
    | "at-night"
    | "hidden-route"
    | "hired-carrier"
    | "many-small-loads"
    | "use-of-minors"
    | "relay"
    | "left-for-pick-up"
    | "handover-on-water"
    | "scout-vehicle"
    | "convoy"
    | "decoy"
    | "lookouts"
    | "escort-or-guide"
    | "safe-house"
    | "false-number-plates"
    | "official-looking-vehicle"
    | "mixed-with-lawful-load"
    | "false-declaration"
    | "undervaluation"
    | "transit-fraud"
    | "front-company"
    | "post-or-courier"
    | "container-load"
    | "false-documents"
    | "look-alike-documents"
    | "altered-documents"
    | "lawful-entry-overstay"
    | "false-job-offer"
    | "false-marriage"
    | "false-adoption"
    | "debt-bondage"
    | "documents-withheld"
    | "online-recruitment"
    | "online-scam-compound"
    | "online-sale"
    | "encrypted-messages"
    | "informal-money-transfer"
    | "cryptocurrency"
    | "cash-courier"
    | "official-collusion"
    | "threats-or-violence"
    | "armed"
    | "laundering-through-farms"
    | "illegal-permit"
    | "other"
    | "unknown"
  )[];
  text?: string;
}

export interface JointOperation {
  name?: string;
  countries: string[];
}
export type Agencies = (
  | "border-liaison-office"
  | "police"
  | "drug-authority"
  | "customs"
  | "immigration"
  | "border-guard"
  | "army"
  | "navy"
  | "coast-guard"
  | "marine-police"
  | "tourist-police"
  | "anti-trafficking-unit"
  | "economic-police"
  | "forestry"
  | "wildlife-authority"
  | "cites-authority"
  | "fisheries"
  | "veterinary-or-quarantine"
  | "environment-authority"
  | "health-authority"
  | "medicines-regulator"
  | "food-authority"
  | "tax-authority"
  | "financial-intelligence-unit"
  | "anti-corruption-authority"
  | "document-examiners"
  | "forensic-laboratory"
  | "prosecutor"
  | "court"
  | "prison-service"
  | "social-services"
  | "labour-inspectorate"
  | "child-protection"
  | "transport-authority"
  | "port-or-airport-authority"
  | "postal-service"
  | "local-government"
  | "village-security"
  | "foreign-embassy"
  | "partner-agency-abroad"
  | "international-organization"
  | "non-governmental-organization"
  | "other"
)[];
export type Outcome = (
  | "seized"
  | "stopped"
  | "controlled-delivery"
  | "monitored-delivery"
  | "arrested"
  | "detained"
  | "charged"
  | "fined"
  | "warned"
  | "released"
  | "escaped"
  | "refused-entry"
  | "referred-to-services"
  | "referred-to-child-protection"
  | "referred-to-asylum"
  | "returned"
  | "handed-over-to-agency"
  | "handed-over-abroad"
  | "under-investigation"
  | "sent-to-laboratory"
  | "animals-rescued"
  | "released-into-wild"
  | "returned-to-origin"
  | "destroyed"
  | "confiscated"
  | "goods-released"
  | "goods-abandoned"
  | "goods-escaped"
  | "no-action"
  | "other"
  | "unknown"
)[];

export interface DrugsReport {
  crime: "drugs";
  id: string;
  blo: string;
  occurredAt: string;
  occurredUntil?: string;
  place: Place;
  completion?: "attempted" | "completed" | "not-applicable" | "unknown";
  narrative?: string;
  route?: Route;
  tags?: Tags;
  iccs?: IccsClasses;
  transport?: Transport;
  modusOperandi?: ModusOperandi;
  detection?: {
    method:
      | "routine-check"
      | "risk-profile"
      | "tip-off"
      | "document-check"
      | "canine"
      | "scanner"
      | "field-test"
      | "camera-or-sensor"
      | "patrol"
      | "checkpoint"
      | "surveillance"
      | "investigation"
      | "controlled-delivery"
      | "partner-blo"
      | "other-agency"
      | "joint-operation"
      | "parcel-inspection"
      | "online-monitoring"
      | "goods-found"
      | "traffic-accident"
      | "other"
      | "unknown";
  };
  agencies?: Agencies;
  jointOperation?: JointOperation;
  outcome?: Outcome;
  grading?: {
    source: "A" | "B" | "C" | "D" | "E" | "F";
    information: "1" | "2" | "3" | "4" | "5" | "6";
  };
  handling?: "own-country" | "counterpart" | "region";
  photos?: Photos;
  also?: Section[];
  seizures: DrugsSeizure[];
  people?: CountedPeople[];
  nominal?: NominalPart;
}

export interface PrecursorsReport {
  crime: "precursors";
  id: string;
  blo: string;
  occurredAt: string;
  occurredUntil?: string;
  place: Place;
  completion?: "attempted" | "completed" | "not-applicable" | "unknown";
  narrative?: string;
  route?: Route;
  tags?: Tags;
  iccs?: IccsClasses;
  transport?: Transport;
  modusOperandi?: ModusOperandi;
  detection?: {
    method:
      | "routine-check"
      | "risk-profile"
      | "tip-off"
      | "document-check"
      | "canine"
      | "scanner"
      | "field-test"
      | "camera-or-sensor"
      | "patrol"
      | "checkpoint"
      | "surveillance"
      | "investigation"
      | "controlled-delivery"
      | "partner-blo"
      | "other-agency"
      | "joint-operation"
      | "parcel-inspection"
      | "online-monitoring"
      | "goods-found"
      | "traffic-accident"
      | "other"
      | "unknown";
  };
  agencies?: Agencies;
  jointOperation?: JointOperation;
  outcome?: Outcome;
  grading?: {
    source: "A" | "B" | "C" | "D" | "E" | "F";
    information: "1" | "2" | "3" | "4" | "5" | "6";
  };
  handling?: "own-country" | "counterpart" | "region";
  photos?: Photos;
  also?: Section[];
  seizures: PrecursorsSeizure[];
  laboratoryFound?: boolean;
  people?: CountedPeople[];
  nominal?: NominalPart;
}

export interface MigrantSmugglingReport {
  crime: "migrant-smuggling";
  id: string;
  blo: string;
  occurredAt: string;
  occurredUntil?: string;
  place: Place;
  completion?: "attempted" | "completed" | "not-applicable" | "unknown";
  narrative?: string;
  route?: Route;
  tags?: Tags;
  iccs?: IccsClasses;
  transport?: Transport;
  modusOperandi?: ModusOperandi;
  detection?: {
    method:
      | "routine-check"
      | "risk-profile"
      | "tip-off"
      | "document-check"
      | "canine"
      | "scanner"
      | "field-test"
      | "camera-or-sensor"
      | "patrol"
      | "checkpoint"
      | "surveillance"
      | "investigation"
      | "controlled-delivery"
      | "partner-blo"
      | "other-agency"
      | "joint-operation"
      | "parcel-inspection"
      | "online-monitoring"
      | "goods-found"
      | "traffic-accident"
      | "other"
      | "unknown";
  };
  agencies?: Agencies;
  jointOperation?: JointOperation;
  outcome?: Outcome;
  grading?: {
    source: "A" | "B" | "C" | "D" | "E" | "F";
    information: "1" | "2" | "3" | "4" | "5" | "6";
  };
  handling?: "own-country" | "counterpart" | "region";
  photos?: Photos;
  also?: Section[];
  people: CountedPeople[];
  conduct?: ("entry" | "stay" | "harbouring" | "false-documents")[];
  feePerPerson?: Money;
  documents?: {
    type:
      | "passport"
      | "identity-card"
      | "border-pass"
      | "visa"
      | "entry-stamp"
      | "residence-permit"
      | "work-permit"
      | "refugee-travel-document"
      | "seafarer-book"
      | "birth-certificate"
      | "marriage-certificate"
      | "household-register"
      | "adoption-papers"
      | "health-certificate"
      | "driving-licence"
      | "vehicle-registration"
      | "number-plate"
      | "customs-declaration"
      | "bill-of-lading"
      | "invoice"
      | "packing-list"
      | "certificate-of-origin"
      | "cites-permit"
      | "phytosanitary-certificate"
      | "veterinary-certificate"
      | "timber-legality-document"
      | "transport-permit"
      | "import-export-licence"
      | "end-user-certificate"
      | "tax-stamp"
      | "other";
    fraud:
      | "counterfeit"
      | "altered"
      | "photo-substituted"
      | "page-substituted"
      | "stolen-blank"
      | "fraudulently-obtained"
      | "impostor"
      | "fantasy"
      | "false-stamp"
      | "stolen-or-lost"
      | "expired-or-cancelled"
      | "reused"
      | "other"
      | "unknown";
    issuer?: string;
    count?: number;
  }[];
  daysOnRoute?: number;
  safeHouseUsed?: boolean;
  officialsInvolved?: boolean;
  nominal?: NominalPart;
}

export interface TraffickingInPersonsReport {
  crime: "trafficking-in-persons";
  id: string;
  blo: string;
  occurredAt: string;
  occurredUntil?: string;
  place: Place;
  completion?: "attempted" | "completed" | "not-applicable" | "unknown";
  narrative?: string;
  route?: Route;
  tags?: Tags;
  iccs?: IccsClasses;
  transport?: Transport;
  modusOperandi?: ModusOperandi;
  detection?: {
    method:
      | "routine-check"
      | "risk-profile"
      | "tip-off"
      | "document-check"
      | "canine"
      | "scanner"
      | "field-test"
      | "camera-or-sensor"
      | "patrol"
      | "checkpoint"
      | "surveillance"
      | "investigation"
      | "controlled-delivery"
      | "partner-blo"
      | "other-agency"
      | "joint-operation"
      | "parcel-inspection"
      | "online-monitoring"
      | "goods-found"
      | "traffic-accident"
      | "other"
      | "unknown";
  };
  agencies?: Agencies;
  jointOperation?: JointOperation;
  outcome?: Outcome;
  grading?: {
    source: "A" | "B" | "C" | "D" | "E" | "F";
    information: "1" | "2" | "3" | "4" | "5" | "6";
  };
  handling?: "own-country" | "counterpart" | "region";
  photos?: Photos;
  also?: Section[];
  people: CountedPeople[];
  acts?: (
    | "recruitment"
    | "transportation"
    | "transfer"
    | "harbouring"
    | "receipt"
  )[];
  means?: (
    | "threat-or-force"
    | "coercion"
    | "abduction"
    | "fraud"
    | "deception"
    | "abuse-of-power"
    | "abuse-of-vulnerability"
    | "payments-or-benefits"
  )[];
  exploitation?: (
    | "forced-labour"
    | "sexual-exploitation"
    | "child-labour"
    | "forced-marriage"
    | "servitude"
    | "forced-military"
    | "organ-removal"
    | "forced-begging"
    | "forced-adoption"
    | "surrogacy"
    | "other"
  )[];
  debtPerPerson?: Money;
  documentsWithheld?: boolean;
  documents?: {
    type:
      | "passport"
      | "identity-card"
      | "border-pass"
      | "visa"
      | "entry-stamp"
      | "residence-permit"
      | "work-permit"
      | "refugee-travel-document"
      | "seafarer-book"
      | "birth-certificate"
      | "marriage-certificate"
      | "household-register"
      | "adoption-papers"
      | "health-certificate"
      | "driving-licence"
      | "vehicle-registration"
      | "number-plate"
      | "customs-declaration"
      | "bill-of-lading"
      | "invoice"
      | "packing-list"
      | "certificate-of-origin"
      | "cites-permit"
      | "phytosanitary-certificate"
      | "veterinary-certificate"
      | "timber-legality-document"
      | "transport-permit"
      | "import-export-licence"
      | "end-user-certificate"
      | "tax-stamp"
      | "other";
    fraud:
      | "counterfeit"
      | "altered"
      | "photo-substituted"
      | "page-substituted"
      | "stolen-blank"
      | "fraudulently-obtained"
      | "impostor"
      | "fantasy"
      | "false-stamp"
      | "stolen-or-lost"
      | "expired-or-cancelled"
      | "reused"
      | "other"
      | "unknown";
    issuer?: string;
    count?: number;
  }[];
  daysOnRoute?: number;
  safeHouseUsed?: boolean;
  officialsInvolved?: boolean;
  nominal?: NominalPart;
}

export interface WildlifeReport {
  crime: "wildlife";
  id: string;
  blo: string;
  occurredAt: string;
  occurredUntil?: string;
  place: Place;
  completion?: "attempted" | "completed" | "not-applicable" | "unknown";
  narrative?: string;
  route?: Route;
  tags?: Tags;
  iccs?: IccsClasses;
  transport?: Transport;
  modusOperandi?: ModusOperandi;
  detection?: {
    method:
      | "routine-check"
      | "risk-profile"
      | "tip-off"
      | "document-check"
      | "canine"
      | "scanner"
      | "field-test"
      | "camera-or-sensor"
      | "patrol"
      | "checkpoint"
      | "surveillance"
      | "investigation"
      | "controlled-delivery"
      | "partner-blo"
      | "other-agency"
      | "joint-operation"
      | "parcel-inspection"
      | "online-monitoring"
      | "goods-found"
      | "traffic-accident"
      | "other"
      | "unknown";
  };
  agencies?: Agencies;
  jointOperation?: JointOperation;
  outcome?: Outcome;
  grading?: {
    source: "A" | "B" | "C" | "D" | "E" | "F";
    information: "1" | "2" | "3" | "4" | "5" | "6";
  };
  handling?: "own-country" | "counterpart" | "region";
  photos?: Photos;
  also?: Section[];
  seizures: WildlifeSeizure[];
  permitShown?: boolean;
  permitGenuine?: boolean;
  people?: CountedPeople[];
  nominal?: NominalPart;
}

export interface TimberReport {
  crime: "timber";
  id: string;
  blo: string;
  occurredAt: string;
  occurredUntil?: string;
  place: Place;
  completion?: "attempted" | "completed" | "not-applicable" | "unknown";
  narrative?: string;
  route?: Route;
  tags?: Tags;
  iccs?: IccsClasses;
  transport?: Transport;
  modusOperandi?: ModusOperandi;
  detection?: {
    method:
      | "routine-check"
      | "risk-profile"
      | "tip-off"
      | "document-check"
      | "canine"
      | "scanner"
      | "field-test"
      | "camera-or-sensor"
      | "patrol"
      | "checkpoint"
      | "surveillance"
      | "investigation"
      | "controlled-delivery"
      | "partner-blo"
      | "other-agency"
      | "joint-operation"
      | "parcel-inspection"
      | "online-monitoring"
      | "goods-found"
      | "traffic-accident"
      | "other"
      | "unknown";
  };
  agencies?: Agencies;
  jointOperation?: JointOperation;
  outcome?: Outcome;
  grading?: {
    source: "A" | "B" | "C" | "D" | "E" | "F";
    information: "1" | "2" | "3" | "4" | "5" | "6";
  };
  handling?: "own-country" | "counterpart" | "region";
  photos?: Photos;
  also?: Section[];
  seizures: TimberSeizure[];
  permitShown?: boolean;
  permitGenuine?: boolean;
  people?: CountedPeople[];
  nominal?: NominalPart;
}

export interface CounterfeitReport {
  crime: "counterfeit";
  id: string;
  blo: string;
  occurredAt: string;
  occurredUntil?: string;
  place: Place;
  completion?: "attempted" | "completed" | "not-applicable" | "unknown";
  narrative?: string;
  route?: Route;
  tags?: Tags;
  iccs?: IccsClasses;
  transport?: Transport;
  modusOperandi?: ModusOperandi;
  detection?: {
    method:
      | "routine-check"
      | "risk-profile"
      | "tip-off"
      | "document-check"
      | "canine"
      | "scanner"
      | "field-test"
      | "camera-or-sensor"
      | "patrol"
      | "checkpoint"
      | "surveillance"
      | "investigation"
      | "controlled-delivery"
      | "partner-blo"
      | "other-agency"
      | "joint-operation"
      | "parcel-inspection"
      | "online-monitoring"
      | "goods-found"
      | "traffic-accident"
      | "other"
      | "unknown";
  };
  agencies?: Agencies;
  jointOperation?: JointOperation;
  outcome?: Outcome;
  grading?: {
    source: "A" | "B" | "C" | "D" | "E" | "F";
    information: "1" | "2" | "3" | "4" | "5" | "6";
  };
  handling?: "own-country" | "counterpart" | "region";
  photos?: Photos;
  also?: Section[];
  seizures: CounterfeitSeizure[];
  people?: CountedPeople[];
  nominal?: NominalPart;
}

export interface MedicinesReport {
  crime: "medicines";
  id: string;
  blo: string;
  occurredAt: string;
  occurredUntil?: string;
  place: Place;
  completion?: "attempted" | "completed" | "not-applicable" | "unknown";
  narrative?: string;
  route?: Route;
  tags?: Tags;
  iccs?: IccsClasses;
  transport?: Transport;
  modusOperandi?: ModusOperandi;
  detection?: {
    method:
      | "routine-check"
      | "risk-profile"
      | "tip-off"
      | "document-check"
      | "canine"
      | "scanner"
      | "field-test"
      | "camera-or-sensor"
      | "patrol"
      | "checkpoint"
      | "surveillance"
      | "investigation"
      | "controlled-delivery"
      | "partner-blo"
      | "other-agency"
      | "joint-operation"
      | "parcel-inspection"
      | "online-monitoring"
      | "goods-found"
      | "traffic-accident"
      | "other"
      | "unknown";
  };
  agencies?: Agencies;
  jointOperation?: JointOperation;
  outcome?: Outcome;
  grading?: {
    source: "A" | "B" | "C" | "D" | "E" | "F";
    information: "1" | "2" | "3" | "4" | "5" | "6";
  };
  handling?: "own-country" | "counterpart" | "region";
  photos?: Photos;
  also?: Section[];
  seizures: MedicinesSeizure[];
  people?: CountedPeople[];
  nominal?: NominalPart;
}

export interface FirearmsReport {
  crime: "firearms";
  id: string;
  blo: string;
  occurredAt: string;
  occurredUntil?: string;
  place: Place;
  completion?: "attempted" | "completed" | "not-applicable" | "unknown";
  narrative?: string;
  route?: Route;
  tags?: Tags;
  iccs?: IccsClasses;
  transport?: Transport;
  modusOperandi?: ModusOperandi;
  detection?: {
    method:
      | "routine-check"
      | "risk-profile"
      | "tip-off"
      | "document-check"
      | "canine"
      | "scanner"
      | "field-test"
      | "camera-or-sensor"
      | "patrol"
      | "checkpoint"
      | "surveillance"
      | "investigation"
      | "controlled-delivery"
      | "partner-blo"
      | "other-agency"
      | "joint-operation"
      | "parcel-inspection"
      | "online-monitoring"
      | "goods-found"
      | "traffic-accident"
      | "other"
      | "unknown";
  };
  agencies?: Agencies;
  jointOperation?: JointOperation;
  outcome?: Outcome;
  grading?: {
    source: "A" | "B" | "C" | "D" | "E" | "F";
    information: "1" | "2" | "3" | "4" | "5" | "6";
  };
  handling?: "own-country" | "counterpart" | "region";
  photos?: Photos;
  also?: Section[];
  seizures: FirearmsSeizure[];
  people?: CountedPeople[];
  nominal?: NominalPart;
}

export interface CashReport {
  crime: "cash";
  id: string;
  blo: string;
  occurredAt: string;
  occurredUntil?: string;
  place: Place;
  completion?: "attempted" | "completed" | "not-applicable" | "unknown";
  narrative?: string;
  route?: Route;
  tags?: Tags;
  iccs?: IccsClasses;
  transport?: Transport;
  modusOperandi?: ModusOperandi;
  detection?: {
    method:
      | "routine-check"
      | "risk-profile"
      | "tip-off"
      | "document-check"
      | "canine"
      | "scanner"
      | "field-test"
      | "camera-or-sensor"
      | "patrol"
      | "checkpoint"
      | "surveillance"
      | "investigation"
      | "controlled-delivery"
      | "partner-blo"
      | "other-agency"
      | "joint-operation"
      | "parcel-inspection"
      | "online-monitoring"
      | "goods-found"
      | "traffic-accident"
      | "other"
      | "unknown";
  };
  agencies?: Agencies;
  jointOperation?: JointOperation;
  outcome?: Outcome;
  grading?: {
    source: "A" | "B" | "C" | "D" | "E" | "F";
    information: "1" | "2" | "3" | "4" | "5" | "6";
  };
  handling?: "own-country" | "counterpart" | "region";
  photos?: Photos;
  also?: Section[];
  seizures: CashSeizure[];
  people?: CountedPeople[];
  nominal?: NominalPart;
}

export interface ExciseReport {
  crime: "excise";
  id: string;
  blo: string;
  occurredAt: string;
  occurredUntil?: string;
  place: Place;
  completion?: "attempted" | "completed" | "not-applicable" | "unknown";
  narrative?: string;
  route?: Route;
  tags?: Tags;
  iccs?: IccsClasses;
  transport?: Transport;
  modusOperandi?: ModusOperandi;
  detection?: {
    method:
      | "routine-check"
      | "risk-profile"
      | "tip-off"
      | "document-check"
      | "canine"
      | "scanner"
      | "field-test"
      | "camera-or-sensor"
      | "patrol"
      | "checkpoint"
      | "surveillance"
      | "investigation"
      | "controlled-delivery"
      | "partner-blo"
      | "other-agency"
      | "joint-operation"
      | "parcel-inspection"
      | "online-monitoring"
      | "goods-found"
      | "traffic-accident"
      | "other"
      | "unknown";
  };
  agencies?: Agencies;
  jointOperation?: JointOperation;
  outcome?: Outcome;
  grading?: {
    source: "A" | "B" | "C" | "D" | "E" | "F";
    information: "1" | "2" | "3" | "4" | "5" | "6";
  };
  handling?: "own-country" | "counterpart" | "region";
  photos?: Photos;
  also?: Section[];
  seizures: ExciseSeizure[];
  people?: CountedPeople[];
  nominal?: NominalPart;
}

export interface WasteReport {
  crime: "waste";
  id: string;
  blo: string;
  occurredAt: string;
  occurredUntil?: string;
  place: Place;
  completion?: "attempted" | "completed" | "not-applicable" | "unknown";
  narrative?: string;
  route?: Route;
  tags?: Tags;
  iccs?: IccsClasses;
  transport?: Transport;
  modusOperandi?: ModusOperandi;
  detection?: {
    method:
      | "routine-check"
      | "risk-profile"
      | "tip-off"
      | "document-check"
      | "canine"
      | "scanner"
      | "field-test"
      | "camera-or-sensor"
      | "patrol"
      | "checkpoint"
      | "surveillance"
      | "investigation"
      | "controlled-delivery"
      | "partner-blo"
      | "other-agency"
      | "joint-operation"
      | "parcel-inspection"
      | "online-monitoring"
      | "goods-found"
      | "traffic-accident"
      | "other"
      | "unknown";
  };
  agencies?: Agencies;
  jointOperation?: JointOperation;
  outcome?: Outcome;
  grading?: {
    source: "A" | "B" | "C" | "D" | "E" | "F";
    information: "1" | "2" | "3" | "4" | "5" | "6";
  };
  handling?: "own-country" | "counterpart" | "region";
  photos?: Photos;
  also?: Section[];
  seizures: WasteSeizure[];
  permitShown?: boolean;
  permitGenuine?: boolean;
  people?: CountedPeople[];
  nominal?: NominalPart;
}

export interface DocumentFraudReport {
  crime: "document-fraud";
  id: string;
  blo: string;
  occurredAt: string;
  occurredUntil?: string;
  place: Place;
  completion?: "attempted" | "completed" | "not-applicable" | "unknown";
  narrative?: string;
  route?: Route;
  tags?: Tags;
  iccs?: IccsClasses;
  transport?: Transport;
  modusOperandi?: ModusOperandi;
  detection?: {
    method:
      | "routine-check"
      | "risk-profile"
      | "tip-off"
      | "document-check"
      | "canine"
      | "scanner"
      | "field-test"
      | "camera-or-sensor"
      | "patrol"
      | "checkpoint"
      | "surveillance"
      | "investigation"
      | "controlled-delivery"
      | "partner-blo"
      | "other-agency"
      | "joint-operation"
      | "parcel-inspection"
      | "online-monitoring"
      | "goods-found"
      | "traffic-accident"
      | "other"
      | "unknown";
  };
  agencies?: Agencies;
  jointOperation?: JointOperation;
  outcome?: Outcome;
  grading?: {
    source: "A" | "B" | "C" | "D" | "E" | "F";
    information: "1" | "2" | "3" | "4" | "5" | "6";
  };
  handling?: "own-country" | "counterpart" | "region";
  photos?: Photos;
  also?: Section[];
  documents: {
    type:
      | "passport"
      | "identity-card"
      | "border-pass"
      | "visa"
      | "entry-stamp"
      | "residence-permit"
      | "work-permit"
      | "refugee-travel-document"
      | "seafarer-book"
      | "birth-certificate"
      | "marriage-certificate"
      | "household-register"
      | "adoption-papers"
      | "health-certificate"
      | "driving-licence"
      | "vehicle-registration"
      | "number-plate"
      | "customs-declaration"
      | "bill-of-lading"
      | "invoice"
      | "packing-list"
      | "certificate-of-origin"
      | "cites-permit"
      | "phytosanitary-certificate"
      | "veterinary-certificate"
      | "timber-legality-document"
      | "transport-permit"
      | "import-export-licence"
      | "end-user-certificate"
      | "tax-stamp"
      | "other";
    fraud:
      | "counterfeit"
      | "altered"
      | "photo-substituted"
      | "page-substituted"
      | "stolen-blank"
      | "fraudulently-obtained"
      | "impostor"
      | "fantasy"
      | "false-stamp"
      | "stolen-or-lost"
      | "expired-or-cancelled"
      | "reused"
      | "other"
      | "unknown";
    issuer?: string;
    count?: number;
  }[];
  usedToCross?: boolean;
  seizures?: DocumentFraudSeizure[];
  people?: CountedPeople[];
  nominal?: NominalPart;
}

export interface CorruptionReport {
  crime: "corruption";
  id: string;
  blo: string;
  occurredAt: string;
  occurredUntil?: string;
  place: Place;
  completion?: "attempted" | "completed" | "not-applicable" | "unknown";
  narrative?: string;
  route?: Route;
  tags?: Tags;
  iccs?: IccsClasses;
  transport?: Transport;
  modusOperandi?: ModusOperandi;
  detection?: {
    method:
      | "routine-check"
      | "risk-profile"
      | "tip-off"
      | "document-check"
      | "canine"
      | "scanner"
      | "field-test"
      | "camera-or-sensor"
      | "patrol"
      | "checkpoint"
      | "surveillance"
      | "investigation"
      | "controlled-delivery"
      | "partner-blo"
      | "other-agency"
      | "joint-operation"
      | "parcel-inspection"
      | "online-monitoring"
      | "goods-found"
      | "traffic-accident"
      | "other"
      | "unknown";
  };
  agencies?: Agencies;
  jointOperation?: JointOperation;
  outcome?: Outcome;
  grading?: {
    source: "A" | "B" | "C" | "D" | "E" | "F";
    information: "1" | "2" | "3" | "4" | "5" | "6";
  };
  handling?: "own-country" | "counterpart" | "region";
  photos?: Photos;
  also?: Section[];
  conduct:
    | "bribery"
    | "active-bribery"
    | "passive-bribery"
    | "embezzlement"
    | "abuse-of-functions"
    | "trading-in-influence"
    | "illicit-enrichment"
    | "other";
  advantage?: Money;
  people?: CountedPeople[];
  nominal?: NominalPart;
}

export interface IrregularCrossingReport {
  crime: "irregular-crossing";
  id: string;
  blo: string;
  occurredAt: string;
  occurredUntil?: string;
  place: Place;
  completion?: "attempted" | "completed" | "not-applicable" | "unknown";
  narrative?: string;
  route?: Route;
  tags?: Tags;
  iccs?: IccsClasses;
  transport?: Transport;
  modusOperandi?: ModusOperandi;
  detection?: {
    method:
      | "routine-check"
      | "risk-profile"
      | "tip-off"
      | "document-check"
      | "canine"
      | "scanner"
      | "field-test"
      | "camera-or-sensor"
      | "patrol"
      | "checkpoint"
      | "surveillance"
      | "investigation"
      | "controlled-delivery"
      | "partner-blo"
      | "other-agency"
      | "joint-operation"
      | "parcel-inspection"
      | "online-monitoring"
      | "goods-found"
      | "traffic-accident"
      | "other"
      | "unknown";
  };
  agencies?: Agencies;
  jointOperation?: JointOperation;
  outcome?: Outcome;
  grading?: {
    source: "A" | "B" | "C" | "D" | "E" | "F";
    information: "1" | "2" | "3" | "4" | "5" | "6";
  };
  handling?: "own-country" | "counterpart" | "region";
  photos?: Photos;
  also?: Section[];
  people: CountedPeople[];
  how:
    | "away-from-a-post"
    | "natural-path"
    | "river"
    | "sea"
    | "border-fence"
    | "around-the-post"
    | "hidden-in-vehicle"
    | "without-documents"
    | "false-documents"
    | "impostor"
    | "closed-post"
    | "pass-misused"
    | "overstay"
    | "re-entry-ban"
    | "other"
    | "unknown";
  documents?: {
    type:
      | "passport"
      | "identity-card"
      | "border-pass"
      | "visa"
      | "entry-stamp"
      | "residence-permit"
      | "work-permit"
      | "refugee-travel-document"
      | "seafarer-book"
      | "birth-certificate"
      | "marriage-certificate"
      | "household-register"
      | "adoption-papers"
      | "health-certificate"
      | "driving-licence"
      | "vehicle-registration"
      | "number-plate"
      | "customs-declaration"
      | "bill-of-lading"
      | "invoice"
      | "packing-list"
      | "certificate-of-origin"
      | "cites-permit"
      | "phytosanitary-certificate"
      | "veterinary-certificate"
      | "timber-legality-document"
      | "transport-permit"
      | "import-export-licence"
      | "end-user-certificate"
      | "tax-stamp"
      | "other";
    fraud:
      | "counterfeit"
      | "altered"
      | "photo-substituted"
      | "page-substituted"
      | "stolen-blank"
      | "fraudulently-obtained"
      | "impostor"
      | "fantasy"
      | "false-stamp"
      | "stolen-or-lost"
      | "expired-or-cancelled"
      | "reused"
      | "other"
      | "unknown";
    issuer?: string;
    count?: number;
  }[];
  nominal?: NominalPart;
}

export interface OtherReport {
  crime: "other";
  id: string;
  blo: string;
  occurredAt: string;
  occurredUntil?: string;
  place: Place;
  completion?: "attempted" | "completed" | "not-applicable" | "unknown";
  narrative?: string;
  route?: Route;
  tags?: Tags;
  iccs?: IccsClasses;
  transport?: Transport;
  modusOperandi?: ModusOperandi;
  detection?: {
    method:
      | "routine-check"
      | "risk-profile"
      | "tip-off"
      | "document-check"
      | "canine"
      | "scanner"
      | "field-test"
      | "camera-or-sensor"
      | "patrol"
      | "checkpoint"
      | "surveillance"
      | "investigation"
      | "controlled-delivery"
      | "partner-blo"
      | "other-agency"
      | "joint-operation"
      | "parcel-inspection"
      | "online-monitoring"
      | "goods-found"
      | "traffic-accident"
      | "other"
      | "unknown";
  };
  agencies?: Agencies;
  jointOperation?: JointOperation;
  outcome?: Outcome;
  grading?: {
    source: "A" | "B" | "C" | "D" | "E" | "F";
    information: "1" | "2" | "3" | "4" | "5" | "6";
  };
  handling?: "own-country" | "counterpart" | "region";
  photos?: Photos;
  also?: Section[];
  what: string;
  seizures?: DocumentFraudSeizure[];
  people?: CountedPeople[];
  nominal?: NominalPart;
}

export interface DrugsSection {
  crime: "drugs";
  seizures: DrugsSeizure[];
}

export interface DrugsSeizure {
  substance:
    | "methamphetamine"
    | "amphetamine"
    | "cathinone"
    | "methcathinone"
    | "mephedrone"
    | "captagon"
    | "mdpv"
    | "pyrovalerone"
    | "3-fea"
    | "dexamfetamine"
    | "methylphenidate"
    | "phentermine"
    | "phenmetrazine"
    | "prescription-stimulants"
    | "other-stimulants"
    | "unspecified-stimulants"
    | "mdma"
    | "mda"
    | "mdea"
    | "unspecified-ecstasy"
    | "heroin"
    | "opium"
    | "acetylated-opium"
    | "morphine"
    | "poppy-plant"
    | "poppy-straw"
    | "poppy-seed"
    | "fentanyl"
    | "carfentanil"
    | "3-methylfentanyl"
    | "u-47700"
    | "nitazenes"
    | "codeine"
    | "tramadol"
    | "methadone"
    | "buprenorphine"
    | "oxycodone"
    | "hydrocodone"
    | "desomorphine"
    | "pharmaceutical-opioids"
    | "other-opioids"
    | "unspecified-opioids"
    | "cannabis-herb"
    | "cannabis-resin"
    | "cannabis-plant"
    | "cannabis-oil"
    | "cannabis-seed"
    | "other-cannabis"
    | "unspecified-cannabis"
    | "cocaine"
    | "crack-cocaine"
    | "coca-paste"
    | "smokable-cocaine"
    | "coca-leaf"
    | "coca-bush"
    | "other-cocaine"
    | "unspecified-cocaine"
    | "ketamine"
    | "kratom"
    | "khat"
    | "salvia-divinorum"
    | "ayahuasca"
    | "plant-based-nps"
    | "synthetic-cannabinoids"
    | "jwh-018"
    | "jwh-210"
    | "ur-144"
    | "ab-fubinaca"
    | "adb-chminaca"
    | "mdmb-chmica"
    | "synthetic-cathinones"
    | "alpha-php"
    | "alpha-phpp"
    | "pentedrone"
    | "4-mec"
    | "phenethylamines"
    | "2c-psychedelics"
    | "4-fma"
    | "4-fa"
    | "4-ma"
    | "doc"
    | "piperazines"
    | "tryptamines"
    | "aminoindanes"
    | "etomidate"
    | "unspecified-nps"
    | "nimetazepam"
    | "diazepam"
    | "alprazolam"
    | "clonazepam"
    | "lorazepam"
    | "bromazepam"
    | "flunitrazepam"
    | "midazolam"
    | "nitrazepam"
    | "oxazepam"
    | "estazolam"
    | "chlordiazepoxide"
    | "phenazepam"
    | "zopiclone"
    | "benzodiazepines"
    | "barbiturates"
    | "methaqualone"
    | "ghb"
    | "gbl"
    | "other-sedatives"
    | "unspecified-sedatives"
    | "lsd"
    | "2c-b"
    | "25b-nbome"
    | "25c-nbome"
    | "dob"
    | "dom"
    | "dmt"
    | "psilocybine"
    | "hallucinogenic-mushrooms"
    | "mescaline"
    | "phencyclidine"
    | "other-hallucinogens"
    | "unspecified-hallucinogens"
    | "solvents-and-inhalants"
    | "caffeine"
    | "anabolic-steroids"
    | "psychotropic-substances"
    | "uncontrolled-substances"
    | "mixture"
    | "other";
  reportedName?: string;
  form?:
    | "crystal"
    | "powder"
    | "tablet"
    | "capsule"
    | "liquid"
    | "e-liquid"
    | "blotter"
    | "herb"
    | "leaf"
    | "seed"
    | "plant"
    | "resin"
    | "oil"
    | "paste"
    | "rock"
    | "brick"
    | "edible"
    | "ampoule"
    | "patch"
    | "other";
  quantity: {
    value: number;
    unit:
      | "kilogram"
      | "gram"
      | "milligram"
      | "litre"
      | "millilitre"
      | "tablet"
      | "capsule"
      | "blotter"
      | "plant"
      | "package"
      | "tonne"
      | "cubic-metre"
      | "square-metre"
      | "metre"
      | "piece"
      | "pair"
      | "set"
      | "head"
      | "log"
      | "sheet"
      | "stick"
      | "pack"
      | "carton"
      | "box"
      | "bag"
      | "bundle"
      | "bottle"
      | "can"
      | "drum"
      | "container"
      | "ampoule"
      | "vial"
      | "strip";
  };
  purityPercent?: number;
  packaging?: {
    code?:
      | "loose"
      | "tea-bag"
      | "plastic-wrap"
      | "plastic-bag"
      | "zip-bag"
      | "vacuum-bag"
      | "foil"
      | "paper-wrap"
      | "taped-block"
      | "bundle"
      | "sack"
      | "big-bag"
      | "bottle"
      | "vial"
      | "ampoule"
      | "blister-pack"
      | "box-of-medicines"
      | "can"
      | "jar"
      | "jerrycan"
      | "drum"
      | "tank"
      | "intermediate-bulk-container"
      | "cardboard-box"
      | "wooden-crate"
      | "polystyrene-box"
      | "carton-of-cigarettes"
      | "pallet"
      | "shipping-container"
      | "envelope"
      | "tube"
      | "straw"
      | "gas-cylinder"
      | "cage"
      | "net"
      | "suitcase"
      | "basket"
      | "other"
      | "unknown";
    text?: string;
  };
  marks?: string;
  stamps?: string;
  concealment?: {
    codes: (
      | "not-concealed"
      | "built-in-compartment"
      | "vehicle-body"
      | "under-seat"
      | "engine-bay"
      | "fuel-tank"
      | "gas-cylinder"
      | "spare-tyre"
      | "vehicle-floor"
      | "vehicle-roof"
      | "trailer"
      | "vessel-compartment"
      | "under-water"
      | "container-structure"
      | "among-cargo"
      | "false-bottom"
      | "luggage"
      | "on-body"
      | "in-body"
      | "clothing"
      | "footwear"
      | "food-or-drink"
      | "fruit-or-vegetables"
      | "rice-or-grain"
      | "animal-feed"
      | "live-animals"
      | "furniture"
      | "household-goods"
      | "electronics"
      | "machinery"
      | "building-materials"
      | "timber"
      | "stone-or-ornaments"
      | "toys"
      | "books-or-papers"
      | "cosmetics"
      | "medicines"
      | "parcel"
      | "packaging-of-other-goods"
      | "dissolved-or-soaked"
      | "mixed-with-other-goods"
      | "building"
      | "buried"
      | "vegetation"
      | "abandoned"
      | "other"
      | "unknown"
    )[];
    text?: string;
  };
  value?: Money;
}

export interface PrecursorsSection {
  crime: "precursors";
  seizures: PrecursorsSeizure[];
  laboratoryFound?: boolean;
}

export interface PrecursorsSeizure {
  chemical?:
    | "p-2-p"
    | "3-4-mdp-2-p"
    | "acetic-anhydride"
    | "apaan"
    | "ephedrine"
    | "ergometrine"
    | "ergotamine"
    | "isosafrole"
    | "lysergic-acid"
    | "n-acetylanthranilic-acid"
    | "norephedrine"
    | "phenylacetic-acid"
    | "piperonal"
    | "potassium-permanganate"
    | "pseudoephedrine"
    | "safrole"
    | "npp"
    | "anpp"
    | "apaa"
    | "pmk-glycidates"
    | "mapa"
    | "4-ap"
    | "boc-4-ap"
    | "norfentanyl"
    | "4-piperidone"
    | "1-boc-4-piperidone"
    | "bmk-glycidates"
    | "acetone"
    | "anthranilic-acid"
    | "ethyl-ether"
    | "hydrochloric-acid"
    | "methyl-ethyl-ketone"
    | "piperidine"
    | "sulphuric-acid"
    | "toluene"
    | "pseudoephedrine-preparations"
    | "ephedrine-preparations"
    | "methylamine"
    | "benzyl-cyanide"
    | "benzyl-chloride"
    | "sodium-cyanide"
    | "benzaldehyde"
    | "nitroethane"
    | "propionyl-chloride"
    | "2-bromo-4-methylpropiophenone"
    | "thionyl-chloride"
    | "hypophosphorous-acid"
    | "red-phosphorus"
    | "iodine"
    | "tartaric-acid"
    | "ammonium-chloride"
    | "sodium-hydroxide"
    | "chloroform"
    | "dichloromethane"
    | "ethyl-acetate"
    | "o-chlorobenzonitrile"
    | "hydroxylimine"
    | "other";
  equipment?:
    | "tablet-press"
    | "tablet-punches-and-dies"
    | "capsule-filler"
    | "reaction-vessel"
    | "heating-mantle"
    | "hotplate-or-stirrer"
    | "condenser"
    | "distillation-apparatus"
    | "rotary-evaporator"
    | "vacuum-pump"
    | "filter-press"
    | "centrifuge"
    | "drying-oven"
    | "mixer"
    | "hydraulic-press"
    | "laboratory-glassware"
    | "gas-cylinder"
    | "cooling-unit"
    | "packaging-machine"
    | "weighing-scale"
    | "protective-equipment"
    | "other";
  purityPercent?: number;
  reportedName?: string;
  quantity: {
    value: number;
    unit:
      | "kilogram"
      | "gram"
      | "milligram"
      | "litre"
      | "millilitre"
      | "tablet"
      | "capsule"
      | "blotter"
      | "plant"
      | "package"
      | "tonne"
      | "cubic-metre"
      | "square-metre"
      | "metre"
      | "piece"
      | "pair"
      | "set"
      | "head"
      | "log"
      | "sheet"
      | "stick"
      | "pack"
      | "carton"
      | "box"
      | "bag"
      | "bundle"
      | "bottle"
      | "can"
      | "drum"
      | "container"
      | "ampoule"
      | "vial"
      | "strip";
  };
  packaging?: {
    code?:
      | "loose"
      | "tea-bag"
      | "plastic-wrap"
      | "plastic-bag"
      | "zip-bag"
      | "vacuum-bag"
      | "foil"
      | "paper-wrap"
      | "taped-block"
      | "bundle"
      | "sack"
      | "big-bag"
      | "bottle"
      | "vial"
      | "ampoule"
      | "blister-pack"
      | "box-of-medicines"
      | "can"
      | "jar"
      | "jerrycan"
      | "drum"
      | "tank"
      | "intermediate-bulk-container"
      | "cardboard-box"
      | "wooden-crate"
      | "polystyrene-box"
      | "carton-of-cigarettes"
      | "pallet"
      | "shipping-container"
      | "envelope"
      | "tube"
      | "straw"
      | "gas-cylinder"
      | "cage"
      | "net"
      | "suitcase"
      | "basket"
      | "other"
      | "unknown";
    text?: string;
  };
  marks?: string;
  stamps?: string;
  concealment?: {
    codes: (
      | "not-concealed"
      | "built-in-compartment"
      | "vehicle-body"
      | "under-seat"
      | "engine-bay"
      | "fuel-tank"
      | "gas-cylinder"
      | "spare-tyre"
      | "vehicle-floor"
      | "vehicle-roof"
      | "trailer"
      | "vessel-compartment"
      | "under-water"
      | "container-structure"
      | "among-cargo"
      | "false-bottom"
      | "luggage"
      | "on-body"
      | "in-body"
      | "clothing"
      | "footwear"
      | "food-or-drink"
      | "fruit-or-vegetables"
      | "rice-or-grain"
      | "animal-feed"
      | "live-animals"
      | "furniture"
      | "household-goods"
      | "electronics"
      | "machinery"
      | "building-materials"
      | "timber"
      | "stone-or-ornaments"
      | "toys"
      | "books-or-papers"
      | "cosmetics"
      | "medicines"
      | "parcel"
      | "packaging-of-other-goods"
      | "dissolved-or-soaked"
      | "mixed-with-other-goods"
      | "building"
      | "buried"
      | "vegetation"
      | "abandoned"
      | "other"
      | "unknown"
    )[];
    text?: string;
  };
  value?: Money;
}

export interface MigrantSmugglingSection {
  crime: "migrant-smuggling";
  conduct?: ("entry" | "stay" | "harbouring" | "false-documents")[];
  feePerPerson?: Money;
  documents?: {
    type:
      | "passport"
      | "identity-card"
      | "border-pass"
      | "visa"
      | "entry-stamp"
      | "residence-permit"
      | "work-permit"
      | "refugee-travel-document"
      | "seafarer-book"
      | "birth-certificate"
      | "marriage-certificate"
      | "household-register"
      | "adoption-papers"
      | "health-certificate"
      | "driving-licence"
      | "vehicle-registration"
      | "number-plate"
      | "customs-declaration"
      | "bill-of-lading"
      | "invoice"
      | "packing-list"
      | "certificate-of-origin"
      | "cites-permit"
      | "phytosanitary-certificate"
      | "veterinary-certificate"
      | "timber-legality-document"
      | "transport-permit"
      | "import-export-licence"
      | "end-user-certificate"
      | "tax-stamp"
      | "other";
    fraud:
      | "counterfeit"
      | "altered"
      | "photo-substituted"
      | "page-substituted"
      | "stolen-blank"
      | "fraudulently-obtained"
      | "impostor"
      | "fantasy"
      | "false-stamp"
      | "stolen-or-lost"
      | "expired-or-cancelled"
      | "reused"
      | "other"
      | "unknown";
    issuer?: string;
    count?: number;
  }[];
  daysOnRoute?: number;
  safeHouseUsed?: boolean;
  officialsInvolved?: boolean;
}

export interface TraffickingInPersonsSection {
  crime: "trafficking-in-persons";
  acts?: (
    | "recruitment"
    | "transportation"
    | "transfer"
    | "harbouring"
    | "receipt"
  )[];
  means?: (
    | "threat-or-force"
    | "coercion"
    | "abduction"
    | "fraud"
    | "deception"
    | "abuse-of-power"
    | "abuse-of-vulnerability"
    | "payments-or-benefits"
  )[];
  exploitation?: (
    | "forced-labour"
    | "sexual-exploitation"
    | "child-labour"
    | "forced-marriage"
    | "servitude"
    | "forced-military"
    | "organ-removal"
    | "forced-begging"
    | "forced-adoption"
    | "surrogacy"
    | "other"
  )[];
  debtPerPerson?: Money;
  documentsWithheld?: boolean;
  documents?: {
    type:
      | "passport"
      | "identity-card"
      | "border-pass"
      | "visa"
      | "entry-stamp"
      | "residence-permit"
      | "work-permit"
      | "refugee-travel-document"
      | "seafarer-book"
      | "birth-certificate"
      | "marriage-certificate"
      | "household-register"
      | "adoption-papers"
      | "health-certificate"
      | "driving-licence"
      | "vehicle-registration"
      | "number-plate"
      | "customs-declaration"
      | "bill-of-lading"
      | "invoice"
      | "packing-list"
      | "certificate-of-origin"
      | "cites-permit"
      | "phytosanitary-certificate"
      | "veterinary-certificate"
      | "timber-legality-document"
      | "transport-permit"
      | "import-export-licence"
      | "end-user-certificate"
      | "tax-stamp"
      | "other";
    fraud:
      | "counterfeit"
      | "altered"
      | "photo-substituted"
      | "page-substituted"
      | "stolen-blank"
      | "fraudulently-obtained"
      | "impostor"
      | "fantasy"
      | "false-stamp"
      | "stolen-or-lost"
      | "expired-or-cancelled"
      | "reused"
      | "other"
      | "unknown";
    issuer?: string;
    count?: number;
  }[];
  daysOnRoute?: number;
  safeHouseUsed?: boolean;
  officialsInvolved?: boolean;
}

export interface WildlifeSection {
  crime: "wildlife";
  seizures: WildlifeSeizure[];
  permitShown?: boolean;
  permitGenuine?: boolean;
}

export interface WildlifeSeizure {
  species:
    | "manis-javanica"
    | "manis-pentadactyla"
    | "manis-tricuspis"
    | "manis-gigantea"
    | "elephas-maximus"
    | "panthera-tigris"
    | "panthera-pardus"
    | "neofelis-nebulosa"
    | "catopuma-temminckii"
    | "ursus-thibetanus"
    | "helarctos-malayanus"
    | "rhinoceros-sondaicus"
    | "dicerorhinus-sumatrensis"
    | "diceros-bicornis"
    | "nycticebus-bengalensis"
    | "nycticebus-pygmaeus"
    | "pygathrix-nemaeus"
    | "hylobates-lar"
    | "capricornis-milneedwardsii"
    | "bos-gaurus"
    | "loxodonta-africana"
    | "ceratotherium-simum"
    | "manis"
    | "rhinocerotidae"
    | "ursidae"
    | "moschus"
    | "elephantidae"
    | "rhinoceros-unicornis"
    | "panthera-leo"
    | "prionailurus-bengalensis"
    | "macaca-fascicularis"
    | "macaca-mulatta"
    | "cuon-alpinus"
    | "saiga-tatarica"
    | "moschus-berezovskii"
    | "aonyx-cinerea"
    | "lutrogale-perspicillata"
    | "arctictis-binturong"
    | "uncia-uncia"
    | "lutra-lutra"
    | "rucervus-eldii"
    | "orcaella-brevirostris"
    | "nomascus"
    | "trachypithecus"
    | "macaca-leonina"
    | "macaca-arctoides"
    | "viverra-zibetha"
    | "paguma-larvata"
    | "tragulus"
    | "rusa-unicolor"
    | "muntiacus-muntjak"
    | "bos-javanicus"
    | "sus-scrofa"
    | "hystrix-brachyura"
    | "psittacus-erithacus"
    | "rhinoplax-vigil"
    | "buceros-bicornis"
    | "anthracoceros-albirostris"
    | "gracula-religiosa"
    | "psittacula-alexandri"
    | "pavo-muticus"
    | "copsychus-malabaricus"
    | "crocodylus-siamensis"
    | "varanus-bengalensis"
    | "platysternon-megacephalum"
    | "astrochelys-radiata"
    | "geochelone-platynota"
    | "chelonia-mydas"
    | "eretmochelys-imbricata"
    | "varanus-salvator"
    | "python-reticulatus"
    | "python-bivittatus"
    | "naja-atra"
    | "naja-kaouthia"
    | "naja-siamensis"
    | "ophiophagus-hannah"
    | "ptyas-mucosus"
    | "cuora-galbinifrons"
    | "cuora-trifasciata"
    | "cuora-amboinensis"
    | "cuora-mouhotii"
    | "heosemys-grandis"
    | "heosemys-annandalii"
    | "malayemys-subtrijuga"
    | "siebenrockiella-crassicollis"
    | "indotestudo-elongata"
    | "manouria-impressa"
    | "manouria-emys"
    | "geochelone-elegans"
    | "amyda-cartilaginea"
    | "pelochelys-cantorii"
    | "batagur-baska"
    | "cheloniidae"
    | "mauremys-annamensis"
    | "testudinidae"
    | "varanus"
    | "physignathus-cocincinus"
    | "gekko-gecko"
    | "pelodiscus-sinensis"
    | "pangasianodon-gigas"
    | "probarbus-jullieni"
    | "scleropages-formosus"
    | "hippocampus"
    | "hippocampus-kuda"
    | "anguilla-anguilla"
    | "tridacnidae"
    | "dalbergia"
    | "dalbergia-cochinchinensis"
    | "dalbergia-oliveri"
    | "dalbergia-bariensis"
    | "dalbergia-cultrata"
    | "dalbergia-tonkinensis"
    | "dalbergia-latifolia"
    | "pterocarpus-santalinus"
    | "pterocarpus-erinaceus"
    | "aquilaria"
    | "aquilaria-crassna"
    | "aquilaria-malaccensis"
    | "gyrinops"
    | "gonystylus"
    | "taxus-wallichiana"
    | "pterocarpus-macrocarpus"
    | "pterocarpus-indicus"
    | "afzelia-xylocarpa"
    | "tectona-grandis"
    | "fokienia-hodginsii"
    | "excentrodendron-tonkinense"
    | "dipterocarpus"
    | "hopea-odorata"
    | "xylia-xylocarpa"
    | "cibotium-barometz"
    | "dendrobium"
    | "orchidaceae"
    | "cycas"
    | "rauvolfia-serpentina"
    | "paphiopedilum"
    | "other-species";
  term:
    | "BAL"
    | "BAR"
    | "BEL"
    | "BOC"
    | "BOD"
    | "BON"
    | "BOP"
    | "BPR"
    | "BUL"
    | "CAL"
    | "CAP"
    | "CAR"
    | "CAV"
    | "CHP"
    | "CLA"
    | "CLO"
    | "COR"
    | "COS"
    | "CST"
    | "CUL"
    | "DER"
    | "DPL"
    | "EAR"
    | "EGG"
    | "EGL"
    | "EXT"
    | "FEA"
    | "FIB"
    | "FIG"
    | "FIN"
    | "FLO"
    | "FOO"
    | "FPT"
    | "FRA"
    | "FRN"
    | "FRU"
    | "GAB"
    | "GAL"
    | "GAR"
    | "GEN"
    | "GRS"
    | "HAI"
    | "HAN"
    | "HAP"
    | "HEA"
    | "HOC"
    | "HOP"
    | "HOR"
    | "HOS"
    | "HPR"
    | "IVC"
    | "IVP"
    | "IVS"
    | "LEA"
    | "LEG"
    | "LIV"
    | "LOG"
    | "LPL"
    | "LPS"
    | "LVS"
    | "MEA"
    | "MED"
    | "MUS"
    | "OIL"
    | "OTH"
    | "PEA"
    | "PIE"
    | "PKY"
    | "PLA"
    | "PLY"
    | "POW"
    | "QUI"
    | "ROO"
    | "SAW"
    | "SCA"
    | "SCR"
    | "SEE"
    | "SHE"
    | "SHO"
    | "SID"
    | "SKE"
    | "SKI"
    | "SKO"
    | "SKP"
    | "SKS"
    | "SKU"
    | "SOU"
    | "SPE"
    | "STE"
    | "SWI"
    | "TAI"
    | "TEE"
    | "TIC"
    | "TIM"
    | "TIP"
    | "TIS"
    | "TRO"
    | "TUS"
    | "UNS"
    | "VEN"
    | "VNM"
    | "WAL"
    | "WAT"
    | "WAX"
    | "WHO"
    | "WOO";
  live?: boolean;
  reportedName?: string;
  quantity: {
    value: number;
    unit:
      | "kilogram"
      | "gram"
      | "milligram"
      | "litre"
      | "millilitre"
      | "tablet"
      | "capsule"
      | "blotter"
      | "plant"
      | "package"
      | "tonne"
      | "cubic-metre"
      | "square-metre"
      | "metre"
      | "piece"
      | "pair"
      | "set"
      | "head"
      | "log"
      | "sheet"
      | "stick"
      | "pack"
      | "carton"
      | "box"
      | "bag"
      | "bundle"
      | "bottle"
      | "can"
      | "drum"
      | "container"
      | "ampoule"
      | "vial"
      | "strip"
      | "BAG"
      | "BAK"
      | "BOT"
      | "BOX"
      | "BSK"
      | "CAN"
      | "CAS"
      | "CCM"
      | "CRT"
      | "CTM"
      | "CUF"
      | "CUM"
      | "FEE"
      | "FLA"
      | "GRM"
      | "HRN"
      | "INC"
      | "ITE"
      | "KIL"
      | "LTR"
      | "MGM"
      | "MLT"
      | "MTR"
      | "MYG"
      | "OUN"
      | "PAI"
      | "PCS"
      | "PND"
      | "SET"
      | "SHP"
      | "SID"
      | "SKI"
      | "SQC"
      | "SQD"
      | "SQF"
      | "SQM"
      | "TON";
  };
  packaging?: {
    code?:
      | "loose"
      | "tea-bag"
      | "plastic-wrap"
      | "plastic-bag"
      | "zip-bag"
      | "vacuum-bag"
      | "foil"
      | "paper-wrap"
      | "taped-block"
      | "bundle"
      | "sack"
      | "big-bag"
      | "bottle"
      | "vial"
      | "ampoule"
      | "blister-pack"
      | "box-of-medicines"
      | "can"
      | "jar"
      | "jerrycan"
      | "drum"
      | "tank"
      | "intermediate-bulk-container"
      | "cardboard-box"
      | "wooden-crate"
      | "polystyrene-box"
      | "carton-of-cigarettes"
      | "pallet"
      | "shipping-container"
      | "envelope"
      | "tube"
      | "straw"
      | "gas-cylinder"
      | "cage"
      | "net"
      | "suitcase"
      | "basket"
      | "other"
      | "unknown";
    text?: string;
  };
  marks?: string;
  stamps?: string;
  concealment?: {
    codes: (
      | "not-concealed"
      | "built-in-compartment"
      | "vehicle-body"
      | "under-seat"
      | "engine-bay"
      | "fuel-tank"
      | "gas-cylinder"
      | "spare-tyre"
      | "vehicle-floor"
      | "vehicle-roof"
      | "trailer"
      | "vessel-compartment"
      | "under-water"
      | "container-structure"
      | "among-cargo"
      | "false-bottom"
      | "luggage"
      | "on-body"
      | "in-body"
      | "clothing"
      | "footwear"
      | "food-or-drink"
      | "fruit-or-vegetables"
      | "rice-or-grain"
      | "animal-feed"
      | "live-animals"
      | "furniture"
      | "household-goods"
      | "electronics"
      | "machinery"
      | "building-materials"
      | "timber"
      | "stone-or-ornaments"
      | "toys"
      | "books-or-papers"
      | "cosmetics"
      | "medicines"
      | "parcel"
      | "packaging-of-other-goods"
      | "dissolved-or-soaked"
      | "mixed-with-other-goods"
      | "building"
      | "buried"
      | "vegetation"
      | "abandoned"
      | "other"
      | "unknown"
    )[];
    text?: string;
  };
  value?: Money;
}

export interface TimberSection {
  crime: "timber";
  seizures: TimberSeizure[];
  permitShown?: boolean;
  permitGenuine?: boolean;
}

export interface TimberSeizure {
  species:
    | "manis-javanica"
    | "manis-pentadactyla"
    | "manis-tricuspis"
    | "manis-gigantea"
    | "elephas-maximus"
    | "panthera-tigris"
    | "panthera-pardus"
    | "neofelis-nebulosa"
    | "catopuma-temminckii"
    | "ursus-thibetanus"
    | "helarctos-malayanus"
    | "rhinoceros-sondaicus"
    | "dicerorhinus-sumatrensis"
    | "diceros-bicornis"
    | "nycticebus-bengalensis"
    | "nycticebus-pygmaeus"
    | "pygathrix-nemaeus"
    | "hylobates-lar"
    | "capricornis-milneedwardsii"
    | "bos-gaurus"
    | "loxodonta-africana"
    | "ceratotherium-simum"
    | "manis"
    | "rhinocerotidae"
    | "ursidae"
    | "moschus"
    | "elephantidae"
    | "rhinoceros-unicornis"
    | "panthera-leo"
    | "prionailurus-bengalensis"
    | "macaca-fascicularis"
    | "macaca-mulatta"
    | "cuon-alpinus"
    | "saiga-tatarica"
    | "moschus-berezovskii"
    | "aonyx-cinerea"
    | "lutrogale-perspicillata"
    | "arctictis-binturong"
    | "uncia-uncia"
    | "lutra-lutra"
    | "rucervus-eldii"
    | "orcaella-brevirostris"
    | "nomascus"
    | "trachypithecus"
    | "macaca-leonina"
    | "macaca-arctoides"
    | "viverra-zibetha"
    | "paguma-larvata"
    | "tragulus"
    | "rusa-unicolor"
    | "muntiacus-muntjak"
    | "bos-javanicus"
    | "sus-scrofa"
    | "hystrix-brachyura"
    | "psittacus-erithacus"
    | "rhinoplax-vigil"
    | "buceros-bicornis"
    | "anthracoceros-albirostris"
    | "gracula-religiosa"
    | "psittacula-alexandri"
    | "pavo-muticus"
    | "copsychus-malabaricus"
    | "crocodylus-siamensis"
    | "varanus-bengalensis"
    | "platysternon-megacephalum"
    | "astrochelys-radiata"
    | "geochelone-platynota"
    | "chelonia-mydas"
    | "eretmochelys-imbricata"
    | "varanus-salvator"
    | "python-reticulatus"
    | "python-bivittatus"
    | "naja-atra"
    | "naja-kaouthia"
    | "naja-siamensis"
    | "ophiophagus-hannah"
    | "ptyas-mucosus"
    | "cuora-galbinifrons"
    | "cuora-trifasciata"
    | "cuora-amboinensis"
    | "cuora-mouhotii"
    | "heosemys-grandis"
    | "heosemys-annandalii"
    | "malayemys-subtrijuga"
    | "siebenrockiella-crassicollis"
    | "indotestudo-elongata"
    | "manouria-impressa"
    | "manouria-emys"
    | "geochelone-elegans"
    | "amyda-cartilaginea"
    | "pelochelys-cantorii"
    | "batagur-baska"
    | "cheloniidae"
    | "mauremys-annamensis"
    | "testudinidae"
    | "varanus"
    | "physignathus-cocincinus"
    | "gekko-gecko"
    | "pelodiscus-sinensis"
    | "pangasianodon-gigas"
    | "probarbus-jullieni"
    | "scleropages-formosus"
    | "hippocampus"
    | "hippocampus-kuda"
    | "anguilla-anguilla"
    | "tridacnidae"
    | "dalbergia"
    | "dalbergia-cochinchinensis"
    | "dalbergia-oliveri"
    | "dalbergia-bariensis"
    | "dalbergia-cultrata"
    | "dalbergia-tonkinensis"
    | "dalbergia-latifolia"
    | "pterocarpus-santalinus"
    | "pterocarpus-erinaceus"
    | "aquilaria"
    | "aquilaria-crassna"
    | "aquilaria-malaccensis"
    | "gyrinops"
    | "gonystylus"
    | "taxus-wallichiana"
    | "pterocarpus-macrocarpus"
    | "pterocarpus-indicus"
    | "afzelia-xylocarpa"
    | "tectona-grandis"
    | "fokienia-hodginsii"
    | "excentrodendron-tonkinense"
    | "dipterocarpus"
    | "hopea-odorata"
    | "xylia-xylocarpa"
    | "cibotium-barometz"
    | "dendrobium"
    | "orchidaceae"
    | "cycas"
    | "rauvolfia-serpentina"
    | "paphiopedilum"
    | "other-species";
  form:
    | "logs"
    | "sawn-timber"
    | "veneer"
    | "plywood"
    | "furniture"
    | "carvings"
    | "pieces"
    | "chips"
    | "powder"
    | "bark"
    | "roots"
    | "resin"
    | "oil"
    | "wood-products"
    | "charcoal"
    | "other";
  reportedName?: string;
  quantity: {
    value: number;
    unit:
      | "kilogram"
      | "gram"
      | "milligram"
      | "litre"
      | "millilitre"
      | "tablet"
      | "capsule"
      | "blotter"
      | "plant"
      | "package"
      | "tonne"
      | "cubic-metre"
      | "square-metre"
      | "metre"
      | "piece"
      | "pair"
      | "set"
      | "head"
      | "log"
      | "sheet"
      | "stick"
      | "pack"
      | "carton"
      | "box"
      | "bag"
      | "bundle"
      | "bottle"
      | "can"
      | "drum"
      | "container"
      | "ampoule"
      | "vial"
      | "strip"
      | "BAG"
      | "BAK"
      | "BOT"
      | "BOX"
      | "BSK"
      | "CAN"
      | "CAS"
      | "CCM"
      | "CRT"
      | "CTM"
      | "CUF"
      | "CUM"
      | "FEE"
      | "FLA"
      | "GRM"
      | "HRN"
      | "INC"
      | "ITE"
      | "KIL"
      | "LTR"
      | "MGM"
      | "MLT"
      | "MTR"
      | "MYG"
      | "OUN"
      | "PAI"
      | "PCS"
      | "PND"
      | "SET"
      | "SHP"
      | "SID"
      | "SKI"
      | "SQC"
      | "SQD"
      | "SQF"
      | "SQM"
      | "TON";
  };
  packaging?: {
    code?:
      | "loose"
      | "tea-bag"
      | "plastic-wrap"
      | "plastic-bag"
      | "zip-bag"
      | "vacuum-bag"
      | "foil"
      | "paper-wrap"
      | "taped-block"
      | "bundle"
      | "sack"
      | "big-bag"
      | "bottle"
      | "vial"
      | "ampoule"
      | "blister-pack"
      | "box-of-medicines"
      | "can"
      | "jar"
      | "jerrycan"
      | "drum"
      | "tank"
      | "intermediate-bulk-container"
      | "cardboard-box"
      | "wooden-crate"
      | "polystyrene-box"
      | "carton-of-cigarettes"
      | "pallet"
      | "shipping-container"
      | "envelope"
      | "tube"
      | "straw"
      | "gas-cylinder"
      | "cage"
      | "net"
      | "suitcase"
      | "basket"
      | "other"
      | "unknown";
    text?: string;
  };
  marks?: string;
  stamps?: string;
  concealment?: {
    codes: (
      | "not-concealed"
      | "built-in-compartment"
      | "vehicle-body"
      | "under-seat"
      | "engine-bay"
      | "fuel-tank"
      | "gas-cylinder"
      | "spare-tyre"
      | "vehicle-floor"
      | "vehicle-roof"
      | "trailer"
      | "vessel-compartment"
      | "under-water"
      | "container-structure"
      | "among-cargo"
      | "false-bottom"
      | "luggage"
      | "on-body"
      | "in-body"
      | "clothing"
      | "footwear"
      | "food-or-drink"
      | "fruit-or-vegetables"
      | "rice-or-grain"
      | "animal-feed"
      | "live-animals"
      | "furniture"
      | "household-goods"
      | "electronics"
      | "machinery"
      | "building-materials"
      | "timber"
      | "stone-or-ornaments"
      | "toys"
      | "books-or-papers"
      | "cosmetics"
      | "medicines"
      | "parcel"
      | "packaging-of-other-goods"
      | "dissolved-or-soaked"
      | "mixed-with-other-goods"
      | "building"
      | "buried"
      | "vegetation"
      | "abandoned"
      | "other"
      | "unknown"
    )[];
    text?: string;
  };
  value?: Money;
}

export interface CounterfeitSection {
  crime: "counterfeit";
  seizures: CounterfeitSeizure[];
}

export interface CounterfeitSeizure {
  category:
    | "accessories"
    | "clothing"
    | "medicines"
    | "audio-and-video"
    | "electrical-appliances"
    | "mobile-phones"
    | "cosmetics"
    | "watches"
    | "computers"
    | "toys-and-games"
    | "footwear"
    | "food"
    | "bags"
    | "alcohol"
    | "tobacco"
    | "vehicle-parts"
    | "fuel-and-lubricants"
    | "pesticides-and-fertilisers"
    | "sports-goods"
    | "labels-and-packaging"
    | "banknotes"
    | "other";
  brand?: string;
  reportedName?: string;
  quantity: {
    value: number;
    unit:
      | "kilogram"
      | "gram"
      | "milligram"
      | "litre"
      | "millilitre"
      | "tablet"
      | "capsule"
      | "blotter"
      | "plant"
      | "package"
      | "tonne"
      | "cubic-metre"
      | "square-metre"
      | "metre"
      | "piece"
      | "pair"
      | "set"
      | "head"
      | "log"
      | "sheet"
      | "stick"
      | "pack"
      | "carton"
      | "box"
      | "bag"
      | "bundle"
      | "bottle"
      | "can"
      | "drum"
      | "container"
      | "ampoule"
      | "vial"
      | "strip";
  };
  packaging?: {
    code?:
      | "loose"
      | "tea-bag"
      | "plastic-wrap"
      | "plastic-bag"
      | "zip-bag"
      | "vacuum-bag"
      | "foil"
      | "paper-wrap"
      | "taped-block"
      | "bundle"
      | "sack"
      | "big-bag"
      | "bottle"
      | "vial"
      | "ampoule"
      | "blister-pack"
      | "box-of-medicines"
      | "can"
      | "jar"
      | "jerrycan"
      | "drum"
      | "tank"
      | "intermediate-bulk-container"
      | "cardboard-box"
      | "wooden-crate"
      | "polystyrene-box"
      | "carton-of-cigarettes"
      | "pallet"
      | "shipping-container"
      | "envelope"
      | "tube"
      | "straw"
      | "gas-cylinder"
      | "cage"
      | "net"
      | "suitcase"
      | "basket"
      | "other"
      | "unknown";
    text?: string;
  };
  marks?: string;
  stamps?: string;
  concealment?: {
    codes: (
      | "not-concealed"
      | "built-in-compartment"
      | "vehicle-body"
      | "under-seat"
      | "engine-bay"
      | "fuel-tank"
      | "gas-cylinder"
      | "spare-tyre"
      | "vehicle-floor"
      | "vehicle-roof"
      | "trailer"
      | "vessel-compartment"
      | "under-water"
      | "container-structure"
      | "among-cargo"
      | "false-bottom"
      | "luggage"
      | "on-body"
      | "in-body"
      | "clothing"
      | "footwear"
      | "food-or-drink"
      | "fruit-or-vegetables"
      | "rice-or-grain"
      | "animal-feed"
      | "live-animals"
      | "furniture"
      | "household-goods"
      | "electronics"
      | "machinery"
      | "building-materials"
      | "timber"
      | "stone-or-ornaments"
      | "toys"
      | "books-or-papers"
      | "cosmetics"
      | "medicines"
      | "parcel"
      | "packaging-of-other-goods"
      | "dissolved-or-soaked"
      | "mixed-with-other-goods"
      | "building"
      | "buried"
      | "vegetation"
      | "abandoned"
      | "other"
      | "unknown"
    )[];
    text?: string;
  };
  value?: Money;
}

export interface MedicinesSection {
  crime: "medicines";
  seizures: MedicinesSeizure[];
}

export interface MedicinesSeizure {
  problem: "falsified" | "substandard" | "unregistered" | "unknown";
  fraud?:
    | "wrong-ingredients"
    | "no-active-ingredient"
    | "wrong-quantity"
    | "counterfeit-bulk-ingredient"
    | "counterfeit-finished-medicine"
    | "unregulated-diverted-medicine"
    | "counterfeit-labelling"
    | "mislabelled-substance";
  target?:
    | "malaria"
    | "hiv"
    | "erectile-dysfunction"
    | "antibiotic"
    | "cardiovascular"
    | "tuberculosis"
    | "pain"
    | "cough-and-cold"
    | "diabetes"
    | "cancer"
    | "vaccine"
    | "traditional-medicine"
    | "veterinary"
    | "other";
  product?: string;
  manufacturer?: string;
  batch?: string;
  reportedName?: string;
  quantity: {
    value: number;
    unit:
      | "kilogram"
      | "gram"
      | "milligram"
      | "litre"
      | "millilitre"
      | "tablet"
      | "capsule"
      | "blotter"
      | "plant"
      | "package"
      | "tonne"
      | "cubic-metre"
      | "square-metre"
      | "metre"
      | "piece"
      | "pair"
      | "set"
      | "head"
      | "log"
      | "sheet"
      | "stick"
      | "pack"
      | "carton"
      | "box"
      | "bag"
      | "bundle"
      | "bottle"
      | "can"
      | "drum"
      | "container"
      | "ampoule"
      | "vial"
      | "strip";
  };
  packaging?: {
    code?:
      | "loose"
      | "tea-bag"
      | "plastic-wrap"
      | "plastic-bag"
      | "zip-bag"
      | "vacuum-bag"
      | "foil"
      | "paper-wrap"
      | "taped-block"
      | "bundle"
      | "sack"
      | "big-bag"
      | "bottle"
      | "vial"
      | "ampoule"
      | "blister-pack"
      | "box-of-medicines"
      | "can"
      | "jar"
      | "jerrycan"
      | "drum"
      | "tank"
      | "intermediate-bulk-container"
      | "cardboard-box"
      | "wooden-crate"
      | "polystyrene-box"
      | "carton-of-cigarettes"
      | "pallet"
      | "shipping-container"
      | "envelope"
      | "tube"
      | "straw"
      | "gas-cylinder"
      | "cage"
      | "net"
      | "suitcase"
      | "basket"
      | "other"
      | "unknown";
    text?: string;
  };
  marks?: string;
  stamps?: string;
  concealment?: {
    codes: (
      | "not-concealed"
      | "built-in-compartment"
      | "vehicle-body"
      | "under-seat"
      | "engine-bay"
      | "fuel-tank"
      | "gas-cylinder"
      | "spare-tyre"
      | "vehicle-floor"
      | "vehicle-roof"
      | "trailer"
      | "vessel-compartment"
      | "under-water"
      | "container-structure"
      | "among-cargo"
      | "false-bottom"
      | "luggage"
      | "on-body"
      | "in-body"
      | "clothing"
      | "footwear"
      | "food-or-drink"
      | "fruit-or-vegetables"
      | "rice-or-grain"
      | "animal-feed"
      | "live-animals"
      | "furniture"
      | "household-goods"
      | "electronics"
      | "machinery"
      | "building-materials"
      | "timber"
      | "stone-or-ornaments"
      | "toys"
      | "books-or-papers"
      | "cosmetics"
      | "medicines"
      | "parcel"
      | "packaging-of-other-goods"
      | "dissolved-or-soaked"
      | "mixed-with-other-goods"
      | "building"
      | "buried"
      | "vegetation"
      | "abandoned"
      | "other"
      | "unknown"
    )[];
    text?: string;
  };
  value?: Money;
}

export interface FirearmsSection {
  crime: "firearms";
  seizures: FirearmsSeizure[];
}

export interface FirearmsSeizure {
  item:
    | "pistol"
    | "revolver"
    | "rifle"
    | "shotgun"
    | "submachine-gun"
    | "machine-gun"
    | "other-firearm"
    | "parts-and-components"
    | "silencer"
    | "ammunition"
    | "craft-made-firearm"
    | "assault-rifle"
    | "converted-firearm"
    | "magazine"
    | "air-gun"
    | "launcher"
    | "grenade"
    | "mine"
    | "explosives"
    | "detonator"
    | "crossbow"
    | "bladed-weapon"
    | "electroshock-weapon"
    | "other";
  make?: string;
  model?: string;
  calibre?: string;
  serial?: string;
  madeIn?: string;
  reportedName?: string;
  quantity: {
    value: number;
    unit:
      | "kilogram"
      | "gram"
      | "milligram"
      | "litre"
      | "millilitre"
      | "tablet"
      | "capsule"
      | "blotter"
      | "plant"
      | "package"
      | "tonne"
      | "cubic-metre"
      | "square-metre"
      | "metre"
      | "piece"
      | "pair"
      | "set"
      | "head"
      | "log"
      | "sheet"
      | "stick"
      | "pack"
      | "carton"
      | "box"
      | "bag"
      | "bundle"
      | "bottle"
      | "can"
      | "drum"
      | "container"
      | "ampoule"
      | "vial"
      | "strip";
  };
  packaging?: {
    code?:
      | "loose"
      | "tea-bag"
      | "plastic-wrap"
      | "plastic-bag"
      | "zip-bag"
      | "vacuum-bag"
      | "foil"
      | "paper-wrap"
      | "taped-block"
      | "bundle"
      | "sack"
      | "big-bag"
      | "bottle"
      | "vial"
      | "ampoule"
      | "blister-pack"
      | "box-of-medicines"
      | "can"
      | "jar"
      | "jerrycan"
      | "drum"
      | "tank"
      | "intermediate-bulk-container"
      | "cardboard-box"
      | "wooden-crate"
      | "polystyrene-box"
      | "carton-of-cigarettes"
      | "pallet"
      | "shipping-container"
      | "envelope"
      | "tube"
      | "straw"
      | "gas-cylinder"
      | "cage"
      | "net"
      | "suitcase"
      | "basket"
      | "other"
      | "unknown";
    text?: string;
  };
  marks?: string;
  stamps?: string;
  concealment?: {
    codes: (
      | "not-concealed"
      | "built-in-compartment"
      | "vehicle-body"
      | "under-seat"
      | "engine-bay"
      | "fuel-tank"
      | "gas-cylinder"
      | "spare-tyre"
      | "vehicle-floor"
      | "vehicle-roof"
      | "trailer"
      | "vessel-compartment"
      | "under-water"
      | "container-structure"
      | "among-cargo"
      | "false-bottom"
      | "luggage"
      | "on-body"
      | "in-body"
      | "clothing"
      | "footwear"
      | "food-or-drink"
      | "fruit-or-vegetables"
      | "rice-or-grain"
      | "animal-feed"
      | "live-animals"
      | "furniture"
      | "household-goods"
      | "electronics"
      | "machinery"
      | "building-materials"
      | "timber"
      | "stone-or-ornaments"
      | "toys"
      | "books-or-papers"
      | "cosmetics"
      | "medicines"
      | "parcel"
      | "packaging-of-other-goods"
      | "dissolved-or-soaked"
      | "mixed-with-other-goods"
      | "building"
      | "buried"
      | "vegetation"
      | "abandoned"
      | "other"
      | "unknown"
    )[];
    text?: string;
  };
  value?: Money;
}

export interface CashSection {
  crime: "cash";
  seizures: CashSeizure[];
}

export interface CashSeizure {
  instrument:
    | "banknotes"
    | "coins"
    | "travellers-cheques"
    | "cheques"
    | "promissory-notes"
    | "money-orders"
    | "other-bearer-instruments"
    | "gold"
    | "precious-metals"
    | "precious-stones"
    | "prepaid-cards"
    | "bank-cards"
    | "casino-chips"
    | "crypto-wallet"
    | "counterfeit-banknotes"
    | "other";
  declared?: boolean;
  reportedName?: string;
  quantity?: {
    value: number;
    unit:
      | "kilogram"
      | "gram"
      | "milligram"
      | "litre"
      | "millilitre"
      | "tablet"
      | "capsule"
      | "blotter"
      | "plant"
      | "package"
      | "tonne"
      | "cubic-metre"
      | "square-metre"
      | "metre"
      | "piece"
      | "pair"
      | "set"
      | "head"
      | "log"
      | "sheet"
      | "stick"
      | "pack"
      | "carton"
      | "box"
      | "bag"
      | "bundle"
      | "bottle"
      | "can"
      | "drum"
      | "container"
      | "ampoule"
      | "vial"
      | "strip";
  };
  packaging?: {
    code?:
      | "loose"
      | "tea-bag"
      | "plastic-wrap"
      | "plastic-bag"
      | "zip-bag"
      | "vacuum-bag"
      | "foil"
      | "paper-wrap"
      | "taped-block"
      | "bundle"
      | "sack"
      | "big-bag"
      | "bottle"
      | "vial"
      | "ampoule"
      | "blister-pack"
      | "box-of-medicines"
      | "can"
      | "jar"
      | "jerrycan"
      | "drum"
      | "tank"
      | "intermediate-bulk-container"
      | "cardboard-box"
      | "wooden-crate"
      | "polystyrene-box"
      | "carton-of-cigarettes"
      | "pallet"
      | "shipping-container"
      | "envelope"
      | "tube"
      | "straw"
      | "gas-cylinder"
      | "cage"
      | "net"
      | "suitcase"
      | "basket"
      | "other"
      | "unknown";
    text?: string;
  };
  marks?: string;
  stamps?: string;
  concealment?: {
    codes: (
      | "not-concealed"
      | "built-in-compartment"
      | "vehicle-body"
      | "under-seat"
      | "engine-bay"
      | "fuel-tank"
      | "gas-cylinder"
      | "spare-tyre"
      | "vehicle-floor"
      | "vehicle-roof"
      | "trailer"
      | "vessel-compartment"
      | "under-water"
      | "container-structure"
      | "among-cargo"
      | "false-bottom"
      | "luggage"
      | "on-body"
      | "in-body"
      | "clothing"
      | "footwear"
      | "food-or-drink"
      | "fruit-or-vegetables"
      | "rice-or-grain"
      | "animal-feed"
      | "live-animals"
      | "furniture"
      | "household-goods"
      | "electronics"
      | "machinery"
      | "building-materials"
      | "timber"
      | "stone-or-ornaments"
      | "toys"
      | "books-or-papers"
      | "cosmetics"
      | "medicines"
      | "parcel"
      | "packaging-of-other-goods"
      | "dissolved-or-soaked"
      | "mixed-with-other-goods"
      | "building"
      | "buried"
      | "vegetation"
      | "abandoned"
      | "other"
      | "unknown"
    )[];
    text?: string;
  };
  value: Money;
}

export interface ExciseSection {
  crime: "excise";
  seizures: ExciseSeizure[];
}

export interface ExciseSeizure {
  goods:
    | "cigarettes"
    | "raw-tobacco"
    | "other-tobacco"
    | "e-cigarettes"
    | "beer"
    | "wine"
    | "spirits"
    | "ethanol"
    | "fuel"
    | "gas"
    | "vehicles"
    | "motorcycles"
    | "vehicle-parts"
    | "machinery"
    | "sugar"
    | "rice"
    | "fruit-and-vegetables"
    | "meat"
    | "seafood"
    | "other-food"
    | "livestock"
    | "poultry"
    | "clothing"
    | "cosmetics"
    | "mobile-phones"
    | "electronics"
    | "satellite-equipment"
    | "household-goods"
    | "used-goods"
    | "building-materials"
    | "minerals"
    | "jade-and-gemstones"
    | "fertilisers"
    | "pesticides"
    | "fireworks"
    | "gambling-equipment"
    | "cultural-property"
    | "ozone-depleting-substances"
    | "other";
  brand?: string;
  reportedName?: string;
  quantity: {
    value: number;
    unit:
      | "kilogram"
      | "gram"
      | "milligram"
      | "litre"
      | "millilitre"
      | "tablet"
      | "capsule"
      | "blotter"
      | "plant"
      | "package"
      | "tonne"
      | "cubic-metre"
      | "square-metre"
      | "metre"
      | "piece"
      | "pair"
      | "set"
      | "head"
      | "log"
      | "sheet"
      | "stick"
      | "pack"
      | "carton"
      | "box"
      | "bag"
      | "bundle"
      | "bottle"
      | "can"
      | "drum"
      | "container"
      | "ampoule"
      | "vial"
      | "strip";
  };
  packaging?: {
    code?:
      | "loose"
      | "tea-bag"
      | "plastic-wrap"
      | "plastic-bag"
      | "zip-bag"
      | "vacuum-bag"
      | "foil"
      | "paper-wrap"
      | "taped-block"
      | "bundle"
      | "sack"
      | "big-bag"
      | "bottle"
      | "vial"
      | "ampoule"
      | "blister-pack"
      | "box-of-medicines"
      | "can"
      | "jar"
      | "jerrycan"
      | "drum"
      | "tank"
      | "intermediate-bulk-container"
      | "cardboard-box"
      | "wooden-crate"
      | "polystyrene-box"
      | "carton-of-cigarettes"
      | "pallet"
      | "shipping-container"
      | "envelope"
      | "tube"
      | "straw"
      | "gas-cylinder"
      | "cage"
      | "net"
      | "suitcase"
      | "basket"
      | "other"
      | "unknown";
    text?: string;
  };
  marks?: string;
  stamps?: string;
  concealment?: {
    codes: (
      | "not-concealed"
      | "built-in-compartment"
      | "vehicle-body"
      | "under-seat"
      | "engine-bay"
      | "fuel-tank"
      | "gas-cylinder"
      | "spare-tyre"
      | "vehicle-floor"
      | "vehicle-roof"
      | "trailer"
      | "vessel-compartment"
      | "under-water"
      | "container-structure"
      | "among-cargo"
      | "false-bottom"
      | "luggage"
      | "on-body"
      | "in-body"
      | "clothing"
      | "footwear"
      | "food-or-drink"
      | "fruit-or-vegetables"
      | "rice-or-grain"
      | "animal-feed"
      | "live-animals"
      | "furniture"
      | "household-goods"
      | "electronics"
      | "machinery"
      | "building-materials"
      | "timber"
      | "stone-or-ornaments"
      | "toys"
      | "books-or-papers"
      | "cosmetics"
      | "medicines"
      | "parcel"
      | "packaging-of-other-goods"
      | "dissolved-or-soaked"
      | "mixed-with-other-goods"
      | "building"
      | "buried"
      | "vegetation"
      | "abandoned"
      | "other"
      | "unknown"
    )[];
    text?: string;
  };
  value?: Money;
}

export interface WasteSection {
  crime: "waste";
  seizures: WasteSeizure[];
  permitShown?: boolean;
  permitGenuine?: boolean;
}

export interface WasteSeizure {
  wasteType:
    | "chemical"
    | "medical"
    | "pharmaceutical"
    | "pesticide"
    | "solvent"
    | "oil"
    | "pcb"
    | "mercury"
    | "asbestos"
    | "household"
    | "incineration-ash"
    | "plastic"
    | "electronic"
    | "lead-acid-battery"
    | "other-battery"
    | "scrap-metal"
    | "paper"
    | "textile"
    | "tyre"
    | "vehicle"
    | "slag"
    | "contaminated-soil"
    | "radioactive"
    | "animal"
    | "other"
    | "unknown";
  unNumber?: string;
  basel?: string;
  reportedName?: string;
  quantity: {
    value: number;
    unit:
      | "kilogram"
      | "gram"
      | "milligram"
      | "litre"
      | "millilitre"
      | "tablet"
      | "capsule"
      | "blotter"
      | "plant"
      | "package"
      | "tonne"
      | "cubic-metre"
      | "square-metre"
      | "metre"
      | "piece"
      | "pair"
      | "set"
      | "head"
      | "log"
      | "sheet"
      | "stick"
      | "pack"
      | "carton"
      | "box"
      | "bag"
      | "bundle"
      | "bottle"
      | "can"
      | "drum"
      | "container"
      | "ampoule"
      | "vial"
      | "strip";
  };
  packaging?: {
    code?:
      | "loose"
      | "tea-bag"
      | "plastic-wrap"
      | "plastic-bag"
      | "zip-bag"
      | "vacuum-bag"
      | "foil"
      | "paper-wrap"
      | "taped-block"
      | "bundle"
      | "sack"
      | "big-bag"
      | "bottle"
      | "vial"
      | "ampoule"
      | "blister-pack"
      | "box-of-medicines"
      | "can"
      | "jar"
      | "jerrycan"
      | "drum"
      | "tank"
      | "intermediate-bulk-container"
      | "cardboard-box"
      | "wooden-crate"
      | "polystyrene-box"
      | "carton-of-cigarettes"
      | "pallet"
      | "shipping-container"
      | "envelope"
      | "tube"
      | "straw"
      | "gas-cylinder"
      | "cage"
      | "net"
      | "suitcase"
      | "basket"
      | "other"
      | "unknown";
    text?: string;
  };
  marks?: string;
  stamps?: string;
  concealment?: {
    codes: (
      | "not-concealed"
      | "built-in-compartment"
      | "vehicle-body"
      | "under-seat"
      | "engine-bay"
      | "fuel-tank"
      | "gas-cylinder"
      | "spare-tyre"
      | "vehicle-floor"
      | "vehicle-roof"
      | "trailer"
      | "vessel-compartment"
      | "under-water"
      | "container-structure"
      | "among-cargo"
      | "false-bottom"
      | "luggage"
      | "on-body"
      | "in-body"
      | "clothing"
      | "footwear"
      | "food-or-drink"
      | "fruit-or-vegetables"
      | "rice-or-grain"
      | "animal-feed"
      | "live-animals"
      | "furniture"
      | "household-goods"
      | "electronics"
      | "machinery"
      | "building-materials"
      | "timber"
      | "stone-or-ornaments"
      | "toys"
      | "books-or-papers"
      | "cosmetics"
      | "medicines"
      | "parcel"
      | "packaging-of-other-goods"
      | "dissolved-or-soaked"
      | "mixed-with-other-goods"
      | "building"
      | "buried"
      | "vegetation"
      | "abandoned"
      | "other"
      | "unknown"
    )[];
    text?: string;
  };
  value?: Money;
}

export interface DocumentFraudSection {
  crime: "document-fraud";
  documents: {
    type:
      | "passport"
      | "identity-card"
      | "border-pass"
      | "visa"
      | "entry-stamp"
      | "residence-permit"
      | "work-permit"
      | "refugee-travel-document"
      | "seafarer-book"
      | "birth-certificate"
      | "marriage-certificate"
      | "household-register"
      | "adoption-papers"
      | "health-certificate"
      | "driving-licence"
      | "vehicle-registration"
      | "number-plate"
      | "customs-declaration"
      | "bill-of-lading"
      | "invoice"
      | "packing-list"
      | "certificate-of-origin"
      | "cites-permit"
      | "phytosanitary-certificate"
      | "veterinary-certificate"
      | "timber-legality-document"
      | "transport-permit"
      | "import-export-licence"
      | "end-user-certificate"
      | "tax-stamp"
      | "other";
    fraud:
      | "counterfeit"
      | "altered"
      | "photo-substituted"
      | "page-substituted"
      | "stolen-blank"
      | "fraudulently-obtained"
      | "impostor"
      | "fantasy"
      | "false-stamp"
      | "stolen-or-lost"
      | "expired-or-cancelled"
      | "reused"
      | "other"
      | "unknown";
    issuer?: string;
    count?: number;
  }[];
  usedToCross?: boolean;
  seizures?: DocumentFraudSeizure[];
}

export interface DocumentFraudSeizure {
  what: string;
  reportedName?: string;
  quantity: {
    value: number;
    unit:
      | "kilogram"
      | "gram"
      | "milligram"
      | "litre"
      | "millilitre"
      | "tablet"
      | "capsule"
      | "blotter"
      | "plant"
      | "package"
      | "tonne"
      | "cubic-metre"
      | "square-metre"
      | "metre"
      | "piece"
      | "pair"
      | "set"
      | "head"
      | "log"
      | "sheet"
      | "stick"
      | "pack"
      | "carton"
      | "box"
      | "bag"
      | "bundle"
      | "bottle"
      | "can"
      | "drum"
      | "container"
      | "ampoule"
      | "vial"
      | "strip";
  };
  packaging?: {
    code?:
      | "loose"
      | "tea-bag"
      | "plastic-wrap"
      | "plastic-bag"
      | "zip-bag"
      | "vacuum-bag"
      | "foil"
      | "paper-wrap"
      | "taped-block"
      | "bundle"
      | "sack"
      | "big-bag"
      | "bottle"
      | "vial"
      | "ampoule"
      | "blister-pack"
      | "box-of-medicines"
      | "can"
      | "jar"
      | "jerrycan"
      | "drum"
      | "tank"
      | "intermediate-bulk-container"
      | "cardboard-box"
      | "wooden-crate"
      | "polystyrene-box"
      | "carton-of-cigarettes"
      | "pallet"
      | "shipping-container"
      | "envelope"
      | "tube"
      | "straw"
      | "gas-cylinder"
      | "cage"
      | "net"
      | "suitcase"
      | "basket"
      | "other"
      | "unknown";
    text?: string;
  };
  marks?: string;
  stamps?: string;
  concealment?: {
    codes: (
      | "not-concealed"
      | "built-in-compartment"
      | "vehicle-body"
      | "under-seat"
      | "engine-bay"
      | "fuel-tank"
      | "gas-cylinder"
      | "spare-tyre"
      | "vehicle-floor"
      | "vehicle-roof"
      | "trailer"
      | "vessel-compartment"
      | "under-water"
      | "container-structure"
      | "among-cargo"
      | "false-bottom"
      | "luggage"
      | "on-body"
      | "in-body"
      | "clothing"
      | "footwear"
      | "food-or-drink"
      | "fruit-or-vegetables"
      | "rice-or-grain"
      | "animal-feed"
      | "live-animals"
      | "furniture"
      | "household-goods"
      | "electronics"
      | "machinery"
      | "building-materials"
      | "timber"
      | "stone-or-ornaments"
      | "toys"
      | "books-or-papers"
      | "cosmetics"
      | "medicines"
      | "parcel"
      | "packaging-of-other-goods"
      | "dissolved-or-soaked"
      | "mixed-with-other-goods"
      | "building"
      | "buried"
      | "vegetation"
      | "abandoned"
      | "other"
      | "unknown"
    )[];
    text?: string;
  };
  value?: Money;
}

export interface CorruptionSection {
  crime: "corruption";
  conduct:
    | "bribery"
    | "active-bribery"
    | "passive-bribery"
    | "embezzlement"
    | "abuse-of-functions"
    | "trading-in-influence"
    | "illicit-enrichment"
    | "other";
  advantage?: Money;
}

export interface IrregularCrossingSection {
  crime: "irregular-crossing";
  how:
    | "away-from-a-post"
    | "natural-path"
    | "river"
    | "sea"
    | "border-fence"
    | "around-the-post"
    | "hidden-in-vehicle"
    | "without-documents"
    | "false-documents"
    | "impostor"
    | "closed-post"
    | "pass-misused"
    | "overstay"
    | "re-entry-ban"
    | "other"
    | "unknown";
  documents?: {
    type:
      | "passport"
      | "identity-card"
      | "border-pass"
      | "visa"
      | "entry-stamp"
      | "residence-permit"
      | "work-permit"
      | "refugee-travel-document"
      | "seafarer-book"
      | "birth-certificate"
      | "marriage-certificate"
      | "household-register"
      | "adoption-papers"
      | "health-certificate"
      | "driving-licence"
      | "vehicle-registration"
      | "number-plate"
      | "customs-declaration"
      | "bill-of-lading"
      | "invoice"
      | "packing-list"
      | "certificate-of-origin"
      | "cites-permit"
      | "phytosanitary-certificate"
      | "veterinary-certificate"
      | "timber-legality-document"
      | "transport-permit"
      | "import-export-licence"
      | "end-user-certificate"
      | "tax-stamp"
      | "other";
    fraud:
      | "counterfeit"
      | "altered"
      | "photo-substituted"
      | "page-substituted"
      | "stolen-blank"
      | "fraudulently-obtained"
      | "impostor"
      | "fantasy"
      | "false-stamp"
      | "stolen-or-lost"
      | "expired-or-cancelled"
      | "reused"
      | "other"
      | "unknown";
    issuer?: string;
    count?: number;
  }[];
}

export interface OtherSection {
  crime: "other";
  what: string;
  seizures?: DocumentFraudSeizure[];
}

export interface Incident {
  id: string;
  blo: string;
  crime:
    | "drugs"
    | "precursors"
    | "migrant-smuggling"
    | "trafficking-in-persons"
    | "wildlife"
    | "timber"
    | "counterfeit"
    | "medicines"
    | "firearms"
    | "cash"
    | "excise"
    | "waste"
    | "document-fraud"
    | "corruption"
    | "irregular-crossing"
    | "other";
  occurredAt: string;
  iccs: string[];
  iccsTags: Partial<Record<string, number>>;
  revision: number;
  receivedAt: string;
  changedAt: string;
  standing: {
    state: "current" | "withdrawn" | "duplicate";
    duplicateOf?: string;
  };
  referenceVersion: string;
  [key: string]: any;
}

export interface IncidentPage {
  incidents: Incident[];
  cursor?: string;
}

export interface IncidentFile {
  id: string;
  blo: string;
  crime:
    | "drugs"
    | "precursors"
    | "migrant-smuggling"
    | "trafficking-in-persons"
    | "wildlife"
    | "timber"
    | "counterfeit"
    | "medicines"
    | "firearms"
    | "cash"
    | "excise"
    | "waste"
    | "document-fraud"
    | "corruption"
    | "irregular-crossing"
    | "other";
  occurredAt: string;
  iccs: string[];
  iccsTags: Partial<Record<string, number>>;
  revision: number;
  receivedAt: string;
  changedAt: string;
  standing: {
    state: "current" | "withdrawn" | "duplicate";
    duplicateOf?: string;
  };
  referenceVersion: string;
  photoCounts: {
    flags: Partial<Record<string, number>>;
    [key: string]: any;
  };
  photoProgress: {
    id: string;
    state: "awaiting" | "received" | "verified" | "rejected";
    chunksMissing: number;
    reason?: string;
    message?: string;
    flags: string[];
  }[];
  [key: string]: any;
}

export interface IncidentMap {
  type: "FeatureCollection";
  features: {
    type: "Feature";
    id: string;
    geometry: {
      type: "Point";
      coordinates: number[];
    } | null;
    properties: Record<string, any>;
  }[];
  cursor?: string;
}

export interface Receipt {
  id: string;
  revision: number;
  receivedAt: string;
  warnings?: {
    pointer: string;
    code:
      | "outside-country"
      | "far-from-blo"
      | "other-country-area"
      | "no-such-border"
      | "zawgyi"
      | "phone-number"
      | "document-number";
    message: string;
  }[];
  photos: {
    id: string;
    state: "awaiting" | "received" | "verified" | "rejected";
    reason?:
      | "sent-again"
      | "wrong-length"
      | "wrong-hash"
      | "not-an-image"
      | "truncated"
      | "damaged"
      | "extra-content"
      | "animated"
      | "too-many-pixels"
      | "bad-exif";
    message?: string;
    chunkBytes: number;
    missing: {
      index: number;
      url: string;
      headers: Partial<Record<string, string>>;
    }[];
  }[];
}

export interface Custody {
  photos: {
    id: string;
    state: "awaiting" | "received" | "verified" | "rejected";
    announced: {
      sha256: string;
      bytes: number;
      type: string;
    };
    verified?: {
      at: string;
      sha256: string;
    };
  }[];
  entries: {
    id: string;
    incidentId: string;
    photoId: string;
    at: string;
    who: string;
    deed:
      | "arrived"
      | "asked-again"
      | "verified"
      | "rejected"
      | "viewed"
      | "exported"
      | "refused"
      | "reminded"
      | "never-came";
    sha256: string;
    detail?: string;
  }[];
}

export interface NamesRequest {
  nominal: {
    group: number;
    name?: string;
    aliases?: string[];
    dateOfBirth?: string;
    documents?: {
      type:
        | "passport"
        | "identity-card"
        | "border-pass"
        | "visa"
        | "entry-stamp"
        | "residence-permit"
        | "work-permit"
        | "refugee-travel-document"
        | "seafarer-book"
        | "birth-certificate"
        | "marriage-certificate"
        | "household-register"
        | "adoption-papers"
        | "health-certificate"
        | "driving-licence"
        | "vehicle-registration"
        | "number-plate"
        | "customs-declaration"
        | "bill-of-lading"
        | "invoice"
        | "packing-list"
        | "certificate-of-origin"
        | "cites-permit"
        | "phytosanitary-certificate"
        | "veterinary-certificate"
        | "timber-legality-document"
        | "transport-permit"
        | "import-export-licence"
        | "end-user-certificate"
        | "tax-stamp"
        | "other";
      number: string;
      issuer?: string;
    }[];
    phones?: string[];
  }[];
}

export interface Names {
  persons: {
    group: number;
    name?: string;
    aliases?: string[];
    dateOfBirth?: string;
    documents?: {
      type:
        | "passport"
        | "identity-card"
        | "border-pass"
        | "visa"
        | "entry-stamp"
        | "residence-permit"
        | "work-permit"
        | "refugee-travel-document"
        | "seafarer-book"
        | "birth-certificate"
        | "marriage-certificate"
        | "household-register"
        | "adoption-papers"
        | "health-certificate"
        | "driving-licence"
        | "vehicle-registration"
        | "number-plate"
        | "customs-declaration"
        | "bill-of-lading"
        | "invoice"
        | "packing-list"
        | "certificate-of-origin"
        | "cites-permit"
        | "phytosanitary-certificate"
        | "veterinary-certificate"
        | "timber-legality-document"
        | "transport-permit"
        | "import-export-licence"
        | "end-user-certificate"
        | "tax-stamp"
        | "other";
      number: string;
      issuer?: string;
    }[];
    phones?: string[];
  }[];
  deeds?: {
    at: string;
    who: string;
    deed: "recorded" | "read" | "replaced" | "erased" | "refused";
  }[];
}

export interface Amendment {
  id: string;
  reason: string;
  changes?: Partial<Record<string, any>>;
  withdraw?: true;
  duplicateOf?: string;
}

export interface AmendmentReceipt {
  id: string;
  revision: number;
  receivedAt: string;
  warnings?: {
    pointer: string;
    code:
      | "outside-country"
      | "far-from-blo"
      | "other-country-area"
      | "no-such-border"
      | "zawgyi"
      | "phone-number"
      | "document-number";
    message: string;
  }[];
  photos: {
    id: string;
    state: "awaiting" | "received" | "verified" | "rejected";
    reason?:
      | "sent-again"
      | "wrong-length"
      | "wrong-hash"
      | "not-an-image"
      | "truncated"
      | "damaged"
      | "extra-content"
      | "animated"
      | "too-many-pixels"
      | "bad-exif";
    message?: string;
    chunkBytes: number;
    missing: {
      index: number;
      url: string;
      headers: Partial<Record<string, string>>;
    }[];
  }[];
  changedAt: string;
  standing: {
    state: "current" | "withdrawn" | "duplicate";
    duplicateOf?: string;
  };
}

export interface RevisionPage {
  revisions: {
    revision: number;
    at: string;
    standing: {
      state: "current" | "withdrawn" | "duplicate";
      duplicateOf?: string;
    };
    amendmentId?: string;
    by?: string;
    reason?: string;
    differences: {
      pointer: string;
      before?: any;
      after?: any;
    }[];
  }[];
  cursor?: string;
}

export interface SmsSubscriptionRequest {
  address: string;
  language: "en" | "km" | "lo" | "my" | "th" | "vi" | "zh";
  crimes?: (
    | "drugs"
    | "precursors"
    | "migrant-smuggling"
    | "trafficking-in-persons"
    | "wildlife"
    | "timber"
    | "counterfeit"
    | "medicines"
    | "firearms"
    | "cash"
    | "excise"
    | "waste"
    | "document-fraud"
    | "corruption"
    | "irregular-crossing"
    | "other"
  )[];
  leastSeverity?: "Extreme" | "Severe" | "Moderate";
  follows?: string[];
}

export interface EmailSubscriptionRequest {
  address: string;
  language: "en" | "km" | "lo" | "my" | "th" | "vi" | "zh";
  crimes?: (
    | "drugs"
    | "precursors"
    | "migrant-smuggling"
    | "trafficking-in-persons"
    | "wildlife"
    | "timber"
    | "counterfeit"
    | "medicines"
    | "firearms"
    | "cash"
    | "excise"
    | "waste"
    | "document-fraud"
    | "corruption"
    | "irregular-crossing"
    | "other"
  )[];
  leastSeverity?: "Extreme" | "Severe" | "Moderate";
  follows?: string[];
}

export interface SmsSubscriptionOrder {
  address: string;
  language: "en" | "km" | "lo" | "my" | "th" | "vi" | "zh";
  crimes?: (
    | "drugs"
    | "precursors"
    | "migrant-smuggling"
    | "trafficking-in-persons"
    | "wildlife"
    | "timber"
    | "counterfeit"
    | "medicines"
    | "firearms"
    | "cash"
    | "excise"
    | "waste"
    | "document-fraud"
    | "corruption"
    | "irregular-crossing"
    | "other"
  )[];
  leastSeverity?: "Extreme" | "Severe" | "Moderate";
  follows?: string[];
  topic: string | "authority";
}

export interface EmailSubscriptionOrder {
  address: string;
  language: "en" | "km" | "lo" | "my" | "th" | "vi" | "zh";
  crimes?: (
    | "drugs"
    | "precursors"
    | "migrant-smuggling"
    | "trafficking-in-persons"
    | "wildlife"
    | "timber"
    | "counterfeit"
    | "medicines"
    | "firearms"
    | "cash"
    | "excise"
    | "waste"
    | "document-fraud"
    | "corruption"
    | "irregular-crossing"
    | "other"
  )[];
  leastSeverity?: "Extreme" | "Severe" | "Moderate";
  follows?: string[];
  topic: string | "authority";
}

export interface Subscription {
  channel: "sms" | "email";
  address: string;
  language: "en" | "km" | "lo" | "my" | "th" | "vi" | "zh";
  crimes?: (
    | "drugs"
    | "precursors"
    | "migrant-smuggling"
    | "trafficking-in-persons"
    | "wildlife"
    | "timber"
    | "counterfeit"
    | "medicines"
    | "firearms"
    | "cash"
    | "excise"
    | "waste"
    | "document-fraud"
    | "corruption"
    | "irregular-crossing"
    | "other"
  )[];
  leastSeverity: "Extreme" | "Severe" | "Moderate";
  topic: string;
  follows?: string[];
  state:
    | "requested"
    | "leaving"
    | "opted-out"
    | "ended"
    | "awaiting-confirmation"
    | "active";
  seats?: {
    topic: string;
    state:
      | "requested"
      | "leaving"
      | "opted-out"
      | "ended"
      | "awaiting-confirmation"
      | "active";
  }[];
}

export interface Reference {
  version: string;
  language: "en" | "km" | "lo" | "my" | "th" | "vi" | "zh";
  status: "reviewed" | "draft";
  lists?: Partial<
    Record<
      string,
      {
        code: string;
        name: string;
        status?: "reviewed" | "draft";
        streetNames?: string[];
        [key: string]: any;
      }[]
    >
  >;
  blos?: {
    id: string;
    country: string;
    name: string;
    localName?: string;
    province: string;
    provinceCode: string;
    latitude: number | null;
    longitude: number | null;
    lowPrecision?: true;
    maritime?: true;
    neighbour: string | null;
    counterpart: string | null;
    confirmed: boolean;
    source?: string;
  }[];
  conversions?: {
    unit: string;
    kind?: string;
    item?: string;
    to: string;
    factor: number;
    source: string;
    date: string;
  }[];
  languages?: {
    tag: "en" | "km" | "lo" | "my" | "th" | "vi" | "zh";
    autonym: string;
  }[];
}

export interface AlertPage {
  alerts: {
    id: string;
    kind: "incident" | "broadcast";
    msgType: "Alert" | "Update" | "Cancel";
    references: string[];
    severity: "Extreme" | "Severe" | "Moderate" | "Minor";
    sentAt: string;
    incidentId?: string;
    revision?: number;
    reportedAt?: string;
    sharedBy?: string;
    changes?: (
      | "withdrawn"
      | "duplicate"
      | "reinstated"
      | "kind"
      | "severity"
      | "place"
    )[];
    expires?: string;
    expired?: true;
    supersededBy?: string;
    facts?: {
      reference: string;
      crime:
        | "drugs"
        | "precursors"
        | "migrant-smuggling"
        | "trafficking-in-persons"
        | "wildlife"
        | "timber"
        | "counterfeit"
        | "medicines"
        | "firearms"
        | "cash"
        | "excise"
        | "waste"
        | "document-fraud"
        | "corruption"
        | "irregular-crossing"
        | "other";
      also?: (
        | "drugs"
        | "precursors"
        | "migrant-smuggling"
        | "trafficking-in-persons"
        | "wildlife"
        | "timber"
        | "counterfeit"
        | "medicines"
        | "firearms"
        | "cash"
        | "excise"
        | "waste"
        | "document-fraud"
        | "corruption"
        | "irregular-crossing"
        | "other"
      )[];
      blo: string;
      border?: string;
      direction?: "entering" | "leaving" | "within";
      point: {
        latitude: number;
        longitude: number;
      };
      occurredAt: string;
      goods: {
        crime:
          | "drugs"
          | "precursors"
          | "migrant-smuggling"
          | "trafficking-in-persons"
          | "wildlife"
          | "timber"
          | "counterfeit"
          | "medicines"
          | "firearms"
          | "cash"
          | "excise"
          | "waste"
          | "document-fraud"
          | "corruption"
          | "irregular-crossing"
          | "other";
        item?: string;
        value: number;
        unit: string;
        comparable?: {
          value: number;
          in: string;
        };
      }[];
      people: {
        atRisk: number;
        minors: number;
      };
      severity: "Extreme" | "Severe" | "Moderate" | "Minor";
      reasons: (
        | "quantity-extreme"
        | "quantity-severe"
        | "quantity-notable"
        | "people-extreme"
        | "people-severe"
        | "people-at-risk"
        | "minors-at-risk"
        | "item"
        | "cites-listed"
        | "kind"
        | "routine"
      )[];
    };
    texts?: Partial<
      Record<"en" | "km" | "lo" | "my" | "th" | "vi" | "zh", string>
    >;
    photoId?: string;
    why: {
      reasons: (
        | "quantity-extreme"
        | "quantity-severe"
        | "quantity-notable"
        | "people-extreme"
        | "people-severe"
        | "people-at-risk"
        | "minors-at-risk"
        | "item"
        | "cites-listed"
        | "kind"
        | "routine"
      )[];
      circle: "own" | "border" | "neighbouring" | "country" | "authority";
    };
    words: {
      language: "en" | "km" | "lo" | "my" | "th" | "vi" | "zh";
      text: string;
    };
    unread: boolean;
    acknowledgedAt?: string;
  }[];
  unread: number;
  cursor?: string;
}

export interface Alert {
  id: string;
  kind: "incident" | "broadcast";
  msgType: "Alert" | "Update" | "Cancel";
  references: string[];
  severity: "Extreme" | "Severe" | "Moderate" | "Minor";
  sentAt: string;
  incidentId?: string;
  revision?: number;
  reportedAt?: string;
  sharedBy?: string;
  changes?: (
    | "withdrawn"
    | "duplicate"
    | "reinstated"
    | "kind"
    | "severity"
    | "place"
  )[];
  expires?: string;
  expired?: true;
  supersededBy?: string;
  facts?: {
    reference: string;
    crime:
      | "drugs"
      | "precursors"
      | "migrant-smuggling"
      | "trafficking-in-persons"
      | "wildlife"
      | "timber"
      | "counterfeit"
      | "medicines"
      | "firearms"
      | "cash"
      | "excise"
      | "waste"
      | "document-fraud"
      | "corruption"
      | "irregular-crossing"
      | "other";
    also?: (
      | "drugs"
      | "precursors"
      | "migrant-smuggling"
      | "trafficking-in-persons"
      | "wildlife"
      | "timber"
      | "counterfeit"
      | "medicines"
      | "firearms"
      | "cash"
      | "excise"
      | "waste"
      | "document-fraud"
      | "corruption"
      | "irregular-crossing"
      | "other"
    )[];
    blo: string;
    border?: string;
    direction?: "entering" | "leaving" | "within";
    point: {
      latitude: number;
      longitude: number;
    };
    occurredAt: string;
    goods: {
      crime:
        | "drugs"
        | "precursors"
        | "migrant-smuggling"
        | "trafficking-in-persons"
        | "wildlife"
        | "timber"
        | "counterfeit"
        | "medicines"
        | "firearms"
        | "cash"
        | "excise"
        | "waste"
        | "document-fraud"
        | "corruption"
        | "irregular-crossing"
        | "other";
      item?: string;
      value: number;
      unit: string;
      comparable?: {
        value: number;
        in: string;
      };
    }[];
    people: {
      atRisk: number;
      minors: number;
    };
    severity: "Extreme" | "Severe" | "Moderate" | "Minor";
    reasons: (
      | "quantity-extreme"
      | "quantity-severe"
      | "quantity-notable"
      | "people-extreme"
      | "people-severe"
      | "people-at-risk"
      | "minors-at-risk"
      | "item"
      | "cites-listed"
      | "kind"
      | "routine"
    )[];
  };
  texts?: Partial<
    Record<"en" | "km" | "lo" | "my" | "th" | "vi" | "zh", string>
  >;
  photoId?: string;
  why: {
    reasons: (
      | "quantity-extreme"
      | "quantity-severe"
      | "quantity-notable"
      | "people-extreme"
      | "people-severe"
      | "people-at-risk"
      | "minors-at-risk"
      | "item"
      | "cites-listed"
      | "kind"
      | "routine"
    )[];
    circle: "own" | "border" | "neighbouring" | "country" | "authority";
  };
  words: {
    language: "en" | "km" | "lo" | "my" | "th" | "vi" | "zh";
    text: string;
  };
  unread: boolean;
  acknowledgedAt?: string;
  seconds: {
    eventToReport?: number;
  };
  addressees: {
    topic: string;
    circle: "own" | "border" | "neighbouring" | "country" | "authority";
    acknowledgedAt?: string;
    acknowledgedBy?: string;
    resentAt?: string;
    escalatedAt?: string;
    publishedAt?: string;
    seconds: {
      reportToPublish?: number;
      publishToAcknowledgement?: number;
    };
  }[];
  deliveries: {
    stage: "first" | "again" | "authority" | "summary";
    topic: string;
    state: "claimed" | "published" | "failed";
    attempts: number;
    retried: boolean;
    claimedAt: string;
    messages: {
      language: "en" | "km" | "lo" | "my" | "th" | "vi" | "zh";
      channel: "sms" | "email";
      state: "published" | "refused" | "held-back";
      at: string;
      messageId?: string;
      code?: string;
      why?: "storm" | "budget";
    }[];
  }[];
}

export interface Broadcast {
  id: string;
  severity: "Extreme" | "Severe" | "Moderate" | "Minor";
  texts: {
    en?: string;
    km?: string;
    lo?: string;
    my?: string;
    th?: string;
    vi?: string;
    zh?: string;
  };
  expires: string;
  blos?: string[];
  incidentId?: string;
  photoId?: string;
}

export interface BroadcastUpdate {
  id: string;
  severity: "Extreme" | "Severe" | "Moderate" | "Minor";
  texts: {
    en?: string;
    km?: string;
    lo?: string;
    my?: string;
    th?: string;
    vi?: string;
    zh?: string;
  };
  expires: string;
  incidentId?: string;
  photoId?: string;
}

export interface BroadcastCancellation {
  id: string;
  texts?: {
    en?: string;
    km?: string;
    lo?: string;
    my?: string;
    th?: string;
    vi?: string;
    zh?: string;
  };
}

export interface BroadcastReceipt {
  id: string;
  msgType: "Alert" | "Update" | "Cancel";
  references: string[];
  severity: "Extreme" | "Severe" | "Moderate" | "Minor";
  sentAt: string;
  expires?: string;
  texts: Partial<
    Record<"en" | "km" | "lo" | "my" | "th" | "vi" | "zh", string>
  >;
  incidentId?: string;
  photoId?: string;
  topics: string[];
  warnings?: {
    pointer: string;
    code: "phone-number" | "document-number";
    message: string;
  }[];
}

export interface Problem {
  type: string;
  title: string;
  status: number;
  detail: string;
  instance: string;
  errors?: {
    pointer: string;
    code: string;
    message: string;
  }[];
}

export interface Statistics {
  scope: string;
  period: "day" | "week" | "month" | "quarter" | "year";
  by: "total" | "area" | "crime" | "substance" | "goods" | "role";
  from: string;
  to: string;
  computedAt?: string;
  rows: {
    period: string;
    area?: string;
    crime?: string;
    substance?: string;
    item?: string;
    role?: string;
    incidents?: number;
    attempted?: number;
    completed?: number;
    alsoIn?: number;
    seizures?: number;
    kilograms?: number;
    notInKilograms?: number;
    otherSeizures?: number;
    litres?: number;
    pieces?: number;
    cubicMetres?: number;
    notComparable?: number;
    amounts?: Partial<Record<string, number>>;
    people?: Partial<
      Record<
        | "suspect"
        | "smuggled-migrant"
        | "victim"
        | "presumed-victim"
        | "witness",
        number | "<3"
      >
    >;
    count?: number | "<3";
  }[];
  notes: string[];
}

export interface GatewayMessage {
  message: string;
}

export type QueryParamsType = Record<string | number, any>;
export type ResponseFormat = keyof Omit<Body, "body" | "bodyUsed">;

export interface FullRequestParams extends Omit<RequestInit, "body"> {
  secure?: boolean;
  path: string;
  type?: ContentType;
  query?: QueryParamsType;
  format?: ResponseFormat;
  body?: unknown;
  baseUrl?: string;
  cancelToken?: CancelToken;
}

export type RequestParams = Omit<
  FullRequestParams,
  "body" | "method" | "query" | "path"
>;

export interface ApiConfig<SecurityDataType = unknown> {
  baseUrl?: string;
  baseApiParams?: Omit<RequestParams, "baseUrl" | "cancelToken" | "signal">;
  securityWorker?: (
    securityData: SecurityDataType | null,
  ) => Promise<RequestParams | void> | RequestParams | void;
  customFetch?: typeof fetch;
}

export interface HttpResponse<D extends unknown, E extends unknown = unknown>
  extends Response {
  data: D;
  error: E;
}

type CancelToken = Symbol | string | number;

export type ContentType =
  | "application/json"
  | "application/vnd.api+json"
  | "multipart/form-data"
  | "application/x-www-form-urlencoded"
  | "text/plain";

export class HttpClient<SecurityDataType = unknown> {
  public baseUrl: string = "/";
  private securityData: SecurityDataType | null = null;
  private securityWorker?: ApiConfig<SecurityDataType>["securityWorker"];
  private abortControllers = new Map<CancelToken, AbortController>();
  private customFetch = (...fetchParams: Parameters<typeof fetch>) =>
    fetch(...fetchParams);

  private baseApiParams: RequestParams = {
    credentials: "same-origin",
    headers: {},
    redirect: "follow",
    referrerPolicy: "no-referrer",
  };

  constructor(apiConfig: ApiConfig<SecurityDataType> = {}) {
    Object.assign(this, apiConfig);
  }

  public setSecurityData = (data: SecurityDataType | null) => {
    this.securityData = data;
  };

  protected encodeQueryParam(key: string, value: any) {
    const encodedKey = encodeURIComponent(key);
    return `${encodedKey}=${encodeURIComponent(typeof value === "number" ? value : `${value}`)}`;
  }

  protected addQueryParam(query: QueryParamsType, key: string) {
    return this.encodeQueryParam(key, query[key]);
  }

  protected addArrayQueryParam(query: QueryParamsType, key: string) {
    const value = query[key];
    return value.map((v: any) => this.encodeQueryParam(key, v)).join("&");
  }

  protected toQueryString(rawQuery?: QueryParamsType): string {
    const query = rawQuery || {};
    const keys = Object.keys(query).filter(
      (key) => "undefined" !== typeof query[key],
    );
    return keys
      .map((key) =>
        Array.isArray(query[key])
          ? this.addArrayQueryParam(query, key)
          : this.addQueryParam(query, key),
      )
      .join("&");
  }

  protected addQueryParams(rawQuery?: QueryParamsType): string {
    const queryString = this.toQueryString(rawQuery);
    return queryString ? `?${queryString}` : "";
  }

  private contentFormatters: Record<ContentType, (input: any) => any> = {
    ["application/json"]: (input: any) =>
      input !== null && (typeof input === "object" || typeof input === "string")
        ? JSON.stringify(input)
        : input,
    ["application/vnd.api+json"]: (input: any) =>
      input !== null && (typeof input === "object" || typeof input === "string")
        ? JSON.stringify(input)
        : input,
    ["text/plain"]: (input: any) =>
      input !== null && typeof input !== "string"
        ? JSON.stringify(input)
        : input,
    ["multipart/form-data"]: (input: any) => {
      if (input instanceof FormData) {
        return input;
      }

      return Object.keys(input || {}).reduce((formData, key) => {
        const property = input[key];
        formData.append(
          key,
          property instanceof Blob
            ? property
            : typeof property === "object" && property !== null
              ? JSON.stringify(property)
              : `${property}`,
        );
        return formData;
      }, new FormData());
    },
    ["application/x-www-form-urlencoded"]: (input: any) =>
      this.toQueryString(input),
  };

  protected mergeRequestParams(
    params1: RequestParams,
    params2?: RequestParams,
  ): RequestParams {
    return {
      ...this.baseApiParams,
      ...params1,
      ...(params2 || {}),
      headers: {
        ...(this.baseApiParams.headers || {}),
        ...(params1.headers || {}),
        ...((params2 && params2.headers) || {}),
      },
    };
  }

  protected createAbortSignal = (
    cancelToken: CancelToken,
  ): AbortSignal | undefined => {
    if (this.abortControllers.has(cancelToken)) {
      const abortController = this.abortControllers.get(cancelToken);
      if (abortController) {
        return abortController.signal;
      }
      return void 0;
    }

    const abortController = new AbortController();
    this.abortControllers.set(cancelToken, abortController);
    return abortController.signal;
  };

  public abortRequest = (cancelToken: CancelToken) => {
    const abortController = this.abortControllers.get(cancelToken);

    if (abortController) {
      abortController.abort();
      this.abortControllers.delete(cancelToken);
    }
  };

  public request = async <T = any, E = any>({
    body,
    secure,
    path,
    type,
    query,
    format,
    baseUrl,
    cancelToken,
    ...params
  }: FullRequestParams): Promise<HttpResponse<T, E>> => {
    const secureParams =
      ((typeof secure === "boolean" ? secure : this.baseApiParams.secure) &&
        this.securityWorker &&
        (await this.securityWorker(this.securityData))) ||
      {};
    const requestParams = this.mergeRequestParams(params, secureParams);
    const queryString = query && this.toQueryString(query);
    const payloadFormatter = this.contentFormatters[type || "application/json"];
    const responseFormat = format || requestParams.format;

    return this.customFetch(
      `${baseUrl || this.baseUrl || ""}${path}${queryString ? `?${queryString}` : ""}`,
      {
        ...requestParams,
        headers: {
          ...(requestParams.headers || {}),
          ...(type && type !== "multipart/form-data"
            ? { "Content-Type": type }
            : {}),
        },
        signal:
          (cancelToken
            ? this.createAbortSignal(cancelToken)
            : requestParams.signal) || null,
        body:
          typeof body === "undefined" || body === null
            ? null
            : payloadFormatter(body),
      },
    ).then(async (response) => {
      const r = response as HttpResponse<T, E>;
      r.data = null as unknown as T;
      r.error = null as unknown as E;

      const responseToParse = responseFormat ? response.clone() : response;
      const data = !responseFormat
        ? r
        : await responseToParse[responseFormat]()
            .then((data) => {
              if (r.ok) {
                r.data = data;
              } else {
                r.error = data;
              }
              return r;
            })
            .catch((e) => {
              r.error = e;
              return r;
            });

      if (cancelToken) {
        this.abortControllers.delete(cancelToken);
      }

      if (!response.ok) throw data;
      return data;
    });
  };
}
export class Api<
  SecurityDataType extends unknown,
> extends HttpClient<SecurityDataType> {
  v1 = {
    submitIncident: (data: Report, params: RequestParams = {}) =>
      this.request<Receipt, Problem | GatewayMessage>({
        path: `/v1/incidents`,
        method: "POST",
        body: data,
        secure: true,
        type: "application/json",
        format: "json",
        ...params,
      }),
    listIncidents: (
      query?: {
        blo?: string;
        crime?:
          | "drugs"
          | "precursors"
          | "migrant-smuggling"
          | "trafficking-in-persons"
          | "wildlife"
          | "timber"
          | "counterfeit"
          | "medicines"
          | "firearms"
          | "cash"
          | "excise"
          | "waste"
          | "document-fraud"
          | "corruption"
          | "irregular-crossing"
          | "other";
        substance?:
          | "methamphetamine"
          | "amphetamine"
          | "cathinone"
          | "methcathinone"
          | "mephedrone"
          | "captagon"
          | "mdpv"
          | "pyrovalerone"
          | "3-fea"
          | "dexamfetamine"
          | "methylphenidate"
          | "phentermine"
          | "phenmetrazine"
          | "prescription-stimulants"
          | "other-stimulants"
          | "unspecified-stimulants"
          | "mdma"
          | "mda"
          | "mdea"
          | "unspecified-ecstasy"
          | "heroin"
          | "opium"
          | "acetylated-opium"
          | "morphine"
          | "poppy-plant"
          | "poppy-straw"
          | "poppy-seed"
          | "fentanyl"
          | "carfentanil"
          | "3-methylfentanyl"
          | "u-47700"
          | "nitazenes"
          | "codeine"
          | "tramadol"
          | "methadone"
          | "buprenorphine"
          | "oxycodone"
          | "hydrocodone"
          | "desomorphine"
          | "pharmaceutical-opioids"
          | "other-opioids"
          | "unspecified-opioids"
          | "cannabis-herb"
          | "cannabis-resin"
          | "cannabis-plant"
          | "cannabis-oil"
          | "cannabis-seed"
          | "other-cannabis"
          | "unspecified-cannabis"
          | "cocaine"
          | "crack-cocaine"
          | "coca-paste"
          | "smokable-cocaine"
          | "coca-leaf"
          | "coca-bush"
          | "other-cocaine"
          | "unspecified-cocaine"
          | "ketamine"
          | "kratom"
          | "khat"
          | "salvia-divinorum"
          | "ayahuasca"
          | "plant-based-nps"
          | "synthetic-cannabinoids"
          | "jwh-018"
          | "jwh-210"
          | "ur-144"
          | "ab-fubinaca"
          | "adb-chminaca"
          | "mdmb-chmica"
          | "synthetic-cathinones"
          | "alpha-php"
          | "alpha-phpp"
          | "pentedrone"
          | "4-mec"
          | "phenethylamines"
          | "2c-psychedelics"
          | "4-fma"
          | "4-fa"
          | "4-ma"
          | "doc"
          | "piperazines"
          | "tryptamines"
          | "aminoindanes"
          | "etomidate"
          | "unspecified-nps"
          | "nimetazepam"
          | "diazepam"
          | "alprazolam"
          | "clonazepam"
          | "lorazepam"
          | "bromazepam"
          | "flunitrazepam"
          | "midazolam"
          | "nitrazepam"
          | "oxazepam"
          | "estazolam"
          | "chlordiazepoxide"
          | "phenazepam"
          | "zopiclone"
          | "benzodiazepines"
          | "barbiturates"
          | "methaqualone"
          | "ghb"
          | "gbl"
          | "other-sedatives"
          | "unspecified-sedatives"
          | "lsd"
          | "2c-b"
          | "25b-nbome"
          | "25c-nbome"
          | "dob"
          | "dom"
          | "dmt"
          | "psilocybine"
          | "hallucinogenic-mushrooms"
          | "mescaline"
          | "phencyclidine"
          | "other-hallucinogens"
          | "unspecified-hallucinogens"
          | "solvents-and-inhalants"
          | "caffeine"
          | "anabolic-steroids"
          | "psychotropic-substances"
          | "uncontrolled-substances"
          | "mixture"
          | "other";
        item?:
          | "methamphetamine"
          | "amphetamine"
          | "cathinone"
          | "methcathinone"
          | "mephedrone"
          | "captagon"
          | "mdpv"
          | "pyrovalerone"
          | "3-fea"
          | "dexamfetamine"
          | "methylphenidate"
          | "phentermine"
          | "phenmetrazine"
          | "prescription-stimulants"
          | "other-stimulants"
          | "unspecified-stimulants"
          | "mdma"
          | "mda"
          | "mdea"
          | "unspecified-ecstasy"
          | "heroin"
          | "opium"
          | "acetylated-opium"
          | "morphine"
          | "poppy-plant"
          | "poppy-straw"
          | "poppy-seed"
          | "fentanyl"
          | "carfentanil"
          | "3-methylfentanyl"
          | "u-47700"
          | "nitazenes"
          | "codeine"
          | "tramadol"
          | "methadone"
          | "buprenorphine"
          | "oxycodone"
          | "hydrocodone"
          | "desomorphine"
          | "pharmaceutical-opioids"
          | "other-opioids"
          | "unspecified-opioids"
          | "cannabis-herb"
          | "cannabis-resin"
          | "cannabis-plant"
          | "cannabis-oil"
          | "cannabis-seed"
          | "other-cannabis"
          | "unspecified-cannabis"
          | "cocaine"
          | "crack-cocaine"
          | "coca-paste"
          | "smokable-cocaine"
          | "coca-leaf"
          | "coca-bush"
          | "other-cocaine"
          | "unspecified-cocaine"
          | "ketamine"
          | "kratom"
          | "khat"
          | "salvia-divinorum"
          | "ayahuasca"
          | "plant-based-nps"
          | "synthetic-cannabinoids"
          | "jwh-018"
          | "jwh-210"
          | "ur-144"
          | "ab-fubinaca"
          | "adb-chminaca"
          | "mdmb-chmica"
          | "synthetic-cathinones"
          | "alpha-php"
          | "alpha-phpp"
          | "pentedrone"
          | "4-mec"
          | "phenethylamines"
          | "2c-psychedelics"
          | "4-fma"
          | "4-fa"
          | "4-ma"
          | "doc"
          | "piperazines"
          | "tryptamines"
          | "aminoindanes"
          | "etomidate"
          | "unspecified-nps"
          | "nimetazepam"
          | "diazepam"
          | "alprazolam"
          | "clonazepam"
          | "lorazepam"
          | "bromazepam"
          | "flunitrazepam"
          | "midazolam"
          | "nitrazepam"
          | "oxazepam"
          | "estazolam"
          | "chlordiazepoxide"
          | "phenazepam"
          | "zopiclone"
          | "benzodiazepines"
          | "barbiturates"
          | "methaqualone"
          | "ghb"
          | "gbl"
          | "other-sedatives"
          | "unspecified-sedatives"
          | "lsd"
          | "2c-b"
          | "25b-nbome"
          | "25c-nbome"
          | "dob"
          | "dom"
          | "dmt"
          | "psilocybine"
          | "hallucinogenic-mushrooms"
          | "mescaline"
          | "phencyclidine"
          | "other-hallucinogens"
          | "unspecified-hallucinogens"
          | "solvents-and-inhalants"
          | "caffeine"
          | "anabolic-steroids"
          | "psychotropic-substances"
          | "uncontrolled-substances"
          | "mixture"
          | "other"
          | "p-2-p"
          | "3-4-mdp-2-p"
          | "acetic-anhydride"
          | "apaan"
          | "ephedrine"
          | "ergometrine"
          | "ergotamine"
          | "isosafrole"
          | "lysergic-acid"
          | "n-acetylanthranilic-acid"
          | "norephedrine"
          | "phenylacetic-acid"
          | "piperonal"
          | "potassium-permanganate"
          | "pseudoephedrine"
          | "safrole"
          | "npp"
          | "anpp"
          | "apaa"
          | "pmk-glycidates"
          | "mapa"
          | "4-ap"
          | "boc-4-ap"
          | "norfentanyl"
          | "4-piperidone"
          | "1-boc-4-piperidone"
          | "bmk-glycidates"
          | "acetone"
          | "anthranilic-acid"
          | "ethyl-ether"
          | "hydrochloric-acid"
          | "methyl-ethyl-ketone"
          | "piperidine"
          | "sulphuric-acid"
          | "toluene"
          | "pseudoephedrine-preparations"
          | "ephedrine-preparations"
          | "methylamine"
          | "benzyl-cyanide"
          | "benzyl-chloride"
          | "sodium-cyanide"
          | "benzaldehyde"
          | "nitroethane"
          | "propionyl-chloride"
          | "2-bromo-4-methylpropiophenone"
          | "thionyl-chloride"
          | "hypophosphorous-acid"
          | "red-phosphorus"
          | "iodine"
          | "tartaric-acid"
          | "ammonium-chloride"
          | "sodium-hydroxide"
          | "chloroform"
          | "dichloromethane"
          | "ethyl-acetate"
          | "o-chlorobenzonitrile"
          | "hydroxylimine"
          | "tablet-press"
          | "tablet-punches-and-dies"
          | "capsule-filler"
          | "reaction-vessel"
          | "heating-mantle"
          | "hotplate-or-stirrer"
          | "condenser"
          | "distillation-apparatus"
          | "rotary-evaporator"
          | "vacuum-pump"
          | "filter-press"
          | "centrifuge"
          | "drying-oven"
          | "mixer"
          | "hydraulic-press"
          | "laboratory-glassware"
          | "gas-cylinder"
          | "cooling-unit"
          | "packaging-machine"
          | "weighing-scale"
          | "protective-equipment"
          | "manis-javanica"
          | "manis-pentadactyla"
          | "manis-tricuspis"
          | "manis-gigantea"
          | "elephas-maximus"
          | "panthera-tigris"
          | "panthera-pardus"
          | "neofelis-nebulosa"
          | "catopuma-temminckii"
          | "ursus-thibetanus"
          | "helarctos-malayanus"
          | "rhinoceros-sondaicus"
          | "dicerorhinus-sumatrensis"
          | "diceros-bicornis"
          | "nycticebus-bengalensis"
          | "nycticebus-pygmaeus"
          | "pygathrix-nemaeus"
          | "hylobates-lar"
          | "capricornis-milneedwardsii"
          | "bos-gaurus"
          | "loxodonta-africana"
          | "ceratotherium-simum"
          | "manis"
          | "rhinocerotidae"
          | "ursidae"
          | "moschus"
          | "elephantidae"
          | "rhinoceros-unicornis"
          | "panthera-leo"
          | "prionailurus-bengalensis"
          | "macaca-fascicularis"
          | "macaca-mulatta"
          | "cuon-alpinus"
          | "saiga-tatarica"
          | "moschus-berezovskii"
          | "aonyx-cinerea"
          | "lutrogale-perspicillata"
          | "arctictis-binturong"
          | "uncia-uncia"
          | "lutra-lutra"
          | "rucervus-eldii"
          | "orcaella-brevirostris"
          | "nomascus"
          | "trachypithecus"
          | "macaca-leonina"
          | "macaca-arctoides"
          | "viverra-zibetha"
          | "paguma-larvata"
          | "tragulus"
          | "rusa-unicolor"
          | "muntiacus-muntjak"
          | "bos-javanicus"
          | "sus-scrofa"
          | "hystrix-brachyura"
          | "psittacus-erithacus"
          | "rhinoplax-vigil"
          | "buceros-bicornis"
          | "anthracoceros-albirostris"
          | "gracula-religiosa"
          | "psittacula-alexandri"
          | "pavo-muticus"
          | "copsychus-malabaricus"
          | "crocodylus-siamensis"
          | "varanus-bengalensis"
          | "platysternon-megacephalum"
          | "astrochelys-radiata"
          | "geochelone-platynota"
          | "chelonia-mydas"
          | "eretmochelys-imbricata"
          | "varanus-salvator"
          | "python-reticulatus"
          | "python-bivittatus"
          | "naja-atra"
          | "naja-kaouthia"
          | "naja-siamensis"
          | "ophiophagus-hannah"
          | "ptyas-mucosus"
          | "cuora-galbinifrons"
          | "cuora-trifasciata"
          | "cuora-amboinensis"
          | "cuora-mouhotii"
          | "heosemys-grandis"
          | "heosemys-annandalii"
          | "malayemys-subtrijuga"
          | "siebenrockiella-crassicollis"
          | "indotestudo-elongata"
          | "manouria-impressa"
          | "manouria-emys"
          | "geochelone-elegans"
          | "amyda-cartilaginea"
          | "pelochelys-cantorii"
          | "batagur-baska"
          | "cheloniidae"
          | "mauremys-annamensis"
          | "testudinidae"
          | "varanus"
          | "physignathus-cocincinus"
          | "gekko-gecko"
          | "pelodiscus-sinensis"
          | "pangasianodon-gigas"
          | "probarbus-jullieni"
          | "scleropages-formosus"
          | "hippocampus"
          | "hippocampus-kuda"
          | "anguilla-anguilla"
          | "tridacnidae"
          | "dalbergia"
          | "dalbergia-cochinchinensis"
          | "dalbergia-oliveri"
          | "dalbergia-bariensis"
          | "dalbergia-cultrata"
          | "dalbergia-tonkinensis"
          | "dalbergia-latifolia"
          | "pterocarpus-santalinus"
          | "pterocarpus-erinaceus"
          | "aquilaria"
          | "aquilaria-crassna"
          | "aquilaria-malaccensis"
          | "gyrinops"
          | "gonystylus"
          | "taxus-wallichiana"
          | "pterocarpus-macrocarpus"
          | "pterocarpus-indicus"
          | "afzelia-xylocarpa"
          | "tectona-grandis"
          | "fokienia-hodginsii"
          | "excentrodendron-tonkinense"
          | "dipterocarpus"
          | "hopea-odorata"
          | "xylia-xylocarpa"
          | "cibotium-barometz"
          | "dendrobium"
          | "orchidaceae"
          | "cycas"
          | "rauvolfia-serpentina"
          | "paphiopedilum"
          | "other-species"
          | "accessories"
          | "clothing"
          | "medicines"
          | "audio-and-video"
          | "electrical-appliances"
          | "mobile-phones"
          | "cosmetics"
          | "watches"
          | "computers"
          | "toys-and-games"
          | "footwear"
          | "food"
          | "bags"
          | "alcohol"
          | "tobacco"
          | "vehicle-parts"
          | "fuel-and-lubricants"
          | "pesticides-and-fertilisers"
          | "sports-goods"
          | "labels-and-packaging"
          | "banknotes"
          | "falsified"
          | "substandard"
          | "unregistered"
          | "unknown"
          | "pistol"
          | "revolver"
          | "rifle"
          | "shotgun"
          | "submachine-gun"
          | "machine-gun"
          | "other-firearm"
          | "parts-and-components"
          | "silencer"
          | "ammunition"
          | "craft-made-firearm"
          | "assault-rifle"
          | "converted-firearm"
          | "magazine"
          | "air-gun"
          | "launcher"
          | "grenade"
          | "mine"
          | "explosives"
          | "detonator"
          | "crossbow"
          | "bladed-weapon"
          | "electroshock-weapon"
          | "coins"
          | "travellers-cheques"
          | "cheques"
          | "promissory-notes"
          | "money-orders"
          | "other-bearer-instruments"
          | "gold"
          | "precious-metals"
          | "precious-stones"
          | "prepaid-cards"
          | "bank-cards"
          | "casino-chips"
          | "crypto-wallet"
          | "counterfeit-banknotes"
          | "cigarettes"
          | "raw-tobacco"
          | "other-tobacco"
          | "e-cigarettes"
          | "beer"
          | "wine"
          | "spirits"
          | "ethanol"
          | "fuel"
          | "gas"
          | "vehicles"
          | "motorcycles"
          | "machinery"
          | "sugar"
          | "rice"
          | "fruit-and-vegetables"
          | "meat"
          | "seafood"
          | "other-food"
          | "livestock"
          | "poultry"
          | "electronics"
          | "satellite-equipment"
          | "household-goods"
          | "used-goods"
          | "building-materials"
          | "minerals"
          | "jade-and-gemstones"
          | "fertilisers"
          | "pesticides"
          | "fireworks"
          | "gambling-equipment"
          | "cultural-property"
          | "ozone-depleting-substances"
          | "chemical"
          | "medical"
          | "pharmaceutical"
          | "pesticide"
          | "solvent"
          | "oil"
          | "pcb"
          | "mercury"
          | "asbestos"
          | "household"
          | "incineration-ash"
          | "plastic"
          | "electronic"
          | "lead-acid-battery"
          | "other-battery"
          | "scrap-metal"
          | "paper"
          | "textile"
          | "tyre"
          | "vehicle"
          | "slag"
          | "contaminated-soil"
          | "radioactive"
          | "animal";
        from?: string;
        to?: string;
        bbox?: string;
        state?: "current" | "withdrawn" | "duplicate" | "any";
        limit?: number;
        cursor?: string;
      },
      params: RequestParams = {},
    ) =>
      this.request<IncidentPage, GatewayMessage | Problem>({
        path: `/v1/incidents`,
        method: "GET",
        query: query,
        secure: true,
        format: "json",
        ...params,
      }),
    readIncident: (id: string, params: RequestParams = {}) =>
      this.request<IncidentFile, GatewayMessage | Problem>({
        path: `/v1/incidents/${id}`,
        method: "GET",
        secure: true,
        format: "json",
        ...params,
      }),
    readReceipt: (id: string, params: RequestParams = {}) =>
      this.request<Receipt, GatewayMessage | Problem>({
        path: `/v1/incidents/${id}/receipt`,
        method: "GET",
        secure: true,
        format: "json",
        ...params,
      }),
    amendIncident: (id: string, data: Amendment, params: RequestParams = {}) =>
      this.request<AmendmentReceipt, Problem | GatewayMessage>({
        path: `/v1/incidents/${id}/amendments`,
        method: "POST",
        body: data,
        secure: true,
        type: "application/json",
        format: "json",
        ...params,
      }),
    readRevisions: (
      id: string,
      query?: {
        cursor?: string;
      },
      params: RequestParams = {},
    ) =>
      this.request<RevisionPage, GatewayMessage | Problem>({
        path: `/v1/incidents/${id}/revisions`,
        method: "GET",
        query: query,
        secure: true,
        format: "json",
        ...params,
      }),
    readNames: (id: string, params: RequestParams = {}) =>
      this.request<Names, GatewayMessage | Problem>({
        path: `/v1/incidents/${id}/nominal`,
        method: "GET",
        secure: true,
        format: "json",
        ...params,
      }),
    replaceNames: (
      id: string,
      data: NamesRequest,
      params: RequestParams = {},
    ) =>
      this.request<Names, Problem | GatewayMessage>({
        path: `/v1/incidents/${id}/nominal`,
        method: "PUT",
        body: data,
        secure: true,
        type: "application/json",
        format: "json",
        ...params,
      }),
    eraseNames: (id: string, params: RequestParams = {}) =>
      this.request<void, GatewayMessage | Problem>({
        path: `/v1/incidents/${id}/nominal`,
        method: "DELETE",
        secure: true,
        ...params,
      }),
    showPhoto: (
      id: string,
      photoId: string,
      query?: {
        size?: "viewing" | "thumbnail" | "original";
      },
      params: RequestParams = {},
    ) =>
      this.request<any, void | GatewayMessage | Problem>({
        path: `/v1/incidents/${id}/photos/${photoId}`,
        method: "GET",
        query: query,
        secure: true,
        ...params,
      }),
    readCustody: (id: string, params: RequestParams = {}) =>
      this.request<Custody, GatewayMessage | Problem>({
        path: `/v1/incidents/${id}/custody`,
        method: "GET",
        secure: true,
        format: "json",
        ...params,
      }),
    listAlerts: (
      query?: {
        severity?: "Extreme" | "Severe" | "Moderate" | "Minor";
        reference?: string;
        limit?: number;
        cursor?: string;
      },
      params: RequestParams = {},
    ) =>
      this.request<AlertPage, GatewayMessage | Problem>({
        path: `/v1/alerts`,
        method: "GET",
        query: query,
        secure: true,
        format: "json",
        ...params,
      }),
    broadcastAlert: (data: Broadcast, params: RequestParams = {}) =>
      this.request<BroadcastReceipt, Problem | GatewayMessage>({
        path: `/v1/alerts`,
        method: "POST",
        body: data,
        secure: true,
        type: "application/json",
        format: "json",
        ...params,
      }),
    followAlerts: (
      query?: {
        cursor?: string;
      },
      params: RequestParams = {},
    ) =>
      this.request<string, void | GatewayMessage | Problem>({
        path: `/v1/alerts/feed`,
        method: "GET",
        query: query,
        secure: true,
        ...params,
      }),
    readAlert: (id: string, params: RequestParams = {}) =>
      this.request<Alert, void | GatewayMessage | Problem>({
        path: `/v1/alerts/${id}`,
        method: "GET",
        secure: true,
        format: "json",
        ...params,
      }),
    updateBroadcast: (
      id: string,
      data: BroadcastUpdate,
      params: RequestParams = {},
    ) =>
      this.request<BroadcastReceipt, Problem | GatewayMessage>({
        path: `/v1/alerts/${id}/updates`,
        method: "POST",
        body: data,
        secure: true,
        type: "application/json",
        format: "json",
        ...params,
      }),
    cancelBroadcast: (
      id: string,
      data: BroadcastCancellation,
      params: RequestParams = {},
    ) =>
      this.request<BroadcastReceipt, Problem | GatewayMessage>({
        path: `/v1/alerts/${id}/cancellations`,
        method: "POST",
        body: data,
        secure: true,
        type: "application/json",
        format: "json",
        ...params,
      }),
    acknowledgeAlert: (id: string, params: RequestParams = {}) =>
      this.request<object, Problem | GatewayMessage>({
        path: `/v1/alerts/${id}/acknowledgements`,
        method: "POST",
        secure: true,
        format: "json",
        ...params,
      }),
    readSmsSubscriptionOfPerson: (person: string, params: RequestParams = {}) =>
      this.request<Subscription, GatewayMessage | Problem>({
        path: `/v1/people/${person}/subscriptions/sms`,
        method: "GET",
        secure: true,
        format: "json",
        ...params,
      }),
    setSmsSubscriptionOfPerson: (
      person: string,
      data: SmsSubscriptionOrder,
      params: RequestParams = {},
    ) =>
      this.request<Subscription, Problem | GatewayMessage>({
        path: `/v1/people/${person}/subscriptions/sms`,
        method: "PUT",
        body: data,
        secure: true,
        type: "application/json",
        format: "json",
        ...params,
      }),
    endSmsSubscriptionOfPerson: (person: string, params: RequestParams = {}) =>
      this.request<void, GatewayMessage | Problem>({
        path: `/v1/people/${person}/subscriptions/sms`,
        method: "DELETE",
        secure: true,
        ...params,
      }),
    readEmailSubscriptionOfPerson: (
      person: string,
      params: RequestParams = {},
    ) =>
      this.request<Subscription, GatewayMessage | Problem>({
        path: `/v1/people/${person}/subscriptions/email`,
        method: "GET",
        secure: true,
        format: "json",
        ...params,
      }),
    setEmailSubscriptionOfPerson: (
      person: string,
      data: EmailSubscriptionOrder,
      params: RequestParams = {},
    ) =>
      this.request<Subscription, Problem | GatewayMessage>({
        path: `/v1/people/${person}/subscriptions/email`,
        method: "PUT",
        body: data,
        secure: true,
        type: "application/json",
        format: "json",
        ...params,
      }),
    endEmailSubscriptionOfPerson: (
      person: string,
      params: RequestParams = {},
    ) =>
      this.request<void, GatewayMessage | Problem>({
        path: `/v1/people/${person}/subscriptions/email`,
        method: "DELETE",
        secure: true,
        ...params,
      }),
    readSmsSubscription: (params: RequestParams = {}) =>
      this.request<Subscription, GatewayMessage | Problem>({
        path: `/v1/subscriptions/sms`,
        method: "GET",
        secure: true,
        format: "json",
        ...params,
      }),
    setSmsSubscription: (
      data: SmsSubscriptionRequest,
      params: RequestParams = {},
    ) =>
      this.request<Subscription, Problem | GatewayMessage>({
        path: `/v1/subscriptions/sms`,
        method: "PUT",
        body: data,
        secure: true,
        type: "application/json",
        format: "json",
        ...params,
      }),
    endSmsSubscription: (params: RequestParams = {}) =>
      this.request<void, GatewayMessage | Problem>({
        path: `/v1/subscriptions/sms`,
        method: "DELETE",
        secure: true,
        ...params,
      }),
    readEmailSubscription: (params: RequestParams = {}) =>
      this.request<Subscription, GatewayMessage | Problem>({
        path: `/v1/subscriptions/email`,
        method: "GET",
        secure: true,
        format: "json",
        ...params,
      }),
    setEmailSubscription: (
      data: EmailSubscriptionRequest,
      params: RequestParams = {},
    ) =>
      this.request<Subscription, Problem | GatewayMessage>({
        path: `/v1/subscriptions/email`,
        method: "PUT",
        body: data,
        secure: true,
        type: "application/json",
        format: "json",
        ...params,
      }),
    endEmailSubscription: (params: RequestParams = {}) =>
      this.request<void, GatewayMessage | Problem>({
        path: `/v1/subscriptions/email`,
        method: "DELETE",
        secure: true,
        ...params,
      }),
    readStatistics: (
      query?: {
        period?: "day" | "week" | "month" | "quarter" | "year";
        from?: string;
        to?: string;
        by?: "total" | "area" | "crime" | "substance" | "goods" | "role";
      },
      params: RequestParams = {},
    ) =>
      this.request<Statistics, GatewayMessage | Problem>({
        path: `/v1/statistics`,
        method: "GET",
        query: query,
        secure: true,
        format: "json",
        ...params,
      }),
    readReference: (
      query?: {
        language?: "en" | "km" | "lo" | "my" | "th" | "vi" | "zh";
        list?: string;
      },
      params: RequestParams = {},
    ) =>
      this.request<Reference, void | GatewayMessage | Problem>({
        path: `/v1/reference`,
        method: "GET",
        query: query,
        secure: true,
        format: "json",
        ...params,
      }),
  };
  health = {
    health: (params: RequestParams = {}) =>
      this.request<object, GatewayMessage>({
        path: `/health`,
        method: "GET",
        format: "json",
        ...params,
      }),
  };
  openapiJson = {
    describeApi: (params: RequestParams = {}) =>
      this.request<object, GatewayMessage>({
        path: `/openapi.json`,
        method: "GET",
        format: "json",
        ...params,
      }),
  };
}
