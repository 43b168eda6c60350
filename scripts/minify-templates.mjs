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
          .replace(/` | `/g, '`'),
      )
      .replace(/\bhtml`(?:[^`$]|\$(?!\{)|\$\{[^`}]*\})*`/g, (html) =>
        html.replace(/\s+/g, ' ').replace(/> </g, '><').replace(/` | `/g, '`'),
      );
    return { code: minified, map: null };
  },
};
