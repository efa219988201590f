package id.laju.insitu;

import id.laju.kalibrasi.BacaanIsian;
import id.laju.umum.PeriksaIsian;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;

/**
 * What the officer types at the site; times in the satker's zone.
 *
 * @param hasil selesai or tunda
 * @param bacaan of instruments that were calibrated there
 */
record IsianHasil(String hasil, SebabTunda tundaSebab, String tundaKeterangan, LocalDateTime tiba, LocalDateTime selesai, List<Baris> baris, List<BacaanIsian> bacaan,
        String saksiNama, String saksiJabatan, String catatan) {

    private static final BigDecimal LINTANG = new BigDecimal("90");
    private static final BigDecimal BUJUR = new BigDecimal("180");

    /** One sample or instrument; coordinates in degrees, with point or comma. */
    record Baris(long sampelId, String nomorContoh, String titik, String lintang, String bujur, LocalDateTime diambil, String metode, String kondisi, String jumlah,
            String wadah, String pengawet, String identitas) {

        ContohLapangan jadi(long jadwalId, LocalDateTime selesai, ZoneId zona) {
            Instant saat = (diambil == null ? selesai : diambil).atZone(zona).toInstant();
            return new ContohLapangan(sampelId, jadwalId, rapi(nomorContoh), rapi(titik), derajat(lintang), derajat(bujur), saat, rapi(metode), rapi(kondisi),
                rapi(jumlah), rapi(wadah), rapi(pengawet), rapi(identitas));
        }
    }

    IsianHasil {
        baris = baris == null ? List.of() : baris;
        bacaan = bacaan == null ? List.of() : bacaan;
    }

    boolean tunda() {
        return "tunda".equals(hasil);
    }

    void periksaTunda() {
        new PeriksaIsian().tolakJika(tundaSebab == null, "tundaSebab", "Pilih sebab penundaan.")
            .wajib("tundaKeterangan", tundaKeterangan, "Tulis apa yang terjadi di lokasi.").panjang("tundaKeterangan", tundaKeterangan, 500, "Keterangan").selesai();
    }

    /** Alone: what follows from the answer is not on the screen yet. */
    void periksaHasil() {
        new PeriksaIsian().tolakJika(!"selesai".equals(hasil), "hasil", "Pilih hasil kunjungan: selesai atau ditunda.").selesai();
    }

    /** @param kini now in the satker's zone @param alat instruments instead of samples */
    PeriksaIsian periksaSelesai(LocalDateTime kini, boolean alat) {
        PeriksaIsian p = new PeriksaIsian().wajib("tiba", tiba, "Isi waktu tiba di lokasi.").wajib("selesai", selesai, "Isi waktu selesai.")
            .tolakJika(tiba != null && tiba.isAfter(kini), "tiba", "Waktu tiba belum terjadi.")
            .tolakJika(selesai != null && selesai.isAfter(kini), "selesai", "Waktu selesai belum terjadi.")
            .tolakJika(tiba != null && selesai != null && selesai.isBefore(tiba), "selesai", "Waktu selesai harus sesudah waktu tiba.")
            .wajib("saksiNama", saksiNama, "Isi nama wakil pelanggan yang menyerahkan.").panjang("saksiNama", saksiNama, 120, "Nama wakil pelanggan")
            .panjang("saksiJabatan", saksiJabatan, 120, "Jabatan wakil pelanggan").panjang("catatan", catatan, 1000, "Catatan");
        for (int i = 0; i < baris.size(); i++) {
            periksa(p, "baris." + i + ".", baris.get(i), alat);
        }
        return p;
    }

    private void periksa(PeriksaIsian p, String awal, Baris b, boolean alat) {
        p.wajib(awal + "kondisi", b.kondisi(), alat ? "Isi kondisi alat." : "Isi kondisi saat pengambilan.").panjang(awal + "kondisi", b.kondisi(), 300, "Kondisi")
            .panjang(awal + "titik", b.titik(), 200, "Titik lokasi").panjang(awal + "nomorContoh", b.nomorContoh(), 60, "Nomor contoh").panjang(awal + "metode", b.metode(), 200, "Metode")
            .panjang(awal + "jumlah", b.jumlah(), 80, "Jumlah").panjang(awal + "wadah", b.wadah(), 80, "Wadah").panjang(awal + "pengawet", b.pengawet(), 120, "Pengawet")
            .panjang(awal + "identitas", b.identitas(), 200, "Identitas alat");
        if (alat) {
            p.wajib(awal + "identitas", b.identitas(), "Isi identitas alat seperti tertera pada alat.");
        } else {
            p.wajib(awal + "nomorContoh", b.nomorContoh(), "Isi nomor contoh pada wadahnya.").wajib(awal + "titik", b.titik(), "Isi titik lokasi pengambilan.")
                .wajib(awal + "jumlah", b.jumlah(), "Isi jumlah contoh, misalnya 2 botol @ 500 mL.").wajib(awal + "wadah", b.wadah(), "Isi wadah contoh.")
                .wajib(awal + "metode", b.metode(), "Isi metode pengambilan contoh.").wajib(awal + "diambil", b.diambil(), "Isi waktu pengambilan.")
                .tolakJika(b.diambil() != null && tiba != null && b.diambil().isBefore(tiba), awal + "diambil", "Waktu pengambilan sebelum waktu tiba.")
                .tolakJika(b.diambil() != null && selesai != null && b.diambil().isAfter(selesai), awal + "diambil", "Waktu pengambilan sesudah waktu selesai.");
        }
        koordinat(p, awal + "lintang", b.lintang(), LINTANG, "Lintang", "-6,204210");
        koordinat(p, awal + "bujur", b.bujur(), BUJUR, "Bujur", "106,845131");
        p.tolakJika((rapi(b.lintang()) == null) != (rapi(b.bujur()) == null), awal + "lintang", "Isi lintang dan bujur, atau kosongkan keduanya.");
    }

    private static void koordinat(PeriksaIsian p, String bidang, String teks, BigDecimal batas, String nama, String contoh) {
        p.tolakJika(rapi(teks) != null && (derajat(teks) == null || derajat(teks).abs().compareTo(batas) > 0), bidang,
            nama + " ditulis dalam derajat, antara -" + batas + " dan " + batas + ", contoh: " + contoh + ".");
    }

    /** Null when there is nothing to read. */
    static BigDecimal derajat(String teks) {
        String bersih = rapi(teks) == null ? "" : teks.strip().replace(',', '.');
        return bersih.matches("-?\\d{1,3}(\\.\\d{1,12})?") ? new BigDecimal(bersih).setScale(6, RoundingMode.HALF_UP) : null;
    }

    private static String rapi(String s) {
        return s == null || s.isBlank() ? null : s.strip();
    }
}
