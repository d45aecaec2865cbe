// Linked scrolling of the language versions: the same heading or paragraph, by its share of the article's height, is kept at the top.
(() => {
  "use strict";
  const panes = [...document.querySelectorAll(".panes iframe")];
  const linked = document.getElementById("linked");
  let leader = null;
  let timer = 0;

  function marks(pane) {
    const page = pane.contentDocument;
    const blocks = page.querySelectorAll("main h1, main h2, main h3, main .prose > *, main figure, main section");
    const top = pane.contentWindow.scrollY;
    return [0, ...[...blocks].map((block) => block.getBoundingClientRect().top + top), page.documentElement.scrollHeight];
  }

  function follow(from) {
    const start = marks(from);
    const y = from.contentWindow.scrollY;
    let at = 0;
    while (at + 2 < start.length && start[at + 1] <= y) at++;
    const share = (y - start[at]) / Math.max(1, start[at + 1] - start[at]);
    for (const pane of panes) {
      if (pane === from) continue;
      const own = marks(pane);
      const whole = y / Math.max(1, from.contentDocument.documentElement.scrollHeight - from.contentWindow.innerHeight);
      const height = pane.contentDocument.documentElement.scrollHeight - pane.contentWindow.innerHeight;
      // Versions with the same parts go part by part, others by their share of the whole.
      const target = own.length === start.length ? own[at] + share * (own[at + 1] - own[at]) : whole * height;
      pane.contentWindow.scrollTo({ top: whole > 0.99 ? height : target, behavior: "instant" });
    }
  }

  function listen(pane) {
    const lead = () => { leader = pane; clearTimeout(timer); timer = setTimeout(() => { leader = null; }, 300); };
    for (const kind of ["wheel", "touchmove", "keydown", "pointerdown"]) pane.contentWindow.addEventListener(kind, lead, { passive: true });
    pane.contentWindow.addEventListener("scroll", () => {
      if (!linked.checked || (leader && leader !== pane)) return;
      if (!leader) lead();
      requestAnimationFrame(() => follow(pane));
    }, { passive: true });
  }

  for (const pane of panes) {
    pane.addEventListener("load", () => listen(pane));
    if (pane.contentDocument?.readyState === "complete" && pane.contentWindow.location.href !== "about:blank") listen(pane);
  }
})();
