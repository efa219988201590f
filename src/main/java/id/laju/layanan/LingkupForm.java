package id.laju.layanan;

import static id.laju.umum.BacaIsian.teks;

import id.laju.umum.BacaIsian;

/** The page of one accredited parameter as it was typed. */
record LingkupForm(Long parameterId, String nomorLp, String berlakuDari, String berlakuSampai, KeadaanAkreditasi keadaan) {

    static LingkupForm kosong(Long parameterId) {
        return new LingkupForm(parameterId, null, null, null, KeadaanAkreditasi.AKTIF);
    }

    static LingkupForm dari(LingkupAkreditasi l) {
        return new LingkupForm(l.parameterId(), l.nomorLp(), l.berlakuDari().toString(), l.berlakuSampai().toString(), l.keadaan());
    }

    LingkupAkreditasi lingkup(Long id, String satker) {
        var baca = new BacaIsian();
        var hasil = new LingkupAkreditasi(id, satker, teks(nomorLp), parameterId, baca.tanggal("berlakuDari", berlakuDari, "Berlaku dari"),
            baca.tanggal("berlakuSampai", berlakuSampai, "Berlaku sampai"), keadaan);
        baca.selesai();
        return hasil;
    }
}
