package id.laju.person;

import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.peserta.PesertaLayanan;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What stands around the list of those who are to be certified. */
@Component
class PesertaPerson implements PesertaLayanan {

    static final int PALING = 50;

    private final PersonService person;
    private final PermohonanService permohonan;

    PesertaPerson(PersonService person, PermohonanService permohonan) {
        this.person = person;
        this.permohonan = permohonan;
    }

    @Override
    public Set<String> layanan() {
        return Set.of(LayananPerson.KODE);
    }

    @Override
    public int paling(Permohonan p) {
        return PALING;
    }

    @Override
    public Map<String, String> ringkasan(Permohonan p) {
        Map<String, String> hasil = new LinkedHashMap<>();
        person.skema(p.id()).ifPresent(s -> hasil.put("person.skema", s.nama()));
        return hasil;
    }

    @Override
    public String lanjut(Permohonan p) {
        return "/portal/person/" + p.id() + "/peserta";
    }

    @Override
    public Set<String> saatDiperiksa() {
        return Set.of("periksaPermohonanPerson");
    }

    @Override
    public void berubah(Permohonan p) {
        person.sapu(p);
        permohonan.uraikan(p.id());
    }
}
