/** A row of a Markdown table. */
export const line = (cells) => `| ${cells.join(' | ')} |`;
