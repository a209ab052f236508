/** Dollars as pay stubs and letters write them: `$1,734`. */
export const formatMoney = (dollars: number): string =>
  `$${dollars.toLocaleString('en-US', { maximumFractionDigits: 0 })}`;
