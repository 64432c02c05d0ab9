const CAP_RAO = 21_000_000n * 1_000_000_000n;
const BASE_RAO = 1_000_000_000n;

/** Block emission in whole rao at an issuance of whole rao: halved for each k ≥ 1 with issuance ≥ cap (1 − 2⁻ᵏ). */
export function exactRewardRao(issuedRao: bigint): bigint {
  const left = CAP_RAO - issuedRao;
  if (left <= 0n) return 0n;
  let reward = BASE_RAO;
  for (let rest = left * 2n; rest <= CAP_RAO && reward > 0n; rest *= 2n) reward /= 2n;
  return reward;
}
