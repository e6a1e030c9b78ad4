import { NumberInput, type NumberInputProps } from '@mantine/core';
import { useState } from 'react';

type Props = Omit<NumberInputProps, 'value' | 'onChange'> & { value: number; onChange: (value: number) => void };

/** A figure that is never open: one wiped out and left shows again what stands, so that nothing else is saved than is seen. */
export function SureNumber({ value, onChange, ...rest }: Props) {
  const [isWiped, setIsWiped] = useState(false);
  return (
    <NumberInput
      {...rest}
      value={isWiped ? '' : value}
      onChange={(next) => {
        setIsWiped(typeof next !== 'number');
        if (typeof next === 'number') onChange(next);
      }}
      onBlur={() => setIsWiped(false)}
    />
  );
}
