// Reads an index by the rules in it: see docs/search.md.
const split = text => text.split(" ");
const pairs = text => Object.fromEntries(text.match(/\S+ \S+/g).map(pair => split(pair.replace("-", ""))));

function SearchIndex(facts, get) {
	const folds = pairs(facts.letters), alike = pairs(facts.alike), stops = new Set(split(facts.stops));
	const groups = RegExp(Object.keys(folds).filter(key => key[1]).join("|") + "|.", "gu");
	const fold = word => word.replace(groups, one => folds[one] ?? one);
	const words = text => (text.toLowerCase().replace(/и\u0306/g, "й").replace(/[\u0300-\u036f\xad'’ʼʻ`]/g, "").replace(/[ёəǝ]/g, one => alike[one])
		.replace(/(^|[^\p{L}\p{Nd}])\d{1,3}([ \xa0\u202f\u2009]\d{3})+(?!\d)/gu, all => all.replace(/(\d)\D/g, "$1"))
		.match(/[\p{L}\p{Nd}]+/gu) || []).map(word => (/[а-ԯ]|^[ivxlcdm]+$/.test(word) ? word.replace(/[a-z]/g, one => alike[one] || one) : word).slice(0, 40))
		.filter(word => word[1] || /\p{Nd}/u.test(word));

	// `endings|endings only after а or я`: the longest that fits decides.
	const cut = (text, table) => {
		let best = "", held = 0;
		table.split("|").forEach((half, n) => split(half).forEach(one => { if (one[best.length] && text.endsWith(one)) [best, held] = [one, n]; }));
		const rest = text.slice(0, text.length - best.length);
		return held && !/[ая]$/.test(rest) ? text : rest;
	};
	const russian = word => {
		const shape = word.replace(/[^аеиоуыэюя]/g, "-"), at = shape.search(/[^-]/) + 1 || word.length;
		const second = (/^-*[^-]+-+[^-]+-/.exec(shape) || [word])[0].length - at;
		let rest = word.slice(at), left = cut(rest, facts.gerunds);
		if (left === rest) {
			rest = rest.replace(/с[яь]$/, "");
			left = cut(rest, facts.adjectives);
			left = left !== rest ? cut(left, facts.participles) : (left = cut(rest, facts.verbs)) !== rest ? left : cut(rest, facts.nouns);
		}
		left = left.replace(/и$/, "");
		left = left.slice(0, second) + left.slice(second).replace(/ость?$/, "");
		rest = left.replace(/ейше?$/, "");
		return word.match(facts.whole)?.[1] || word.slice(0, at) + (/нн$/.test(rest) ? rest.slice(0, -1) : rest === left ? rest.replace(/ь$/, "") : rest);
	};

	// `ending.letters before.vowels not before.needs a known stem`: a way to a known stem wins.
	const vowels = /[аәеёиоөуұүыіэюя]/g, known = facts.known && new Set(split(facts.known)), short = known && pairs(facts.shortened);
	const slots = known && facts.slots.split("|").map(slot => split(slot).map(one => one.split(".")));
	const settle = word => (word = word.replace(/[бгғ]$/, one => ({ б: "п", г: "к", ғ: "қ" })[one]))[4] ? word : short[word] || word;
	const strip = (word, [ending, after, clash]) => {
		const rest = word.endsWith(ending) ? word.slice(0, -ending.length) : "", seen = rest.match(vowels);
		return rest && after.includes(rest.slice(-1)) && !(seen && clash.includes(seen.pop())) ? rest : "";
	};
	const seek = (word, slot) => {
		let best = known.has(settle(word)) ? word : "";
		if (!best) for (; slots[slot]; slot++) for (const one of slots[slot]) {
			const rest = strip(word, one), found = rest && seek(rest, slot + 1);
			if (found[best.length]) best = found;
		}
		return best;
	};
	const kazakh = word => {
		const found = seek(word, 0);
		if (found) return settle(found);
		for (const slot of slots) {
			word = slot.map(ending => !ending[3] && strip(word, ending)).find(rest => rest[3] && rest.match(vowels)) || word;
		}
		return settle(word[4] ? word.replace(/[ыі]$|(с)т$/, "$1") : word);
	};
	const stem = { kk: kazakh, ru: russian }[facts.language] || (word => word);

	const files = {}, file = name => files[name] = files[name] || get(name + ".json");
	const terms = term => {
		let hash = 2166136261;
		for (const one of term[0] === "=" ? term : fold(term).slice(0, 4)) hash = Math.imul(hash ^ one.charCodeAt(0), 16777619);
		return file("t" + (((hash ^ hash >>> 16) & 65535) * facts.shards >>> 16));
	};

	// Digits of base 45: releases passed over, times three, plus the field.
	const read = (text, take) => {
		let release = -1, number = 0;
		for (const one of text) {
			const code = one.charCodeAt(0), digit = code - (code > 92 ? 36 : 35);
			number = number * 45 + digit % 45;
			if (digit < 45) {
				take(release += (number / 3 | 0) + 1, number % 3);
				number = 0;
			}
		}
	};

	// A word means its stem, else what begins so, else what sounds so.
	const meaning = (word, base, all) => {
		const folded = fold(word), end = RegExp("^(" + facts.tail + ")$"), keys = Object.keys(all).sort((a, b) => b.length - a.length);
		const tests = [
			term => [base, word, stem(base)].includes(term), term => base[3] && (term.startsWith(base) || term.startsWith(word)), term => term === base + "*",
			(term, like) => like === folded || like === fold(base), (term, like) => like[3] && folded.startsWith(like) && end.test(folded.slice(like.length)),
			(term, like) => folded[3] && like.startsWith(folded)];
		for (const [n, test] of tests.entries()) {
			const hits = keys.filter(term => (n === 2 || !/^=|\*$/.test(term)) && test(term, fold(term)));
			if (hits[0]) return [[4, 2, 2, 1, 1, 1][n], n === 4 ? hits.slice(0, 1) : hits];
		}
		return [0, []];
	};

	const find = async (question, filters, only) => {
		const asked = words(question), telling = asked.filter(word => !stops.has(word)), each = telling[0] ? telling : asked;
		const scores = Array(facts.releases).fill(0), counts = scores.slice(), marks = new Set();
		await Promise.all(each.map(async word => {
			const base = stem(word), all = await terms(base), best = [], [weight, hits] = meaning(word, base, all);
			for (const term of hits) {
				marks.add(term);
				read(all[term], (release, field) => best[release] = Math.max(best[release] || 0, weight * 5 ** field));
			}
			best.forEach((score, release) => { scores[release] += score; counts[release]++; });
		}));
		const limits = await Promise.all(Object.entries(filters).map(([name, ids]) => Promise.all(ids.map(async id => (await terms(id = "=" + name + id))[id]))));
		if (only) limits.push([facts.without[only]]);
		const sets = limits.map(texts => {
			const some = new Set();
			texts.forEach(text => read(text || "", release => some.add(release)));
			return some;
		});
		let hits = [...scores.keys()].filter(release => sets.every(some => some.has(release)) && counts[release] >= !!each[0]);
		const most = Math.max(0, ...hits.map(release => counts[release]));
		hits = hits.filter(release => counts[release] === most).sort((a, b) => scores[b] - scores[a] || b - a);
		return { hits, marks, isPartial: most < each.length };
	};
	return { words, stem, find, release: async number => (await file("r" + (number / facts.chunk | 0)))[number % facts.chunk] };
}

const box = document.getElementById("search");
const form = box.querySelector("form"), status = box.querySelector("[role=status]"), indexes = {};
let turn = 0, timer;
const get = (url, kind = "json") => fetch(url).then(answer => answer[kind]());
const open = url => indexes[url] = indexes[url] || get(url + "index.json").then(facts => SearchIndex(facts, name => get(url + name)));
const add = (parent, name, className = "", textContent = "") => Object.assign(parent.appendChild(document.createElement(name)), { className, textContent });

const show = async (list, index, { hits, marks }) => {
	const isHit = piece => { const term = index.words(piece).map(index.stem)[0] || ""; return marks.has(term) || marks.has(term.slice(0, 3) + "*"); };
	const mark = (target, text) => text.split(/([\p{L}\p{N}]+)/u).forEach(piece => isHit(piece) ? add(target, "mark", "", piece) : target.append(piece));
	const shown = list.children.length, more = list.nextElementSibling;
	let left = 4;
	for (const [url, title, summary, date, place, type] of await Promise.all(hits.slice(shown, shown + 10).map(index.release))) {
		const text = add(add(add(list, "li"), "article", "row"), "div"), kick = add(text, "p", "kick");
		if (place) add(kick, "span", "where", place);
		add(kick, "time", "", date);
		add(kick, "span", "", type);
		const link = add(add(text, "h2", "hed"), "a"), sum = add(text, "p", "sum");
		link.href = url;
		mark(link, title);
		mark(sum, summary);
		if (marks.size && !text.querySelector("mark") && left-- > 0) get(url, "text").then(page => {
			for (const one of new DOMParser().parseFromString(page, "text/html").querySelectorAll(".prose :is(p, li, td)")) {
				const words = one.textContent.trim().split(/\s+/), at = words.findIndex(isHit);
				if (at < 0) continue;
				sum.textContent = at > 12 ? "… " : "";
				return mark(sum, words.slice(Math.max(0, at - 12), at + 20).join(" ") + (words[at + 20] ? " …" : ""));
			}
		}, () => {});
	}
	more.hidden = !hits[shown + 10];
	more.onclick = async () => { await show(list, index, { hits, marks }); list.children[shown + 10].querySelector("a").focus(); };
};

const ask = async () => {
	const mine = ++turn, filters = {}, state = new URLSearchParams([...new FormData(form)].filter(entry => entry[1].trim()));
	for (const [name, id] of state) if (name !== "q") (filters[name] ||= []).push(id);
	history.replaceState(null, "", "?" + state);
	let found, own;
	for (const list of box.querySelectorAll(".hits")) {
		try {
			const index = await open(list.dataset.index);
			found = `${state}` ? await index.find(state.get("q") || "", filters, own && own.hits[0] && document.documentElement.lang) : { hits: [] };
			if (mine !== turn) return;
			list.textContent = "";
			await show(list, index, found);
		} catch { return status.textContent = box.dataset.failed; }
		if (own) list.parentNode.hidden = !found.hits[0];
		else {
			own = found;
			status.textContent = !`${state}` ? "" : box.dataset[!own.hits[0] ? "none" : own.isPartial ? "partial" : "found"].replace("{n}", own.hits.length);
		}
	}
};

const state = new URLSearchParams(location.search);
form.q.value = state.get("q");
for (const input of form.querySelectorAll("[type=checkbox]")) input.checked = state.getAll(input.name).includes(input.value);
form.onsubmit = event => { event.preventDefault(); ask(); };
form.oninput = () => { clearTimeout(timer); timer = setTimeout(ask, 250); };
box.hidden = false;
if (location.search) ask();
