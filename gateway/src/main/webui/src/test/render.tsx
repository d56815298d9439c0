import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import { ConfigProvider } from 'antd';
import i18n from 'i18next';
import type { ReactNode } from 'react';
import { initReactI18next } from 'react-i18next';
import { MemoryRouter } from 'react-router';
import en from '../locales/en.json';
import zh from '../locales/zh.json';

await i18n.use(initReactI18next).init({
  lng: 'zh',
  fallbackLng: 'zh',
  resources: { zh: { translation: zh }, en: { translation: en } },
  interpolation: { escapeValue: false },
  showSupportNotice: false,
});

/** Renders with the frame that every page has: words, queries, router. */
export function renderInFrame(children: ReactNode, address = '/') {
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  return render(
    <QueryClientProvider client={client}>
      <ConfigProvider>
        <MemoryRouter initialEntries={[address]}>{children}</MemoryRouter>
      </ConfigProvider>
    </QueryClientProvider>,
  );
}
