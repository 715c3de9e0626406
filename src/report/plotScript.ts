/**
 * What the page runs for its figures: when one comes near the screen, Plotly is unpacked (once), and the picture gives
 * way to the live figure, in the reader's theme. Where anything of that fails the pictures stay. The policy of the page
 * lets exactly this text of Plotly run, by its hash.
 */
export const plotScript: string = `(function () {
  'use strict';
  if (!window.DecompressionStream || !window.IntersectionObserver) return;
  var dark = matchMedia('(prefers-color-scheme: dark)');
  var loading;
  function unpack(id) {
    var bytes = Uint8Array.from(atob(document.getElementById(id).textContent.trim()), function (c) {
      return c.charCodeAt(0);
    });
    return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).text();
  }
  function load() {
    loading = loading || Promise.all([unpack('plotly-data'), unpack('figures-data')]).then(function (texts) {
      var script = document.createElement('script');
      script.textContent = texts[0];
      document.head.appendChild(script);
      if (!window.Plotly) throw new Error('Plotly did not start');
      return JSON.parse(texts[1]);
    });
    return loading;
  }
  function draw(frame, figures) {
    var live = frame.querySelector('.live');
    if (live === null) {
      live = document.createElement('div');
      live.className = 'live';
      frame.appendChild(live);
    }
    var figure = structuredClone(figures[frame.dataset.figure][dark.matches ? 'dark' : 'light']);
    return window.Plotly.react(live, figure.data, figure.layout, figure.config).then(function () {
      frame.classList.add('drawn');
    });
  }
  function show(frame) {
    load().then(function (figures) { return draw(frame, figures); }).catch(function () {
      var live = frame.querySelector('.live');
      if (live !== null) live.remove();
      frame.classList.remove('drawn');
    });
  }
  var observer = new IntersectionObserver(function (entries) {
    entries.forEach(function (entry) {
      if (!entry.isIntersecting) return;
      observer.unobserve(entry.target);
      show(entry.target);
    });
  }, { rootMargin: '300px' });
  document.querySelectorAll('[data-figure]').forEach(function (frame) { observer.observe(frame); });
  dark.addEventListener('change', function () {
    document.querySelectorAll('.drawn[data-figure]').forEach(show);
  });
})();`;
