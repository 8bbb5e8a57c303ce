/** Where to call and text in a crisis in the United States, by the slots that they stand in. Source: reference 11. */
export const LINES = {crisisLine: '988', crisisText: '988', emergency: '911'} as const;
