package id.laju.kelebihan;

import id.laju.berkas.BerkasService;
import id.laju.berkas.Unduhan;
import id.laju.dokumen.DokumenService;
import id.laju.mesin.SiapaBekerja;
import id.laju.pelanggan.BarisPelanggan;
import id.laju.pelanggan.PelangganService;
import id.laju.pelanggan.StatusPelanggan;
import id.laju.umum.PermintaanHalaman;
import id.laju.umum.TidakDitemukan;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the forms of overpayments fetch: proof, letter, and customers to choose from. */
@RestController
@RequestMapping("/api/kelebihan")
@PreAuthorize("hasAnyRole('bendahara', 'kepala-balai')")
class KelebihanApi {

    /** An acting head reads what there is to decide about without any role of a head. */
    private static final String JUGA_PENANDA = "hasAnyRole('bendahara', 'kepala-balai') or @penandaKelebihan.adalah(#id, authentication.name)";

    record Calon(long id, String nama) {
    }

    private final KelebihanService kelebihan;
    private final PelangganService pelanggan;
    private final BerkasService berkas;
    private final DokumenService dokumen;
    private final BerkasPengembalian pengembalian;
    private final RekeningService rekening;
    private final SiapaBekerja siapa;

    KelebihanApi(KelebihanService kelebihan, PelangganService pelanggan, BerkasService berkas, DokumenService dokumen, BerkasPengembalian pengembalian,
            RekeningService rekening, SiapaBekerja siapa) {
        this.kelebihan = kelebihan;
        this.pelanggan = pelanggan;
        this.berkas = berkas;
        this.dokumen = dokumen;
        this.pengembalian = pengembalian;
        this.rekening = rekening;
        this.siapa = siapa;
    }

    @GetMapping("/{id}/bukti")
    @PreAuthorize(JUGA_PENANDA)
    ResponseEntity<byte[]> bukti(@PathVariable long id) {
        Kelebihan k = sendiri(id);
        if (k.buktiId() == null) {
            throw new TidakDitemukan("Berkas ini tidak ada.");
        }
        return Unduhan.lihat(berkas.ambil(k.buktiId()), berkas.isi(k.buktiId()));
    }

    @GetMapping("/{id}/surat")
    @PreAuthorize(JUGA_PENANDA)
    ResponseEntity<byte[]> surat(@PathVariable long id) {
        Kelebihan k = sendiri(id);
        if (k.dokumenId() == null) {
            throw new TidakDitemukan("Surat persetujuan belum terbit.");
        }
        return Unduhan.lihat(dokumen.berkas(k.dokumenId()), dokumen.isi(k.dokumenId()));
    }

    /** Which account counts instead of the one in the letter. */
    @GetMapping("/{id}/adendum")
    ResponseEntity<byte[]> adendum(@PathVariable long id) {
        Kelebihan k = sendiri(id);
        if (k.adendumId() == null) {
            throw new TidakDitemukan("Rekening pada surat persetujuannya tidak berubah.");
        }
        return Unduhan.lihat(dokumen.berkas(k.adendumId()), dokumen.isi(k.adendumId()));
    }

    /** For the treasury office. */
    @GetMapping("/{id}/berkas-pengembalian")
    ResponseEntity<byte[]> pengembalian(@PathVariable long id) {
        Kelebihan k = sendiri(id);
        if (!BerkasPengembalian.ada(k)) {
            throw new TidakDitemukan("Berkas pengembalian baru ada setelah pengembaliannya disetujui dengan surat.");
        }
        if (rekening.menungguPersetujuan(k)) {
            throw new TidakDitemukan("Rekening tujuannya menunggu persetujuan; sesudah itu berkasnya dapat diunduh lagi.");
        }
        return Unduhan.lihatPdf("Berkas pengembalian " + k.nomor(), pengembalian.susun(k));
    }

    /** Active customers of the same satker. */
    @GetMapping("/{id}/pelanggan")
    List<Calon> calon(@PathVariable long id, @RequestParam(required = false) String cari) {
        PermintaanHalaman h = new PermintaanHalaman(cari, null, false, 1, 25);
        return pelanggan.daftar(List.of(sendiri(id).satker()), StatusPelanggan.AKTIF, h).isi().stream().map(KelebihanApi::calon).toList();
    }

    private static Calon calon(BarisPelanggan p) {
        return new Calon(p.id(), p.nama());
    }

    private Kelebihan sendiri(long id) {
        Kelebihan k = kelebihan.ambil(id);
        if (!siapa.sekarang().orElseThrow().satker().contains(k.satker())) {
            throw TidakDitemukan.untuk("Kelebihan pembayaran", id);
        }
        return k;
    }
}
