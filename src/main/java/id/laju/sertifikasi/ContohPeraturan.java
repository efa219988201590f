package id.laju.sertifikasi;

import id.laju.demo.KasusContoh;
import id.laju.sertifikasi.PeraturanSni.Jenis;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Regulations of the demo's standards, so that a review of an application shows what it is judged by. */
@Component
@ConditionalOnProperty("laju.demo.kasus")
class ContohPeraturan implements KasusContoh {

    private static final String SISTEM = "sistem";
    private static final List<String> BALAI = List.of("bspji-pontianak", "bbspjikfk");

    private final ProdukSertifikasiService produk;
    private final PeraturanSniService peraturan;

    ContohPeraturan(ProdukSertifikasiService produk, PeraturanSniService peraturan) {
        this.produk = produk;
        this.peraturan = peraturan;
    }

    @Override
    public int urutan() {
        return 5;
    }

    @Override
    public boolean ada() {
        return BALAI.stream().flatMap(k -> produk.semua(k).stream()).anyMatch(p -> !peraturan.milik(p.id()).isEmpty());
    }

    @Override
    public void buat() {
        BALAI.forEach(k -> {
            semua(k, p -> !hijau(p), Jenis.PERATURAN_PEMERINTAH, "Nomor 34 Tahun 2018", "Sistem Standardisasi dan Penilaian Kesesuaian Nasional");
            semua(k, p -> !hijau(p), Jenis.PETUNJUK_TEKNIS, "Peraturan BSN Nomor 1 Tahun 2020", "Skema Penilaian Kesesuaian terhadap Standar Nasional Indonesia");
            semua(k, p -> p.acuan().startsWith("SNI 3553"), Jenis.PEMBERLAKUAN, "Peraturan Menteri Perindustrian Nomor 26 Tahun 2019", "Pemberlakuan Standar Nasional Indonesia Air Mineral, Air Demineral, Air Mineral Alami, dan Air Minum Embun secara Wajib");
        });
    }

    /** Its standards are no SNI. */
    private static boolean hijau(ProdukSertifikasi p) {
        return "INDUSTRI_HIJAU".equals(p.skema());
    }

    private void semua(String satker, Predicate<ProdukSertifikasi> mana, Jenis jenis, String nomor, String tentang) {
        produk.semua(satker).stream().filter(mana).forEach(p -> peraturan.tambah(satker, p.id(), jenis, nomor, tentang, null, null, null, SISTEM));
    }
}
