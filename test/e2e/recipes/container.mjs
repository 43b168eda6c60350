// Plays a container of Google Tag Manager: takes the data layer's messages in their order, and fires three tags.
/** A tag of each trigger the recipe names: two by the gate's event, one by consent mode. */
export const container = `
  const consent = {};
  const fired = new Set();
  const fire = (address) => {
    if (fired.has(address)) return;
    fired.add(address);
    document.head.append(Object.assign(document.createElement('script'), { src: address }));
  };
  const take = (message) => {
    if (message[0] === 'consent') Object.assign(consent, message[2]);
    if (consent.analytics_storage === 'granted') fire('https://www.google-analytics.com/g/collect');
    if (message.event !== 'cookie-gate:change') return;
    if (message.cookieGate.analytics === true) fire('https://tags.example.com/analytics.js');
    if (message.cookieGate.advertising === true) fire('https://tags.example.com/advertising.js');
  };
  dataLayer.forEach(take);
  const push = dataLayer.push;
  dataLayer.push = (...messages) => {
    push.apply(dataLayer, messages);
    messages.forEach(take);
  };
  document.cookie = '_ga=GA1.1.1;path=/';`;

/** Puts the container into the page as Google's snippet does. */
export const snippet = `<script>
  (window.dataLayer ||= []).push({ 'gtm.start': Date.now(), event: 'gtm.js' });
  document.head.append(
    Object.assign(document.createElement('script'), {
      async: true,
      src: 'https://www.googletagmanager.com/gtm.js?id=GTM-ABCD123',
    }),
  );
</script>`;
