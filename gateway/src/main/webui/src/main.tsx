import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { RouterProvider } from 'react-router';
import { ApiError } from './api/client';
import { startLanguages } from './app/i18n';
import { router } from './app/routes';
import { SessionProvider } from './app/session';
import { Themed } from './app/Themed';
import './styles.css';
import './forms.css';

const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 10_000,
      retry: (failures, error) => failures < 2 && error instanceof ApiError && error.isTemporary,
    },
  },
});

const root = document.getElementById('root');
if (root) {
  await startLanguages();
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={queries}>
        <SessionProvider>
          <Themed>
            <RouterProvider router={router} />
          </Themed>
        </SessionProvider>
      </QueryClientProvider>
    </StrictMode>,
  );
}
