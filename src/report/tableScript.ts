/**
 * What the page runs for its tables: the heads of those marked `data-sortable` become buttons that sort, and the
 * search box, which is hidden where no scripts run, leaves only the rows that have all its words.
 */
export const tableScript: string = `(function () {
  'use strict';
  function keyOf(row, column) {
    var cell = row.cells[column];
    return cell.dataset.value === undefined ? cell.textContent : Number(cell.dataset.value);
  }
  function sortBy(table, column, descending) {
    var body = table.tBodies[0];
    var rows = Array.from(body.rows);
    rows.sort(function (a, b) {
      var x = keyOf(a, column), y = keyOf(b, column);
      var order = typeof x === 'number' ? x - y : x.localeCompare(y, 'en', { numeric: true });
      return descending ? -order : order;
    });
    body.append.apply(body, rows);
  }
  document.querySelectorAll('table[data-sortable]').forEach(function (table) {
    var heads = Array.from(table.tHead.rows[0].cells);
    heads.forEach(function (head, column) {
      var button = document.createElement('button');
      button.type = 'button';
      button.textContent = head.textContent;
      head.replaceChildren(button);
      button.addEventListener('click', function () {
        var now = head.getAttribute('aria-sort');
        var descending = now === null ? head.classList.contains('number') : now === 'ascending';
        heads.forEach(function (other) { other.removeAttribute('aria-sort'); });
        head.setAttribute('aria-sort', descending ? 'descending' : 'ascending');
        sortBy(table, column, descending);
      });
    });
  });
  var search = document.getElementById('techniques-search');
  if (search === null) return;
  var rows = Array.from(document.getElementById('techniques-table').tBodies[0].rows);
  var texts = rows.map(function (row) { return row.textContent.toLowerCase(); });
  var count = document.getElementById('techniques-count');
  function filter() {
    var words = search.value.toLowerCase().split(/\\s+/).filter(Boolean);
    var shown = 0;
    rows.forEach(function (row, i) {
      row.hidden = !words.every(function (word) { return texts[i].includes(word); });
      if (!row.hidden) shown++;
    });
    count.textContent = shown + ' of ' + rows.length + ' techniques';
  }
  search.addEventListener('input', filter);
  search.parentElement.hidden = false;
  filter();
})();`;
