// Lets a button call the gate: `data-call` names the method, `data-with` holds its arguments as JSON.
document.addEventListener('click', ({ target }) => {
  const button = target.closest('[data-call]');
  if (!button) return;
  const values = JSON.parse(button.dataset.with ?? '[]');
  window.cookieGate?.[button.dataset.call](...values);
});
