import { Input } from 'antd';
import { useId, useState } from 'react';

interface Props {
  label: string;
  value: string;
  isDisabled: boolean;
  onWrite: (value: string) => void;
  testId: string;
}

/** A text that is on the device with every letter. While it is being written, what is typed goes before what the store tells. */
export function FactsInput({ label, value, isDisabled, onWrite, testId }: Props) {
  const id = useId();
  const [typed, setTyped] = useState<string>();
  return (
    <div className="facts-input">
      <label htmlFor={id} className="small">
        {label}
      </label>
      <Input.TextArea
        id={id}
        value={typed ?? value}
        disabled={isDisabled}
        maxLength={4000}
        autoSize={{ minRows: 1, maxRows: 8 }}
        onChange={({ target }) => {
          setTyped(target.value);
          onWrite(target.value);
        }}
        onBlur={() => setTyped(undefined)}
        data-testid={testId}
      />
    </div>
  );
}
