package id.laju.kelas;

import id.laju.mesin.KasusService;
import id.laju.mesin.Korelasi;
import id.laju.mesin.PemulaiProses;
import id.laju.mesin.ProsesDikenal;
import id.laju.mesin.SebagaiSistem;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What this room tells the process {@code pelaksanaan-bimtek}: one case for each class. */
@Component
class KelasProses implements ProsesDikenal {

    static final String KUNCI = "pelaksanaan-bimtek";
    static final String PENDAFTARAN_DIPUTUSKAN = "laju.kelas.pendaftaranDiputuskan";
    static final String JADWAL_DIJAWAB = "laju.kelas.jadwalDijawab";
    static final String DIBATALKAN = "laju.kelas.dibatalkan";
    static final String DIJADWALKAN_ULANG = "laju.kelas.dijadwalkanUlang";
    static final String INSTRUKTUR_DIGANTI = "laju.kelas.instrukturDiganti";
    static final String PENANDA_SURAT_BERHALANGAN = "laju.kelas.penandaSuratBerhalangan";
    static final String PENANDA_SERTIFIKAT_BERHALANGAN = "laju.kelas.penandaSertifikatBerhalangan";

    private final Korelasi korelasi;
    private final KasusService kasus;
    private final SebagaiSistem sistem;
    private final PemulaiProses pemulai;

    KelasProses(Korelasi korelasi, KasusService kasus, SebagaiSistem sistem, PemulaiProses pemulai) {
        this.korelasi = korelasi;
        this.kasus = kasus;
        this.sistem = sistem;
        this.pemulai = pemulai;
    }

    @Override
    public Set<String> pesan() {
        return Set.of(PENDAFTARAN_DIPUTUSKAN, JADWAL_DIJAWAB, DIBATALKAN, DIJADWALKAN_ULANG, PENANDA_SURAT_BERHALANGAN, PENANDA_SERTIFIKAT_BERHALANGAN, INSTRUKTUR_DIGANTI);
    }

    /** Before any row of ours is locked, as timers and tasks do it. */
    void kunci(Pelaksanaan p) {
        kasus.kunci(p.kasus());
    }

    void mulai(Pelaksanaan p) {
        sistem.lakukan(() -> pemulai.mulai(KUNCI, p.kasus(), Map.of("satker", p.satker(), "kelasId", p.kelasId())));
    }

    boolean dapatDiubah(Pelaksanaan p) {
        return korelasi.menunggu(PENDAFTARAN_DIPUTUSKAN, p.kasus()) || korelasi.menunggu(DIBATALKAN, p.kasus());
    }

    boolean tanpaLangkah(Pelaksanaan p) {
        return kasus.terbuka(p.kasus()).isEmpty();
    }

    /** Registration is over or there is none, and its quota depends on who was asked about its new date. */
    boolean menungguJawaban(Pelaksanaan p) {
        return korelasi.menunggu(JADWAL_DIJAWAB, p.kasus());
    }

    /** While people register or answer. @param putusan tutup, ubah or batal @return false when nothing waits for it now */
    boolean pendaftaranDiputuskan(Pelaksanaan p, String putusan) {
        return kirim(PENDAFTARAN_DIPUTUSKAN, p, Map.of("putusanPendaftaran", putusan));
    }

    /** Somebody answered whom the class may have waited for. @return false when it waits for no answers now */
    boolean jadwalDijawab(Pelaksanaan p) {
        return kirim(JADWAL_DIJAWAB, p, Map.of());
    }

    /** While it is prepared or held. @return false when it is not */
    boolean dibatalkan(Pelaksanaan p) {
        return kirim(DIBATALKAN, p, Map.of());
    }

    /** While it is prepared or held. @return false when it is not */
    boolean dijadwalkanUlang(Pelaksanaan p) {
        return kirim(DIJADWALKAN_ULANG, p, Map.of());
    }

    /** @return false when no letter waits for its signature */
    boolean penandaSuratBerhalangan(Pelaksanaan p) {
        return kirim(PENANDA_SURAT_BERHALANGAN, p, Map.of());
    }

    /** After the letter of duty was signed and before the first day. @return false at any other time */
    boolean instrukturDiganti(Pelaksanaan p) {
        return kirim(INSTRUKTUR_DIGANTI, p, Map.of());
    }

    boolean instrukturDapatDiganti(Pelaksanaan p) {
        return korelasi.menunggu(INSTRUKTUR_DIGANTI, p.kasus());
    }

    /** @return false when no certificates wait for their signature */
    boolean penandaSertifikatBerhalangan(Pelaksanaan p) {
        return kirim(PENANDA_SERTIFIKAT_BERHALANGAN, p, Map.of());
    }

    private boolean kirim(String pesan, Pelaksanaan p, Map<String, Object> keputusan) {
        return korelasi.kirim(pesan, p.kasus(), Map.of("kelasId", p.kelasId()), keputusan);
    }
}
