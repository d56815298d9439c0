import { Typography } from 'antd';
import { groupCode } from './format';

/** A long code in readable groups; copying gives the plain code. */
export function CodeText({ code, isCopyable = false }: { code: string | null | undefined; isCopyable?: boolean }) {
  if (!code) return <span>—</span>;
  return (
    <Typography.Text className="code-text" copyable={isCopyable ? { text: code } : false}>
      {groupCode(code).map((group, index) => (
        <span key={index} style={{ marginInlineEnd: '0.3em', display: 'inline-block' }}>
          {group}
        </span>
      ))}
    </Typography.Text>
  );
}
