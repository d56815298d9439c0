import { checks } from './checks';
import { amount, choice, numbered, text, type BlockSpec, type ListSpec } from './spec';

export const identityBlock: BlockSpec = {
  path: 'identity',
  title: 'block.identity',
  fields: [
    text('unitName', { isRequired: true, isWide: true }),
    text('uscc', { isRequired: true, check: checks.uscc }),
    text('legalRepresentative', { isRequired: true }),
    text('domicile', { isRequired: true, isWide: true }),
    text('contactName'),
    text('contactPhone', { check: checks.phone }),
  ],
};

export const siteBlock: BlockSpec = {
  path: 'identity',
  title: 'block.site',
  fields: [
    text('siteName', { isRequired: true }),
    { name: 'division', control: 'division', isRequired: true },
    text('siteAddress', { isRequired: true, isWide: true }),
    { name: 'longitude', control: 'number', unit: '°', check: checks.longitude },
    { name: 'latitude', control: 'number', unit: '°', check: checks.latitude },
    text('mainIndustry', { isRequired: true, check: checks.industry }),
    { name: 'secondaryIndustries', control: 'tags' },
    { name: 'productionStartedOn', control: 'date' },
  ],
};

export const eiaList: ListSpec = {
  name: 'eia',
  layout: 'cards',
  fields: [
    choice('kind', ['REPORT', 'FORM', 'REGISTRATION_FORM'], 'eiaKind', { isRequired: true }),
    text('approvalNo', { isRequired: true }),
    text('authority'),
    { name: 'approvedOn', control: 'date' },
    { name: 'approvedTonnesPerYear', control: 'amounts', unit: 't/a', isWide: true },
  ],
};

export const facilityList: ListSpec = {
  name: 'facilities',
  layout: 'cards',
  nextCode: numbered('MF', 4),
  fields: [
    text('code', { isRequired: true, check: checks.facilityCode }),
    text('name', { isRequired: true }),
    text('process'),
    amount('capacity'),
    text('capacityUnit'),
  ],
  lists: [
    {
      name: 'generationPoints',
      layout: 'table',
      fields: [
        text('name', { isRequired: true }),
        { name: 'pollutants', control: 'pollutants' },
        { name: 'treatmentCode', control: 'treatmentCode' },
        { name: 'outletCode', control: 'outletCode' },
      ],
    },
  ],
};

export const productionBlock: BlockSpec = {
  path: 'production',
  title: 'block.production',
  fields: [
    { name: 'phaseOutCapacity', control: 'yesNo', isRequired: true },
    { name: 'inProhibitedZone', control: 'yesNo', isRequired: true },
  ],
  lists: [
    facilityList,
    {
      name: 'products',
      layout: 'table',
      fields: [text('name', { isRequired: true }), amount('capacity'), text('unit'), amount('hoursPerYear', { unit: 'h/a' })],
    },
    {
      name: 'materials',
      layout: 'table',
      fields: [text('name', { isRequired: true }), amount('amountPerYear'), text('unit'), text('toxicContent')],
    },
    {
      name: 'fuels',
      layout: 'table',
      fields: [
        text('name', { isRequired: true }),
        amount('amountPerYear'),
        text('unit'),
        { name: 'sulphurPercent', control: 'number', unit: '%', check: checks.percent },
        { name: 'ashPercent', control: 'number', unit: '%', check: checks.percent },
      ],
    },
  ],
};

export const treatmentList: ListSpec = {
  name: 'treatment',
  layout: 'cards',
  nextCode: numbered('TA', 3),
  fields: [
    text('code', { isRequired: true, check: checks.treatmentCode }),
    text('name', { isRequired: true }),
    text('process'),
    { name: 'feasibleTechnology', control: 'yesNo' },
    amount('capacity'),
    text('capacityUnit'),
    { name: 'removalPercent', control: 'amounts', unit: '%', isWide: true },
  ],
};

export const outletList: ListSpec = {
  name: 'outlets',
  layout: 'cards',
  nextCode: numbered('DA', 3),
  fields: [
    text('code', { isRequired: true, check: checks.outletCode }),
    text('name', { isRequired: true }),
    choice('medium', ['AIR', 'WATER', 'RAIN'], 'medium', { isRequired: true }),
    choice('grade', ['MAIN', 'GENERAL', 'OTHER'], 'grade', { isRequired: true }),
    choice('mode', ['DIRECT', 'INDIRECT', 'ORGANISED', 'NONE'], 'outletMode'),
    text('destination'),
    text('receivingBody'),
    { name: 'treatmentCodes', control: 'treatmentCodes' },
    { name: 'longitude', control: 'number', unit: '°', check: checks.longitude },
    { name: 'latitude', control: 'number', unit: '°', check: checks.latitude },
    amount('heightMetres', { unit: 'm' }),
    amount('diameterMetres', { unit: 'm' }),
    amount('designFlow'),
  ],
};

export const standardList: ListSpec = {
  name: 'standards',
  layout: 'table',
  fields: [
    choice('kind', ['NATIONAL', 'LOCAL', 'SPECIAL', 'EIA'], 'standardKind', { isRequired: true }),
    text('name', { isRequired: true }),
    amount('concentration', { isRequired: true }),
    { name: 'datedOn', control: 'date' },
  ],
};

export const limitList: ListSpec = {
  name: 'limits',
  layout: 'cards',
  fields: [
    { name: 'pollutant', control: 'pollutant', isRequired: true },
    amount('concentration', { isRequired: true }),
    text('unit'),
    amount('rateKgPerHour', { unit: 'kg/h' }),
    { name: 'tonnesPerYear', control: 'years', unit: 't/a', isWide: true },
  ],
  lists: [standardList],
};

export const fugitiveList: ListSpec = {
  name: 'fugitive',
  layout: 'table',
  fields: [
    text('place'),
    { name: 'pollutant', control: 'pollutant' },
    amount('concentration'),
    text('unit'),
    text('standard'),
    amount('dayDecibel', { unit: 'dB(A)' }),
    amount('nightDecibel', { unit: 'dB(A)' }),
  ],
};

export const totalList: ListSpec = {
  name: 'totals',
  layout: 'cards',
  fields: [
    { name: 'pollutant', control: 'pollutant', isRequired: true },
    amount('eiaTonnesPerYear', { unit: 't/a' }),
    amount('quotaTonnesPerYear', { unit: 't/a' }),
    { name: 'tonnesPerYear', control: 'years', unit: 't/a', isWide: true },
  ],
};

export const calculationList: ListSpec = {
  name: 'calculations',
  layout: 'cards',
  fields: [
    { name: 'outletCode', control: 'outletCode', isRequired: true },
    { name: 'pollutant', control: 'pollutant', isRequired: true },
    choice('method', ['WATER_FLOW', 'AIR_PERFORMANCE', 'OTHER'], 'method', { isRequired: true }),
    amount('flow', { unit: 'm³/a' }),
    amount('activity', { unit: 't/a' }),
    amount('referenceGas', { unit: 'm³/t' }),
    amount('concentration'),
    amount('resultTonnesPerYear', { unit: 't/a' }),
    { name: 'explanation', control: 'longText', isWide: true },
  ],
};

export const quotaBlock: BlockSpec = {
  path: 'quota',
  title: 'block.quota',
  fields: [{ name: 'newOrModifiedProject', control: 'yesNo' }, text('decisionNo')],
  lists: [
    {
      name: 'items',
      layout: 'table',
      fields: [{ name: 'pollutant', control: 'pollutant' }, amount('tonnesPerYear', { unit: 't/a' }), text('source'), amount('ratio')],
    },
  ],
};

export const centralPlantBlock: BlockSpec = {
  path: 'centralPlant',
  title: 'block.centralPlant',
  fields: [
    { name: 'catchment', control: 'longText', isWide: true },
    { name: 'pipeLayout', control: 'longText', isWide: true },
    text('destination'),
    { name: 'servedUnits', control: 'tags', isWide: true },
  ],
};

const frequencies = ['CONTINUOUS', 'HOURLY', 'DAILY', 'WEEKLY', 'MONTHLY', 'QUARTERLY', 'HALF_YEARLY', 'YEARLY'] as const;

export const monitoringList: ListSpec = {
  name: 'monitoring',
  layout: 'table',
  fields: [
    { name: 'point', control: 'point', isRequired: true },
    { name: 'pollutant', control: 'pollutant', isRequired: true },
    choice('mode', ['AUTOMATIC', 'MANUAL'], 'monitoringMode', { isRequired: true }),
    choice('frequency', frequencies, 'frequency', { isRequired: true }),
    text('method'),
    text('instrument'),
  ],
};

export const reportingBlock: BlockSpec = {
  path: 'reporting',
  title: 'block.reporting',
  fields: [
    text('ledgerForm'),
    amount('ledgerRetentionYears'),
    text('disclosureChannel', { isWide: true }),
    { name: 'disclosureContent', control: 'longText', isWide: true },
  ],
  lists: [
    {
      name: 'reports',
      layout: 'table',
      fields: [
        choice('type', ['ANNUAL', 'QUARTERLY', 'MONTHLY'], 'reportType', { isRequired: true }),
        amount('dueMonthOffset'),
        { name: 'dueDay', control: 'number', check: checks.dayOfMonth },
        { name: 'contents', control: 'tags' },
      ],
    },
  ],
};

const atRoot = (title: string, ...lists: ListSpec[]): BlockSpec => ({ path: '', title, lists });

/** The whole dossier in the order in which it is read. */
export const dossierBlocks: BlockSpec[] = [
  identityBlock,
  siteBlock,
  atRoot('block.eia', eiaList),
  productionBlock,
  atRoot('block.treatment', treatmentList),
  atRoot('block.outlets', { ...outletList, lists: [limitList] }),
  atRoot('block.fugitive', fugitiveList),
  atRoot('block.totals', totalList),
  atRoot('block.calculations', calculationList),
  quotaBlock,
  centralPlantBlock,
  atRoot('block.monitoring', monitoringList),
  reportingBlock,
];
