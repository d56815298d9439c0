import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

/** Content that may be wider than its place; when it is, the keyboard can scroll it too. */
export function ScrollX({ children, className = '' }: { children: ReactNode; className?: string }) {
  const { t } = useTranslation();
  const holder = useRef<HTMLDivElement>(null);
  const [isWider, setWider] = useState(false);

  useEffect(() => {
    const element = holder.current;
    if (!element) return;
    const measure = () => setWider(element.scrollWidth > element.clientWidth + 1);
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    measure();
    return () => observer.disconnect();
  }, []);

  return (
    <div
      ref={holder}
      className={`scroll-x ${className}`}
      {...(isWider ? { role: 'group', tabIndex: 0, 'aria-label': t('shared.scrollable') } : {})}
    >
      {children}
    </div>
  );
}
