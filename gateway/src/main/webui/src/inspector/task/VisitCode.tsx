import { QrcodeOutlined } from '@ant-design/icons';
import { Button, Modal, QRCode } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Facts } from '../../shared/Facts';
import { useTask } from './TaskContext';

/** Where the public reads who comes and why. */
const noticeAddress = (code: string) => `${window.location.origin}/visit-codes/${code}`;

/** What the officers show to the unit: who they are, on what basis they come, and a code by which it can ask (APnL §55). */
export function VisitCode() {
  const { t } = useTranslation();
  const { task } = useTask();
  const [isShown, setShown] = useState(false);
  const { visit } = task;
  return (
    <>
      <Button size="large" block icon={<QrcodeOutlined />} onClick={() => setShown(true)} data-testid="show-code">
        {t('phone.showCode')}
      </Button>
      <Modal open={isShown} onCancel={() => setShown(false)} footer={null} title={t('phone.visitNotice')}>
        <div className="visit-code">
          {visit ? (
            <>
              <QRCode value={noticeAddress(visit.visitCode)} size={220} />
              <strong className="code-text" data-testid="visit-code">
                {visit.visitCode}
              </strong>
            </>
          ) : (
            <p>{t('phone.codeLater')}</p>
          )}
          <Facts
            items={[
              [t('phone.unit'), task.site.unitName],
              [t('phone.officers'), task.seats.map((seat) => `${seat.name}（${seat.certificateNo}）`).join('、')],
              [t('phone.basis'), visit?.basis],
            ]}
          />
        </div>
      </Modal>
    </>
  );
}
