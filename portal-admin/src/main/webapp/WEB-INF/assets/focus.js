/* Shows the focal point on the picture and what is left when the picture is cut; a pointer moves it as the sliders do. */
(() => {
  "use strict";

  const section = document.querySelector("[data-focus]");
  const sliders = ["X", "Y"].map((axis) => document.getElementById(section?.dataset.focus + axis));
  if (!sliders.every(Boolean)) return;
  const frame = section.querySelector(".focus-picture");
  const picture = frame.querySelector("img");
  const point = document.createElement("span");
  point.className = "focus-point";
  frame.append(point);
  frame.classList.add("live");

  /* As Rendition.part has it: the point is in the middle of the part, unless the picture ends before. */
  const shift = (whole, part, percent) => {
    if (whole - part < 0.5) return 50;
    const offset = Math.max(0, Math.min((whole * percent) / 100 - part / 2, whole - part));
    return (offset / (whole - part)) * 100;
  };

  const show = () => {
    const [x, y] = sliders.map((slider) => Number(slider.value));
    point.style.left = `${x}%`;
    point.style.top = `${y}%`;
    const width = Number(picture.getAttribute("width"));
    const height = Number(picture.getAttribute("height"));
    for (const cut of section.querySelectorAll(".cut img")) {
      const ratio = cut.closest(".cut-square") ? 1 : 1200 / 630;
      const partWidth = Math.min(width, height * ratio);
      const partHeight = Math.min(height, width / ratio);
      cut.style.objectPosition = `${shift(width, partWidth, x)}% ${shift(height, partHeight, y)}%`;
    }
  };

  const move = (event) => {
    const box = picture.getBoundingClientRect();
    const percent = (at, begin, length) => Math.round(Math.max(0, Math.min(1, (at - begin) / length)) * 100);
    sliders[0].value = percent(event.clientX, box.left, box.width);
    sliders[1].value = percent(event.clientY, box.top, box.height);
    sliders[0].dispatchEvent(new Event("input", { bubbles: true }));
  };

  frame.addEventListener("pointerdown", (event) => {
    event.preventDefault();
    frame.setPointerCapture(event.pointerId);
    move(event);
  });
  frame.addEventListener("pointermove", (event) => {
    if (frame.hasPointerCapture(event.pointerId)) move(event);
  });
  sliders.forEach((slider) => slider.addEventListener("input", show));
  section.querySelector(".cuts").hidden = false;
  show();
})();
