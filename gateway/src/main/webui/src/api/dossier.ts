/** The application's document: mirrors the records of permit-service. Drafts may lack any part. */

export interface Dossier {
  identity?: Identity | null;
  facts?: Facts | null;
  eia?: EiaDocument[] | null;
  production?: Production | null;
  treatment?: TreatmentFacility[] | null;
  outlets?: Outlet[] | null;
  fugitive?: BoundaryLimit[] | null;
  totals?: AnnualTotal[] | null;
  monitoring?: MonitoringItem[] | null;
  reporting?: Reporting | null;
  disclosure?: { startedOn?: string; endedOn?: string; channel?: string; feedback?: string } | null;
  centralPlant?: { catchment?: string; pipeLayout?: string; destination?: string; servedUnits?: string[] } | null;
  quota?: { newOrModifiedProject?: boolean; decisionNo?: string; items?: QuotaItem[] } | null;
  calculations?: AmountCalculation[] | null;
  secretReasons?: Record<string, string> | null;
}

export interface Identity {
  unitName?: string;
  uscc?: string;
  domicile?: string;
  legalRepresentative?: string;
  contactName?: string;
  contactPhone?: string;
  siteName?: string;
  siteAddress?: string;
  division?: string;
  longitude?: number | null;
  latitude?: number | null;
  mainIndustry?: string;
  secondaryIndustries?: string[];
  productionStartedOn?: string | null;
}

export interface Facts {
  industryCodes?: string[];
  amounts?: Record<string, number>;
  traits?: Record<string, boolean>;
  processes?: string[];
  generalProcesses?: GeneralProcess[];
}

export interface GeneralProcess {
  kind?: string;
  capacity?: number | null;
  capacityUnit?: string;
  traits?: Record<string, boolean>;
}

export interface EiaDocument {
  kind?: string;
  approvalNo?: string;
  authority?: string;
  approvedOn?: string | null;
  approvedTonnesPerYear?: Record<string, number>;
}

export interface Production {
  facilities?: ProductionFacility[];
  products?: { name?: string; capacity?: number | null; unit?: string; hoursPerYear?: number | null }[];
  materials?: { name?: string; amountPerYear?: number | null; unit?: string; toxicContent?: string }[];
  fuels?: {
    name?: string;
    amountPerYear?: number | null;
    unit?: string;
    sulphurPercent?: number | null;
    ashPercent?: number | null;
  }[];
  phaseOutCapacity?: boolean | null;
  inProhibitedZone?: boolean | null;
}

export interface ProductionFacility {
  code?: string;
  name?: string;
  process?: string;
  capacity?: number | null;
  capacityUnit?: string;
  generationPoints?: GenerationPoint[];
}

export interface GenerationPoint {
  name?: string;
  pollutants?: string[];
  treatmentCode?: string;
  outletCode?: string;
}

export interface TreatmentFacility {
  code?: string;
  name?: string;
  process?: string;
  feasibleTechnology?: boolean | null;
  capacity?: number | null;
  capacityUnit?: string;
  removalPercent?: Record<string, number>;
}

export interface Outlet {
  code?: string;
  name?: string;
  medium?: 'AIR' | 'WATER' | 'RAIN';
  grade?: 'MAIN' | 'GENERAL' | 'OTHER';
  mode?: string;
  destination?: string;
  receivingBody?: string;
  longitude?: number | null;
  latitude?: number | null;
  heightMetres?: number | null;
  diameterMetres?: number | null;
  designFlow?: number | null;
  treatmentCodes?: string[];
  limits?: Limit[];
}

export interface Limit {
  pollutant?: string;
  concentration?: number | null;
  unit?: string;
  standards?: Standard[];
  tonnesPerYear?: (number | null)[];
  rateKgPerHour?: number | null;
}

export interface Standard {
  kind?: 'NATIONAL' | 'LOCAL' | 'SPECIAL' | 'EIA';
  name?: string;
  concentration?: number | null;
  datedOn?: string | null;
}

export interface BoundaryLimit {
  place?: string;
  pollutant?: string;
  concentration?: number | null;
  unit?: string;
  standard?: string;
  dayDecibel?: number | null;
  nightDecibel?: number | null;
}

export interface AnnualTotal {
  pollutant?: string;
  tonnesPerYear?: (number | null)[];
  eiaTonnesPerYear?: number | null;
  quotaTonnesPerYear?: number | null;
}

export interface MonitoringItem {
  point?: string;
  pollutant?: string;
  mode?: 'AUTOMATIC' | 'MANUAL';
  frequency?: string;
  method?: string;
  instrument?: string;
}

export interface Reporting {
  ledgerForm?: string;
  ledgerRetentionYears?: number | null;
  reports?: ReportRequirement[];
  disclosureChannel?: string;
  disclosureContent?: string;
}

export interface ReportRequirement {
  type?: 'ANNUAL' | 'QUARTERLY' | 'MONTHLY';
  dueMonthOffset?: number | null;
  dueDay?: number | null;
  contents?: string[];
}

export interface QuotaItem {
  pollutant?: string;
  tonnesPerYear?: number | null;
  source?: string;
  ratio?: number | null;
}

export interface AmountCalculation {
  outletCode?: string;
  pollutant?: string;
  method?: 'WATER_FLOW' | 'AIR_PERFORMANCE' | 'OTHER';
  flow?: number | null;
  activity?: number | null;
  referenceGas?: number | null;
  concentration?: number | null;
  resultTonnesPerYear?: number | null;
  explanation?: string;
}
