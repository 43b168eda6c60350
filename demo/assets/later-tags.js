// Adds held tags to a page that has long been read, as a framework or a page builder would.
{
  const place = document.querySelector('.added');
  let count = 0;

  const byDom = () => {
    const script = document.createElement('script');
    script.type = 'text/plain';
    script.dataset.consent = 'analytics';
    script.dataset.src = `${place.dataset.partner}/tag/by-dom-${++count}.js`;
    place.append(script);
  };

  const byMarkup = () => {
    const block = document.createElement('div');
    block.innerHTML = `<img data-consent="analytics" width="240" height="135" alt="A picture that was added later"
      data-src="${place.dataset.partner}/picture/by-markup-${++count}.svg">`;
    place.append(block);
  };

  document.querySelector('#by-dom').addEventListener('click', byDom);
  document.querySelector('#by-markup').addEventListener('click', byMarkup);
}
