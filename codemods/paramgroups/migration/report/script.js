"use strict";
// Everything that comes from the plan reaches the page as text, never as markup.
const data = JSON.parse(document.getElementById("data").textContent);
const byId = (id) => document.getElementById(id);
const make = (tag, attributes = {}, ...children) => {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name === "text") element.textContent = value;
    else if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else element.setAttribute(name, value);
  }
  element.append(...children.filter((child) => child !== null));
  return element;
};
const many = (number, noun) => `${number.toLocaleString("en")} ${noun}${number === 1 ? "" : noun.endsWith("x") ? "es" : "s"}`;

const KINDS = { applied: "applied", open: "to be applied", aside: "set aside", left: "left for people" };
const NOBODY = "(nobody)";
const kindOf = (state) => (state === "applied" ? "applied" : state === "set aside" ? "aside" : "open");
const CHUNK = 100;

// ---- what there is to show: one item a row ----
const ownersOf = (owners) => (owners.length ? owners : [NOBODY]);
const textOf = (...parts) => parts.flat(3).join(" ").toLowerCase();
const noteText = (notes) => notes.map((note) => [note.code || "", note.name || "", note.message, note.detail || ""]);
const changes = data.files.map((file) => {
  const shard = data.shards[file.shard];
  return { ...file, shard, owners: ownersOf(shard.owners), kind: kindOf(shard.state), codes: codesOf(file.findings),
    text: textOf(file.path, shard.id, shard.title, shard.owners, noteText(file.findings)) };
});
const left = data.left.map((one) => ({ ...one, owners: ownersOf(one.owners), kind: "left", codes: codesOf(one.findings),
  text: textOf(one.path, one.owners, noteText(one.findings)) }));
const shards = data.shards.map((shard, index) => ({ ...shard, index, owners: ownersOf(shard.owners), kind: kindOf(shard.state),
  files: [], codes: new Set(), text: textOf(shard.id, shard.title, shard.owners, shard.reason) }));
data.files.forEach((file, index) => {
  shards[file.shard].files.push(changes[index]);
  changes[index].codes.forEach((code) => shards[file.shard].codes.add(code));
});
function codesOf(findings) { return new Set(findings.map((note) => note.code || "not readable")); }
const views = { changes, left, shards };
let view = "changes";
let shown = [];
let rendered = 0;

// ---- the top of the page ----
function total(name, value) { return make("div", {}, make("dt", { text: name }), make("dd", { text: value.toLocaleString("en") })); }
byId("about").textContent = `paramgroups ${data.tool}, by ${data.by}` + (data.base ? `, base ${data.base.slice(0, 12)}` : "") + `, ${many(data.counts.files, "file")} read`;
byId("totals").append(
  total("shards", shards.length), total("files to change", changes.length), total("fixes", data.counts.fixes),
  total("files applied", changes.filter((one) => one.kind === "applied").length),
  total("left for people", data.counts.left), total("not readable", data.counts.failed));
for (const [kind, words] of Object.entries(KINDS)) byId("legend").append(make("li", {}, make("span", { class: `swatch ${kind}` }), words));

function tally(keysOf) {
  const rows = new Map();
  const add = (item, keys, number) => keys.forEach((key) => {
    if (!rows.has(key)) rows.set(key, { applied: 0, open: 0, aside: 0, left: 0, sum: 0 });
    rows.get(key)[item.kind] += number(key); rows.get(key).sum += number(key);
  });
  for (const item of [...changes, ...left]) add(item, keysOf(item), (key) => keysOf === ownerKeys ? 1 : item.findings.filter((note) => (note.code || "not readable") === key && (item.kind === "left") === !note.fixed).length);
  return [...rows].filter(([, row]) => row.sum).sort((a, b) => b[1].sum - a[1].sum || (a[0] < b[0] ? -1 : 1));
}
function ownerKeys(item) { return item.owners; }
function chart(place, rows, noun, select) {
  const most = Math.max(1, ...rows.map(([, row]) => row.sum));
  const bar = ([name, row]) => {
    const words = Object.keys(KINDS).filter((kind) => row[kind]).map((kind) => `${row[kind]} ${KINDS[kind]}`).join(", ");
    const parts = Object.keys(KINDS).filter((kind) => row[kind]).map((kind) => make("span", { class: kind, style: `width:${(100 * row[kind]) / most}%` }));
    return make("button", { class: "bar", type: "button", title: words, "aria-label": `${name}: ${words}; show only these`, onclick: () => { byId(select).value = name; update(); byId("count").scrollIntoView(); } },
      make("span", { class: "name", text: name }), make("span", { class: "track" }, ...parts), make("span", { class: "numbers", text: many(row.sum, noun) }));
  };
  place.append(...rows.slice(0, 12).map(bar));
  if (rows.length > 12) place.append(make("button", { class: "more", type: "button", text: `show all ${rows.length}`, onclick: (event) => { event.target.replaceWith(...rows.slice(12).map(bar)); } }));
}
const ownerRows = tally(ownerKeys);
const ruleRows = tally((item) => [...item.codes]);
chart(byId("by-owner"), ownerRows, "file", "owner");
chart(byId("by-rule"), ruleRows, "finding", "rule");

// ---- filters ----
function options(place, values) { place.append(make("option", { value: "", text: "all" }), ...values.map((value) => make("option", { value, text: value }))); }
options(byId("owner"), ownerRows.map(([name]) => name).sort());
options(byId("rule"), ruleRows.map(([name]) => name).sort());
options(byId("status"), [...new Set(data.shards.map((shard) => shard.state))].sort());
const matches = (item, words, owner, rule, status) =>
  words.every((word) => item.text.includes(word)) && (!owner || item.owners.includes(owner)) && (!rule || item.codes.has(rule)) &&
  (!status || (item.shard || item).state === status);

function update() {
  const words = byId("search").value.toLowerCase().split(/\s+/).filter(Boolean);
  const chosen = ["owner", "rule", "status"].map((id) => byId(id).value);
  const found = Object.fromEntries(Object.entries(views).map(([name, items]) => [name, items.filter((item) => matches(item, words, ...chosen))]));
  for (const [name, title] of [["changes", "Changes"], ["left", "Left for people"], ["shards", "Shards"]]) {
    const tab = byId(`tab-${name}`);
    tab.textContent = `${title} (${found[name].length.toLocaleString("en")})`;
    tab.setAttribute("aria-selected", String(name === view));
    tab.tabIndex = name === view ? 0 : -1;
  }
  byId("list").setAttribute("aria-labelledby", `tab-${view}`);
  shown = found[view];
  rendered = 0;
  byId("list").replaceChildren();
  byId("count").textContent = shown.length ? `${shown.length.toLocaleString("en")} of ${views[view].length.toLocaleString("en")} shown` : "Nothing matches the filters.";
  renderMore();
}
function renderMore() {
  const rows = shown.slice(rendered, rendered + CHUNK).map(view === "shards" ? shardRow : fileRow);
  rendered += rows.length;
  byId("list").append(...rows);
}
new IntersectionObserver((entries) => { if (entries.some((entry) => entry.isIntersecting)) renderMore(); }, { rootMargin: "800px" }).observe(byId("more"));

// ---- rows ----
function folded(summary, fill) {
  const details = make("details", {}, make("summary", {}, ...summary));
  details.addEventListener("toggle", () => { if (details.open && details.children.length === 1) details.append(make("div", { class: "inside" }, ...fill())); });
  return details;
}
function badge(item) { return make("span", { class: `badge state-${item.kind}`, text: (item.shard || item).state || KINDS[item.kind] }); }
function fileRow(item) {
  const summary = [make("span", { class: "path", text: item.path }), make("span", { class: "soft", text: [...item.codes].join(" ") }),
    make("span", { class: "soft", text: item.owners.join(" ") }), badge(item)];
  return folded(summary, () => [...item.findings.map((note) => finding(note, item.path)), ...(item.diff === undefined ? [] : [sideBySide(item.diff)])]);
}
function shardRow(item) {
  const summary = [make("span", { class: "path", text: item.id }), make("span", { text: item.title }), make("span", { class: "soft", text: many(item.files.length, "file") }), badge(item)];
  return folded(summary, () => [
    make("p", { text: `patch: shards/${item.id}.patch` }), item.branch ? make("p", { text: `branch: ${item.branch}` }) : null, item.reason ? make("p", { text: item.reason }) : null,
    ...item.files.map(fileRow)].filter(Boolean));
}
function finding(note, path) {
  const head = note.code ? `${note.code} ${note.name}` : note.message;
  const parts = [make("p", {}, make("b", { text: head }), ` ${note.applicability || ""} `, make("span", { class: "soft path", text: `${path}:${note.line}` }))];
  const say = (name, text) => { if (text) parts.push(make("p", {}, make("b", { text: `${name} ` }), text)); };
  if (note.code) parts.push(make("p", { text: note.message }));
  say("Today:", note.today);
  if (!note.fixed) say(note.code ? "No fix:" : "Why:", note.detail || "results would change; it needs --unsafe");
  if (note.groups) {
    parts.push(make("p", {}, make("b", { text: "Groups after:" })), make("ol", { start: "0" }, ...note.groups.map((group) => make("li", { text: group }))));
    say("Defaults:", note.defaults);
  }
  return make("div", { class: "finding" }, ...parts);
}

// ---- diffs ----
function sideBySide(diff) {
  const table = make("div", { class: "diff", role: "group", "aria-label": "before and after" });
  let oldLine = 0, newLine = 0, removed = [], added = [];
  const cell = (kind, text) => make("span", { class: kind, text });
  const flush = () => {
    for (let index = 0; index < Math.max(removed.length, added.length); index++) {
      const old = removed[index], fresh = added[index];
      table.append(make("div", { class: "row" },
        cell(old ? "n" : "n blank", old ? old[0] : ""), cell(old ? "del" : "blank", old ? old[1] : ""),
        cell(fresh ? "n" : "n blank", fresh ? fresh[0] : ""), cell(fresh ? "add" : "blank", fresh ? fresh[1] : "")));
    }
    removed = []; added = [];
  };
  for (const line of diff.replace(/\n$/, "").split("\n")) {
    const text = line.slice(1).replace(/\r$/, "␍");
    if (line.startsWith("@@")) {
      flush();
      [, oldLine, newLine] = /-(\d+).*\+(\d+)/.exec(line).map(Number);
      table.append(make("div", { class: "hunk", text: line }));
    } else if (line.startsWith("-")) removed.push([oldLine++, text]);
    else if (line.startsWith("+")) added.push([newLine++, text]);
    else if (line.startsWith(" ")) {
      flush();
      table.append(make("div", { class: "row" }, cell("n", oldLine++), cell("same", text), cell("n again", newLine++), cell("same again", text)));
    }
  }
  flush();
  return table;
}

// ---- events ----
byId("filters").addEventListener("input", update);
byId("filters").addEventListener("submit", (event) => event.preventDefault());
function choose(name) { view = name; update(); }
for (const tab of document.querySelectorAll("[role=tab]")) tab.addEventListener("click", () => choose(tab.dataset.view));
document.addEventListener("keydown", (event) => {
  const typing = event.target.matches("input, select");
  if (event.key === "Escape") { byId("filters").reset(); update(); byId("list").focus(); return; }
  if (event.target.matches("[role=tab]") && /^Arrow(Left|Right)$/.test(event.key)) {
    const names = Object.keys(views);
    choose(names[(names.indexOf(view) + (event.key === "ArrowRight" ? 1 : names.length - 1)) % names.length]);
    byId(`tab-${view}`).focus();
    return;
  }
  if (typing || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === "/") { event.preventDefault(); byId("search").focus(); }
  if (event.key === "j" || event.key === "k") {
    const rows = [...byId("list").querySelectorAll("summary")];
    const at = rows.indexOf(document.activeElement);
    const next = rows[Math.max(0, Math.min(rows.length - 1, event.key === "j" ? at + 1 : at - 1))];
    if (next) next.focus();
  }
});
update();
