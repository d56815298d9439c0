import type { Role, Session } from '../api/types';
import { drawDeskRoles, engineRoles, enterpriseRoles, inspectionRoles, inspectorRoles, officerRoles, operatorRoles, planRoles, registerRoles } from './session';

export interface NavigationItem {
  to: string;
  textKey: string;
  /** Whether only the exact address counts as being there. */
  end?: boolean;
}

const publicItems: NavigationItem[] = [
  { to: '/permits', textKey: 'nav.permits' },
  { to: '/verify', textKey: 'nav.verify' },
  { to: '/publications', textKey: 'nav.publications' },
  { to: '/disclosures', textKey: 'nav.disclosures' },
  { to: '/registrations', textKey: 'nav.registrations' },
  { to: '/inspections', textKey: 'nav.inspectionResults' },
  { to: '/reports', textKey: 'nav.reports' },
  { to: '/draws', textKey: 'nav.draws' },
  { to: '/penalties', textKey: 'nav.penalties' },
];
const enterpriseItems: NavigationItem[] = [
  { to: '/enterprise', textKey: 'nav.enterprise', end: true },
  { to: '/enterprise/reports', textKey: 'nav.ownReports' },
  { to: '/enterprise/cases', textKey: 'nav.ownCases' },
  { to: '/enterprise/duties', textKey: 'duty.title' },
  { to: '/enterprise/data', textKey: 'duty.data.title' },
  { to: '/enterprise/account', textKey: 'duty.account.title' },
  { to: '/enterprise/visits', textKey: 'nav.ownVisits' },
];
const officerItems: NavigationItem[] = [
  { to: '/officer', textKey: 'nav.worklist', end: true },
  { to: '/officer/applications', textKey: 'nav.applications' },
  { to: '/officer/permits', textKey: 'nav.permitFiles' },
  { to: '/officer/leads', textKey: 'nav.leads' },
  { to: '/officer/cases', textKey: 'nav.cases' },
  { to: '/officer/duties', textKey: 'duty.officer.title' },
  { to: '/officer/reports', textKey: 'nav.reviewReports' },
];
const inspectionItems: NavigationItem[] = [{ to: '/officer/inspections', textKey: 'nav.inspections' }];
const drawDeskItems: NavigationItem[] = [{ to: '/officer/draws', textKey: 'nav.drawDesk' }];
const planItems: NavigationItem[] = [{ to: '/officer/plans', textKey: 'nav.plans' }];
const registerItems: NavigationItem[] = [{ to: '/officer/registers', textKey: 'nav.registers' }];
const inspectorItems: NavigationItem[] = [{ to: '/inspector', textKey: 'nav.inspector' }];
const operatorItems: NavigationItem[] = [{ to: '/operator', textKey: 'nav.operator', end: true }];
const engineItems: NavigationItem[] = [{ to: '/operator/engine', textKey: 'nav.engine' }];

function hasAny(session: Session, roles: Role[]): boolean {
  return roles.some((role) => session.roles.includes(role));
}

/** What this person can go to; those who work here get their desk first and the public pages after it. */
export function navigationFor(session: Session | null): NavigationItem[] {
  if (!session) return publicItems;
  const own = [
    ...(hasAny(session, enterpriseRoles) ? enterpriseItems : []),
    ...(hasAny(session, inspectorRoles) ? inspectorItems : []),
    ...(hasAny(session, officerRoles) ? officerItems : []),
    ...(hasAny(session, inspectionRoles) ? inspectionItems : []),
    ...(hasAny(session, operatorRoles) ? operatorItems : []),
    ...(hasAny(session, drawDeskRoles) ? drawDeskItems : []),
    ...(hasAny(session, planRoles) ? planItems : []),
    ...(hasAny(session, registerRoles) ? registerItems : []),
    ...(hasAny(session, engineRoles) ? engineItems : []),
  ];
  return [...own, ...publicItems];
}

/** Where a person lands after signing in. */
export function homeOf(session: Session | null): string {
  return (session && navigationFor(session)[0]?.to) ?? '/';
}
