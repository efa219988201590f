package id.laju.permohonan;

import id.laju.umum.BacaIsian;
import id.laju.umum.NomorWa;
import id.laju.umum.PeriksaIsian;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** The site as it was typed (INS-001); days as {@code yyyy-mm-dd}. */
public record IsianLokasi(String lokasiAlamat, String lokasiKota, String lokasiKontak, String lokasiWa, String lokasiMulai, String lokasiSelesai,
        String lokasiUraian, String lokasiAkses) {

    static final IsianLokasi KOSONG = new IsianLokasi(null, null, null, null, null, null, null, null);

    static IsianLokasi dari(Lokasi l) {
        return new IsianLokasi(l.alamat(), l.kota(), l.kontakNama(), l.kontakWa(), l.mulai().toString(), l.selesai() == null ? null : l.selesai().toString(),
            l.uraian(), l.akses());
    }

    /** Before anything is stored: the contact of the request is the likeliest one at the site. */
    static IsianLokasi usulan(Permohonan p) {
        return new IsianLokasi(null, null, p.kontakNama(), p.kontakWa(), null, null, null, null);
    }

    IsianLokasi rapi() {
        return new IsianLokasi(BacaIsian.teks(lokasiAlamat), BacaIsian.teks(lokasiKota), BacaIsian.teks(lokasiKontak), nomor(lokasiWa), BacaIsian.teks(lokasiMulai),
            BacaIsian.teks(lokasiSelesai), BacaIsian.teks(lokasiUraian), BacaIsian.teks(lokasiAkses));
    }

    /** @param hari today at the balai */
    void periksa(PeriksaIsian p, LocalDate hari) {
        p.wajib("lokasiAlamat", lokasiAlamat, "Isi alamat lokasi pekerjaan.").panjang("lokasiAlamat", lokasiAlamat, 500, "Alamat lokasi")
            .wajib("lokasiKota", lokasiKota, "Isi kota atau kabupaten lokasi pekerjaan.").panjang("lokasiKota", lokasiKota, 100, "Kota lokasi")
            .wajib("lokasiKontak", lokasiKontak, "Isi nama orang yang dapat dihubungi di lokasi.").panjang("lokasiKontak", lokasiKontak, 100, "Kontak di lokasi")
            .tolakJika(lokasiWa == null || !NomorWa.sah(NomorWa.rapi(lokasiWa)), "lokasiWa", "Isi nomor WA kontak di lokasi, misalnya 081234567890.")
            .panjang("lokasiWa", lokasiWa, 25, "Nomor WA kontak di lokasi")
            .wajib("lokasiUraian", lokasiUraian, "Uraikan pekerjaan yang diminta: apa, berapa banyak, dan di bagian mana.")
            .panjang("lokasiUraian", lokasiUraian, 4000, "Uraian pekerjaan").panjang("lokasiAkses", lokasiAkses, 2000, "Akses dan keselamatan");
        periksaHari(p, hari);
    }

    private void periksaHari(PeriksaIsian p, LocalDate hari) {
        Optional<LocalDate> mulai = tanggal(lokasiMulai);
        p.tolakJika(mulai.isEmpty(), "lokasiMulai", "Isi tanggal pekerjaan yang Anda inginkan.")
            .tolakJika(mulai.filter(m -> m.isBefore(hari)).isPresent(), "lokasiMulai", "Tanggal yang diinginkan sudah lewat; pilih hari ini atau sesudahnya.")
            .tolakJika(lokasiSelesai != null && tanggal(lokasiSelesai).isEmpty(), "lokasiSelesai", "Tanggal selesai tidak terbaca; pilih dari kalender.")
            .tolakJika(mulai.isPresent() && tanggal(lokasiSelesai).filter(s -> s.isBefore(mulai.get())).isPresent(), "lokasiSelesai",
                "Tanggal selesai tidak boleh sebelum tanggal mulai.");
    }

    /** After {@link #periksa}. */
    Lokasi jadi(long permohonanId) {
        return new Lokasi(permohonanId, lokasiAlamat, lokasiKota, lokasiKontak, lokasiWa, tanggal(lokasiMulai).orElseThrow(), tanggal(lokasiSelesai).orElse(null),
            lokasiUraian, lokasiAkses);
    }

    private static Optional<LocalDate> tanggal(String teks) {
        try {
            return Optional.ofNullable(teks).map(LocalDate::parse);
        } catch (DateTimeParseException takTerbaca) {
            return Optional.empty();
        }
    }

    private static String nomor(String s) {
        return s == null ? null : BacaIsian.teks(s.replaceAll("[\\s().-]", ""));
    }
}
