// Loads the page anew when the demo says that something has changed.
new EventSource('/live-reload').onmessage = () => location.reload();
