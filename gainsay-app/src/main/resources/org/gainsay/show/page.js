
// The page reads without this. It keeps the language that is told to screen readers true, copies
// citations, shows the sentence behind a mark, and folds the contents on narrow screens.
(function () {
  'use strict';
  var root = document.documentElement;
  document.querySelectorAll('input[name=language]').forEach(function (input) {
    input.addEventListener('change', function () { root.lang = input.value; });
    if (input.checked) { root.lang = input.value; }
  });
  var spoken = document.getElementById('copy-words').content;
  function words() {
    return (spoken.querySelector('[lang=' + root.lang + ']') || spoken.firstElementChild).dataset;
  }
  function tidy(text) { return text.replace(/\s+/g, ' ').trim(); }
  function shown(node) { return node ? tidy(node.innerText) : ''; }
  function cited(quoted, place) {
    return words().citation.split(/(\{\d\})/).map(function (part) {
      return part === '{0}' ? quoted : part === '{1}' ? place : part;
    }).join('');
  }
  function copy(text, button) {
    function done() {
      button.textContent = words().copied;
      setTimeout(function () { button.textContent = words().copy; }, 1500);
    }
    if (navigator.clipboard && window.isSecureContext) {
      navigator.clipboard.writeText(text).then(done);
      return;
    }
    var area = document.createElement('textarea');
    area.value = text;
    document.body.appendChild(area);
    area.select();
    if (document.execCommand('copy')) { done(); }
    area.remove();
    button.focus();
  }
  function button(citation) {
    var made = document.createElement('button');
    made.type = 'button';
    made.className = 'copy';
    made.textContent = words().copy;
    made.addEventListener('click', function (event) {
      event.preventDefault();
      copy(citation(), made);
    });
    return made;
  }
  document.querySelectorAll('figure.evidence').forEach(function (figure) {
    var caption = figure.querySelector('figcaption');
    caption.appendChild(button(function () {
      return cited(shown(figure.querySelector('blockquote')), shown(caption.querySelector('a')));
    }));
  });
  function rename() {
    document.querySelectorAll('button.copy').forEach(function (made) {
      made.textContent = words().copy;
    });
  }
  document.querySelectorAll('input[name=language]').forEach(function (input) {
    input.addEventListener('change', rename);
  });
  function plain(sentence) {
    var own = sentence.cloneNode(true);
    own.querySelectorAll('.n, .fmt, .copy').forEach(function (part) { part.remove(); });
    return tidy(own.textContent);
  }
  function preview(event) {
    var mark = event.target.closest && event.target.closest('a.ref');
    var sentence = mark && !mark.title && document.getElementById(mark.hash.slice(1));
    if (sentence) { mark.title = plain(sentence); }
  }
  document.addEventListener('mouseover', preview);
  document.addEventListener('focusin', preview);
  var last = null;
  function target() {
    if (last) { last.remove(); last = null; }
    var sentence = location.hash.length > 1 && document.getElementById(location.hash.slice(1));
    if (!sentence || !sentence.classList.contains('s')) { return; }
    var place = sentence.closest('article').getAttribute('data-cite') + ' [' +
      sentence.querySelector('.n').textContent + ']';
    last = button(function () { return cited(plain(sentence), place); });
    sentence.appendChild(last);
  }
  window.addEventListener('hashchange', target);
  target();
  if (window.matchMedia('(max-width: 44rem)').matches) {
    document.querySelector('.contents > details').open = false;
  }
  window.addEventListener('beforeprint', function () {
    document.querySelectorAll('details.print').forEach(function (d) { d.open = true; });
  });
}());
