import type { ButtonHTMLAttributes } from 'react';

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly tone?: 'primary' | 'plain';
}

const TONES = {
  primary: 'bg-accent text-on-accent hover:opacity-90',
  plain: 'border border-line text-ink hover:bg-hover',
};

export function Button({ tone = 'plain', className = '', ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      className={`inline-flex h-7 items-center justify-center pointer-coarse:h-10 pointer-coarse:min-w-10 gap-1.5 whitespace-nowrap rounded px-2.5 text-xs font-medium disabled:opacity-50 ${TONES[tone]} ${className}`}
      {...rest}
    />
  );
}
