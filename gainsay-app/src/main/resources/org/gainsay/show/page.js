
// The page reads without this. It keeps the language that is told to screen readers true, and
// copies citations.
(function () {
  'use strict';
  var root = document.documentElement;
  document.querySelectorAll('input[name=language]').forEach(function (input) {
    input.addEventListener('change', function () { root.lang = input.value; });
    if (input.checked) { root.lang = input.value; }
  });
  var WORDS = { en: ['Copy citation', 'Copied'], fr: ['Copier la citation', 'Copié'] };
  function words(i) { return (WORDS[root.lang] || WORDS.en)[i]; }
  function shown(node) { return node ? node.innerText.replace(/\s+/g, ' ').trim() : ''; }
  function copy(text, button) {
    function done() {
      button.textContent = words(1);
      setTimeout(function () { button.textContent = words(0); }, 1500);
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
  }
  function button(citation) {
    var made = document.createElement('button');
    made.type = 'button';
    made.className = 'copy';
    made.textContent = words(0);
    made.addEventListener('click', function (event) {
      event.preventDefault();
      copy(citation(), made);
    });
    return made;
  }
  document.querySelectorAll('figure.evidence').forEach(function (figure) {
    var caption = figure.querySelector('figcaption');
    caption.appendChild(button(function () {
      return '“' + shown(figure.querySelector('blockquote')) + '” — ' +
        shown(caption.querySelector('a'));
    }));
  });
  var last = null;
  function target() {
    if (last) { last.remove(); last = null; }
    var sentence = location.hash.length > 1 && document.getElementById(location.hash.slice(1));
    if (!sentence || !sentence.classList.contains('s')) { return; }
    var article = sentence.closest('article');
    var number = sentence.querySelector('.n');
    last = button(function () {
      var text = shown(sentence).replace(number.textContent, '').replace(words(0), '').trim();
      return '“' + text + '” — ' + article.getAttribute('data-cite') + ' [' +
        number.textContent + ']';
    });
    sentence.appendChild(last);
  }
  window.addEventListener('hashchange', target);
  target();
  window.addEventListener('beforeprint', function () {
    document.querySelectorAll('details.print').forEach(function (d) { d.open = true; });
  });
}());
