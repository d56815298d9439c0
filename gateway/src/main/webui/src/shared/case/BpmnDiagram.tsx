import { BpmnVisualization, FitType, ShapeUtil } from 'bpmn-visualization';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Loading } from '../Loading';
import { processModel } from './processes';
import { edgesWalked } from './walked';

interface Props {
  processId: string;
  active: string[];
  done: string[];
}

/** The process as modelled, with the way the case has come and the place where it stands. */
export function BpmnDiagram({ processId, active, done }: Props) {
  const { t } = useTranslation();
  const holder = useRef<HTMLDivElement>(null);
  const [state, setState] = useState<'loading' | 'shown' | 'missing'>('loading');

  useEffect(() => {
    let isCurrent = true;
    void processModel(processId).then((model) => {
      if (!isCurrent || !holder.current) return;
      if (!model) {
        setState('missing');
        return;
      }
      draw(holder.current, model, active, done);
      setState('shown');
    });
    return () => {
      isCurrent = false;
    };
  }, [processId, active, done]);

  if (state === 'missing') return <p className="muted">{t('case.noDiagram')}</p>;
  return (
    <div className="bpmn-frame">
      {state === 'loading' && <Loading rows={3} />}
      <div
        ref={holder}
        className="bpmn-canvas"
        role="img"
        aria-label={t('case.diagramLabel')}
        data-testid="case-diagram"
        // The picture is wider than most screens; focusing it lets the keyboard scroll it.
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
      />
    </div>
  );
}

function draw(container: HTMLElement, model: string, active: string[], done: string[]): void {
  container.replaceChildren();
  const diagram = new BpmnVisualization({ container });
  diagram.load(model, { fit: { type: FitType.None } });
  const { bpmnElementsRegistry: registry } = diagram;
  const known = (ids: string[]) => registry.getModelElementsByIds(ids).map((element) => element.id);
  const walked = known(done.filter((id) => !active.includes(id)));
  const here = known(active);
  const edges = edgesWalked(model, [...walked, ...here]);

  registry.updateStyle(walked, { stroke: { color: '#1d7a3e' }, fill: { color: '#e7f5ec' }, font: { color: '#16211f' } });
  registry.updateStyle(edges, { stroke: { color: '#1d7a3e', width: 2 } });
  registry.updateStyle(here, {
    stroke: { color: '#8a4b00', width: 3 },
    fill: { color: '#ffe9bf' },
    font: { color: '#16211f', isBold: true },
  });
  for (const id of here) {
    const isTask = registry.getModelElementsByIds(id).some((element) => element.isShape && ShapeUtil.isActivity(element.kind));
    registry.addOverlays(id, {
      position: isTask ? 'top-right' : 'top-center',
      label: '●',
      style: { font: { color: '#8a4b00', size: 18 }, fill: { color: 'transparent' }, stroke: { color: 'transparent' } },
    });
  }
  container.querySelector('svg')?.setAttribute('aria-hidden', 'true');
  showPlace(container, registry.getElementsByIds(here)[0]?.htmlElement);
}

/** Scrolls the frame so that the active element is in the middle. */
function showPlace(container: HTMLElement, element: Element | undefined): void {
  if (!element) return;
  const place = element.getBoundingClientRect();
  const frame = container.getBoundingClientRect();
  container.scrollLeft += place.left - frame.left - frame.width / 2 + place.width / 2;
  container.scrollTop += place.top - frame.top - frame.height / 2 + place.height / 2;
}
