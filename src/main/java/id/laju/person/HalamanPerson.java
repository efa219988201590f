package id.laju.person;

import id.laju.pelanggan.PenggunaLogin;
import id.laju.permohonan.DrafService;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.satker.SatkerService;
import id.laju.umum.TidakDitemukan;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the customer's pages of one request have in common. */
@Component
class HalamanPerson {

    private final DrafService draf;
    private final PermohonanService permohonan;
    private final LayananPerson layanan;
    private final PersonService person;
    private final SatkerService satker;

    HalamanPerson(DrafService draf, PermohonanService permohonan, LayananPerson layanan, PersonService person, SatkerService satker) {
        this.draf = draf;
        this.permohonan = permohonan;
        this.layanan = layanan;
        this.person = person;
        this.satker = satker;
    }

    /** @throws TidakDitemukan when it belongs to somebody else, or asks for something else */
    Permohonan ambil(PenggunaLogin saya, long id) {
        Permohonan p = draf.ambil(saya, id);
        if (!LayananPerson.KODE.equals(p.layanan())) {
            throw new TidakDitemukan("Permohonan ini bukan permohonan sertifikasi person.");
        }
        return p;
    }

    Permohonan buka(PenggunaLogin saya, long id, Model model) {
        Permohonan p = ambil(saya, id);
        model.addAttribute("permohonan", p).addAttribute("skema", person.skema(id).orElse(null)).addAttribute("kurang", layanan.kurang(p)).addAttribute("balai", satker.ambil(p.satker()));
        model.addAttribute("ubah", draf.bisaDiubah(saya, p) && saya.peran().contains("pemohon")).addAttribute("catatan", permohonan.lihat(id).catatan().stream().collect(Collectors.toMap(c -> c.bidang(), c -> c.catatan(), (a, b) -> a + " " + b)));
        return p;
    }
}
