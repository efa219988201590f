package id.laju.survei;

import id.laju.mesin.FormTugas;
import id.laju.mesin.PenjagaWajib;
import id.laju.mesin.TugasKonteks;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The tasks of {@code perbaikan-layanan}. */
@Configuration
class PerbaikanForm {

    record Calon(String id, String nama) {
    }

    /** @param periode months of the published result that showed it */
    record Muatan(Perbaikan p, String periode, List<Calon> calon) {
    }

    record IsianPemilik(String pemilik, String batas, String arahan) {
    }

    record IsianRencana(String rencana) {
    }

    record IsianPelaksanaan(String pelaksanaan) {
    }

    record IsianPenilaian(String keputusan, String penilaian, String batas) {
    }

    private final PerbaikanService perbaikan;
    private final TerbitanSurveiService terbitan;

    PerbaikanForm(PerbaikanService perbaikan, TerbitanSurveiService terbitan) {
        this.perbaikan = perbaikan;
        this.terbitan = terbitan;
    }

    private Muatan muat(TugasKonteks t) {
        return muat(t, List.of());
    }

    private Muatan muat(TugasKonteks t, List<Calon> calon) {
        Perbaikan p = perbaikan.ambil(id(t));
        return new Muatan(p, terbitan.terbitan(p.satker(), p.terbitanId()).map(x -> x.sebutan(Locale.forLanguageTag("id"))).orElse(null), calon);
    }

    @Bean
    FormTugas<IsianPemilik> tunjukPemilikPerbaikan() {
        return FormTugas.untuk("tunjukPemilikPerbaikan", IsianPemilik.class, t -> muat(t, perbaikan.calon(t.satker()).stream().map(s -> new Calon(s.id(), s.nama())).toList()), (t, i) -> {
            perbaikan.tunjuk(id(t), i.pemilik(), i.batas(), i.arahan());
            return Map.of();
        });
    }

    @Bean
    FormTugas<IsianRencana> rencanakanPerbaikan() {
        return FormTugas.untuk("rencanakanPerbaikan", IsianRencana.class, this::muat, (t, i) -> {
            perbaikan.rencanakan(id(t), i.rencana());
            return Map.of();
        });
    }

    @Bean
    FormTugas<IsianPelaksanaan> laksanakanPerbaikan() {
        return FormTugas.untuk("laksanakanPerbaikan", IsianPelaksanaan.class, this::muat, (t, i) -> {
            perbaikan.laksanakan(id(t), i.pelaksanaan());
            return Map.of();
        });
    }

    @Bean
    FormTugas<IsianPenilaian> periksaPerbaikan() {
        return FormTugas.untuk("periksaPerbaikan", IsianPenilaian.class, this::muat, (t, i) -> {
            perbaikan.nilai(id(t), i.keputusan(), i.penilaian(), i.batas(), t.pelaku());
            return Map.of("hasilPerbaikan", i.keputusan());
        });
    }

    private static long id(TugasKonteks t) {
        return t.id("perbaikanId");
    }

    @Bean
    PenjagaWajib pemeriksaBukanPelaksana() {
        return new PenjagaWajib(Set.of("userTask_periksaPerbaikan"), Set.of("userTask_rencanakanPerbaikan", "userTask_laksanakanPerbaikan"), "kasus");
    }
}
