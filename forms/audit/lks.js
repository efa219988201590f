/* The sheet of findings: both signatures are stored before it is sent. */
import { kirimkan, pasang } from '/forms/umum/laju.js';
import { kotakTtd } from '/forms/insitu/lapangan.js';

export function susunLks(camForm) {
  const ttd = new Map();
  return pasang(camForm, {
    siap(akar, data) {
      akar.querySelectorAll('[data-ttd]').forEach((k) => ttd.set(k.dataset.ttd, kotakTtd(k, '/api/audit/' + data.a.auditId + '/foto', data.foto)));
    },
    async kirim(akar, kiriman) {
      await ttd.get('TTD_KETUA')();
      if (kiriman.cara === 'DI_TEMPAT') await ttd.get('TTD_WAKIL')();
      return kirimkan(akar, kiriman, camForm);
    },
  });
}
