package id.laju.sertifikat;

import id.laju.berkas.Unduhan;
import id.laju.dokumen.DokumenService;
import id.laju.keamanan.StafLogin;
import id.laju.umum.TidakDitemukan;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** A letter about a certificate for the office, signed or not. */
@RestController
@PreAuthorize(StafLogin.KANTOR)
class SuratSertifikatApi {

    private final SuratSertifikatService surat;
    private final DokumenService dokumen;

    SuratSertifikatApi(SuratSertifikatService surat, DokumenService dokumen) {
        this.surat = surat;
        this.dokumen = dokumen;
    }

    @GetMapping("/api/surat-sertifikat/{id}")
    ResponseEntity<byte[]> surat(@PathVariable long id, @AuthenticationPrincipal StafLogin saya) {
        SuratSertifikat x = surat.ambil(id);
        if (!saya.satker().contains(x.satker()) || x.dokumenId() == null) {
            throw TidakDitemukan.untuk("Surat sertifikat", id);
        }
        return Unduhan.lihat(dokumen.berkas(x.dokumenId()), dokumen.isi(x.dokumenId()));
    }
}
