/** How many letters must change to make one word of another. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + same));
    }
    row = next;
  }
  return row[b.length]!;
}

/** Names are compared up to this length; nobody misspells longer ones by a letter. */
const longest = 80;

/** The word that was probably meant, if one is close enough. */
function nearest(word: string, words: Iterable<string>): string | undefined {
  if (word.length > longest) return undefined;
  let best: string | undefined;
  let least = Math.max(2, Math.floor(word.length / 3)) + 1;
  for (const candidate of words) {
    if (Math.abs(candidate.length - word.length) >= least) continue;
    const far = distance(word, candidate);
    if (far < least) {
      least = far;
      best = candidate;
    }
  }
  return best;
}

/** What a misspelt word was meant to be, if anything comes near. */
export type Guess = (word: string, words: Iterable<string>) => string | undefined;

/** Guesses until a file has had so many that nobody reads them any more; then it says nothing. */
export function guesser(most = 50): Guess {
  let left = most;
  return (word, words) => (left-- > 0 ? nearest(word, words) : undefined);
}
