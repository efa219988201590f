package id.laju.person;

import id.laju.mesin.FormTugas;
import id.laju.mesin.TugasKonteks;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.staf.StafService;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The tasks of {@code penerbitan-sertifikat-person}. */
@Configuration
class TerbitPersonForm {

    record Satu(Long id, String nama, String nomor) {
    }

    /** Somebody whose data can be corrected before the certificate is made. */
    record Orang(long permohonanId, long pesertaId, String nama) {
    }

    /** @param catatan why it came back; null without @param penanda null while nobody is active */
    record Muatan(String order, String perusahaan, String skema, List<Satu> sertifikat, List<String> lulus, List<Orang> orang, String penanda, String catatan) {
    }

    record Isian() {
    }

    record IsianPutusan(String keputusan, String catatan) {
    }

    private final TerbitPersonService terbit;
    private final SusunSertifikatPersonService susun;
    private final TampilPerson tampil;
    private final PersonService person;
    private final PermohonanService permohonan;
    private final StafService staf;

    TerbitPersonForm(TerbitPersonService terbit, SusunSertifikatPersonService susun, TampilPerson tampil, PersonService person, PermohonanService permohonan, StafService staf) {
        this.terbit = terbit;
        this.susun = susun;
        this.tampil = tampil;
        this.person = person;
        this.permohonan = permohonan;
        this.staf = staf;
    }

    @Bean
    FormTugas<Isian> siapkanSertifikatPerson() {
        return FormTugas.untuk("siapkanSertifikatPerson", Isian.class, this::muat, (t, i) -> {
            susun.siapkan(id(t));
            return Map.of();
        });
    }

    @Bean
    FormTugas<IsianPutusan> tandatanganiSertifikatPerson() {
        return FormTugas.untuk("tandatanganiSertifikatPerson", IsianPutusan.class, this::muat, (t, i) -> {
            terbit.putuskanTanda(id(t), i.keputusan(), i.catatan(), t.pelaku());
            return Map.of("tandaTanganPerson", i.keputusan());
        });
    }

    @Bean
    FormTugas<IsianPutusan> periksaSertifikatPerson() {
        return FormTugas.untuk("periksaSertifikatPerson", IsianPutusan.class, this::muat, (t, i) -> {
            terbit.periksa(id(t), i.keputusan(), i.catatan());
            return Map.of("pemeriksaanPerson", i.keputusan());
        });
    }

    private Object muat(TugasKonteks t) {
        Permohonan p = permohonan.ambil(id(t));
        List<SertifikatPerson> semua = terbit.milik(p.id()).stream().filter(SertifikatPerson::disiapkan).toList();
        Set<Long> disiapkan = semua.stream().map(SertifikatPerson::pesertaId).collect(Collectors.toSet());
        List<TampilPerson.Baris> lulus = tampil.semua(p, TampilPerson.KANTOR).stream().filter(b -> "BERIKAN".equals(b.putusan()) && (disiapkan.isEmpty() || disiapkan.contains(b.id()))).toList();
        return new Muatan(p.nomorOrder(), p.namaCetak(), person.skema(p.id()).orElseThrow().nama(), semua.stream().filter(s -> s.nomor() != null).map(s -> new Satu(s.id(), s.nama(), s.nomor())).toList(), lulus.stream().map(TampilPerson.Baris::nama).toList(),
            lulus.stream().map(b -> new Orang(p.id(), b.id(), b.nama())).toList(),
            susun.penanda(p.satker()).map(x -> staf.nama(x.staf())).orElse(null), semua.stream().map(SertifikatPerson::catatan).filter(c -> c != null).findFirst().orElse(null));
    }

    private static long id(TugasKonteks t) {
        return t.id("permohonanId");
    }
}
