// What the person chose is there before anything is painted.
{
  let chosen = {};
  try {
    chosen = JSON.parse(localStorage.getItem('display')) ?? {};
  } catch {
    // Nothing may be kept in this browser: the page stays as it says.
  }
  for (const kind of ['theme', 'scheme', 'contrast', 'density']) {
    if (typeof chosen[kind] === 'string')
      document.documentElement.setAttribute(`data-sam-${kind}`, chosen[kind]);
  }
}
