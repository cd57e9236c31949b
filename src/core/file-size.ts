/** A size in bytes, as words of one language: "1.2 MB". */
export type FileSize = (bytes: number) => string;

const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'];

/** Makes sizes of files as a language writes them, by thousands, as most systems do. */
export const fileSize =
  (lang: string): FileSize =>
  (bytes) => {
    let unit = 0;
    // What rounds up to a thousand is one of the next.
    while (bytes >= 999.5 && unit < 3) {
      bytes /= 1000;
      unit++;
    }
    // A tenth of a kilobyte tells nobody anything.
    const maximumFractionDigits = +(unit > 1);
    return bytes.toLocaleString(lang, { style: 'unit', unit: units[unit]!, maximumFractionDigits });
  };
