/* Papers come with their whole address, which data-atribut would encode; who was appointed before is proposed again. */
import { pasang as dasar } from '/forms/umum/laju.js';
import { tandatangani as tanda } from '/forms/umum/surat-tte.js';

export const kait = {
  siap(akar, data) {
    akar.querySelectorAll('[data-alamat]').forEach((a) => { a.href = decodeURIComponent(a.dataset.alamat); });
    akar.querySelectorAll('[data-dipilih=true]').forEach((e) => { e.checked = true; });
    akar.querySelectorAll('[data-bukti]').forEach((a) => { a.href = '/api/keputusan/' + data.permohonanId + '/bukti/' + a.dataset.id; });
  },
};

export const pasang = (camForm) => dasar(camForm, kait);
export const tandatangani = (camForm) => tanda(camForm, kait);
