import {qr} from './qr.ts';

/** The maker of QR codes, where it is in the same file. */
export const loadQr = (): Promise<{readonly qr: typeof qr}> => Promise.resolve({qr});
