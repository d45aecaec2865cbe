// Shows what only a script can do: the device's own share sheet, copying the address, printing. Everything else is plain links.
(function () {
  "use strict";
  var box = document.querySelector(".share");
  if (!box) return;
  var status = box.querySelector("[role=status]");
  var address = document.querySelector("link[rel=canonical]").href;

  function offer(selector, possible, act) {
    var button = box.querySelector(selector);
    if (!button || !possible) return;
    button.parentNode.hidden = false;
    button.addEventListener("click", function () { act(button.dataset); });
  }

  offer("[data-share]", navigator.share, function () {
    navigator.share({ title: document.querySelector("h1").textContent, url: address }).catch(function () { /* the reader closed the sheet */ });
  });
  offer("[data-copy]", navigator.clipboard, function (data) {
    navigator.clipboard.writeText(address).then(
      function () { status.textContent = data.done; },
      function () { status.textContent = data.failed; });
  });
  offer("[data-print]", window.print, function () { window.print(); });
})();
