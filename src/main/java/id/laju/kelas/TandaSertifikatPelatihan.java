package id.laju.kelas;

import id.laju.lhu.SuratDitandatangani;
import id.laju.mesin.TugasKonteks;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** All certificates of a class, signed with one passphrase. */
@Component
class TandaSertifikatPelatihan implements SuratDitandatangani {

    private final PutusanSertifikatService putusan;
    private final SertifikatPelatihanService sertifikat;

    TandaSertifikatPelatihan(PutusanSertifikatService putusan, SertifikatPelatihanService sertifikat) {
        this.putusan = putusan;
        this.sertifikat = sertifikat;
    }

    @Override
    public String frasa() {
        return "tandatanganiSertifikatPelatihan";
    }

    @Override
    public boolean berwenang(TugasKonteks t) {
        return putusan.berwenang(t.satker(), t.pelaku());
    }

    @Override
    public String tanpaWewenang() {
        return "Minta Admin Pelatihan menariknya dari Anda pada halaman sertifikat kelas.";
    }

    @Override
    public List<UUID> dokumen(TugasKonteks t) {
        return sertifikat.dokumen(t.id("kelasId"));
    }
}
