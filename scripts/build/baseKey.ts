/** The key without its plural suffix, if the English text has plural forms. */
export const baseKey = (key: string): string => key.replace(/_(zero|one|two|few|many|other)$/, '');
