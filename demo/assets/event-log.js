// Writes the gate's events into the list on the page as they happen.
{
  const list = document.querySelector('.events');

  const granted = ({ categories }) =>
    Object.keys(categories).filter((name) => name !== 'authentication' && categories[name]);

  const write = ({ type, detail }) => {
    const names = granted(detail.decision).join(', ') || 'nothing optional';
    const item = document.createElement('li');
    item.textContent = `${type}: granted ${names}; made by ${detail.source}`;
    list.append(item);
  };

  document.addEventListener('cookie-gate:before-change', write);
  document.addEventListener('cookie-gate:change', write);
}
