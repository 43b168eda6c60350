/** Adds a style sheet of the page's own; returns how to take it away. */
export function addSheet(css: string): () => void {
  const style = document.createElement('style');
  style.textContent = css;
  document.head.append(style);
  return () => style.remove();
}
