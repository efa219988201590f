package id.laju.pengaduan;

import id.laju.berkas.BerkasService;
import id.laju.berkas.Unduhan;
import id.laju.dokumen.DokumenService;
import id.laju.keamanan.StafLogin;
import id.laju.umum.TidakDitemukan;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Papers of a complaint, for the readers of the register and for whoever works on this one. */
@Controller
@PreAuthorize(StafLogin.KANTOR)
class PengaduanApi {

    private final PengaduanService pengaduan;
    private final LampiranPengaduanService lampiran;
    private final PengaduanBaca baca;
    private final BerkasService berkas;
    private final DokumenService dokumen;

    PengaduanApi(PengaduanService pengaduan, LampiranPengaduanService lampiran, PengaduanBaca baca, BerkasService berkas, DokumenService dokumen) {
        this.pengaduan = pengaduan;
        this.lampiran = lampiran;
        this.baca = baca;
        this.berkas = berkas;
        this.dokumen = dokumen;
    }

    @GetMapping("/api/pengaduan/{id}/lampiran/{ke}")
    ResponseEntity<byte[]> lampiran(@AuthenticationPrincipal StafLogin saya, @PathVariable long id, @PathVariable int ke) {
        UUID f = lampiran.ambil(terbuka(saya, id).id(), ke).berkasId();
        return Unduhan.lihat(berkas.ambil(f), berkas.isi(f));
    }

    @GetMapping("/api/pengaduan/{id}/surat")
    ResponseEntity<byte[]> surat(@AuthenticationPrincipal StafLogin saya, @PathVariable long id) {
        UUID d = ada(terbuka(saya, id).dokumenId());
        return Unduhan.lihat(dokumen.berkas(d), dokumen.isi(d));
    }

    private Pengaduan terbuka(StafLogin saya, long id) {
        Pengaduan p = pengaduan.ambil(id, saya.satker());
        if (!PengaduanKelola.membaca(saya.peran()) && !baca.bekerja(p, saya.id())) {
            throw TidakDitemukan.untuk("Pengaduan", id);
        }
        return p;
    }

    private static UUID ada(UUID id) {
        if (id == null) {
            throw new TidakDitemukan("Berkas ini tidak ada.");
        }
        return id;
    }
}
