import type {} from 'ketamine-widgets/types/vue';

// After the page has taken over what the server wrote.
export default defineNuxtPlugin((nuxt) => {
  nuxt.hook('app:mounted', async () => {
    await import('ketamine-widgets/define');
  });
});
