import { plotlyModule } from './plotlyFile';

/**
 * What a notebook page runs to draw its figures: it loads Plotly once per page from the `node_modules` that
 * Jupyter serves, and swaps each waiting picture for the live figure. Where Plotly cannot be reached the
 * pictures stay. Jupyter may serve the project, a folder above it or the notebook's own folder, so every folder
 * on the way to the notebook is tried. It knows JupyterLab and Notebook 7 by their configuration element,
 * Notebook 6 by the attributes of its body, and pages saved as files by their address.
 */
export const notebookScript: string = `(function () {
  function base() {
    var config = document.getElementById('jupyter-config-data');
    try {
      if (config) return JSON.parse(config.textContent).baseUrl || '/';
    } catch (error) {}
    return document.body.getAttribute('data-base-url');
  }
  function candidates() {
    var root = base();
    var path = location.pathname;
    var start = '';
    if (root !== null) {
      start = root.replace(/\\/?$/, '/') + 'files/';
      var place = document.body.getAttribute('data-notebook-path');
      if (place !== null) path = encodeURI(place);
      else path = (path.match(/\\/(?:tree|notebooks|doc\\/tree|edit|files)\\/(.*)/) || ['', ''])[1];
    } else if (location.protocol === 'file:') {
      start = 'file:///';
    } else if (location.protocol.indexOf('http') === 0) {
      start = '/';
    } else return [];
    var folders = path.split('/').filter(Boolean).slice(0, -1);
    var found = [];
    for (var i = folders.length; i >= 0; i--)
      found.push(start + folders.slice(0, i).concat('node_modules', '${plotlyModule}').join('/'));
    return found;
  }
  function load(addresses) {
    return addresses.reduce(function (before, address) {
      return before.catch(function () {
        return new Promise(function (resolve, reject) {
          var script = document.createElement('script');
          script.src = address;
          script.onload = function () { window.Plotly ? resolve(window.Plotly) : reject(); };
          script.onerror = function () { script.remove(); reject(); };
          document.head.appendChild(script);
        });
      });
    }, Promise.reject());
  }
  function read(script) {
    if (!script.hasAttribute('data-gzip')) return Promise.resolve(JSON.parse(script.textContent));
    var bytes = Uint8Array.from(atob(script.textContent), function (c) { return c.charCodeAt(0); });
    return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).json();
  }
  function draw(host) {
    host.setAttribute('data-a2a-figure', 'drawn');
    Promise.resolve(host.querySelector('script')).then(read).then(function (figure) {
      return place(host, figure);
    }).catch(function () {});
  }
  function place(host, figure) {
    var picture = host.querySelector('img');
    var live = document.createElement('div');
    if (figure.layout.autosize === false) host.style.overflowX = 'auto';
    else {
      live.style.maxWidth = figure.layout.width + 'px';
      delete figure.layout.width;
    }
    host.insertBefore(live, picture);
    return window.Plotly.newPlot(live, figure.data, figure.layout, figure.config).then(function () {
      picture.style.display = 'none';
    }).catch(function () { live.remove(); });
  }
  function drawWaiting() {
    document.querySelectorAll('[data-a2a-figure="waiting"]').forEach(draw);
  }
  if (!window.a2aPlotly) window.a2aPlotly = window.Plotly ? Promise.resolve() : load(candidates());
  // The output may be put into the page only after its script has run.
  window.a2aPlotly.then(function () {
    [0, 100, 500, 2000].forEach(function (wait) { setTimeout(drawWaiting, wait); });
  }, function () {});
})();`;
