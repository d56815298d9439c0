import { MenuOutlined } from '@ant-design/icons';
import { Button, ConfigProvider } from 'antd';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, NavLink, Outlet, ScrollRestoration, useLocation } from 'react-router';
import { Loading } from '../shared/Loading';
import { LanguageSwitch } from './LanguageSwitch';
import { navigationFor } from './navigation';
import { noticeRoles, useHasRole, useSession } from './session';
import { SessionLostNotice } from './SessionLostNotice';
import { denseTheme, plainTheme } from './theme';
import { UserMenu } from './UserMenu';

const MenuDrawer = lazy(() => import('./MenuDrawer'));
const NoticeBell = lazy(() => import('../shared/NoticeBell').then((module) => ({ default: module.NoticeBell })));

/** As many as an office screen has room for; the menu holds all. */
const IN_THE_BAR = 7;

/** The frame of every page: who you are, where you can go, and the page itself. */
export function Shell() {
  const { t } = useTranslation();
  const { session } = useSession();
  const hasRole = useHasRole();
  const { pathname } = useLocation();
  const [isMenuOpen, setMenuOpen] = useState(false);
  const main = useRef<HTMLElement>(null);
  const isDesk = pathname.startsWith('/officer') || pathname.startsWith('/operator');

  useEffect(() => {
    main.current?.focus({ preventScroll: true });
  }, [pathname]);

  const links = navigationFor(session).map((item) => (
    <NavLink key={item.to} to={item.to} end={item.end ?? false} onClick={() => setMenuOpen(false)}>
      {t(item.textKey)}
    </NavLink>
  ));

  return (
    <div className="shell">
      <a className="skip-link" href="#main">
        {t('shell.skip')}
      </a>
      <header className="shell-header">
        <Button
          className={links.length > IN_THE_BAR ? 'shell-menu-button crowded' : 'shell-menu-button'}
          type="text"
          icon={<MenuOutlined style={{ color: '#fff' }} />}
          aria-label={t('shell.menu')}
          onClick={() => setMenuOpen(true)}
        />
        <Link to="/" className="brand">
          <img src="/favicon.svg" width={28} height={28} alt="" />
          <span>
            {t('shell.brand')} <small className="hide-phone">OnePermit</small>
          </span>
        </Link>
        <nav className="shell-nav" aria-label={t('shell.navigation')}>
          {links.slice(0, IN_THE_BAR)}
        </nav>
        <div className="shell-tools">
          <LanguageSwitch />
          {hasRole(...noticeRoles) && (
            <Suspense>
              <NoticeBell />
            </Suspense>
          )}
          <UserMenu />
        </div>
      </header>
      {isMenuOpen && (
        <Suspense>
          <MenuDrawer isOpen onClose={() => setMenuOpen(false)}>
            {links}
          </MenuDrawer>
        </Suspense>
      )}
      <SessionLostNotice />
      <main id="main" ref={main} tabIndex={-1} className={isDesk ? 'shell-main wide dense' : 'shell-main'}>
        <ConfigProvider theme={isDesk ? denseTheme : plainTheme}>
          <Suspense fallback={<Loading />}>
            <Outlet />
          </Suspense>
        </ConfigProvider>
      </main>
      <footer className="shell-footer">{t('shell.footer')}</footer>
      <ScrollRestoration />
    </div>
  );
}
