package id.laju.person;

import id.laju.permohonan.IsiLayanan;
import id.laju.permohonan.Kekurangan;
import id.laju.permohonan.Permohonan;
import id.laju.peserta.PesertaService;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The certification of persons as a request; offered where the satker has a scheme with a price. */
@Component
class LayananPerson implements IsiLayanan {

    static final String KODE = "sertifikasi-person";

    private final PersonService person;
    private final SkemaPersonService skema;
    private final PesertaService peserta;
    private final KelengkapanPerson kelengkapan;
    private final MessageSource pesan;

    LayananPerson(PersonService person, SkemaPersonService skema, PesertaService peserta, KelengkapanPerson kelengkapan, MessageSource pesan) {
        this.person = person;
        this.skema = skema;
        this.peserta = peserta;
        this.kelengkapan = kelengkapan;
        this.pesan = pesan;
    }

    @Override
    public Set<String> layanan() {
        return Set.of(KODE);
    }

    @Override
    public boolean tersedia(String satker, String layanan) {
        return !skema.ditawarkan(satker).isEmpty();
    }

    @Override
    public List<UUID> berkas(Permohonan p) {
        return person.dokumen(p.id()).stream().map(DokumenPerson::berkasId).toList();
    }

    @Override
    public List<Kekurangan> kurang(Permohonan p) {
        return kelengkapan.kurang(p);
    }

    @Override
    public Map<String, String> bidang(Permohonan p) {
        Map<String, String> hasil = new LinkedHashMap<>();
        hasil.put("umum", "Umum");
        hasil.put("skema", "Skema kompetensi");
        person.syarat(p.id()).stream().filter(s -> !s.pesertaan()).forEach(s -> hasil.put("syarat." + s.id(), s.nama()));
        hasil.put("peserta", "Daftar peserta");
        peserta.semua(p.id()).forEach(x -> hasil.put("peserta." + x.urut(), "Peserta " + x.urut() + ": data dan dokumen"));
        return hasil;
    }

    @Override
    public String halaman(Permohonan p) {
        return "/portal/person/" + p.id();
    }

    /** "Petugas Pengambil Contoh, 3 peserta". */
    @Override
    public String uraian(Permohonan p, Locale bahasa) {
        return person.skema(p.id()).map(s -> s.nama() + ", " + pesan.getMessage("person.banyakPeserta", new Object[] {peserta.jumlah(p.id())}, bahasa)).orElse("");
    }
}
