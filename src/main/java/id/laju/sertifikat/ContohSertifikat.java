package id.laju.sertifikat;

import id.laju.demo.KasusContoh;
import id.laju.dokumen.DokumenService;
import id.laju.dokumen.LembarAudit;
import id.laju.umum.PermintaanHalaman;
import java.time.LocalDate;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Certificates of the demo customers whose first surveillance falls due soon, or has just been asked for. */
@Component
@ConditionalOnProperty("laju.demo.kasus")
class ContohSertifikat implements KasusContoh {

    private static final String AIR = "R/095/BSPJI-Pontianak/CONTOH";
    private static final String TANGKI = "R/31/BBSPJIKFK/CONTOH";

    private final SertifikatService sertifikat;
    private final SertifikatLamaService lama;
    private final DokumenService dokumen;

    ContohSertifikat(SertifikatService sertifikat, SertifikatLamaService lama, DokumenService dokumen) {
        this.sertifikat = sertifikat;
        this.lama = lama;
        this.dokumen = dokumen;
    }

    @Override
    public int urutan() {
        return 20;
    }

    @Override
    public boolean ada() {
        return sertifikat.register("bspji-pontianak", null, new PermintaanHalaman(AIR, null, false, 1, 0)).jumlah() > 0;
    }

    @Override
    public void buat() {
        catat("bspji-pontianak", new IsianSertifikat(AIR, "kapuassegar4088", "TIPE_5", null, "PT Kapuas Segar Lestari", "Jalan Khatulistiwa No. 88, Siantan", "Kota Pontianak", "Hendra Wijaya", "Air Mineral",
            "SNI 3553:2023", null, null, hari("bspji-pontianak", 10), null, "Kapuas Bening; Air Mineral; Botol 600 ml"), "adminsert.ptk");
        catat("bbspjikfk", new IsianSertifikat(TANGKI, "argonmulia3508", "TIPE_5", null, "PT Argon Mulia", "Jalan Raya Bogor Km 27 No. 8, Ciracas", "Kota Jakarta Timur", "Gunawan Prasetyo",
            "Tangki air silinder vertikal - Polietilena (PE)", "SNI 7276:2014", null, null, hari("bbspjikfk", 11), null, "Argon Tank; Tangki air; 500 liter"), "adminsert");
    }

    private LocalDate hari(String satker, int bulanLalu) {
        return sertifikat.hariIni(satker).minusMonths(bulanLalu);
    }

    private void catat(String satker, IsianSertifikat isian, String oleh) {
        byte[] pindaian = dokumen.cetak(satker, isian.nomor(), new LembarAudit("Sertifikat lama", "Dokumen contoh untuk peragaan.", List.of(), List.of()));
        lama.catat(satker, null, isian, "sertifikat.pdf", pindaian, oleh);
    }
}
