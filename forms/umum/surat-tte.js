/* Signing a letter is a post of its own, which also completes the task; the form has a field sandi and the choice keputusan. */
import { kirimkan, panggil, pasang } from '/forms/umum/laju.js';

export function tandatangani(camForm, kait = {}) {
  return pasang(camForm, {
    ...kait,
    async kirim(akar, kiriman) {
      if (kiriman.keputusan !== 'ditandatangani') return kirimkan(akar, kiriman, camForm);
      const hasil = await panggil('/api/tte/surat', { method: 'POST', body: { tugasId: camForm.taskId, sandi: kiriman.sandi } });
      akar.querySelector('#sandi').value = '';
      return hasil;
    },
  });
}
