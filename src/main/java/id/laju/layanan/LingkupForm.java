package id.laju.layanan;

import static id.laju.umum.BacaIsian.teks;

import id.laju.umum.BacaIsian;
import java.math.BigDecimal;

/** The page of one accredited parameter as it was typed. */
record LingkupForm(Long parameterId, String nomorLp, String metode, String rentangDari, String rentangSampai, String satuan, String berlakuDari,
                   String berlakuSampai) {

    static LingkupForm kosong(ParameterUji p) {
        return new LingkupForm(p.id(), null, p.metode(), null, null, p.satuan(), null, null);
    }

    static LingkupForm dari(LingkupAkreditasi l) {
        return new LingkupForm(l.parameterId(), l.nomorLp(), l.metode(), tulis(l.rentangDari()), tulis(l.rentangSampai()), l.satuan(),
            l.berlakuDari().toString(), l.berlakuSampai().toString());
    }

    LingkupForm milik(Long parameter) {
        return new LingkupForm(parameter, nomorLp, metode, rentangDari, rentangSampai, satuan, berlakuDari, berlakuSampai);
    }

    LingkupAkreditasi lingkup(Long id, String satker) {
        var baca = new BacaIsian();
        var hasil = new LingkupAkreditasi(id, satker, teks(nomorLp), parameterId, baca.tanggal("berlakuDari", berlakuDari, "Berlaku dari"),
            baca.tanggal("berlakuSampai", berlakuSampai, "Berlaku sampai"), teks(metode), baca.angka("rentangDari", rentangDari, "Rentang dari"),
            baca.angka("rentangSampai", rentangSampai, "Rentang sampai"), teks(satuan));
        baca.selesai();
        return hasil;
    }

    static String rentang(BigDecimal dari, BigDecimal sampai, String satuan) {
        if (dari == null && sampai == null) {
            return null;
        }
        String angka = dari == null ? "s.d. " + tulis(sampai) : sampai == null ? "mulai " + tulis(dari) : tulis(dari) + " - " + tulis(sampai);
        return satuan == null ? angka : angka + " " + satuan;
    }

    private static String tulis(BigDecimal angka) {
        return angka == null ? null : angka.toPlainString().replace('.', ',');
    }
}
