// Storybook would take the project's own vite.config.ts, which is about the partner pages and the script.
export default {};
