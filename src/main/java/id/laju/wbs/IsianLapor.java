package id.laju.wbs;

import id.laju.umum.IsianKeliru;
import id.laju.umum.PeriksaIsian;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The public form.
 *
 * @param terlibat members of the circle whom the report is about, or who are involved; only their ids
 * @param sekali of one opened form, so that a page sent twice is one report
 */
record IsianLapor(String satker, JenisPelanggaran jenis, String uraian, String unit, String terlapor, List<Long> terlibat, String tempat, String waktu, String nama, String kontak, String sekali) {

    static final int URAIAN_TERPANJANG = 20_000;
    private static final int PENDEK = 300;

    void periksa(List<String> satkerDikenal) {
        new PeriksaIsian().tolakJika(satker == null || !satkerDikenal.contains(satker), "satker", "Pilih balai yang dilaporkan.")
            .wajib("jenis", jenis, "Pilih jenis pelanggaran.")
            .wajib("uraian", uraian, "Ceritakan apa yang terjadi.").panjang("uraian", uraian, URAIAN_TERPANJANG, "Uraian")
            .tolakJika(uraian != null && !uraian.isBlank() && uraian.strip().length() < 30, "uraian", "Uraian terlalu singkat untuk ditindaklanjuti; ceritakan apa, siapa, kapan, dan di mana.")
            .wajib("terlapor", terlapor, "Sebut siapa yang dilaporkan: nama, jabatan, atau ciri-cirinya; tulis \"tidak tahu\" bila tidak diketahui.")
            .panjang("terlapor", terlapor, PENDEK, "Siapa yang dilaporkan").panjang("unit", unit, PENDEK, "Unit").panjang("tempat", tempat, PENDEK, "Tempat")
            .panjang("waktu", waktu, PENDEK, "Waktu").panjang("nama", nama, PENDEK, "Nama").panjang("kontak", kontak, PENDEK, "Kontak")
            .tolakJika(sekali == null || !sekali.matches("[0-9a-f-]{36}"), "uraian", "Formulir ini sudah lama terbuka. Muat ulang halamannya, lalu kirim lagi.").selesai();
    }

    Laporan laporan() {
        return new Laporan(jenis, uraian.strip(), rapi(unit), rapi(terlapor), rapi(tempat), rapi(waktu));
    }

    Identitas identitas() {
        return new Identitas(rapi(nama), rapi(kontak));
    }

    /** @param lingkar members of today. @throws IsianKeliru when one is ticked who is no member any more */
    Rute rute(List<Anggota> lingkar) {
        Set<Long> dicentang = terlibat == null ? Set.of() : Set.copyOf(terlibat);
        Set<String> orang = lingkar.stream().filter(a -> dicentang.contains(a.id())).map(Anggota::staf).collect(Collectors.toSet());
        new PeriksaIsian().tolakJika(orang.size() < dicentang.size(), "terlibat", "Susunan pejabat ini baru saja berubah. Periksa lagi siapa yang terlibat, lalu kirim lagi.").selesai();
        return Rute.awal(orang, null, false);
    }

    private static String rapi(String teks) {
        return teks == null ? "" : teks.strip();
    }

    /** Without a word of it. */
    @Override
    public String toString() {
        return "IsianLapor";
    }
}
