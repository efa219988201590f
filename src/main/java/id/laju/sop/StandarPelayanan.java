package id.laju.sop;

import id.laju.berkas.BerkasService;
import id.laju.berkas.Unduhan;
import id.laju.dokumen.DokumenService;
import id.laju.mesin.VersiModel;
import id.laju.satker.Satker;
import id.laju.satker.SatkerService;
import id.laju.umum.TidakDitemukan;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The description of each service for everybody: legal bases, phases, related SOPs, guarantee, the SOP itself, attachment (GOV-001, GOV-012, GOV-016). */
@Controller
@RequestMapping("/publik/standar-pelayanan")
class StandarPelayanan {

    /** One service. @param sah the approval in force; null without one */
    record Layanan(String kunci, String nama, IsiSop isi, List<String> tahapan, List<String> terkait, Pengesahan sah) {

        public List<String> butir(String isi) {
            return IsiSop.butir(isi);
        }
    }

    private final ModelSop model;
    private final NaskahSop naskah;
    private final IsiSopService isi;
    private final PengesahanSopService pengesahan;
    private final DokumenService dokumen;
    private final BerkasService berkas;
    private final SatkerService satker;

    StandarPelayanan(ModelSop model, NaskahSop naskah, IsiSopService isi, PengesahanSopService pengesahan, DokumenService dokumen, BerkasService berkas, SatkerService satker) {
        this.model = model;
        this.naskah = naskah;
        this.isi = isi;
        this.pengesahan = pengesahan;
        this.dokumen = dokumen;
        this.berkas = berkas;
        this.satker = satker;
    }

    @GetMapping
    String lihat(@RequestParam(name = "satker", required = false) String kode, Model tampilan) {
        Satker balai = kode == null || kode.isBlank() ? satker.aktif().get(0) : satker.ambil(kode);
        LemariModel lemari = model.lemari(balai.kode());
        Function<String, IsiSop> isinya = isi.semua(balai.kode());
        List<Layanan> semua = lemari.berlaku().stream().filter(v -> Boolean.TRUE.equals(isinya.apply(v.kunci()).publik())).map(v -> layanan(v, lemari, isinya)).toList();
        tampilan.addAttribute("balai", balai).addAttribute("pilihanBalai", satker.aktif()).addAttribute("semua", semua);
        return "sop/standar";
    }

    private boolean publik(String kunci, String kode) {
        return Boolean.TRUE.equals(isi.berlaku(kunci, kode).publik());
    }

    private Layanan layanan(VersiModel v, LemariModel lemari, Function<String, IsiSop> isinya) {
        IsiSop i = isinya.apply(v.kunci());
        return new Layanan(v.kunci(), v.sebutan(), i, model.dipanggil(v, lemari).stream().map(ModelSop.Proses::nama).toList(), naskah.keterkaitan(i, v, lemari, isinya),
            pengesahan.disahkan(v.kunci(), lemari.satker()).orElse(null));
    }

    @GetMapping("/{satker}/{kunci}/lampiran")
    ResponseEntity<byte[]> lampiran(@PathVariable("satker") String kode, @PathVariable String kunci) {
        periksa(kode, kunci);
        UUID id = isi.berlaku(kunci, kode).lampiran();
        if (id == null) {
            throw TidakDitemukan.untuk("Lampiran", kunci);
        }
        return Unduhan.lihat(berkas.ambil(id), berkas.isi(id));
    }

    @GetMapping("/{satker}/{kunci}/sop.pdf")
    ResponseEntity<byte[]> sop(@PathVariable("satker") String kode, @PathVariable String kunci) {
        periksa(kode, kunci);
        Pengesahan p = pengesahan.disahkan(kunci, kode).orElseThrow(() -> TidakDitemukan.untuk("SOP yang disahkan", kunci));
        return Unduhan.lihat(dokumen.berkas(p.dokumenId()), dokumen.isi(p.dokumenId()));
    }

    private void periksa(String kode, String kunci) {
        if (!publik(kunci, satker.ambil(kode).kode())) {
            throw TidakDitemukan.untuk("Layanan", kunci);
        }
    }
}
