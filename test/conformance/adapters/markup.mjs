/** A tag as it stands on a page without any gate. */
export function plain({ kind, src, code, attributes = '' }) {
  if (kind === 'inline') return `<script ${attributes}>${code}</script>`;
  if (kind === 'image') return `<img ${attributes} src="${src}" alt="">`;
  if (kind === 'frame') return `<iframe ${attributes} src="${src}" title="A film"></iframe>`;
  return `<script ${kind === 'module' ? 'type="module"' : ''} ${attributes} src="${src}"></script>`;
}

export const nonceOf = (nonce) => (nonce ? `nonce="${nonce}"` : '');

/** A pattern such as `_visit_*` as the source of a regular expression. */
export const asRegExp = (pattern) => `/^${pattern.replaceAll('*', '.*')}$/`;
