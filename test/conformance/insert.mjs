// Runs in the page: the ways in which frameworks, tag managers and content systems put markup there.
export function insertAsHtml(markup) {
  document.querySelector('#place').innerHTML = markup;
}

export function insertAsClone(markup) {
  const template = document.createElement('template');
  template.innerHTML = markup;
  document.querySelector('#place').append(template.content.cloneNode(true));
}

/** Each element made by hand, attribute by attribute, and put in last. */
export function insertAsNodes(markup) {
  const template = document.createElement('template');
  template.innerHTML = markup;
  const make = (from) => {
    const made = document.createElement(from.localName);
    for (const { name, value } of from.attributes) made.setAttribute(name, value);
    if (from.content) made.content.append(...[...from.content.children].map(make));
    else made.textContent = from.textContent;
    return made;
  };
  document.querySelector('#place').append(...[...template.content.children].map(make));
}
