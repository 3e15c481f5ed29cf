(() => {
  // parley.ts
  var items = () => [...document.querySelectorAll("main .n, main .found > li, main .lines > li, main .card, main .cell, main tbody tr:not(:has(.cell))")];
  var current = null;
  function go(item) {
    if (!item) return;
    current?.classList.remove("current");
    current = item;
    item.classList.add("current");
    item.scrollIntoView({ block: "center" });
    light(item);
    item.querySelector("a, summary, button")?.focus({ preventScroll: true });
  }
  function step(by) {
    const all = items();
    const at = current ? all.indexOf(current) : by > 0 ? -1 : all.length;
    go(all[Math.min(all.length - 1, Math.max(0, at + by))] ?? null);
  }
  function light(item) {
    document.querySelectorAll(".lit").forEach((lit) => lit.classList.remove("lit"));
    const evidence = item?.dataset.evidence;
    if (!evidence) return;
    const place = document.getElementById(evidence);
    (place?.closest(".s") ?? place)?.classList.add("lit");
  }
  function undo() {
    const button = current?.querySelector("[data-key=u]") ?? document.querySelector(".undo [data-key=u]");
    button?.click();
  }
  function decide(key) {
    const button = current?.querySelector(`[data-key="${key}"]`);
    if (!button || !current) return;
    const next = items()[items().indexOf(current) + 1];
    const then = button.closest("form, .edit")?.querySelector("input[name=then]");
    if (then && next?.id) then.value = next.id;
    button.click();
    if (key === "e") current.querySelector(".edit input:not([type=hidden]), .edit select")?.focus();
  }
  function follow(selector) {
    document.querySelector(selector)?.click();
  }
  function search() {
    const words = document.getElementById("q");
    if (words) words.focus();
    else follow("nav a[href^='/search']");
  }
  var keys = {
    j: () => step(1),
    k: () => step(-1),
    a: () => decide("a"),
    e: () => decide("e"),
    r: () => decide("r"),
    u: undo,
    "[": () => follow("a[data-step=earlier]"),
    "]": () => follow("a[data-step=later]"),
    "/": search,
    "?": () => follow("nav a[href^='/keys']")
  };
  document.addEventListener("keydown", (event) => {
    const target = event.target;
    if (event.ctrlKey || event.metaKey || event.altKey || target.matches("input, select, textarea")) return;
    const act = keys[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  });
  document.addEventListener("mouseover", (event) => light(event.target.closest(".n[data-evidence]") ?? current));
  function uploads(form) {
    const files = form.querySelector("input[type=file]");
    const drop = form.querySelector(".drop");
    const status = form.querySelector(".progress");
    if (!files || !drop || !status) return;
    drop.addEventListener("dragover", (event) => {
      event.preventDefault();
      drop.classList.add("over-it");
    });
    drop.addEventListener("dragleave", () => drop.classList.remove("over-it"));
    drop.addEventListener("drop", (event) => {
      event.preventDefault();
      drop.classList.remove("over-it");
      if (!event.dataTransfer?.files.length) return;
      files.files = event.dataTransfer.files;
      form.requestSubmit();
    });
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      const size = [...files.files ?? []].reduce((sum, file) => sum + file.size, 0);
      const most = Number(form.dataset.most);
      if (size > most) status.textContent = `That is too large: ${megabytes(size)} MB, and Parley takes ${megabytes(most)} MB at once. Send it in smaller parts.`;
      else send(form, status);
    });
  }
  function megabytes(bytes) {
    return (bytes / 1048576).toFixed(1);
  }
  function send(form, status) {
    const request = new XMLHttpRequest();
    const bar = document.createElement("progress");
    bar.setAttribute("aria-label", "Progress");
    const said = document.createElement("span");
    status.replaceChildren(bar, said);
    said.textContent = " Sending";
    const read = listen((count) => said.textContent = ` Reading; ${count} added so far`);
    const end = (answer) => {
      read.close();
      status.textContent = answer;
    };
    request.upload.addEventListener("progress", (event) => {
      if (event.lengthComputable) bar.value = event.loaded / event.total;
    });
    request.upload.addEventListener("load", () => {
      bar.removeAttribute("value");
      said.textContent = " Reading";
    });
    request.addEventListener("load", () => {
      end("");
      show(request.responseText);
    });
    request.addEventListener("error", () => end("Parley does not answer. Is it still running?"));
    request.open("POST", form.action);
    request.send(new FormData(form));
  }
  function listen(tell) {
    let count = 0;
    const source = new EventSource("/events");
    source.addEventListener("news", (event) => tell(count += JSON.parse(event.data).reports));
    return source;
  }
  function show(html) {
    const page = new DOMParser().parseFromString(html, "text/html");
    document.title = page.title;
    const main = page.querySelector("main");
    document.querySelector("main").replaceWith(main);
    main.focus();
  }
  function scrub(range2) {
    const form = range2.form;
    const on = form?.querySelector("input[name=on]");
    const label = range2.closest(".scrub");
    if (!form || !on || !label) return;
    label.hidden = false;
    const day = () => new Date(Date.parse(range2.dataset.first) + range2.valueAsNumber * 864e5).toISOString().slice(0, 10);
    const name = () => range2.setAttribute("aria-valuetext", day());
    name();
    range2.addEventListener("input", () => {
      on.value = day();
      name();
    });
    range2.addEventListener("change", () => {
      if (range2.value === range2.max) on.value = "";
      form.requestSubmit();
    });
  }
  var range = document.querySelector(".scrub input");
  if (range) scrub(range);
  function moving(form) {
    let asked = 0;
    const show2 = async () => {
      const mine = ++asked;
      const fields = new FormData(form);
      const query = new URLSearchParams([...fields].map(([name, value]) => [name, String(value)]));
      const get = form.method === "get";
      const answer = await fetch(get ? `${form.action}?${query}` : form.action, get ? {} : { method: "post", body: query });
      if (!answer.ok || mine !== asked) return;
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      for (const id of ["finding", "space"]) document.getElementById(id)?.replaceWith(page.getElementById(id));
      if (get) history.replaceState(null, "", `?${query}`);
    };
    form.addEventListener("input", (event) => {
      const moved = event.target;
      const said = moved.closest("label")?.querySelector("output");
      if (said) said.value = moved.value;
      void show2();
    });
  }
  function hear(line) {
    let after = line.dataset.after;
    let source;
    let here = 0;
    const told = (event) => {
      after = event.lastEventId;
      const news2 = JSON.parse(event.data);
      here += concerning(line, news2);
      mark(document.querySelector("nav a"), news2.reports);
      for (const { talks, reports } of news2.talks) mark([...document.querySelectorAll(".card")].find((card) => card.dataset.talks === talks)?.querySelector("h2"), reports);
      if (here > 0) say(line, here);
    };
    const listen2 = () => {
      source?.close();
      if (document.hidden) return;
      source = new EventSource(`/events?after=${after}`);
      source.addEventListener("news", told);
    };
    document.addEventListener("visibilitychange", listen2);
    listen2();
  }
  function concerning(line, news2) {
    const { of, name } = line.dataset;
    if (of === "report") return news2.corrected.includes(name) ? 1 : 0;
    if (of === "questions") return news2.questions;
    if (of === "talks") return news2.talks.find((one) => one.talks === name)?.reports ?? 0;
    return news2.reports;
  }
  function mark(place, count) {
    if (!place || count === 0) return;
    const tag = place.querySelector(".fresh") ?? document.createElement("span");
    tag.className = "tag fresh";
    tag.textContent = `${Number.parseInt(tag.textContent || "0") + count} new`;
    place.append(" ", tag);
  }
  function say(line, count) {
    const words = {
      report: "This report's items were decided on meanwhile.",
      questions: "Questions or forecasts came in.",
      talks: `${count} new ${count === 1 ? "report" : "reports"} in these talks.`,
      reports: `${count} new ${count === 1 ? "report" : "reports"} in the record.`
    };
    const show2 = document.createElement("a");
    show2.href = line.dataset.to;
    show2.textContent = line.dataset.of === "talks" ? "Show them" : "Show the page as it is now";
    line.replaceChildren(`${words[line.dataset.of]} `, show2);
  }
  var news = document.querySelector(".news");
  if (news) hear(news);
  var game = document.querySelector("#game");
  if (game) moving(game);
  var upload = document.querySelector("#upload");
  if (upload) uploads(upload);
  function arrive() {
    const target = location.hash.length > 1 ? document.getElementById(location.hash.slice(1)) : null;
    if (target?.matches(".n")) go(target);
  }
  window.addEventListener("hashchange", arrive);
  arrive();
})();
