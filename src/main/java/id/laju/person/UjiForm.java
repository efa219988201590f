package id.laju.person;

import id.laju.mesin.FormTugas;
import id.laju.mesin.PenjagaWajib;
import id.laju.mesin.TugasKonteks;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.peserta.Peserta;
import id.laju.peserta.PesertaService;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The results of a test, and the decision about each participant. */
@Configuration
class UjiForm {

    record Hadir(long ujiId, String nama, int ke) {
    }

    record Unit(long ujiId, long unitId, String nama, String kode, String judul, String cara, BigDecimal minimal) {
    }

    record MuatanUji(String order, String skema, String sesi, List<Hadir> hadir, List<Unit> isi) {
    }

    record IsianUji(List<PenilaianUjiService.Kehadiran> hadir, List<PenilaianUjiService.Isi> isi) {
    }

    /** @param pelatih who trained the participants: whoever did so decides nothing about them; null where nobody was named */
    record MuatanKeputusan(String order, String perusahaan, String skema, String acuan, String pelatih, long permohonanId, List<TampilPerson.Baris> peserta) {
    }

    record IsianKeputusan(List<KeputusanPersonService.Putusan> keputusan, Boolean bebas) {
    }

    private final UjiService uji;
    private final PenilaianUjiService penilaian;
    private final KeputusanPersonService keputusan;
    private final TampilPerson tampil;
    private final PersonService person;
    private final PesertaService peserta;
    private final PermohonanService permohonan;

    UjiForm(UjiService uji, PenilaianUjiService penilaian, KeputusanPersonService keputusan, TampilPerson tampil, PersonService person, PesertaService peserta, PermohonanService permohonan) {
        this.uji = uji;
        this.penilaian = penilaian;
        this.keputusan = keputusan;
        this.tampil = tampil;
        this.person = person;
        this.peserta = peserta;
        this.permohonan = permohonan;
    }

    @Bean
    FormTugas<IsianUji> laksanakanUji() {
        return FormTugas.untuk("laksanakanUji", IsianUji.class, this::muatUji, (t, i) -> {
            penilaian.catat(id(t), i.hadir() == null ? List.of() : i.hadir(), i.isi() == null ? List.of() : i.isi(), t.pelaku());
            return Map.of();
        });
    }

    private Object muatUji(TugasKonteks t) {
        Permohonan p = permohonan.ambil(id(t));
        Map<Long, Peserta> orang = peserta.semua(p.id()).stream().collect(Collectors.toMap(Peserta::id, Function.identity()));
        List<UjiPeserta> semua = uji.tertunda(p.id());
        return new MuatanUji(p.nomorOrder(), person.skema(p.id()).orElseThrow().nama(), tampil.sesi(p.id(), TampilPerson.KANTOR), semua.stream().map(u -> new Hadir(u.id(), orang.get(u.pesertaId()).nama(), u.ke())).toList(),
            semua.stream().flatMap(u -> uji.diuji(p.id(), u).stream().map(x -> new Unit(u.id(), x.id(), orang.get(u.pesertaId()).nama(), x.kode(), x.judul(), x.caraDitulis(), x.nilaiMinimal()))).toList());
    }

    @Bean
    FormTugas<IsianKeputusan> putuskanSertifikasiPerson() {
        return FormTugas.untuk("putuskanSertifikasiPerson", IsianKeputusan.class, this::muatKeputusan,
            (t, i) -> Map.of("keputusanPerson", keputusan.putuskan(id(t), i.keputusan() == null ? List.of() : i.keputusan(), Boolean.TRUE.equals(i.bebas()), t.pelaku())));
    }

    private Object muatKeputusan(TugasKonteks t) {
        Permohonan p = permohonan.ambil(id(t));
        SkemaPerson s = person.skema(p.id()).orElseThrow();
        return new MuatanKeputusan(p.nomorOrder(), p.namaCetak(), s.nama(), s.acuan(), person.ambil(p.id()).pelatih(), p.id(), tampil.semua(p, TampilPerson.KANTOR));
    }

    private static long id(TugasKonteks t) {
        return t.id("permohonanId");
    }

    @Bean
    PenjagaWajib pemutusBukanPenguji() {
        return new PenjagaWajib(Set.of("userTask_putuskanSertifikasiPerson"), Set.of("userTask_laksanakanUji"), "uji");
    }
}
