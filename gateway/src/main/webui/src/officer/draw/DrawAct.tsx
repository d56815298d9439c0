import { Button, Popconfirm } from 'antd';
import { useTranslation } from 'react-i18next';
import { drawLots, revealDraw } from '../../api/draw';
import { ProblemView } from '../../shared/ProblemView';
import { useDeskAct } from './useDeskAct';

/** The two acts that need nothing but a word: the draw itself and the reveal. Neither can be taken back. */
export function DrawAct({ batchNo, act, isEarly = false }: { batchNo: string; act: 'draw' | 'reveal'; isEarly?: boolean | undefined }) {
  const { t } = useTranslation();
  const acting = useDeskAct(batchNo, () => (act === 'draw' ? drawLots(batchNo) : revealDraw(batchNo)));
  return (
    <>
      {acting.error && <ProblemView error={acting.error} />}
      <Popconfirm title={t(`draws.sure.${act}`)} okText={t(`draws.do.${act}`)} onConfirm={() => acting.mutate()}>
        <Button type={isEarly ? 'default' : 'primary'} loading={acting.isPending} data-testid={`act-${act}`}>
          {t(`draws.do.${act}`)}
        </Button>
      </Popconfirm>
    </>
  );
}
