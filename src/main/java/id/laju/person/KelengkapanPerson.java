package id.laju.person;

import id.laju.permohonan.Kekurangan;
import id.laju.permohonan.Permohonan;
import id.laju.peserta.Peserta;
import id.laju.peserta.PesertaService;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What a request for people lacks before it may be submitted. */
@Component
class KelengkapanPerson {

    private final PersonService person;
    private final PesertaService peserta;
    private final SkemaPersonService skema;

    KelengkapanPerson(PersonService person, PesertaService peserta, SkemaPersonService skema) {
        this.person = person;
        this.peserta = peserta;
        this.skema = skema;
    }

    List<Kekurangan> kurang(Permohonan p) {
        List<Kekurangan> hasil = new ArrayList<>();
        Long dipilih = person.ambil(p.id()).skemaId();
        if (dipilih == null) {
            hasil.add(new Kekurangan("data", "Pilih skema kompetensi."));
        } else if (skema.ditawarkan(p.satker()).stream().noneMatch(s -> s.id().equals(dipilih))) {
            hasil.add(new Kekurangan("data", "Skema kompetensi ini tidak ditawarkan lagi; pilih skema lain."));
        }
        List<DokumenPerson> ada = person.dokumen(p.id());
        person.syarat(p.id()).stream().filter(s -> s.wajib() && !s.pesertaan() && PersonService.satu(ada, null, s.id()).isEmpty()).forEach(s -> hasil.add(new Kekurangan("data", "Unggah " + s.nama() + ".")));
        List<Peserta> semua = peserta.semua(p.id());
        if (semua.isEmpty()) {
            hasil.add(new Kekurangan("peserta", "Tambahkan paling sedikit satu peserta."));
        }
        Map<Long, DataPerson> data = person.data(p.id());
        semua.forEach(x -> kurang(p, x, data.get(x.id()), ada).forEach(k -> hasil.add(new Kekurangan("peserta/" + x.id(), x.nama() + ": " + k))));
        return hasil;
    }

    /** Sentences about one participant; none for a complete one. */
    List<String> kurang(Permohonan p, Peserta x, DataPerson data, List<DokumenPerson> ada) {
        List<String> hasil = new ArrayList<>();
        if (data == null) {
            hasil.add("isi NIK, tempat dan tanggal lahir.");
        }
        if (PersonService.satu(ada, x.id(), null).isEmpty()) {
            hasil.add("unggah foto untuk kartu.");
        }
        person.syarat(p.id()).stream().filter(s -> s.wajib() && s.pesertaan() && PersonService.satu(ada, x.id(), s.id()).isEmpty()).forEach(s -> hasil.add("unggah " + s.nama() + "."));
        return hasil;
    }
}
