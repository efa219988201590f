package id.laju.audit;

import id.laju.berkas.BerkasService;
import id.laju.berkas.Unduhan;
import id.laju.dokumen.DokumenService;
import id.laju.keamanan.StafLogin;
import id.laju.mesin.SiapaBekerja;
import id.laju.umum.TidakDitemukan;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Notices of audits, also before they are issued, for the office of the same satker. */
@RestController
@RequestMapping("/api/pemberitahuan-audit/{id}")
@PreAuthorize(StafLogin.KANTOR)
class PemberitahuanApi {

    private final PemberitahuanService pemberitahuan;
    private final DokumenService dokumen;
    private final BerkasService berkas;
    private final SiapaBekerja siapa;

    PemberitahuanApi(PemberitahuanService pemberitahuan, DokumenService dokumen, BerkasService berkas, SiapaBekerja siapa) {
        this.pemberitahuan = pemberitahuan;
        this.dokumen = dokumen;
        this.berkas = berkas;
        this.siapa = siapa;
    }

    @GetMapping("/surat")
    ResponseEntity<byte[]> surat(@PathVariable long id) {
        UUID kertas = ada(sendiri(id).dokumenId());
        return Unduhan.lihat(dokumen.berkas(kertas), dokumen.isi(kertas));
    }

    /** The letter as the customer signed and returned it. */
    @GetMapping("/kembali")
    ResponseEntity<byte[]> kembali(@PathVariable long id) {
        UUID isi = ada(sendiri(id).berkasId());
        return Unduhan.lihat(berkas.ambil(isi), berkas.isi(isi));
    }

    private static UUID ada(UUID id) {
        if (id == null) {
            throw new TidakDitemukan("Surat ini belum ada.");
        }
        return id;
    }

    private Pemberitahuan sendiri(long id) {
        Pemberitahuan n = pemberitahuan.cari(id);
        if (!siapa.sekarang().orElseThrow().satker().contains(pemberitahuan.permohonan(n.auditId()).satker())) {
            throw TidakDitemukan.untuk("Surat pemberitahuan", id);
        }
        return n;
    }
}
