import { BpmnVisualization, FitType, ShapeUtil } from 'bpmn-visualization';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Loading } from '../Loading';
import { processModel } from './processes';
import { wayOf } from './walked';

interface Props {
  processId: string;
  active: string[];
  /** Elements that were passed, in that order. */
  done: string[];
  /** Whether the case is over: then the end at which it has arrived is its place. */
  isEnded?: boolean;
  /** The process as it was when the case began; without it, the one of this build. */
  model?: string | undefined;
  /** What the picture shows, in words. */
  label?: string;
}

/** The process as modelled, with the way the case has come and the place where it stands. */
export function BpmnDiagram({ processId, active, done, isEnded = false, model: own, label }: Props) {
  const { t } = useTranslation();
  const holder = useRef<HTMLDivElement>(null);
  const [state, setState] = useState<'loading' | 'shown' | 'missing'>('loading');

  useEffect(() => {
    let isCurrent = true;
    const show = async () => {
      const model = own ?? (await processModel(processId));
      if (!isCurrent || !holder.current) return;
      if (model) draw(holder.current, model, { active, done, isEnded });
      setState(model ? 'shown' : 'missing');
    };
    // A file that cannot be drawn is as good as none; what stands beside the picture still stands.
    show().catch(() => setState('missing'));
    return () => {
      isCurrent = false;
    };
  }, [processId, active, done, isEnded, own]);

  if (state === 'missing') return <p className="muted">{t('case.noDiagram')}</p>;
  return (
    <div className="bpmn-frame">
      {state === 'loading' && <Loading rows={3} />}
      <div
        ref={holder}
        className="bpmn-canvas"
        role="img"
        aria-label={label ?? t('case.diagramLabel')}
        data-testid="case-diagram"
        // The picture is wider than most screens; focusing it lets the keyboard scroll it.
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
      />
    </div>
  );
}

interface Place {
  active: string[];
  done: string[];
  isEnded: boolean;
}

function draw(container: HTMLElement, model: string, { active, done, isEnded }: Place): void {
  container.replaceChildren();
  const diagram = new BpmnVisualization({ container });
  diagram.load(model, { fit: { type: FitType.None } });
  const { bpmnElementsRegistry: registry } = diagram;
  const known = (ids: string[]) => registry.getModelElementsByIds(ids).map((element) => element.id);
  const way = wayOf(model, [...done, ...active], isEnded);
  const here = known(isEnded && way.end ? [way.end] : active);
  const walked = known([...done, ...way.silent].filter((id) => !here.includes(id)));

  registry.updateStyle(walked, { stroke: { color: '#1d7a3e' }, fill: { color: '#e7f5ec' }, font: { color: '#16211f' } });
  registry.updateStyle(way.flows, { stroke: { color: '#1d7a3e', width: 2 } });
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
