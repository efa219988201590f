package id.laju.person;

import id.laju.mesin.Kasus;
import id.laju.pemantauan.PanelKasus;
import id.laju.pemantauan.Pembaca;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Participants with their documents, results and decisions, on the page of the case and in the tab of its tasks. */
@Component
class PanelPerson implements PanelKasus {

    private final PermohonanService permohonan;
    private final PersonService person;
    private final TampilPerson tampil;
    private final SertifikatPersonMapper sertifikat;

    PanelPerson(PermohonanService permohonan, PersonService person, TampilPerson tampil, SertifikatPersonMapper sertifikat) {
        this.permohonan = permohonan;
        this.person = person;
        this.tampil = tampil;
        this.sertifikat = sertifikat;
    }

    @Override
    public boolean untuk(Kasus k) {
        return permohonan.denganKasus(k.nomor()).filter(p -> LayananPerson.KODE.equals(p.layanan())).isPresent();
    }

    @Override
    public String judul() {
        return "Sertifikasi person";
    }

    @Override
    public String templat() {
        return "person/panel";
    }

    @Override
    public void isi(Model model, Kasus k, Pembaca pembaca) {
        Permohonan p = permohonan.denganKasus(k.nomor()).orElseThrow();
        model.addAttribute("personId", p.id()).addAttribute("bacaPerson", PembacaPerson.boleh(pembaca.peran())).addAttribute("skemaPerson", person.skema(p.id()).orElse(null)).addAttribute("pelatihPerson", person.ambil(p.id()).pelatih())
            .addAttribute("suratPerson", tampil.dokumen(p.id(), null)).addAttribute("pesertaPerson", tampil.semua(p, TampilPerson.KANTOR)).addAttribute("sesiPerson", tampil.sesi(p.id(), TampilPerson.KANTOR))
            .addAttribute("tandaPerson", sertifikat.milik(p.id()).stream().anyMatch(s -> s.disiapkan() && s.nomor() != null));
    }
}
