import { pasang as dasar } from '/forms/umum/laju.js';

/** The days that the customer wants stand in the fields, to be sent or changed. */
export const pasang = (camForm) => dasar(camForm, {
  siap: (akar, data) => {
    akar.querySelector('[name=mulai]').value = data.usulan?.mulai ?? '';
    akar.querySelector('[name=selesai]').value = data.usulan?.selesai ?? '';
  },
});
