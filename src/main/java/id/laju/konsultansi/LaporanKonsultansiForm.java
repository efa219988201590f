package id.laju.konsultansi;

import id.laju.kalender.KalenderKerja;
import id.laju.lhu.CalonPenanda;
import id.laju.mesin.FormTugas;
import id.laju.mesin.PenjagaWajib;
import id.laju.mesin.TugasKonteks;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the tasks of {@code pelaksanaan-konsultansi} show and do about the reports. */
@Configuration
class LaporanKonsultansiForm {

    record Catatan(Integer nomor, String waktu, String ringkasan) {
    }

    /** @param jenis in words @param tindak what follows, in words */
    record MuatanLaporan(KepalaKonsultansi.Kepala k, String jenis, Laporan laporan, List<Catatan> kunjungan, List<String> tindak, List<CalonPenanda.Calon> calon, String penyusun) {
    }

    record IsianPeriksa(String keputusan, String catatan, String penanda) {
    }

    record IsianTanda(String keputusan, String catatan) {
    }

    private final KepalaKonsultansi kepala;
    private final TimKonsultanService timKonsultan;
    private final KunjunganService kunjungan;
    private final LaporanKonsultansiService laporan;
    private final KalenderKerja kalender;

    LaporanKonsultansiForm(KepalaKonsultansi kepala, TimKonsultanService timKonsultan, KunjunganService kunjungan, LaporanKonsultansiService laporan, KalenderKerja kalender) {
        this.kepala = kepala;
        this.timKonsultan = timKonsultan;
        this.kunjungan = kunjungan;
        this.laporan = laporan;
        this.kalender = kalender;
    }

    @Bean
    FormTugas<IsianLaporan> susunLaporanKonsultansi() {
        return FormTugas.untuk("susunLaporanKonsultansi", IsianLaporan.class, t -> muatLaporan(t, List.of()), (t, i) -> {
            laporan.susun(KonsultansiForm.id(t), i, t.pelaku());
            return Map.of();
        });
    }

    @Bean
    FormTugas<IsianPeriksa> periksaLaporanKonsultansi(CalonPenanda calon) {
        return FormTugas.untuk("periksaLaporanKonsultansi", IsianPeriksa.class, t -> muatLaporan(t, calon.dari(t.satker())), (t, i) -> {
            laporan.periksa(KonsultansiForm.id(t), i.keputusan(), i.catatan(), i.penanda(), t.pelaku());
            return Map.of("hasilPeriksaLaporan", i.keputusan());
        });
    }

    /** Signing itself goes through {@link TandaLaporanKonsultansi}. */
    @Bean
    FormTugas<IsianTanda> tandatanganiLaporanKonsultansi() {
        return FormTugas.untuk("tandatanganiLaporanKonsultansi", IsianTanda.class, t -> muatLaporan(t, List.of()), (t, i) -> {
            laporan.putuskan(KonsultansiForm.id(t), i.keputusan(), i.catatan(), t.pelaku());
            return Map.of("tandaLaporan", i.keputusan());
        });
    }

    private Object muatLaporan(TugasKonteks t, List<CalonPenanda.Calon> calon) {
        ZoneId zona = kalender.zona(t.satker());
        Laporan l = laporan.kini(KonsultansiForm.id(t));
        List<Catatan> catatan = kunjungan.semua(KonsultansiForm.id(t)).stream().filter(Kunjungan::terlaksana).map(k -> new Catatan(k.nomor(), Waktu.rentang(k, zona), k.ringkasan())).toList();
        String penyusun = timKonsultan.tim(KonsultansiForm.id(t)).stream().filter(a -> a.staf().equals(l.penyusun())).map(Anggota::nama).findFirst().orElse(l.penyusun());
        return new MuatanLaporan(kepala.dari(t), l.sebutan(), l, catatan, kunjungan.tindakLanjut(KonsultansiForm.id(t)).stream().map(TindakLanjut::tertulis).toList(), calon, penyusun);
    }

    @Bean
    PenjagaWajib pemeriksaBukanPenyusun() {
        return new PenjagaWajib(Set.of("userTask_periksaLaporanKonsultansi"), Set.of("userTask_susunRencana", "userTask_catatKunjungan", "userTask_susunLaporanKonsultansi"), "kasus");
    }
}
