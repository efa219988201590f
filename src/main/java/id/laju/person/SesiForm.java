package id.laju.person;

import id.laju.mesin.FormTugas;
import id.laju.mesin.TugasKonteks;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.peserta.PesertaService;
import id.laju.staf.StafService;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The tasks about sessions: placing an order, deciding about a session that lacks people, examiners and their declarations. */
@Configuration
class SesiForm {

    record Pilihan(String kode, String label) {
    }

    record MuatanTempat(String order, String perusahaan, String skema, int banyak, List<Pilihan> sesi) {
    }

    record IsianTempat(Long sesiId) {
    }

    /** @param peserta names, institution and who trained them, so that an examiner can see whom he knows @param pelatih examiners who trained somebody of them */
    record MuatanSesi(String skema, String sesi, String batas, int terisi, int kuotaMinimal, int kuotaMaksimal, List<Orang> peserta, List<Pilihan> calon, List<String> penguji, List<String> pelatih) {
    }

    record Orang(String nama, String instansi, String perusahaan, String pelatih) {
    }

    record IsianPutusan(String putusan, String tanggal, String batas, String alasan) {
    }

    record IsianTindakan(String tindakan, String batas, String alasan) {
    }

    record Dipilih(String staf, Boolean pilih) {
    }

    record IsianTunjuk(List<Dipilih> penguji) {
    }

    record IsianNyatakan(String jawaban, Boolean bebas, String alasan) {
    }

    private final SesiService sesi;
    private final PengujiSesiService pengujiSesi;
    private final PutusanSesiService putusanSesi;
    private final UjiService uji;
    private final PersonService person;
    private final SkemaPersonService skema;
    private final PesertaService peserta;
    private final PermohonanService permohonan;
    private final StafService staf;
    private final PelatihPeserta pelatih;

    SesiForm(SesiService sesi, PengujiSesiService pengujiSesi, PutusanSesiService putusanSesi, UjiService uji, PersonService person, SkemaPersonService skema, PesertaService peserta, PermohonanService permohonan, StafService staf, PelatihPeserta pelatih) {
        this.sesi = sesi;
        this.pengujiSesi = pengujiSesi;
        this.putusanSesi = putusanSesi;
        this.uji = uji;
        this.person = person;
        this.skema = skema;
        this.peserta = peserta;
        this.permohonan = permohonan;
        this.staf = staf;
        this.pelatih = pelatih;
    }

    @Bean
    FormTugas<IsianTempat> tempatkanPeserta() {
        return FormTugas.untuk("tempatkanPeserta", IsianTempat.class, this::muatTempat, (t, i) -> {
            uji.tempatkan(t.id("permohonanId"), i.sesiId());
            return Map.of();
        });
    }

    private Object muatTempat(TugasKonteks t) {
        Permohonan p = permohonan.ambil(t.id("permohonanId"));
        List<Pilihan> pilihan = uji.pilihan(p.id()).stream().map(s -> new Pilihan(String.valueOf(s.id()), s.ditulis() + " (" + sesi.terisi(s.id()) + " dari " + s.kuotaMaksimal() + " tempat terisi, kuota minimal " + s.kuotaMinimal() + ")")).toList();
        return new MuatanTempat(p.nomorOrder(), p.namaCetak(), person.skema(p.id()).orElseThrow().nama(), uji.banyak(p.id()), pilihan);
    }

    @Bean
    FormTugas<IsianPutusan> putuskanSesi() {
        return FormTugas.untuk("putuskanSesi", IsianPutusan.class, this::muatSesi, (t, i) -> {
            putusanSesi.putuskan(t.id("sesiId"), i.putusan(), i.tanggal(), i.batas(), i.alasan());
            return Map.of("putusanSesi", i.putusan());
        });
    }

    private Object muatSesi(TugasKonteks t) {
        SesiUji s = sesi.ambil(t.id("sesiId"));
        List<Pilihan> calon = pengujiSesi.calon(s).stream().map(x -> new Pilihan(x, staf.nama(x))).toList();
        List<String> penguji = sesi.penguji(s.id()).stream().map(g -> staf.nama(g.staf()) + ": " + g.keadaan().toLowerCase() + (g.alasan() == null ? "" : ", " + g.alasan())).toList();
        return new MuatanSesi(skema.ambil(s.skemaId()).nama(), s.ditulis(), sesi.batas(s, TampilPerson.KANTOR), sesi.terisi(s.id()), s.kuotaMinimal(), s.kuotaMaksimal(), orang(s), calon, penguji, pelatih.nama(s));
    }

    @Bean
    FormTugas<IsianTindakan> tindakSesiTanpaHasil() {
        return FormTugas.untuk("tindakSesiTanpaHasil", IsianTindakan.class, this::muatSesi, (t, i) -> {
            putusanSesi.tindak(t.id("sesiId"), i.tindakan(), i.batas(), i.alasan());
            return Map.of("tindakanSesi", i.tindakan());
        });
    }

    private List<Orang> orang(SesiUji s) {
        return sesi.order(s.id()).stream().flatMap(this::orang).toList();
    }

    private Stream<Orang> orang(Permohonan p) {
        List<Long> diuji = uji.tertunda(p.id()).stream().map(UjiPeserta::pesertaId).toList();
        String pelatih = person.ambil(p.id()).pelatih();
        return peserta.semua(p.id()).stream().filter(x -> diuji.contains(x.id())).map(x -> new Orang(x.nama(), x.instansi(), p.namaCetak(), pelatih));
    }

    @Bean
    FormTugas<IsianTunjuk> tunjukPenguji() {
        return FormTugas.untuk("tunjukPenguji", IsianTunjuk.class, this::muatSesi, (t, i) -> {
            List<String> dipilih = i.penguji() == null ? List.of() : i.penguji().stream().filter(d -> Boolean.TRUE.equals(d.pilih())).map(Dipilih::staf).toList();
            pengujiSesi.tunjuk(t.id("sesiId"), dipilih, t.pelaku());
            return Map.of();
        });
    }

    @Bean
    FormTugas<IsianNyatakan> nyatakanTidakBerpihak() {
        return FormTugas.untuk("nyatakanTidakBerpihak", IsianNyatakan.class, this::muatSesi, (t, i) -> {
            pengujiSesi.nyatakan(t.id("pengujiId"), i.jawaban(), Boolean.TRUE.equals(i.bebas()), i.alasan(), t.pelaku());
            return Map.of();
        });
    }
}
