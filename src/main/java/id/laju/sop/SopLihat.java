package id.laju.sop;

import id.laju.berkas.Unduhan;
import id.laju.dokumen.DokumenService;
import id.laju.dokumen.Sop;
import id.laju.mesin.KasusService;
import id.laju.mesin.VersiModel;
import id.laju.umum.Petugas;
import id.laju.umum.TidakDitemukan;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** SOPs to read, for all staff of a balai: they work by them. */
@Controller
@RequestMapping("/kelola/sop")
class SopLihat {

    private final ModelSop model;
    private final NaskahSop naskah;
    private final PengesahanSopService pengesahan;
    private final DokumenService dokumen;
    private final BalaiSop balai;
    private final KasusService kasus;

    SopLihat(ModelSop model, NaskahSop naskah, PengesahanSopService pengesahan, DokumenService dokumen, BalaiSop balai, KasusService kasus) {
        this.model = model;
        this.naskah = naskah;
        this.pengesahan = pengesahan;
        this.dokumen = dokumen;
        this.balai = balai;
        this.kasus = kasus;
    }

    /** Of one version of a model, by the phases of its time: what was signed for it, else the draft. @param nomor of a case: by the phases that it passed */
    @GetMapping("/versi/{definisiId}/sop.pdf")
    ResponseEntity<byte[]> versi(@PathVariable String definisiId, @RequestParam(name = "satker", required = false) String diminta, @RequestParam(required = false) String nomor,
            @AuthenticationPrincipal Petugas saya) {
        String kode = balai.pilih(diminta, saya);
        VersiModel v = model.ambil(definisiId);
        if (v.satker() != null && !v.satker().equals(kode) || v.tabel()) {
            throw TidakDitemukan.untuk("SOP", definisiId);
        }
        BahanSop bahan = Optional.ofNullable(nomor).flatMap(kasus::cari).filter(k -> k.satker().equals(kode) && k.layanan().equals(v.kunci())).map(k -> model.kasus(v, k))
            .orElseGet(() -> model.semasa(v, kode));
        return pengesahan.disahkan(bahan).map(this::resmi).orElseGet(() -> Unduhan.lihatPdf("SOP " + v.kunci() + " DRAF", naskah.draf(bahan)));
    }

    /** What an approval is about: the file that is or was signed, before that the draft. */
    @GetMapping("/pengesahan/{id}/naskah.pdf")
    ResponseEntity<byte[]> naskah(@PathVariable long id, @AuthenticationPrincipal Petugas saya) {
        Pengesahan p = pengesahan.ambil(id);
        balai.pilih(p.satker(), saya);
        return p.dokumenId() == null ? Unduhan.lihatPdf("SOP " + p.proses() + " DRAF", naskah.draf(model.diajukan(p))) : resmi(p);
    }

    /** The workbook inside the signed file. */
    @GetMapping("/pengesahan/{id}/buku.xlsx")
    ResponseEntity<byte[]> buku(@PathVariable long id, @AuthenticationPrincipal Petugas saya) {
        Pengesahan p = pengesahan.ambil(id);
        balai.pilih(p.satker(), saya);
        byte[] isi = Optional.ofNullable(p.dokumenId()).flatMap(d -> dokumen.lampiran(d, Sop.BUKU)).orElseThrow(() -> TidakDitemukan.untuk("Buku kerja SOP", id));
        return Unduhan.lihat(Sop.BUKU, "application/octet-stream", isi);
    }

    private ResponseEntity<byte[]> resmi(Pengesahan p) {
        return Unduhan.lihat(dokumen.berkas(p.dokumenId()), dokumen.isi(p.dokumenId()));
    }
}
