// What the pages do besides: keys, the sentence behind a note, dropping files. Every page is whole without it.

const items = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>("main .n, main .found > li, main .lines > li, main .card, main .cell, main tbody tr:not(:has(.cell))")];

let current: HTMLElement | null = null;

/** Makes an item the current one: shows it, lights up its sentence, and gives it the focus. */
function go(item: HTMLElement | null): void {
  if (!item) return;
  current?.classList.remove("current");
  current = item;
  item.classList.add("current");
  item.scrollIntoView({ block: "center" });
  light(item);
  item.querySelector<HTMLElement>("a, summary, button")?.focus({ preventScroll: true });
}

function step(by: number): void {
  const all = items();
  const at = current ? all.indexOf(current) : by > 0 ? -1 : all.length;
  go(all[Math.min(all.length - 1, Math.max(0, at + by))] ?? null);
}

function light(item: HTMLElement | null): void {
  document.querySelectorAll(".lit").forEach((lit) => lit.classList.remove("lit"));
  const evidence = item?.dataset.evidence;
  if (!evidence) return;
  const place = document.getElementById(evidence);
  (place?.closest(".s") ?? place)?.classList.add("lit");
}

/** Takes back what was decided on the current note, or else what was decided last. */
function undo(): void {
  const button = current?.querySelector<HTMLElement>("[data-key=u]") ?? document.querySelector<HTMLElement>(".undo [data-key=u]");
  button?.click();
}

/** Presses a button of the current note; the page then opens at the note after it. */
function decide(key: string): void {
  const button = current?.querySelector<HTMLElement>(`[data-key="${key}"]`);
  if (!button || !current) return;
  const next = items()[items().indexOf(current) + 1];
  const then = button.closest("form, .edit")?.querySelector<HTMLInputElement>("input[name=then]");
  if (then && next?.id) then.value = next.id;
  button.click();
  if (key === "e") current.querySelector<HTMLElement>(".edit input:not([type=hidden]), .edit select")?.focus();
}

function follow(selector: string): void {
  document.querySelector<HTMLAnchorElement>(selector)?.click();
}

function search(): void {
  const words = document.getElementById("q");
  if (words) words.focus();
  else follow("nav a[href^='/search']");
}

const keys: Record<string, () => void> = {
  j: () => step(1),
  k: () => step(-1),
  a: () => decide("a"),
  e: () => decide("e"),
  r: () => decide("r"),
  u: undo,
  "[": () => follow("a[data-step=earlier]"),
  "]": () => follow("a[data-step=later]"),
  "/": search,
  "?": () => follow("nav a[href^='/keys']"),
};

document.addEventListener("keydown", (event) => {
  const target = event.target as HTMLElement;
  if (event.ctrlKey || event.metaKey || event.altKey || target.matches("input, select, textarea")) return;
  const act = keys[event.key];
  if (!act) return;
  event.preventDefault();
  act();
});

document.addEventListener("mouseover", (event) => light((event.target as Element).closest<HTMLElement>(".n[data-evidence]") ?? current));

/** Sends the form of files with its progress shown; what came of it then takes the place of the page. */
function uploads(form: HTMLFormElement): void {
  const files = form.querySelector<HTMLInputElement>("input[type=file]");
  const drop = form.querySelector<HTMLElement>(".drop");
  const status = form.querySelector<HTMLElement>(".progress");
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
    const size = [...(files.files ?? [])].reduce((sum, file) => sum + file.size, 0);
    const most = Number(form.dataset.most);
    if (size > most) status.textContent = `That is too large: ${megabytes(size)} MB, and Parley takes ${megabytes(most)} MB at once. Send it in smaller parts.`;
    else send(form, status);
  });
}

function megabytes(bytes: number): string {
  return (bytes / 1048576).toFixed(1);
}

function send(form: HTMLFormElement, status: HTMLElement): void {
  const request = new XMLHttpRequest();
  const bar = document.createElement("progress");
  bar.setAttribute("aria-label", "Progress");
  const said = document.createElement("span");
  status.replaceChildren(bar, said);
  said.textContent = " Sending";
  const read = listen((count) => (said.textContent = ` Reading; ${count} added so far`));
  const end = (answer: string): void => {
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

/** Counts the reports that come into the record from now on. */
function listen(tell: (count: number) => void): EventSource {
  let count = 0;
  const source = new EventSource("/events");
  source.addEventListener("news", (event: MessageEvent<string>) => tell((count += (JSON.parse(event.data) as News).reports)));
  return source;
}

/** Puts what another page shows in the place of what this one shows. */
function show(html: string): void {
  const page = new DOMParser().parseFromString(html, "text/html");
  document.title = page.title;
  const main = page.querySelector("main")!;
  document.querySelector("main")!.replaceWith(main);
  main.focus();
}

/** The line of days: moving it names the day, letting go looks from there. At its end the look is free of any day. */
function scrub(range: HTMLInputElement): void {
  const form = range.form;
  const on = form?.querySelector<HTMLInputElement>("input[name=on]");
  const label = range.closest<HTMLElement>(".scrub");
  if (!form || !on || !label) return;
  label.hidden = false;
  const day = (): string => new Date(Date.parse(range.dataset.first!) + range.valueAsNumber * 86_400_000).toISOString().slice(0, 10);
  const name = (): void => range.setAttribute("aria-valuetext", day());
  name();
  range.addEventListener("input", () => {
    on.value = day();
    name();
  });
  range.addEventListener("change", () => {
    if (range.value === range.max) on.value = "";
    form.requestSubmit();
  });
}

const range = document.querySelector<HTMLInputElement>(".scrub input");
if (range) scrub(range);

/** Whatever is moved in a game is worked out at once; what is asked last is shown. */
function moving(form: HTMLFormElement): void {
  let asked = 0;
  const show = async (): Promise<void> => {
    const mine = ++asked;
    const fields = new FormData(form);
    const query = new URLSearchParams([...fields].map(([name, value]) => [name, String(value)]));
    const get = form.method === "get";
    const answer = await fetch(get ? `${form.action}?${query}` : form.action, get ? {} : { method: "post", body: query });
    if (!answer.ok || mine !== asked) return;
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    for (const id of ["finding", "space"]) document.getElementById(id)?.replaceWith(page.getElementById(id)!);
    if (get) history.replaceState(null, "", `?${query}`);
  };
  form.addEventListener("input", (event) => {
    const moved = event.target as HTMLInputElement;
    const said = moved.closest("label")?.querySelector("output");
    if (said) said.value = moved.value;
    void show();
  });
}

interface News {
  reports: number;
  talks: { talks: string; reports: number }[];
  corrected: string[];
  questions: number;
}

/** Tells what came into the record since the page was made: in a line at the top, at the talks that got reports, and in the way to all talks. */
function hear(line: HTMLElement): void {
  let after = line.dataset.after!;
  let source: EventSource | undefined;
  let here = 0;
  const told = (event: MessageEvent<string>): void => {
    after = event.lastEventId;
    const news = JSON.parse(event.data) as News;
    here += concerning(line, news);
    mark(document.querySelector("nav a"), news.reports);
    for (const { talks, reports } of news.talks) mark([...document.querySelectorAll<HTMLElement>(".card")].find((card) => card.dataset.talks === talks)?.querySelector("h2"), reports);
    if (here > 0) say(line, here);
  };
  // Browsers open six connections to a server: only the page that is looked at keeps one of them.
  const listen = (): void => {
    source?.close();
    if (document.hidden) return;
    source = new EventSource(`/events?after=${after}`);
    source.addEventListener("news", told);
  };
  document.addEventListener("visibilitychange", listen);
  listen();
}

/** How much of the news concerns the page. */
function concerning(line: HTMLElement, news: News): number {
  const { of, name } = line.dataset;
  if (of === "report") return news.corrected.includes(name!) ? 1 : 0;
  if (of === "questions") return news.questions;
  if (of === "talks") return news.talks.find((one) => one.talks === name)?.reports ?? 0;
  return news.reports;
}

/** Adds to what is marked as new there. */
function mark(place: Element | null | undefined, count: number): void {
  if (!place || count === 0) return;
  const tag = place.querySelector(".fresh") ?? document.createElement("span");
  tag.className = "tag fresh";
  tag.textContent = `${Number.parseInt(tag.textContent || "0") + count} new`;
  place.append(" ", tag);
}

function say(line: HTMLElement, count: number): void {
  const words: Record<string, string> = {
    report: "This report's items were decided on meanwhile.",
    questions: "Questions or forecasts came in.",
    talks: `${count} new ${count === 1 ? "report" : "reports"} in these talks.`,
    reports: `${count} new ${count === 1 ? "report" : "reports"} in the record.`,
  };
  const show = document.createElement("a");
  show.href = line.dataset.to!;
  show.textContent = line.dataset.of === "talks" ? "Show them" : "Show the page as it is now";
  line.replaceChildren(`${words[line.dataset.of!]} `, show);
}

const news = document.querySelector<HTMLElement>(".news");
if (news) hear(news);

const game = document.querySelector<HTMLFormElement>("#game");
if (game) moving(game);

const upload = document.querySelector<HTMLFormElement>("#upload");
if (upload) uploads(upload);

/** The note that the address names is the current one. */
function arrive(): void {
  const target = location.hash.length > 1 ? document.getElementById(location.hash.slice(1)) : null;
  if (target?.matches(".n")) go(target);
}

window.addEventListener("hashchange", arrive);
arrive();
