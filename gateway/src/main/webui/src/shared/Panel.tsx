import { useId, type ReactNode } from 'react';

interface Props {
  title: ReactNode;
  aside?: ReactNode;
  children: ReactNode;
  id?: string;
  testId?: string;
}

/** A titled region of a page. */
export function Panel({ title, aside, children, id, testId }: Props) {
  const heading = useId();
  return (
    <section className="panel" id={id} aria-labelledby={heading} data-testid={testId}>
      <header>
        <h2 id={heading}>{title}</h2>
        {aside}
      </header>
      {children}
    </section>
  );
}
