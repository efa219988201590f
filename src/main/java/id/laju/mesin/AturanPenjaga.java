package id.laju.mesin;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Who is kept from a step is named by steps and a scope that exist, and nobody takes away a guard that the service requires. */
@Component
class AturanPenjaga implements AturanModel.Aturan {

    private final List<LingkupIndependensi> lingkup;
    private final ObjectProvider<PenjagaWajib> wajib;

    AturanPenjaga(List<LingkupIndependensi> lingkup, ObjectProvider<PenjagaWajib> wajib) {
        this.lingkup = lingkup;
        this.wajib = wajib;
    }

    @Override
    public List<Cacat> periksa(ModelDibaca model) {
        return model.semua().flatMap(e -> alasan(model, e).stream().map(a -> new Cacat(e, a))).toList();
    }

    private Optional<String> alasan(ModelDibaca model, Element e) {
        String nilai = SifatLangkah.dari(e).nilai().get(SifatLangkah.BUKAN_PELAKU);
        BukanPelaku aturan = BukanPelaku.urai(nilai).orElse(new BukanPelaku(List.of(), "kasus"));
        Optional<String> salah = nilai == null ? Optional.empty() : salah(model, aturan).map(a -> "sifat bukanPelaku = '" + nilai + "': " + a);
        return salah.or(() -> kurang(model, e, aturan));
    }

    private Optional<String> salah(ModelDibaca model, BukanPelaku aturan) {
        List<String> hilang = aturan.tugas().stream().filter(t -> !dikenal(model, t, aturan.lingkup())).toList();
        boolean ada = Stream.concat(Stream.of("kasus", "sampel"), lingkup.stream().map(LingkupIndependensi::nama)).anyMatch(aturan.lingkup()::equals);
        return Optional.ofNullable(aturan.tugas().isEmpty() ? "tidak menyebut tugas"
            : !hilang.isEmpty() ? "tugas " + hilang + " tidak ada di model ini"
            : ada ? null : "lingkup '" + aturan.lingkup() + "' tidak dikenal");
    }

    private boolean dikenal(ModelDibaca model, String tugas, String nama) {
        return model.adaTugas(tugas) || lingkup.stream().anyMatch(l -> l.nama().equals(nama) && l.tugas().contains(tugas));
    }

    private Optional<String> kurang(ModelDibaca model, Element e, BukanPelaku aturan) {
        String id = e.attribute("id", "");
        List<PenjagaWajib> berlaku = wajib.stream().filter(w -> w.tugas().contains(id)).toList();
        Set<String> harus = new TreeSet<>();
        berlaku.forEach(w -> w.bukan().stream().filter(t -> dikenal(model, t, w.lingkup())).forEach(harus::add));
        boolean lengkap = aturan.tugas().containsAll(harus) && berlaku.stream().allMatch(w -> w.lingkup().equals(aturan.lingkup()));
        return harus.isEmpty() || lengkap ? Optional.empty() : Optional.of("tanpa penjaga kemandirian yang wajib: isi bukanPelaku dengan "
            + String.join(", ", harus) + " @ " + berlaku.get(0).lingkup() + "; pelaku langkah itu tidak boleh mengerjakan yang ini");
    }
}
