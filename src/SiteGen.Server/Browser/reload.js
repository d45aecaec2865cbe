// Keeps an open page of the preview up to date. It is added to pages as they are served; a built site does not have it.
(() => {
  "use strict";
  const me = document.currentScript;
  const isInside = window.top !== window;
  const key = "sitegen-scroll " + location.pathname + location.search;
  let tag = me.dataset.tag;
  let source = null;
  let panel = null;
  let closed = "";
  let last = "";

  const kept = JSON.parse(sessionStorage.getItem(key) || "null");
  sessionStorage.removeItem(key);
  if (kept && Date.now() - kept.at < 10000) {
    const back = () => window.scrollTo({ left: kept.x, top: kept.y, behavior: "instant" });
    back();
    addEventListener("load", back, { once: true });
  }

  function reload() {
    sessionStorage.setItem(key, JSON.stringify({ x: scrollX, y: scrollY, at: Date.now() }));
    location.reload();
  }

  const nameOf = (address) => new URL(address, location.href).pathname.replace(/\.[0-9a-f]{10}(?=\.css$)/, "");

  function swap(addresses) {
    const fresh = new Map(addresses.map((address) => [nameOf(address), address]));
    for (const old of document.querySelectorAll("link[rel=stylesheet]")) {
      const address = fresh.get(nameOf(old.href));
      if (!address || new URL(address, location.href).href === old.href) continue;
      const link = old.cloneNode();
      link.href = address;
      link.addEventListener("load", () => old.remove(), { once: true });
      old.after(link);
    }
  }

  function part(name, text, ...inside) {
    const element = document.createElement(name);
    if (text) element.textContent = text;
    element.append(...inside);
    return element;
  }

  function host(id) {
    document.getElementById(id)?.remove();
    const element = document.createElement("div");
    element.id = id;
    const root = element.attachShadow({ mode: "open" });
    const style = document.createElement("link");
    style.rel = "stylesheet";
    style.href = "/-/overlay.css";
    root.append(style);
    document.documentElement.append(element);
    return root;
  }

  function problem(error) {
    const item = part("li");
    const head = part("p", "", part("code", error.code), " ");
    if (error.place) {
      const place = part("a", error.place);
      place.href = error.link;
      place.className = "place";
      head.append(place);
    }
    item.append(head, part("p", error.text));
    if (error.source !== undefined) {
      const lines = part("pre", "", part("b", String(error.line)), "  " + error.source + "\n" + " ".repeat(String(error.line).length) + "  ", part("mark", error.marks));
      lines.tabIndex = 0;
      item.append(lines);
    }
    for (const hint of error.hints) {
      const line = part("p", hint);
      line.className = "hint";
      item.append(line);
    }
    return item;
  }

  function show(report) {
    panel?.remove();
    panel = null;
    if (isInside || !report.errors.length || closed === last) return;
    const root = host("sitegen-overlay");
    panel = root.host;
    const close = part("button", "×");
    close.type = "button";
    close.setAttribute("aria-label", report.close);
    close.title = report.close;
    close.addEventListener("click", () => { closed = last; panel?.remove(); panel = null; });
    const desk = part("a", report.desk);
    desk.href = "/-/problems";
    const head = part("div", "", part("h2", report.title), part("p", report.summary), desk, close);
    head.className = "head";
    const box = part("section", "", head);
    box.lang = report.lang;
    box.setAttribute("role", "alert");
    box.setAttribute("aria-label", report.title);
    box.append(part("ol", "", ...report.errors.map(problem)));
    if (report.more) box.append(part("p", report.more));
    root.append(box);
  }

  function pill(report) {
    if (isInside || location.pathname.startsWith("/-/")) return;
    const root = host("sitegen-desk");
    const link = part("a", report.desk);
    link.href = "/-/";
    link.lang = report.lang;
    if (report.warnings) link.append(part("span", report.warnings));
    root.append(part("nav", "", link));
    root.lastChild.setAttribute("aria-label", "sitegen");
  }

  function listen() {
    source?.close();
    const page = location.pathname + location.search;
    source = new EventSource("/-/events?page=" + encodeURIComponent(page) + "&tag=" + encodeURIComponent(tag));
    source.addEventListener("reload", reload);
    source.addEventListener("styles", (event) => swap(event.data.split(" ")));
    source.addEventListener("problems", (event) => {
      last = event.data;
      const report = JSON.parse(event.data);
      show(report);
      pill(report);
    });
  }

  addEventListener("keydown", (event) => {
    if (event.key === "Escape" && panel) { closed = last; panel.remove(); panel = null; }
  });

  // A browser keeps at most six connections to a host: pages that nobody looks at give theirs back, and ask when they are looked at again.
  document.addEventListener("visibilitychange", () => {
    if (document.hidden) { source?.close(); source = null; } else if (!source) listen();
  });
  addEventListener("pagehide", () => { source?.close(); source = null; });
  addEventListener("pageshow", () => { if (!source && !document.hidden) listen(); });
  if (!document.hidden) listen();
})();
