// For instance choose('scheme', 'dark'), or choose('scheme', 'auto') to follow the system again.
export function choose(kind, value) {
  document.documentElement.setAttribute(`data-sam-${kind}`, value);
  try {
    const chosen = JSON.parse(localStorage.getItem('display')) ?? {};
    localStorage.setItem('display', JSON.stringify({ ...chosen, [kind]: value }));
  } catch {
    // It holds until the page goes.
  }
}
