import { Drawer } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

/** The navigation of a narrow screen. */
export default function MenuDrawer({ isOpen, onClose, children }: { isOpen: boolean; onClose: () => void; children: ReactNode }) {
  const { t } = useTranslation();
  return (
    <Drawer open={isOpen} onClose={onClose} placement="left" size={300} title={t('shell.navigation')}>
      <nav className="drawer-nav" aria-label={t('shell.navigation')}>
        {children}
      </nav>
    </Drawer>
  );
}
