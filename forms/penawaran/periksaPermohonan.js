import { pasang as dasar, tambahBaris } from '/forms/umum/laju.js';

const ASPEK = [
  ['METODE', 'Metode', 'Metode uji tersedia, mutakhir, dan sesuai permintaan?'],
  ['KEMAMPUAN', 'Kemampuan', 'Personel mampu mengerjakannya?'],
  ['PERALATAN', 'Peralatan', 'Alat dan bahan tersedia dan terkalibrasi?'],
  ['WAKTU', 'Waktu', 'Dapat selesai dalam waktu yang dijanjikan?'],
  ['AKREDITASI', 'Akreditasi', 'Status akreditasi sesuai yang diharapkan pelanggan?'],
];
const BAHASA = { ID: 'Indonesia', EN: 'Inggris', ID_EN: 'Indonesia dan Inggris' };
const ATURAN = { SEDERHANA: 'sederhana', JAGA: 'dengan pita jaga', EMPAT_TINGKAT: 'empat tingkat' };
const ASAL = { BAWA_SENDIRI: 'Bawa sendiri (tanpa sampling)', SAMPLING: 'Sampling oleh petugas balai' };
const ASAL_ALAT = { BAWA_SENDIRI: 'Alat dikirim', SAMPLING: 'In-situ: kalibrasi di lokasi pelanggan' };
const SISA = { DIKEMBALIKAN: 'Dikembalikan kepada pelanggan', DIMUSNAHKAN: 'Dimusnahkan balai', DISIMPAN: 'Disimpan balai' };

/** What the request says in codes, in words; and the aspects with what was judged the last time. */
function lengkapi(data) {
  const p = data.isi.permohonan;
  data.bahasa = BAHASA[p.bahasa];
  data.pernyataan = p.pernyataan ? 'Ya, aturan keputusan ' + ATURAN[p.aturanKeputusan] : 'Tidak diminta';
  data.asalContoh = (p.layanan === 'kalibrasi' ? ASAL_ALAT : ASAL)[p.asalContoh];
  data.catatanSusunan = data.susunan?.keputusan === 'LENGKAP' ? data.susunan.catatan : null;
  data.hardcopy = p.hardcopy === 'TANPA' ? 'Tanpa hardcopy' : p.hardcopyRangkap + ' rangkap, ' + (p.hardcopy === 'KIRIM' ? 'dikirim ke Alamat Pengiriman' : 'diambil di balai');
  data.sisaContoh = SISA[p.sisaContoh];
  if (p.alamatSama) p.alamatKirim = 'Sama dengan alamat di LHU';
  data.laporan = p.laporanGabung ? 'Satu laporan untuk semua sampel' : 'Satu laporan per sampel';
  data.aspek = ASPEK.map(([kode, nama, tanya]) => ({ kode, nama, tanya, ...data.kajiUlang.find((k) => k.aspek === kode) }));
  return data;
}

export const pasang = (camForm) => dasar(camForm, {
  lengkapi,
  siap: (akar, data) => tambahBaris(akar, 'catatan', data),
});
