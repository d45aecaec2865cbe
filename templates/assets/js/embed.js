// Puts a frame in the place of a link once a reader asks for it. Until then nothing is loaded from elsewhere; without this
// script the link leads there.
(() => {
  const frames = [
    { start: "https://www.youtube-nocookie.com/embed/", end: "?autoplay=1" },
    { start: "https://t.me/", end: "" },
  ];
  document.addEventListener("click", event => {
    const link = event.target.closest("a[data-frame]");
    if (!link || event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const known = frames.find(({ start }) => link.dataset.frame.startsWith(start));
    if (!known) return;
    event.preventDefault();
    const frame = document.createElement("iframe");
    frame.title = link.textContent.trim();
    frame.allow = "autoplay; fullscreen; picture-in-picture";
    frame.referrerPolicy = "strict-origin-when-cross-origin";
    frame.sandbox = "allow-scripts allow-same-origin allow-popups allow-presentation";
    frame.src = link.dataset.frame + known.end;
    link.replaceWith(frame);
    frame.focus();
  });
})();
