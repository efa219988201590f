package id.laju.permohonan;

import id.laju.umum.BersihHtml;
import id.laju.umum.PeriksaIsian;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * A sample as it was typed (REQ-031, REQ-037); material, bentuk and dimensi belong to migration standards only.
 *
 * @param versi of the request that the page showed
 */
public record IsianSampel(Long produk, Long standar, List<Long> parameter, String namaId, String namaEn, String merek, String tipeId,
                          String tipeEn, String kodeLokasi, String keterangan, String material, String bentuk, String dimensi,
                          Integer versi) {

    private static final int NOMOR_TERPANJANG = 100;

    static IsianSampel dari(Sampel s, List<Long> parameter, Integer versi) {
        return new IsianSampel(s.produkId(), s.standarId(), parameter, s.namaId(), s.namaEn(), s.merek(), s.tipeId(), s.tipeEn(),
            s.kodeLokasi(), s.keteranganKaya(), s.material(), s.bentuk(), s.dimensi(), versi);
    }

    /** The same sample, asked for by another product and standard. */
    IsianSampel dengan(Long produkLain, Long standarLain) {
        return new IsianSampel(produkLain, standarLain, List.of(), namaId, namaEn, merek, tipeId, tipeEn, kodeLokasi, keterangan, material,
            bentuk, dimensi, versi);
    }

    /** The same instrument by another number; unchanged for null, and for what is too long for a number. */
    IsianSampel bernomor(String nomor) {
        return nomor == null || nomor.length() > NOMOR_TERPANJANG || nomor.equals(tipeId) ? this : new IsianSampel(produk, standar, parameter, namaId, namaEn, merek, nomor,
            nomor, kodeLokasi, keterangan, material, bentuk, dimensi, versi);
    }

    IsianSampel rapi() {
        return new IsianSampel(produk, standar, parameter == null ? List.of() : List.copyOf(parameter), teks(namaId), teks(namaEn),
            teks(merek), teks(tipeId), teks(tipeEn), teks(kodeLokasi), teks(BersihHtml.bersihkan(keterangan)), teks(material),
            teks(bentuk), teks(dimensi), versi);
    }

    /** @param inggris the report is written in English too, so an English name is needed */
    void periksa(boolean inggris, boolean migrasi) {
        PeriksaIsian p = new PeriksaIsian()
            .tolakJika(produk == null, "produk", "Pilih nama produk.")
            .tolakJika(standar == null, "standar", "Pilih standar uji.")
            .wajib("namaId", namaId, "Isi nama sampel dalam bahasa Indonesia.")
            .tolakJika(inggris && namaEn == null, "namaEn", "Isi nama sampel dalam bahasa Inggris, karena LHU juga berbahasa Inggris.")
            .tolakJika(inggris && tipeId != null && tipeEn == null, "tipeEn", "Isi tipe sampel dalam bahasa Inggris, karena LHU juga berbahasa Inggris.")
            .panjang("keterangan", keterangan, 4000, "Keterangan");
        panjang(p);
        if (migrasi) {
            p.wajib("material", material, "Isi jenis material kemasan.").wajib("bentuk", bentuk, "Isi bentuk kemasan.")
                .wajib("dimensi", dimensi, "Isi dimensi atau ukuran kemasan.");
        }
        p.selesai();
    }

    /** @param adaRentang that instrument has such a range @param lain the other instruments of the request */
    void periksaAlat(boolean inggris, boolean adaRentang, Collection<Sampel> lain) {
        Optional<Sampel> kembar = produk == null ? Optional.empty() : NomorAlat.kembar(lain, NomorAlat.dari(produk, merek, tipeId, tipeEn));
        PeriksaIsian p = new PeriksaIsian()
            .tolakJika(produk == null, "produk", "Pilih nama alat.")
            .tolakJika(standar == null || produk != null && !adaRentang, "standar", "Pilih rentang ukur alat ini dari daftar.")
            .wajib("namaId", namaId, "Isi nama alat dalam bahasa Indonesia.")
            .wajib("namaEn", namaEn, "Isi nama alat dalam bahasa Inggris.")
            .panjang("namaId", namaId, 200, "Nama alat").panjang("namaEn", namaEn, 200, "Nama alat (Inggris)").panjang("merek", merek, 100, "Merek")
            .panjang("tipeId", tipeId, NOMOR_TERPANJANG, "No. identifikasi alat").panjang("tipeEn", tipeEn, NOMOR_TERPANJANG, "No. identifikasi alat (Inggris)")
            .panjang("kodeLokasi", kodeLokasi, 100, "Kode atau lokasi").panjang("keterangan", keterangan, 4000, "Keterangan");
        kembar.ifPresent(k -> p.tolak("tipeId", NomorAlat.KEMBAR.formatted(tipeId == null ? tipeEn : tipeId, "ke-" + k.urutan())));
        p.selesai();
    }

    private void panjang(PeriksaIsian p) {
        p.panjang("namaId", namaId, 200, "Nama sampel").panjang("namaEn", namaEn, 200, "Nama sampel (Inggris)")
            .panjang("merek", merek, 100, "Merek").panjang("tipeId", tipeId, 100, "Tipe sampel").panjang("tipeEn", tipeEn, 100, "Tipe sampel (Inggris)")
            .panjang("kodeLokasi", kodeLokasi, 100, "Kode atau lokasi").panjang("material", material, 100, "Jenis material kemasan")
            .panjang("bentuk", bentuk, 100, "Bentuk kemasan").panjang("dimensi", dimensi, 100, "Dimensi/ukuran");
    }

    private static String teks(String s) {
        return s == null || s.isBlank() ? null : s.strip();
    }
}
