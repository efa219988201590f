/* The report of another laboratory is stored before the task is completed. */
import { cabutGalat, panggil, pasang } from '/forms/umum/laju.js';

export const laporan = (camForm) => pasang(camForm, {
  siap(akar, data) {
    const kabar = akar.querySelector('[data-kabar-laporan]');
    const berkas = akar.querySelector('[data-laporan]');
    if (data.berkas) kabar.textContent = 'Tersimpan: ' + data.berkas;
    berkas.addEventListener('change', async () => {
      if (!berkas.files.length) return;
      const isi = new FormData();
      isi.append('laporan', berkas.files[0], berkas.files[0].name);
      kabar.textContent = 'Menyimpan ...';
      try {
        kabar.textContent = 'Tersimpan: ' + (await panggil('/api/laporan-uji/' + camForm.taskId, { method: 'POST', body: isi })).nama;
        cabutGalat(akar.querySelector('[data-galat="laporan"]'));
      } catch (e) { kabar.textContent = e.message; }
      berkas.value = '';
    });
  },
});
