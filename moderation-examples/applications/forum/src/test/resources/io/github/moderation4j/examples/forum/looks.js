// What is wrong with how a page looks: texts whose contrast is below 4.5, fields without a label,
// controls whose focus does not show, and a page that is wider than its window.
const problems = [];
let measured = 0;

function colour(text) {
  const parts = text.match(/[\d.]+/g).map(Number);
  return { rgb: parts.slice(0, 3), alpha: parts.length > 3 ? parts[3] : 1 };
}

function over(front, alpha, back) {
  return front.map((channel, i) => channel * alpha + back[i] * (1 - alpha));
}

function ground(element) {
  const layers = [];
  for (let e = element; e; e = e.parentElement) {
    layers.push(colour(getComputedStyle(e).backgroundColor));
  }
  return layers.reverse().reduce((below, layer) => over(layer.rgb, layer.alpha, below), [255, 255, 255]);
}

function opacity(element) {
  let all = 1;
  for (let e = element; e; e = e.parentElement) {
    all *= Number(getComputedStyle(e).opacity);
  }
  return all;
}

function luminance(rgb) {
  const [r, g, b] = rgb.map((c) => (c / 255 <= 0.04045 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function ratio(a, b) {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
for (let node = walker.nextNode(); node; node = walker.nextNode()) {
  const element = node.parentElement;
  const hidden = !element.checkVisibility() || element.closest("[aria-hidden=true], :disabled, title");
  if (!node.textContent.trim() || hidden) {
    continue;
  }
  measured += 1;
  const back = ground(element);
  const style = colour(getComputedStyle(element).color);
  const contrast = ratio(over(style.rgb, style.alpha * opacity(element), back), back);
  if (contrast < 4.5) {
    problems.push(`contrast ${contrast.toFixed(2)}: "${node.textContent.trim().slice(0, 40)}"`);
  }
}

if (measured < 5) {
  problems.push(`only ${measured} texts`);
}

for (const field of document.querySelectorAll("input:not([type=hidden]), textarea, select")) {
  const named = field.labels.length > 0 || field.getAttribute("aria-label");
  if (!named) {
    problems.push(`no label: ${field.name}`);
  }
}

for (const control of document.querySelectorAll("a[href], button:not(:disabled), input:not([type=hidden]), textarea, select, summary")) {
  if (control.checkVisibility()) {
    control.focus({ focusVisible: true });
    const style = getComputedStyle(control);
    if (document.activeElement === control && (style.outlineStyle === "none" || parseFloat(style.outlineWidth) < 2)) {
      problems.push(`focus does not show: ${control.outerHTML.slice(0, 80)}`);
    }
  }
}

const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth;
if (wide > 0) {
  problems.push(`wider than the window by ${wide}`);
}
return problems;
