/* The adequacy audit: documents of the application, and those that were completed since. */
import { pasang } from '/forms/umum/laju.js';

export const kecukupan = (camForm) => pasang(camForm, {
  siap(akar, data) {
    akar.querySelectorAll('[data-permohonan]').forEach((a) => { a.href = '/api/sertifikasi/' + data.permohonanId + '/berkas/' + a.dataset.id; });
    akar.querySelectorAll('[data-kecukupan]').forEach((a) => { a.href = '/api/kecukupan/' + (data.permohonanId ?? data.a.permohonanId) + '/berkas/' + a.dataset.id; });
  },
});
