// Shows in which order the tags of the page ran, as they leave their names in `window.ran`.
{
  const list = document.querySelector('.ran');
  let shown = -1;

  const show = () => {
    const ran = window.ran ?? [];
    if (ran.length === shown) return;
    shown = ran.length;
    list.replaceChildren(
      ...ran.map((name) => Object.assign(document.createElement('li'), { textContent: name })),
    );
    list.dataset.empty = String(!shown);
  };

  show();
  setInterval(show, 200);
}
