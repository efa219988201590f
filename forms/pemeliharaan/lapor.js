/* The proof of a report is stored before the task is completed. */
import { cabutGalat, panggil, pasang } from '/forms/umum/laju.js';

export const lapor = (camForm) => pasang(camForm, {
  siap(akar, data) {
    const kabar = akar.querySelector('[data-kabar-bukti]');
    const berkas = akar.querySelector('[data-bukti]');
    if (data.berkas) kabar.textContent = 'Tersimpan: ' + data.berkas;
    berkas.addEventListener('change', async () => {
      if (!berkas.files.length) return;
      const isi = new FormData();
      isi.append('bukti', berkas.files[0], berkas.files[0].name);
      kabar.textContent = 'Menyimpan ...';
      try {
        kabar.textContent = 'Tersimpan: ' + (await panggil('/api/lapor-sertifikat/' + camForm.taskId, { method: 'POST', body: isi })).nama;
        cabutGalat(akar.querySelector('[data-galat="bukti"]'));
      } catch (e) { kabar.textContent = e.message; }
      berkas.value = '';
    });
  },
});
