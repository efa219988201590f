package id.laju.insitu;

import id.laju.mesin.FormTugas;
import id.laju.mesin.PenjagaWajib;
import id.laju.mesin.TugasKonteks;
import id.laju.pengujian.Alat;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.tagihan.DibayarOrder;
import id.laju.umum.PeriksaIsian;
import id.laju.umum.Rupiah;
import id.laju.umum.Tanggal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The tasks of {@code pelaksanaan-insitu} before the officers go, and those about what was put off too often. */
@Configuration
class JadwalForm {

    record IsianCatatan(String catatan) {
    }

    record IsianPutusan(String keputusan, String catatan) {
    }

    record IsianBatal(String menjadi, String alasan) {
    }

    /** @param dipilih on the plan before @param sibuk what is known of the next weeks */
    record Calon(String id, String nama, boolean dipilih, List<String> sibuk) {
    }

    /** @param status why it may not be taken today; null when it may */
    record AlatCalon(long id, String nama, String status) {
    }

    /** @param standar for calibrations only */
    record MuatanSusun(TampilLapangan.Isi k, List<Calon> calon, List<AlatCalon> alat, List<AlatCalon> standar) {
    }

    record Muatan(TampilLapangan.Isi k) {
    }

    /** @param dibayar rupiah in words; null when nothing was billed */
    record MuatanBatal(TampilLapangan.Isi k, String dibayar) {
    }

    private final SusunJadwalService jadwal;
    private final PenundaanService penundaan;
    private final ReguService regu;
    private final TampilLapangan tampil;
    private final PermohonanService permohonan;

    JadwalForm(SusunJadwalService jadwal, PenundaanService penundaan, ReguService regu, TampilLapangan tampil, PermohonanService permohonan) {
        this.jadwal = jadwal;
        this.penundaan = penundaan;
        this.regu = regu;
        this.tampil = tampil;
        this.permohonan = permohonan;
    }

    @Bean
    FormTugas<IsianCatatan> teruskanKeLab() {
        return FormTugas.untuk("teruskanKeLab", IsianCatatan.class, t -> new Muatan(tampil.lengkap(id(t))), (t, i) -> {
            jadwal.teruskan(id(t), i.catatan(), t.pelaku());
            return Map.of();
        });
    }

    @Bean
    FormTugas<IsianPutusan> disposisiLapangan() {
        return FormTugas.untuk("disposisiLapangan", IsianPutusan.class, this::buta, (t, i) -> {
            jadwal.disposisi(id(t), i.keputusan(), i.catatan());
            return Map.of("disposisiLapangan", i.keputusan());
        });
    }

    @Bean
    FormTugas<IsianJadwal> susunJadwal() {
        return FormTugas.untuk("susunJadwal", IsianJadwal.class, this::muatSusun, (t, i) -> {
            jadwal.susun(id(t), i, t.pelaku());
            return Map.of();
        });
    }

    private Object muatSusun(TugasKonteks t) {
        Permohonan p = permohonan.ambil(id(t));
        TampilLapangan.Isi k = tampil.lengkap(p.id());
        Set<String> sebelum = k.jadwal() == null ? Set.of() : Set.copyOf(k.jadwal().regu());
        LocalDate hari = regu.hariIni(p.satker());
        return new MuatanSusun(k, calon(p, sebelum), jadwal.alat(p.satker()).stream().map(a -> alat(a, hari)).toList(),
            p.kalibrasi() ? jadwal.standar(p.satker()).stream().map(s -> new AlatCalon(s.id(), s.label() + ", berlaku sampai " + Tanggal.panjang(s.berlakuSampai()), s.layak(hari) ? null : "Sertifikat berakhir")).toList() : List.of());
    }

    private List<Calon> calon(Permohonan p, Set<String> dipilih) {
        return regu.calon(p).stream().map(s -> new Calon(s.id(), s.nama(), dipilih.contains(s.id()), regu.kesibukan(p, s.id()))).toList();
    }

    private static AlatCalon alat(Alat a, LocalDate hari) {
        return new AlatCalon(a.id(), a.label(), a.layak(hari) ? null : a.status(hari));
    }

    @Bean
    FormTugas<IsianPutusan> setujuiJadwal() {
        return FormTugas.untuk("setujuiJadwal", IsianPutusan.class, this::buta, (t, i) -> {
            jadwal.putuskan(id(t), i.keputusan(), i.catatan(), t.pelaku());
            return Map.of("jadwalDisetujui", i.keputusan());
        });
    }

    @Bean
    FormTugas<IsianPutusan> putuskanPenundaan() {
        return FormTugas.untuk("putuskanPenundaan", IsianPutusan.class, this::buta, (t, i) -> {
            penundaan.putuskan(id(t), i.keputusan(), i.catatan());
            return Map.of("putusanPenundaan", i.keputusan());
        });
    }

    @Bean
    FormTugas<GantiPetugasService.Isian> gantiPetugas(GantiPetugasService ganti) {
        return FormTugas.untuk("gantiPetugas", GantiPetugasService.Isian.class, this::muatGanti, (t, i) -> gantiPetugas(ganti, t, i));
    }

    private Object muatGanti(TugasKonteks t) {
        Permohonan p = permohonan.ambil(id(t));
        TampilLapangan.Isi k = tampil.lengkap(p.id());
        return new MuatanSusun(k, calon(p, Set.copyOf(k.jadwal().regu())), List.of(), List.of());
    }

    private static Map<String, Object> gantiPetugas(GantiPetugasService ganti, TugasKonteks t, GantiPetugasService.Isian i) {
        new PeriksaIsian().tolakJika(!i.ganti() && !"tunda".equals(i.keputusan()), "keputusan", "Pilih keputusan.").selesai();
        Map<String, Object> putusan = new LinkedHashMap<>(Map.of("petugasDiganti", i.keputusan()));
        if (i.ganti()) {
            ganti.ganti(id(t), i, t.pelaku());
        } else {
            putusan.put("penundaan", ganti.tunda(id(t), i, t.pelaku()));
        }
        return putusan;
    }

    @Bean
    FormTugas<IsianBatal> bereskanPembatalan(DibayarOrder dibayar) {
        return FormTugas.untuk("bereskanPembatalan", IsianBatal.class,
            t -> new MuatanBatal(tampil.lengkap(id(t)), dibayar.untuk(id(t)).map(Rupiah::tulis).orElse(null)), (t, i) -> {
                penundaan.batalkan(id(t), i.menjadi(), i.alasan(), t.pelaku());
                return Map.of();
            });
    }

    private Object buta(TugasKonteks t) {
        return new Muatan(tampil.buta(id(t)));
    }

    static long id(TugasKonteks t) {
        return t.id("permohonanId");
    }

    @Bean
    PenjagaWajib penyetujuBukanPenyusunJadwal() {
        return new PenjagaWajib(Set.of("userTask_setujuiJadwal"), Set.of("userTask_susunJadwal"), "kasus");
    }
}
