import { pasang as dasar, isi, panggil } from '/forms/umum/laju.js';
import { siapkanBiaya } from '/forms/penawaran/biaya.js';

function lengkapi(data) {
  data.layanan = data.kalibrasi ? 'kalibrasi di lokasi (in-situ)' : 'pengambilan sampel di lokasi (sampling)';
  data.benda = data.kalibrasi ? 'data alat' : 'sampel dan parameter';
  return data;
}

/** The items were changed on another page: shows them anew and leaves alone what is typed here. */
async function muatRincian(akar, pola, tugas) {
  const baru = pola.cloneNode(true);
  isi(baru, lengkapi(await panggil('/api/tugas/' + tugas)));
  akar.querySelector('.laju-rincian').replaceWith(baru);
}

export const pasang = (camForm) => {
  const pola = camForm.formElement[0].querySelector('.laju-rincian').cloneNode(true);
  return dasar(camForm, {
    lengkapi,
    siap: (akar, data) => {
      siapkanBiaya(akar, data);
      const kembali = () => { if (akar.isConnected) muatRincian(akar, pola, camForm.taskId).catch(() => {}); else removeEventListener('focus', kembali); };
      addEventListener('focus', kembali);
    },
  });
};
