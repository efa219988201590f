/* What the forms of a report do beyond the common script. */
import { kirimkan, kuki, kumpulkan, panggil, pasang, tampilkanGalat } from '/forms/umum/laju.js';

/** CS: choices as they were last time, and the preview in a tab of its own. */
export function buat(camForm) {
  return pasang(camForm, {
    siap(akar, data) {
      for (const r of akar.querySelectorAll('[name=penandaTangan]')) r.checked = r.value === data.pilihan.penandaTangan;
      akar.querySelector('[data-pratinjau]').addEventListener('click', () => pratinjau(akar, data.kepala.laporanId));
    },
  });
}

function pratinjau(akar, laporanId) {
  const isi = (nama) => akar.querySelector('[name=' + nama + ']:not([type=radio], [type=checkbox], :disabled)')?.value ?? '';
  const penanda = akar.querySelector('[name=penandaTangan]:checked')?.value;
  if (!penanda) {
    const kalimat = 'Pilih penanda tangan dulu; namanya tercetak pada laporannya.';
    tampilkanGalat(akar, { message: kalimat, bidang: { penandaTangan: kalimat } });
    return;
  }
  bukaPdf('/api/lhu/' + laporanId + '/pratinjau', { penandaTangan: penanda, catatan: isi('catatan'), catatanEn: isi('catatanEn'),
    tanpaSimbol: String(akar.querySelector('[name=tanpaSimbol]')?.checked ?? false) });
}

/** A real form, so that no blocker of pop-up windows stands in the way. */
function bukaPdf(alamat, kiriman) {
  const form = document.createElement('form');
  Object.assign(form, { method: 'post', action: alamat, target: '_blank' });
  for (const [nama, nilai] of Object.entries({ _csrf: decodeURIComponent(kuki('LAJU-CSRF')), ...kiriman })) {
    const i = document.createElement('input');
    Object.assign(i, { type: 'hidden', name: nama, value: nilai });
    form.append(i);
  }
  document.body.append(form);
  form.submit();
  form.remove();
}

/** Pengetik: a counted print of what stands on the form now. */
export function ketik(camForm) {
  return pasang(camForm, {
    siap(akar, data) {
      const hitung = akar.querySelector('[data-cetakan]');
      akar.querySelector('[data-cetak]').addEventListener('click', () => {
        bukaPdf('/api/lhu/' + data.kepala.laporanId + '/draf', { isian: JSON.stringify(kumpulkan(akar).ketikan ?? []) });
        hitung.textContent = String(Number(hitung.textContent) + 1);
      });
    },
  });
}

/** Kepala Balai: one passphrase for all that is ticked; every report tells its own result. */
export function tandatangani(camForm) {
  return pasang(camForm, {
    siap(akar) {
      const semua = akar.querySelector('[data-semua]');
      semua.addEventListener('change', () => akar.querySelectorAll('[name=tugasIds]').forEach((c) => { c.checked = semua.checked; }));
    },
    kirim: (akar, kiriman) => (kiriman.keputusan === 'ditandatangani' ? tandai(akar, kiriman, camForm.taskId) : kirimkan(akar, kiriman, camForm)),
  });
}

async function tandai(akar, kiriman, iniTugas) {
  const baris = (id) => akar.querySelector('tr[data-tugas="' + id + '"]');
  const tuntas = () => baris(iniTugas)?.classList.contains('tuntas');
  if (tuntas() && !kiriman.tugasIds?.length) return {};
  const hasil = await panggil('/api/tte/tandatangani', { method: 'POST', body: { tugasIds: kiriman.tugasIds ?? [], sandi: kiriman.sandi } });
  akar.querySelector('#sandi').value = '';
  for (const h of hasil.filter((x) => x.berhasil)) {
    baris(h.tugasId)?.classList.add('tuntas');
    baris(h.tugasId)?.querySelector('[name=tugasIds]').remove();
  }
  const gagal = hasil.filter((h) => !h.berhasil);
  if (tuntas() && !gagal.length) return {};
  const jumlah = (hasil.length - gagal.length) + ' LHU ditandatangani. ';
  throw new Error(jumlah + (gagal.length ? gagal.map((h) => (h.nomor ? h.nomor + ': ' : '') + h.pesan).join(' ') : 'LHU yang sedang dibuka belum ditandatangani karena tidak dicentang.'));
}
