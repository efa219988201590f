/* Tasks about one finding: the evidence of the customer opens in a tab of its own. */
import { pasang } from '/forms/umum/laju.js';

export const temuan = (camForm) => pasang(camForm, {
  siap(akar, data) {
    akar.querySelectorAll('[data-berkas]').forEach((a) => { a.href = '/kelola/audit/' + data.a.auditId + '/temuan/' + data.t.id + '/berkas/' + a.dataset.berkas; });
  },
});
