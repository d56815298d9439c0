import { useCallback, useMemo, useRef, useState } from 'react';
import { ApiError } from '../../api/client';
import type { Dossier, Finding } from '../../api/types';
import type { DossierAccess } from '../../shared/dossier/DossierContext';
import { setAt } from '../../shared/dossier/paths';

function read(key: string): Dossier | undefined {
  try {
    const text = localStorage.getItem(key);
    return text ? (JSON.parse(text) as Dossier) : undefined;
  } catch {
    return undefined;
  }
}

/** A dossier that lives on this device until it is filed; the server's field errors become findings. */
export function useLocalDossier(key: string, first: Dossier) {
  const [dossier, setDossier] = useState(() => read(key) ?? first);
  const [findings, setFindings] = useState<Finding[]>([]);
  const current = useRef({ dossier, findings });
  const listeners = useRef(new Set<() => void>());

  const publish = useCallback((next: { dossier: Dossier; findings: Finding[] }) => {
    current.current = next;
    setDossier(next.dossier);
    setFindings(next.findings);
    listeners.current.forEach((listener) => listener());
  }, []);

  const access = useMemo<DossierAccess>(
    () => ({
      subscribe: (listener) => {
        listeners.current.add(listener);
        return () => listeners.current.delete(listener);
      },
      dossier: () => current.current.dossier,
      findings: () => current.current.findings,
      set: (path, value) => {
        const next = setAt(current.current.dossier, path, value);
        localStorage.setItem(key, JSON.stringify(next));
        publish({ dossier: next, findings: current.current.findings.filter((finding) => finding.field !== path) });
      },
    }),
    [key, publish],
  );

  const takeErrors = useCallback(
    (error: unknown) => {
      if (!(error instanceof ApiError)) return;
      const found = error.fieldErrors.map(
        ({ field, code, message }): Finding => ({
          code: code ?? 'field',
          severity: 'BLOCK',
          field,
          messageZh: message,
          messageEn: message,
        }),
      );
      publish({ dossier: current.current.dossier, findings: found });
    },
    [publish],
  );
  const forget = useCallback(() => localStorage.removeItem(key), [key]);
  return { access, dossier, forget, takeErrors };
}
