/** What a frame and the page around it say to each other. */
export const HEIGHT = 'ketamine-frame-height';
export const ASK = 'ketamine-frame-ask';
