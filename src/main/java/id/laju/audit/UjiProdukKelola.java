package id.laju.audit;

import id.laju.berkas.Berkas;
import id.laju.berkas.Unduhan;
import id.laju.dokumen.DokumenService;
import id.laju.mesin.KasusService;
import id.laju.mesin.Langkah;
import id.laju.mesin.Pelaku;
import id.laju.mesin.SiapaBekerja;
import id.laju.mesin.TugasService;
import id.laju.permohonan.PermohonanService;
import id.laju.staf.StafService;
import id.laju.umum.Petugas;
import id.laju.umum.TidakDitemukan;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Samples of the product of one audit: how they were taken, where they were tested, what was found (CRT-047, CRT-060). */
@Controller
@RequestMapping("/kelola/audit/{id}/uji")
@PreAuthorize(LembarKelola.PEMBACA)
class UjiProdukKelola {

    /** @param gambar ids of photos */
    record Putaran(PengambilanContoh p, List<ContohProduk> contoh, List<Long> gambar, UjiLuar luar, boolean berlaporan, List<HasilUjiContoh> hasil, PenilaianUji penilaian, String penilai) {
    }

    private static final String TUGAS = "ambilContohProduk";

    private final AksesAudit akses;
    private final ContohProdukService contoh;
    private final FotoContohService foto;
    private final UjiLuarService luar;
    private final HasilUjiPutaran hasil;
    private final PenilaianUjiService penilaian;
    private final SuratContohService surat;
    private final TampilAudit tampil;
    private final StafService staf;
    private final PermohonanService permohonan;
    private final DokumenService dokumen;
    private final KasusService kasus;
    private final TugasService tugas;
    private final SiapaBekerja siapa;

    UjiProdukKelola(AksesAudit akses, ContohProdukService contoh, FotoContohService foto, UjiLuarService luar, HasilUjiPutaran hasil, PenilaianUjiService penilaian, SuratContohService surat,
            TampilAudit tampil, StafService staf, PermohonanService permohonan, DokumenService dokumen, KasusService kasus, TugasService tugas,
            SiapaBekerja siapa) {
        this.akses = akses;
        this.contoh = contoh;
        this.foto = foto;
        this.luar = luar;
        this.hasil = hasil;
        this.penilaian = penilaian;
        this.surat = surat;
        this.tampil = tampil;
        this.staf = staf;
        this.permohonan = permohonan;
        this.dokumen = dokumen;
        this.kasus = kasus;
        this.tugas = tugas;
        this.siapa = siapa;
    }

    @GetMapping
    String lihat(@AuthenticationPrincipal Petugas saya, @PathVariable long id, Model model) {
        AuditLapangan a = akses.boleh(saya, id);
        List<PenilaianUji> nilai = penilaian.semua(a.permohonanId());
        model.addAttribute("a", tampil.isi(a)).addAttribute("tugas", tugasSaya(a)).addAttribute("putaran", contoh.semua(a.permohonanId()).stream().map(p -> putaran(p, nilai)).toList());
        return "audit/uji";
    }

    /** The open taking of samples that this person may work on; null for none. */
    private Langkah tugasSaya(AuditLapangan a) {
        Pelaku saya = siapa.sekarang().orElseThrow();
        return kasus.terbuka(a.kasus()).stream().filter(l -> TUGAS.equals(l.frasa()) && !tugas.bolehKerjakan(List.of(l.pegangan()), saya).isEmpty()).findFirst().orElse(null);
    }

    /** The form of the task as a page of its own, for a tablet or a phone. */
    @GetMapping("/tugas/{tugasId}")
    @PreAuthorize("hasRole('petugas-lapangan')")
    String tugas(@AuthenticationPrincipal Petugas saya, @PathVariable long id, @PathVariable String tugasId, Model model) {
        Langkah milik = tugasSaya(akses.boleh(saya, id));
        if (milik == null || !milik.pegangan().equals(tugasId)) {
            throw new TidakDitemukan("Tugas ini tidak ada atau bukan untuk Anda.");
        }
        model.addAttribute("id", id).addAttribute("tugasId", tugasId).addAttribute("nama", TUGAS);
        return "audit/tugas";
    }

    private Putaran putaran(PengambilanContoh p, List<PenilaianUji> nilai) {
        PenilaianUji n = nilai.stream().filter(x -> x.putaran() == p.putaran()).findFirst().orElse(null);
        List<Long> gambar = contoh.foto(p).stream().filter(f -> !f.jenis().tandaTangan()).map(FotoContoh::id).toList();
        return new Putaran(p, contoh.contoh(p), gambar, luar.cari(p).orElse(null), luar.laporan(p).isPresent(), hasil.semua(p), n, n == null ? null : staf.nama(n.oleh()));
    }

    @GetMapping("/foto/{foto}")
    ResponseEntity<byte[]> foto(@AuthenticationPrincipal Petugas saya, @PathVariable long id, @PathVariable long foto) {
        Berkas b = this.foto.berkas(akses.boleh(saya, id).permohonanId(), foto);
        return Unduhan.lihat(b, this.foto.isi(b.id()));
    }

    @GetMapping("/berita-acara/{ke}")
    ResponseEntity<byte[]> beritaAcara(@AuthenticationPrincipal Petugas saya, @PathVariable long id, @PathVariable int ke) {
        return kertas(satu(saya, id, ke).dokumenId());
    }

    @GetMapping("/pengantar/{ke}")
    ResponseEntity<byte[]> pengantar(@AuthenticationPrincipal Petugas saya, @PathVariable long id, @PathVariable int ke) {
        PengambilanContoh p = satu(saya, id, ke);
        return Unduhan.lihatPdf("pengantar-contoh-" + ke + ".pdf", surat.pengantar(p, luar.cari(p).orElseThrow(UjiProdukKelola::belum)));
    }

    @GetMapping("/luar/{ke}")
    ResponseEntity<byte[]> luar(@AuthenticationPrincipal Petugas saya, @PathVariable long id, @PathVariable int ke) {
        Berkas b = luar.laporan(satu(saya, id, ke)).orElseThrow(UjiProdukKelola::belum);
        return Unduhan.lihat(b, luar.isi(b));
    }

    /** A report of our own laboratory about samples of this order. */
    @GetMapping("/lhu/{laporan}")
    ResponseEntity<byte[]> lhu(@AuthenticationPrincipal Petugas saya, @PathVariable long id, @PathVariable long laporan) {
        AuditLapangan a = akses.boleh(saya, id);
        return kertas(permohonan.laporan(a.permohonanId()).stream().filter(l -> l.id() == laporan && l.dirilis() != null).map(l -> l.dokumenId()).filter(Objects::nonNull).findFirst().orElse(null));
    }

    private ResponseEntity<byte[]> kertas(UUID id) {
        if (id == null) {
            throw belum();
        }
        return Unduhan.lihat(dokumen.berkas(id), dokumen.isi(id));
    }

    private PengambilanContoh satu(Petugas saya, long id, int ke) {
        return contoh.semua(akses.boleh(saya, id).permohonanId()).stream().filter(p -> p.putaran() == ke).findFirst().orElseThrow(UjiProdukKelola::belum);
    }

    private static TidakDitemukan belum() {
        return new TidakDitemukan("Dokumen ini belum ada.");
    }
}
