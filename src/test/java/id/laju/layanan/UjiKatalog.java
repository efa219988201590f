package id.laju.layanan;

import java.time.LocalDate;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Finds rows of the shipped catalogue by the names people use. */
@Component
class UjiKatalog {

    static final String KFK = "bbspjikfk";
    static final String PALEMBANG = "bspji-palembang";
    static final String PONTIANAK = "bspji-pontianak";
    static final LocalDate HARI = LocalDate.of(2026, 11, 21);
    static final String BOTOL = "Botol / Preform / Lembaran PET";
    static final String BPOM = "Peraturan BPOM No 20 Tahun 2019";
    static final String JEPANG = "Hygienic Regulation on Food Contact Articles in Japan";

    @Autowired
    LayananService layanan;

    long produk(String satker, String nama) {
        return layanan.produk(satker).stream().filter(p -> p.nama().equals(nama)).findFirst().orElseThrow().id();
    }

    long standar(String satker, String produk, String kode) {
        return layanan.standar(satker, produk(satker, produk), HARI).stream().filter(s -> s.kode().equals(kode)).findFirst().orElseThrow().id();
    }

    PilihanParameter parameter(String satker, String produk, String standar, String kelompok, String nama) {
        return layanan.pilihan(satker, produk(satker, produk), standar(satker, produk, standar), HARI).stream()
            .filter(p -> p.nama().equals(nama) && (kelompok == null ? p.kelompok() == null : p.kelompok() != null && p.kelompok().startsWith(kelompok)))
            .findFirst().orElseThrow(() -> new AssertionError(kelompok + ": " + nama));
    }

    /** A parameter with a price and nothing blocked: Kadar air of the iodized salt at Pontianak, Rp 50.000. */
    long kadarAir() {
        return parameter(PONTIANAK, "Garam Konsumsi Beryodium", "SNI 3556:2016", null, "Kadar air").id();
    }
}
