'use client';

import { memo } from 'react';
import type { ParameterSpec, ParameterValue } from '@/simulation/core';
import { useScenario } from '@/components/scenario/scenario-store';
import { ParameterField } from './parameter-field';

interface ParameterControlProps {
  readonly id: string;
  readonly spec: ParameterSpec;
  readonly value: ParameterValue;
  readonly resting: ParameterValue;
}

/** A parameter of the scenario. */
export const ParameterControl = memo(function ParameterControl(props: ParameterControlProps) {
  const { id } = props;
  const setParameter = useScenario((state) => state.setParameter);
  const sealEdit = useScenario((state) => state.sealEdit);
  const resetParameter = useScenario((state) => state.resetParameter);
  return (
    <ParameterField
      {...props}
      onChange={(value, whole = false) => {
        if (whole) sealEdit();
        setParameter(id, value);
        if (whole) sealEdit();
      }}
      onReset={() => resetParameter(id)}
    />
  );
});
