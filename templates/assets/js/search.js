// Searches the titles, summaries, places and topics of a language's releases. Every word of the question must begin a word of the
// release; letters are folded, so that Kazakh typed with Russian or Latin letters is found too.
(function () {
  "use strict";
  var box = document.getElementById("search");
  if (!box) return;
  var form = box.querySelector("form"), field = box.querySelector("input");
  var status = box.querySelector("[role=status]"), list = box.querySelector(".hits");
  var releases = null;

  var pairs = { "ә": "a", "ғ": "g", "қ": "k", "ң": "n", "ө": "o", "ұ": "u", "ү": "u", "һ": "h", "і": "i", "ё": "e", "й": "i", "ы": "y",
    "а": "a", "б": "b", "в": "v", "г": "g", "д": "d", "е": "e", "ж": "zh", "з": "z", "и": "i", "к": "k", "л": "l", "м": "m", "н": "n",
    "о": "o", "п": "p", "р": "r", "с": "s", "т": "t", "у": "u", "ф": "f", "х": "h", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "sh", "ъ": "",
    "ь": "", "э": "e", "ю": "yu", "я": "ya", "q": "k" };

  function fold(text) {
    return text.toLowerCase().replace(/[а-яёәғқңөұүһіq]/g, function (letter) { return pairs[letter]; });
  }

  function words(text) { return fold(text).match(/[\p{L}\p{N}]+/gu) || []; }

  function load() {
    return fetch("index.json").then(function (answer) {
      if (!answer.ok) throw new Error(answer.status);
      return answer.json();
    }).then(function (all) {
      releases = all.map(function (release) {
        return { release: release, title: words(release.title), all: words([release.title, release.summary, release.place].concat(release.tags).join(" ")) };
      });
    });
  }

  function begins(list, word) { return list.some(function (one) { return one.indexOf(word) === 0; }); }

  function show(question) {
    var asked = words(question);
    list.textContent = "";
    status.textContent = "";
    if (!asked.length) return;
    var hits = releases.filter(function (one) { return asked.every(function (word) { return begins(one.all, word); }); });
    hits.sort(function (a, b) {
      return asked.filter(function (word) { return begins(b.title, word); }).length - asked.filter(function (word) { return begins(a.title, word); }).length;
    });
    status.textContent = hits.length ? box.dataset.found.replace("{n}", hits.length) : box.dataset.none;
    hits.slice(0, 50).forEach(function (hit) { list.appendChild(row(hit.release, asked)); });
  }

  function mark(target, text, asked) {
    text.split(/([\p{L}\p{N}]+)/u).forEach(function (piece) {
      var isHit = asked.some(function (word) { return fold(piece).indexOf(word) === 0; });
      var node = isHit ? document.createElement("mark") : document.createTextNode(piece);
      if (isHit) node.textContent = piece;
      target.appendChild(node);
    });
  }

  function element(name, className, parent) {
    var made = document.createElement(name);
    if (className) made.className = className;
    parent.appendChild(made);
    return made;
  }

  function row(release, asked) {
    var item = document.createElement("li");
    var text = element("div", "txt", element("article", "row", item));
    var kick = element("div", "kick", text);
    if (release.place) element("span", "where", kick).textContent = release.place;
    element("time", "", kick).textContent = release.date;
    var link = element("a", "", element("h2", "hed", text));
    link.href = release.url;
    mark(link, release.title, asked);
    mark(element("p", "sum", text), release.summary, asked);
    return item;
  }

  function ask() {
    (releases ? Promise.resolve() : load()).then(function () { show(field.value); }, function () { status.textContent = box.dataset.failed; });
  }

  box.hidden = false;
  field.value = new URLSearchParams(location.search).get("q") || "";
  form.addEventListener("submit", function (event) {
    event.preventDefault();
    history.replaceState(null, "", "?q=" + encodeURIComponent(field.value));
    ask();
  });
  field.addEventListener("input", function () { if (releases || field.value.length > 2) ask(); });
  if (field.value) ask();
})();
