/* Reads a receipt that the bendahara chooses and fills the fields with what stands in it. */
const pilih = document.querySelector('[data-baca]');
const kuki = (nama) => decodeURIComponent(document.cookie.split('; ').find((k) => k.startsWith(nama + '='))?.split('=')[1] ?? '');

function taruh(nama, nilai) {
  const isian = document.querySelector(`[name="${nama}"]`);
  if (isian && nilai) isian.value = nilai;
}

pilih?.addEventListener('change', async () => {
  const kabar = document.getElementById('bpn-kabar');
  const isi = new FormData();
  isi.append('satker', document.querySelector('[name=satker]').value);
  isi.append('file', pilih.files[0]);
  kabar.textContent = 'Membaca ...';
  const jawab = await fetch(pilih.dataset.baca, { method: 'POST', body: isi, headers: { 'X-LAJU-CSRF': kuki('LAJU-CSRF'), Accept: 'application/json' } });
  const hasil = await jawab.json().catch(() => ({ pesan: 'Berkas tidak dapat diproses.' }));
  if (!jawab.ok) { kabar.textContent = hasil.pesan; pilih.value = ''; return; }
  kabar.textContent = [hasil.nama + ' tersimpan.', ...hasil.catatan].join(' ');
  taruh('berkasId', hasil.berkasId);
  const b = hasil.terbaca ?? {};
  taruh('kodeBilling', b.kodeBilling);
  taruh('ntpn', b.ntpn);
  taruh('ntb', b.ntb);
  taruh('jumlah', b.total ? new Intl.NumberFormat('id-ID').format(b.total) : null);
  taruh('dibayarPada', b.tanggalBayar?.slice(0, 19));
});
