/** A number as people write it, as ddd-ddd-dddd or ddd; null for anything else. */
export const dialed = (written: string): string | null => {
  if (/[^\d\s().+-]/.test(written)) return null;
  const digits = written.replace(/\D/g, '').replace(/^1(?=\d{10}$)/, '');
  if (/^\d{3}$/.test(digits)) return digits;
  return /^\d{10}$/.test(digits) && !written.trim().startsWith('+4')
    ? digits.replace(/^(\d{3})(\d{3})/, '$1-$2-')
    : null;
};
