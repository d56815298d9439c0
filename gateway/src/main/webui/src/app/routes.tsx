import { createBrowserRouter, type RouteObject } from 'react-router';
import { RequireRole } from './RequireRole';
import { RouteProblem } from './RouteProblem';
import { Shell } from './Shell';
import { enterpriseRoles, officerRoles, operatorRoles } from './session';
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
  page('publications', () => import('../public/PublicationsPage')),
  page('disclosures', () => import('../public/DisclosuresPage')),
  page('registrations', () => import('../public/RegistrationsPage')),
  page('law/:instrument', () => import('../public/LawPage')),
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
          { path: 'enterprise', element: <RequireRole roles={enterpriseRoles} />, children: [] },
          { path: 'officer', element: <RequireRole roles={officerRoles} />, children: [] },
          { path: 'operator', element: <RequireRole roles={operatorRoles} />, children: [] },
          { path: '*', element: <RouteProblem /> },
        ],
      },
    ],
  },
]);
