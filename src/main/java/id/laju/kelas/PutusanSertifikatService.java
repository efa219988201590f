package id.laju.kelas;

import id.laju.dokumen.DokumenService;
import id.laju.dokumen.StatusDokumen;
import id.laju.umum.IsianKeliru;
import id.laju.umum.PeriksaIsian;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Certificates that are ready: signed all at once, looked at by CS, or sent back to Admin Pelatihan (TRN-016). */
@Service
class PutusanSertifikatService {

    private final SertifikatPelatihanService sertifikat;
    private final PelaksanaanMapper kelas;
    private final PenandaPelatihanService penanda;
    private final KelasProses proses;
    private final DokumenService dokumen;

    PutusanSertifikatService(SertifikatPelatihanService sertifikat, PelaksanaanMapper kelas, PenandaPelatihanService penanda, KelasProses proses, DokumenService dokumen) {
        this.sertifikat = sertifikat;
        this.kelas = kelas;
        this.penanda = penanda;
        this.proses = proses;
        this.dokumen = dokumen;
    }

    /** May this person sign them today? */
    boolean berwenang(String kode, String orang) {
        return penanda.aktif(kode).filter(x -> x.staf().equals(orang)).isPresent();
    }

    /** @param keputusan ditandatangani or kembalikan @throws IsianKeliru on keputusan, catatan, sandi */
    @Transactional
    void putuskanTanda(long kelasId, String keputusan, String catatan, String oleh) {
        Pelaksanaan p = kelas.kunci(kelasId).orElseThrow();
        boolean kembali = "kembalikan".equals(keputusan);
        new PeriksaIsian().putusan(kembali || "ditandatangani".equals(keputusan), kembali, catatan).tolakJika(!oleh.equals(p.sertifikatPenanda()), "keputusan", "Sertifikat ini disiapkan untuk ditandatangani oleh orang lain.").selesai();
        if (kembali) {
            kelas.catatanSertifikat(kelasId, catatan.strip());
        } else if (belumSemua(kelasId)) {
            throw IsianKeliru.pada("sandi", "Sertifikat belum semuanya ditandatangani. Ketik frasa sandi, lalu tekan Selesaikan.");
        }
    }

    private boolean belumSemua(long kelasId) {
        return sertifikat.dokumen(kelasId).stream().anyMatch(d -> dokumen.ambil(d).status() != StatusDokumen.DITANDATANGANI);
    }

    /** CS looks at them before they go out. @param keputusan kirim or kembali */
    @Transactional
    void periksa(long kelasId, String keputusan, String catatan) {
        boolean kembali = "kembali".equals(keputusan);
        new PeriksaIsian().putusan(kembali || "kirim".equals(keputusan), kembali, catatan).selesai();
        if (kembali) {
            kelas.catatanSertifikat(kelasId, catatan.strip());
        }
    }

    /** Taken from whoever cannot sign now; Admin Pelatihan prepares them for the official who is active then. */
    @Transactional
    void tarik(long kelasId) {
        Pelaksanaan p = kelas.cari(kelasId).orElseThrow();
        proses.kunci(p);
        if (!proses.penandaSertifikatBerhalangan(p)) {
            throw new IsianKeliru("Sertifikat kelas ini tidak menunggu tanda tangan sekarang. Muat ulang halaman.");
        }
    }
}
