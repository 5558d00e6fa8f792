"""What a browser sees of a page: functions of JavaScript, each of which returns what is wrong."""

from importlib.resources import files

#: axe-core, as a package brings it.
AXE = files("axe_playwright_python").joinpath("axe.min.js").read_text(encoding="utf-8")
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
#: Runs axe; of what does not hang on colours, the scheme changes nothing.
RUN_AXE = """async ([tags, rules]) => {
    const runOnly = rules ? { type: "rule", values: rules } : { type: "tag", values: tags };
    const found = await axe.run(document, { runOnly, preload: false, resultTypes: ["violations"] });
    return found.violations.map(one => one.id + ": " + one.nodes[0].target.join(" ")
        + " (" + one.nodes.length + ") " + one.nodes[0].failureSummary.slice(0, 300));
}"""
#: Waits until the page was drawn as far as it is known.
DRAWN = "new Promise(told => requestAnimationFrame(() => requestAnimationFrame(told)))"
#: Waits until nothing is animated.
STILL = "Promise.all(document.getAnimations().map(one => one.finished)).then(() => 0)"
#: How far the page's parts moved while it was loaded: Cumulative Layout Shift.
MOVED = """() => new Promise(told => {
    let sum = 0;
    const count = list => list.getEntries().forEach(one => sum += one.value);
    new PerformanceObserver(count).observe({ type: "layout-shift", buffered: true });
    setTimeout(() => told(sum), 60);
})"""
#: What reaches beyond the right edge, though nothing scrolls it.
WIDE = """() => {
    const room = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= room) return [];
    return [...document.querySelectorAll("body *")].filter(one => {
        const box = one.getBoundingClientRect();
        return box.width && box.right > room + 1 && !one.closest("pre, .table, table");
    }).slice(0, 3).map(one => one.tagName + "." + one.className);
}"""
#: Each stop of the keyboard that is unnamed, hidden, or shows no ring.
STOPS = """() => {
    const all = [...document.querySelectorAll(
        "a[href], button, select, input, textarea, summary, video[controls], [tabindex='0']"
    )].filter(one => one.checkVisibility({ visibilityProperty: true }) && !one.disabled);
    const ring = style => style.boxShadow !== "none"
        || style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2;
    const named = one => one.getAttribute("aria-label") || one.textContent.trim() || one.title
        || one.querySelector("img[alt]")?.alt || one.labels?.[0]?.textContent;
    const wrong = one => {
        one.focus({ focusVisible: true });
        if (document.activeElement !== one) return "takes no focus";
        const around = one.closest("li, tr, article, section") || one;
        const rings = [[one], [one, "::after"], [around]].map(each => getComputedStyle(...each));
        if (!rings.some(ring)) return "no ring";
        if (!named(one)) return "no name";
        const box = one.getBoundingClientRect();
        return box.width < 1 || box.height < 1 ? "not seen" : "";
    };
    const found = all.map(one => [wrong(one), one]).filter(([fault]) => fault);
    document.activeElement?.blur();
    return found.map(([fault, one]) => fault + ": " + one.outerHTML.slice(0, 90));
}"""
#: Text of a page as a reader sees it, without what only a script shows.
TEXT = """() => {
    document.querySelectorAll(".scheme").forEach(one => one.remove());
    return document.body.innerText.replace(/\\s+/g, " ").trim();
}"""
#: Pictures that have no place on the page.
UNSEEN = """() => [...document.querySelectorAll("main img")].filter(one =>
    one.checkVisibility() && (one.clientWidth < 1 || one.clientHeight < 1)).map(one => one.src)"""
#: On paper: what should not be there, and text that is not ink on white.
PAPER = """() => {
    const wrong = [...document.querySelectorAll("nav, a[href='#main'], dialog, .scheme")]
        .filter(one => one.checkVisibility() && one.getBoundingClientRect().width > 1)
        .map(one => "printed: " + one.outerHTML.slice(0, 80));
    const grey = colour => { const [r, g, b, a] = colour.match(/[\\d.]+/g).map(Number);
        return a === 0 ? 255 : (r * 2 + g * 5 + b) / 8; };
    for (const one of document.querySelectorAll("body, h1, main p, main li, main dd, main td")) {
        if (!one.checkVisibility()) continue;
        const style = getComputedStyle(one);
        if (grey(style.color) > 110) wrong.push("pale: " + one.outerHTML.slice(0, 80));
    }
    const ground = getComputedStyle(document.documentElement).backgroundColor;
    if (grey(ground) < 250) wrong.push("ground " + ground);
    return wrong.slice(0, 4);
}"""
#: Of what a selector finds: what is not seen whole on the screen, or lies below something else.
HIT = """selector => [...document.querySelectorAll(selector)].filter(one => {
    const box = one.getBoundingClientRect();
    const icon = (one.firstElementChild || one).getBoundingClientRect();
    const at = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
    const out = each => each.left < 0 || each.top < 0
        || each.right > innerWidth + 1 || each.bottom > innerHeight + 1;
    return out(box) || out(icon) || !one.contains(at) || box.width < 24 || box.height < 24;
}).map(one => one.outerHTML.slice(0, 90))"""
