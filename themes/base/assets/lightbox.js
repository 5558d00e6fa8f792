/* The light box: opens the pictures of `a.enlarge` in the page's `dialog.lightbox`. Without this
   script, or with a key held down, such a link opens its picture as any link does. */
(() => {
  const box = document.querySelector("dialog.lightbox");
  if (!box || !box.showModal) return;
  const part = name => box.querySelector(`[data-part=${name}]`);
  const view = part("view"), words = part("words"), zoom = part("zoom");
  const still = matchMedia("(prefers-reduced-motion: reduce)");
  let links = [], at = 0, top = 0, image, touched, dragged;

  const zoomed = () => box.classList.contains("zoomed");

  /* A copy of a link's picture, which loads in the size that the window asks for. */
  function large(link) {
    const copy = link.firstElementChild.cloneNode(true);
    const image = copy.matches("img") ? copy : copy.querySelector("img");
    copy.querySelectorAll("source").forEach(source => source.sizes = "100vw");
    if (image.srcset) image.sizes = "100vw";
    image.loading = "eager";
    image.removeAttribute("id");
    return [copy, image];
  }

  /* Shows a picture, and until it is there what was seen of it; then the next one may come. */
  function show(to) {
    at = (to + links.length) % links.length;
    const link = links[at], seen = link.querySelector("img"), next = links[(at + 1) % links.length];
    const caption = link.closest("figure")?.querySelector("figcaption");
    let copy;
    [copy, image] = large(link);
    image.style.cssText = `--ratio:${seen.width / seen.height || 1};--most:${link.dataset.width || 9999}px;background-image:url("${seen.currentSrc}")`;
    image.onload = () => {
      image.style.backgroundImage = "";
      if (next !== link && !navigator.connection?.saveData) large(next);
    };
    turn(false);
    view.replaceChildren(copy);
    words.replaceChildren(...(caption ? caption.cloneNode(true).childNodes : []));
    part("count").textContent = part("count").dataset.words.replace("{at}", at + 1).replace("{total}", links.length);
    box.classList.toggle("alone", links.length < 2);
    measure();
  }

  /* Whether there is more to see than fits. A drawing of lines (SVG) can grow by three times. */
  function measure() {
    zoom.hidden = !zoomed() && +(links[at].dataset.width || 1e9) < image.clientWidth * 1.1;
  }

  /* From the whole picture to its own pixels, or back; (x, y) of the window stays where it is. */
  function turn(on, x = innerWidth / 2, y = innerHeight / 2) {
    const before = image.getBoundingClientRect(), link = links[at];
    if (on) {
      image.style.setProperty("--own", (link.dataset.width || before.width * 3) + "px");
      if ("full" in link.dataset) {
        image.parentNode.querySelectorAll("source").forEach(source => source.remove());
        image.removeAttribute("srcset");
        image.src = link.href;
      } else view.querySelectorAll("[srcset]").forEach(one => one.sizes = link.dataset.width + "px");
    }
    box.classList.toggle("zoomed", on);
    zoom.setAttribute("aria-pressed", on);
    view.tabIndex = on ? 0 : -1;
    if (!on && document.activeElement === view) zoom.focus();
    if (!on) return;
    const now = image.getBoundingClientRect(), frame = view.getBoundingClientRect();
    view.scrollTo({
      left: view.scrollLeft + now.left + (x - before.left) / before.width * now.width - x,
      top: view.scrollTop + now.top + (y - before.top) / before.height * now.height - y,
    });
  }

  const toggle = (x, y) => zoom.hidden || turn(!zoomed(), x, y);
  const step = by => links.length > 1 && show(at + by * (getComputedStyle(box).direction === "rtl" ? -1 : 1));

  document.addEventListener("click", event => {
    const link = event.target.closest?.("a.enlarge");
    if (!link || event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    links = [...document.querySelectorAll("a.enlarge")];
    top = scrollY;
    box.showModal();
    document.documentElement.style.overflow = "hidden";
    show(links.indexOf(link));
  });
  box.addEventListener("close", () => {
    document.documentElement.style.overflow = "";
    scrollTo({ top, behavior: "instant" });
    view.replaceChildren();
  });
  part("close").onclick = () => box.close();
  part("previous").onclick = () => show(at - 1);
  part("next").onclick = () => show(at + 1);
  zoom.onclick = () => toggle();
  addEventListener("resize", () => box.open && measure());

  document.addEventListener("keydown", event => {
    const by = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (!box.open || event.ctrlKey || event.metaKey || event.altKey) return;
    if (by && !zoomed()) step(by);
    else if (event.key === "+" || event.key === "-") event.key === "+" !== zoomed() && toggle();
    else return;
    event.preventDefault();
  });

  /* One finger across goes on; a mouse drags what is larger than the window. */
  view.addEventListener("pointerdown", event => {
    touched = [event.clientX, event.clientY];
    dragged = false;
    if (zoomed() && event.pointerType === "mouse") event.preventDefault();
  });
  view.addEventListener("pointermove", event => {
    if (!touched || event.pointerType !== "mouse" || !event.buttons || !zoomed()) return;
    view.scrollBy(-event.movementX, -event.movementY);
    dragged ||= Math.hypot(event.clientX - touched[0], event.clientY - touched[1]) > 6;
  });
  view.addEventListener("touchend", event => {
    const end = event.changedTouches[0];
    if (!touched || zoomed() || event.touches.length || visualViewport.scale > 1.05) return;
    const x = end.clientX - touched[0], y = end.clientY - touched[1];
    if (Math.abs(x) < 40 || Math.abs(x) < 2 * Math.abs(y)) return;
    dragged = true;
    step(x < 0 ? 1 : -1);
  });
  view.addEventListener("click", event => {
    if (!dragged) event.target === view ? box.close() : toggle(event.clientX, event.clientY);
    touched = null;
  });
})();
