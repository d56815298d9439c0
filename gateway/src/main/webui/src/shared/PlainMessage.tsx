import type { ReactNode } from 'react';
import { PageHead } from './PageHead';

interface Props {
  title: string;
  text: string;
  actions?: ReactNode;
  testId?: string;
}

/** A page that says one thing and what to do next. */
export function PlainMessage({ title, text, actions, testId }: Props) {
  return (
    <section className="panel plain-message" data-testid={testId}>
      <PageHead title={title} lead={text} />
      {actions && <div className="page-actions">{actions}</div>}
    </section>
  );
}
