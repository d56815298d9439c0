import { createBrowserRouter, type RouteObject } from 'react-router';
import { NotFoundPage } from './NotFoundPage';
import { RequireRole } from './RequireRole';
import { RouteProblem } from './RouteProblem';
import { Shell } from './Shell';
import { drawDeskRoles, engineRoles, enterpriseRoles, inspectionRoles, officerRoles, operatorRoles, planRoles, registerRoles } from './session';
import { SignedInPage } from './SignedInPage';
import { WelcomePage } from './WelcomePage';

/** A page in its own chunk, loaded when its address is visited. */
function page(path: string, load: () => Promise<{ Page: React.ComponentType }>): RouteObject {
  const lazy = async () => ({ Component: (await load()).Page });
  return path === '' ? { index: true, lazy } : { path, lazy };
}

const publicPages = [
  page('', () => import('../public/HomePage')),
  page('permits', () => import('../public/PermitsPage')),
  page('permits/:permitNo', () => import('../public/PermitPage')),
  page('verify', () => import('../public/VerifyPage')),
  page('verify/:permitNo', () => import('../public/VerifyPage')),
  page('draws/check', () => import('../public/draw/DrawCheckPage')),
  page('draws', () => import('../public/draw/DrawsPage')),
  page('draws/:batchNo', () => import('../public/draw/DrawPage')),
  page('fairness', () => import('../public/draw/FairnessPage')),
  page('publications', () => import('../public/PublicationsPage')),
  page('disclosures', () => import('../public/DisclosuresPage')),
  page('disclosures/:applicationNo', () => import('../public/DisclosurePage')),
  page('registrations', () => import('../public/RegistrationsPage')),
  page('inspections', () => import('../public/inspection/ResultsPage')),
  page('inspections/:taskNo', () => import('../public/inspection/ResultPage')),
  page('visit-codes', () => import('../public/inspection/VisitCodePage')),
  page('visit-codes/:code', () => import('../public/inspection/VisitCodePage')),
  page('reports', () => import('../public/report/ReportsPage')),
  page('reports/:no', () => import('../public/report/ReportPage')),
  page('checks', () => import('../public/report/ChecksPage')),
  page('penalties', () => import('../public/penalty/PenaltiesPage')),
  page('penalties/:caseNo', () => import('../public/penalty/PenaltyPage')),
  page('law/:instrument', () => import('../public/LawPage')),
];

const enterprisePages = [
  page('', () => import('../enterprise/HomePage')),
  page('applications/:applicationNo', () => import('../enterprise/case/CasePage')),
  page('applications/:applicationNo/edit', () => import('../enterprise/wizard/WizardPage')),
  page('applications/:applicationNo/edit/:step', () => import('../enterprise/wizard/WizardPage')),
  page('reports', () => import('../enterprise/report/ReportsPage')),
  page('reports/:no', () => import('../enterprise/report/ReportPage')),
  page('duties', () => import('../enterprise/report/DutiesPage')),
  page('data', () => import('../enterprise/report/DataPage')),
  page('account', () => import('../enterprise/report/AccountPage')),
  page('visits', () => import('../enterprise/visit/VisitsPage')),
  page('visits/:taskNo', () => import('../enterprise/visit/VisitPage')),
  page('cases', () => import('../enterprise/penalty/CasesPage')),
  page('cases/:caseNo', () => import('../enterprise/penalty/CasePage')),
  page('registrations/new', () => import('../enterprise/registration/RegistrationFormPage')),
  page('registrations/:registrationNo', () => import('../enterprise/registration/RegistrationPage')),
];

const officerPages = [
  page('', () => import('../officer/WorklistPage')),
  page('applications', () => import('../officer/ApplicationsPage')),
  page('applications/:applicationNo', () => import('../officer/workbench/WorkbenchPage')),
  page('leads', () => import('../officer/enforcement/LeadsPage')),
  page('leads/new', () => import('../officer/enforcement/NewLeadPage')),
  page('leads/:leadNo', () => import('../officer/enforcement/LeadPage')),
  page('cases', () => import('../officer/enforcement/CasesPage')),
  page('cases/:caseNo', () => import('../officer/enforcement/CaseWorkbenchPage')),
  page('permits', () => import('../officer/permits/PermitsPage')),
  page('reports', () => import('../officer/report/ReportsPage')),
  page('reports/:no', () => import('../officer/report/ReportDeskPage')),
  page('permits/:permitNo', () => import('../officer/permits/PermitFilePage')),
  page('duties', () => import('../officer/report/DutiesPage')),
];

const inspectionPages = [
  page('inspections', () => import('../officer/inspection/TasksPage')),
  page('inspections/:taskNo', () => import('../officer/inspection/TaskPage')),
  page('publication-desk', () => import('../officer/inspection/PublicationDeskPage')),
  page('recusals', () => import('../officer/inspection/RecusalsPage')),
  page('inspection-figures', () => import('../officer/inspection/FiguresPage')),
];

const drawDeskPages = [
  page('draws', () => import('../officer/draw/DrawsPage')),
  page('draws/:batchNo', () => import('../officer/draw/DrawDeskPage')),
];

const planPages = [
  page('plans', () => import('../officer/plans/PlansPage')),
  page('plans/new', () => import('../officer/plans/PlanEditPage')),
  page('plans/:planNo', () => import('../officer/plans/PlanPage')),
  page('plans/:planNo/edit', () => import('../officer/plans/PlanEditPage')),
];

const registerPages = [
  page('registers', () => import('../officer/registers/RegistersPage')),
  page('registers/:register/new', () => import('../officer/registers/EntryPage')),
  page('registers/:register/:no', () => import('../officer/registers/EntryPage')),
];

const inspectorPages = [
  page('', () => import('../inspector/TasksPage')),
  page('tasks/:taskNo', () => import('../inspector/TaskPage')),
  page('tasks/:taskNo/:part', () => import('../inspector/TaskPage')),
  page('outbox', () => import('../inspector/OutboxPage')),
  page('sign-out', () => import('../inspector/SignOutPage')),
];

/** Its gate is its own: it opens without a signal too. */
const inspectorFace: RouteObject = {
  path: 'inspector',
  lazy: async () => ({ Component: (await import('../inspector/GatePage')).Page }),
  children: inspectorPages,
};

const operatorPages = [page('', () => import('../operator/OperatorPage'))];
const enginePages = [
  page('', () => import('../operator/engine/EnginePage')),
  page('instances/:key', () => import('../operator/engine/InstancePage')),
];

export const router = createBrowserRouter([
  {
    element: <Shell />,
    errorElement: <RouteProblem />,
    children: [
      {
        errorElement: <RouteProblem />,
        hydrateFallbackElement: <></>,
        children: [
          ...publicPages,
          { path: 'welcome', element: <WelcomePage /> },
          { path: 'signed-in', element: <SignedInPage /> },
          { path: 'enterprise', element: <RequireRole roles={enterpriseRoles} />, children: enterprisePages },
          { path: 'officer', element: <RequireRole roles={inspectionRoles} />, children: inspectionPages },
          { path: 'officer', element: <RequireRole roles={officerRoles} />, children: officerPages },
          { path: 'officer', element: <RequireRole roles={drawDeskRoles} />, children: drawDeskPages },
          { path: 'officer', element: <RequireRole roles={planRoles} />, children: planPages },
          { path: 'officer', element: <RequireRole roles={registerRoles} />, children: registerPages },
          inspectorFace,
          { path: 'operator/engine', element: <RequireRole roles={engineRoles} />, children: enginePages },
          { path: 'operator', element: <RequireRole roles={operatorRoles} />, children: operatorPages },
          { path: '*', element: <NotFoundPage /> },
        ],
      },
    ],
  },
]);
