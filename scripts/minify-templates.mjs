// Takes the white space that only serves the reader out of html`…` and css`…`; the source stays readable.
export const minifyTemplates = {
  name: 'minify-templates',
  transform(code, id) {
    if (!/src\/(ui|gate|inspect)\//.test(id)) return null;
    const minified = code
      .replace(/\bcss`[^`]*`/g, (css) =>
        css
          .replace(/\/\*[^]*?\*\//g, '')
          .replace(/\s+/g, ' ')
          .replace(/ ?([{};,>]) ?/g, '$1')
          .replace(/: /g, ':')
          .replaceAll(';}', '}')
          .replaceAll(' !', '!')
          .replace(/` | `/g, '`'),
      )
      // Between tags, and between a tag and what is filled in; templates within templates too, so not by whole templates.
      .replace(/(?<=[^=]>)\s*\n\s*(?=<|\$\{)|(?<=\})\s*\n\s*(?=<)/g, '');
    return { code: minified, map: null };
  },
};
