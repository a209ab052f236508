/** Whole US dollars as on official letters, in every language: `$1,734`. */
export const formatMoney = (dollars: number): string =>
  `$${dollars.toLocaleString('en-US', { maximumFractionDigits: 0 })}`;
