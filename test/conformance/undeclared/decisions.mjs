// What the visitor has chosen before this page: the record as the gate would have written it.
const record = (granted) => {
  const choices = ['preferences', 'analytics', 'advertising', 'marketing'].map(
    (category) => `${category}=${category === granted ? 1 : 0}`,
  );
  const now = new Date().toISOString().replace(/\.\d+/, '');
  return `v=1&t=${now}&${choices.join('&')}&gate=0.1.0&policy=1&language=en&mode=opt-in&source=settings`;
};

/** `isOpen`: what was granted is the category that the tracker's host waits for. */
export const decisions = [
  { id: 'first', title: 'first visit' },
  { id: 'refused', title: 'refused', record: () => record() },
  { id: 'other', title: 'another category granted', record: () => record('marketing') },
  { id: 'granted', title: 'its category granted', isOpen: true, record: () => record('analytics') },
];
