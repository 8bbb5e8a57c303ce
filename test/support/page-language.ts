const page = document.documentElement;
const before = page.getAttribute('lang');

/** Sets the language of the page; the test's end takes it back. */
export function setPageLanguage(lang: string | null): void {
  if (lang === null) page.removeAttribute('lang');
  else page.setAttribute('lang', lang);
}

afterEach(() => {
  setPageLanguage(before);
});
