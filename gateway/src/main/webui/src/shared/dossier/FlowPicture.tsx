import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Dossier } from '../../api/types';
import { flowOf, type FlowNode } from './flow';
import { ScrollX } from '../ScrollX';

const nodeWidth = 156;
const nodeHeight = 46;
const gapX = 52;
const columnsX = [8, 8 + nodeWidth + gapX, 8 + 2 * (nodeWidth + gapX)];
const rowHeight = 60;
const top = 34;

function placeOf(node: FlowNode) {
  return { x: columnsX[node.column] ?? 0, y: top + node.row * rowHeight };
}

/** Where pollutants arise, what treats them and where they leave, as a picture; a node leads to its fields. */
export function FlowPicture({ dossier, onGoTo }: { dossier: Dossier; onGoTo?: (path: string) => void }) {
  const { t } = useTranslation();
  const flow = useMemo(() => flowOf(dossier), [dossier]);
  if (flow.nodes.length === 0) return <p className="muted">{t('flow.empty')}</p>;
  const rows = Math.max(...flow.nodes.map((node) => node.row)) + 1;
  const width = (columnsX[2] ?? 0) + nodeWidth + 8;
  const height = top + rows * rowHeight;
  const byId = new Map(flow.nodes.map((node) => [node.id, node]));

  return (
    <figure className="flow" data-testid="flow-picture">
      <ScrollX>
        <svg viewBox={`0 0 ${String(width)} ${String(height)}`} style={{ width: '100%', minWidth: 440, maxWidth: width * 1.2 }} role="group" aria-label={t('flow.label')}>
          {['generationPoints', 'treatment', 'outlets'].map((name, index) => (
            <text key={name} x={(columnsX[index] ?? 0) + nodeWidth / 2} y={18} textAnchor="middle" className="flow-head">
              {t(`field.${name}`)}
            </text>
          ))}
          {flow.links.map((link) => {
            const [from, to] = [byId.get(link.from), byId.get(link.to)];
            if (!from || !to) return null;
            const [a, b] = [placeOf(from), placeOf(to)];
            const [x1, y1, x2, y2] = [a.x + nodeWidth, a.y + nodeHeight / 2, b.x, b.y + nodeHeight / 2];
            const middle = (x1 + x2) / 2;
            const d = `M${String(x1)},${String(y1)} C${String(middle)},${String(y1)} ${String(middle)},${String(y2)} ${String(x2)},${String(y2)}`;
            return <path key={`${link.from} ${link.to}`} d={d} className={`flow-link flow-${to.medium}`} />;
          })}
          {flow.nodes.map((node) => (
            <FlowBox key={node.id} node={node} onGoTo={onGoTo} />
          ))}
        </svg>
      </ScrollX>
      {flow.loose.length > 0 && (
        <figcaption className="field-warning">{t('flow.loose', { names: flow.loose.join('、') })}</figcaption>
      )}
    </figure>
  );
}

function FlowBox({ node, onGoTo }: { node: FlowNode; onGoTo?: (path: string) => void }) {
  const { x, y } = placeOf(node);
  const go = () => onGoTo?.(node.path);
  const isLink = onGoTo !== undefined;
  return (
    <g
      transform={`translate(${String(x)},${String(y)})`}
      className={`flow-node flow-${node.medium}${isLink ? ' flow-click' : ''}`}
      role={isLink ? 'button' : 'img'}
      tabIndex={isLink ? 0 : -1}
      aria-label={`${node.code} ${node.name}`}
      onClick={go}
      onKeyDown={(event) => {
        if (event.key === 'Enter' || event.key === ' ') go();
      }}
    >
      <rect width={nodeWidth} height={nodeHeight} rx={6} />
      <text x={10} y={19} className="flow-code">
        {node.code}
      </text>
      <text x={10} y={37}>
        {node.name.length > 10 ? `${node.name.slice(0, 10)}…` : node.name}
      </text>
      <title>{node.name}</title>
    </g>
  );
}
