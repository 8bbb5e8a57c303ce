import type {qr} from './qr.ts';

/**
 * The maker of QR codes, fetched when somebody asks to see one. A bundle that is one file takes
 * `load-qr.inline.ts` in the place of this file, see `vite.config.ts`.
 */
export const loadQr = (): Promise<{readonly qr: typeof qr}> => import('./qr.ts');
