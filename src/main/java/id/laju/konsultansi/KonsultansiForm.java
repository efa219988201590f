package id.laju.konsultansi;

import id.laju.layanan.TarifPos;
import id.laju.mesin.FormTugas;
import id.laju.mesin.TugasKonteks;
import id.laju.penawaran.BiayaDitanggung;
import id.laju.penawaran.JasaDipilih;
import id.laju.penawaran.PenawaranService;
import id.laju.penawaran.Susunan;
import id.laju.penawaran.SusunanService;
import id.laju.permohonan.PermohonanService;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the tasks of {@code konsultansi} show and do before the work: the quotation, and the team. */
@Configuration
class KonsultansiForm {

    record Bidang(String kode, String nama) {
    }

    /** @param catatanKetua why the price came back; null otherwise */
    record MuatanSusunan(KepalaKonsultansi.Kepala k, String catatanKetua, List<Bidang> bidang, List<TarifPos> daftar, List<JasaDipilih> jasa, List<BiayaDitanggung> biaya, Susunan terakhir) {
    }

    record Calon(String id, String nama) {
    }

    record MuatanTim(KepalaKonsultansi.Kepala k, List<Calon> calon) {
    }

    private final KepalaKonsultansi kepala;
    private final TimKonsultanService timKonsultan;

    KonsultansiForm(KepalaKonsultansi kepala, TimKonsultanService timKonsultan) {
        this.kepala = kepala;
        this.timKonsultan = timKonsultan;
    }

    @Bean
    FormTugas<IsianSusunanKonsultansi> susunPenawaranKonsultansi(SusunanKonsultansiService susunan, KonsultansiService konsultansi, SusunanService luar, PenawaranService penawaran, PermohonanService permohonan) {
        return FormTugas.untuk("susunPenawaranKonsultansi", IsianSusunanKonsultansi.class, t -> {
            List<Bidang> bidang = permohonan.bidang(id(t)).entrySet().stream().map(e -> new Bidang(e.getKey(), e.getValue())).toList();
            return new MuatanSusunan(kepala.dari(t), penawaran.catatanKetua(id(t)), bidang, List.copyOf(konsultansi.daftar(t.satker()).values()), susunan.jasa(id(t)), luar.biaya(id(t)), luar.terakhir(id(t)).orElse(null));
        }, (t, i) -> {
            susunan.putuskan(id(t), i, t.pelaku());
            return Map.of("hasilPemeriksaan", i.keputusan());
        });
    }

    @Bean
    FormTugas<IsianTimKonsultan> tunjukTimKonsultan() {
        return FormTugas.untuk("tunjukTimKonsultan", IsianTimKonsultan.class, t -> new MuatanTim(kepala.dari(t), timKonsultan.calon(t.satker()).stream().map(s -> new Calon(s.id(), s.nama())).toList()), (t, i) -> {
            timKonsultan.tunjuk(id(t), i, t.pelaku());
            return Map.of();
        });
    }

    static long id(TugasKonteks t) {
        return t.id("permohonanId");
    }
}
