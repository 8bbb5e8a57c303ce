// The example site's own language switch: a page changes its lang, and the widgets follow.
const button = document.querySelector('[data-lang]');
button?.addEventListener('click', () => {
  const page = document.documentElement;
  page.lang = page.lang === 'en' ? 'es' : 'en';
  button.textContent = page.lang === 'en' ? 'Español' : 'English';
});
