package id.laju.konsultansi;

import id.laju.kalender.KalenderKerja;
import id.laju.layanan.TarifPos;
import id.laju.lhu.CalonPenanda;
import id.laju.mesin.FormTugas;
import id.laju.mesin.PenjagaWajib;
import id.laju.mesin.TugasKonteks;
import id.laju.penawaran.BiayaDitanggung;
import id.laju.penawaran.JasaDipilih;
import id.laju.penawaran.PenawaranService;
import id.laju.penawaran.Susunan;
import id.laju.penawaran.SusunanService;
import id.laju.permohonan.PermohonanService;
import id.laju.umum.Tanggal;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the tasks of a consulting order show and do, in the order of the models. */
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

    record Baris(LocalDateTime mulai, LocalDateTime selesai, String cara, String tempat, String agenda) {
    }

    /** @param rencana visits as they were proposed, in words */
    record MuatanHubungi(KepalaKonsultansi.Kepala k, long id, List<String> rencana) {
    }

    record IsianHubungi(String keputusan, String catatan) {
    }

    /** @param lama what is planned now; empty the first time @param usul of the customer; null without @param terlaksana in words */
    record MuatanRencana(KepalaKonsultansi.Kepala k, List<Baris> lama, String catatan, String usul, List<String> terlaksana) {
    }

    record Gambar(UUID id, String nama) {
    }

    record MuatanKunjungan(KepalaKonsultansi.Kepala k, String waktu, String tempat, String agenda, int tersisa, List<Gambar> berkas, List<Hadir> hadir, List<String> terbuka) {
    }

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
    private final RencanaService rencana;
    private final KunjunganService kunjungan;
    private final LaporanKonsultansiService laporan;
    private final KalenderKerja kalender;

    KonsultansiForm(KepalaKonsultansi kepala, RencanaService rencana, KunjunganService kunjungan, LaporanKonsultansiService laporan, KalenderKerja kalender) {
        this.kepala = kepala;
        this.rencana = rencana;
        this.kunjungan = kunjungan;
        this.laporan = laporan;
        this.kalender = kalender;
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
        return FormTugas.untuk("tunjukTimKonsultan", IsianTimKonsultan.class, t -> new MuatanTim(kepala.dari(t), rencana.calon(t.satker()).stream().map(s -> new Calon(s.id(), s.nama())).toList()), (t, i) -> {
            rencana.tunjuk(id(t), i, t.pelaku());
            return Map.of();
        });
    }

    @Bean
    FormTugas<IsianRencana> susunRencana() {
        return FormTugas.untuk("susunRencana", IsianRencana.class, this::muatRencana, (t, i) -> {
            if (i.cukup()) {
                rencana.selesaikan(id(t));
            } else {
                rencana.susun(id(t), i, t.pelaku());
            }
            return Map.of("sesudahKunjungan", i.cukup() ? "laporanAkhir" : "kunjungan");
        });
    }

    @Bean
    FormTugas<IsianHubungi> hubungiPelangganRencana() {
        return FormTugas.untuk("hubungiPelangganRencana", IsianHubungi.class, this::muatHubungi, (t, i) -> {
            rencana.dihubungi(id(t), i.keputusan(), i.catatan(), t.pelaku());
            return Map.of("jawabanRencana", i.keputusan());
        });
    }

    private Object muatHubungi(TugasKonteks t) {
        ZoneId zona = kalender.zona(t.satker());
        return new MuatanHubungi(kepala.dari(t), id(t), kunjungan.semua(id(t)).stream().filter(Kunjungan::direncanakan).map(k -> Waktu.rentang(k, zona) + " (" + k.tempatDitulis() + "): " + k.agenda()).toList());
    }

    private Object muatRencana(TugasKonteks t) {
        ZoneId zona = kalender.zona(t.satker());
        List<Kunjungan> semua = kunjungan.semua(id(t));
        List<Baris> lama = semua.stream().filter(Kunjungan::direncanakan)
            .map(k -> new Baris(LocalDateTime.ofInstant(k.mulai(), zona), LocalDateTime.ofInstant(k.selesai(), zona), k.cara().name(), k.tempat(), k.agenda())).toList();
        Rencana r = rencana.terakhir(id(t)).orElse(null);
        return new MuatanRencana(kepala.dari(t), lama, r == null ? null : r.catatan(), r == null ? null : r.jawabanCatatan(), semua.stream().filter(k -> k.ringkasan() != null).map(k -> riwayat(k, zona)).toList());
    }

    private static String riwayat(Kunjungan k, ZoneId zona) {
        return (k.terlaksana() ? "Kunjungan " + k.nomor() + ", " : "Tidak terlaksana, ") + Waktu.rentang(k, zona) + ": " + k.ringkasan();
    }

    @Bean
    FormTugas<IsianKunjungan> catatKunjungan() {
        return FormTugas.untuk("catatKunjungan", IsianKunjungan.class, this::muatKunjungan, (t, i) -> Map.of("sesudahKunjungan", kunjungan.catat(id(t), i, t.pelaku())));
    }

    private Object muatKunjungan(TugasKonteks t) {
        Kunjungan k = kunjungan.berikut(id(t));
        int tersisa = (int) kunjungan.semua(id(t)).stream().filter(Kunjungan::direncanakan).count() - 1;
        List<Hadir> hadir = rencana.tim(id(t)).stream().map(a -> new Hadir(a.nama(), a.ketua() ? "Ketua tim konsultan" : "Konsultan", "BALAI")).toList();
        List<String> terbuka = kunjungan.tindakLanjut(id(t)).stream().filter(x -> x.selesai() == null).map(KonsultansiForm::tertulis).toList();
        return new MuatanKunjungan(kepala.dari(t), Waktu.rentang(k, kalender.zona(t.satker())), k.tempatDitulis(), k.agenda(), tersisa, kunjungan.berkas(k.id()).stream().map(b -> new Gambar(b.id(), b.nama())).toList(), hadir, terbuka);
    }

    private static String tertulis(TindakLanjut t) {
        return t.uraian() + " (" + t.penanggungJawab() + ", batas " + Tanggal.panjang(t.batas()) + "): " + (t.selesai() == null ? "terbuka" : "selesai, " + t.jawaban());
    }

    @Bean
    FormTugas<IsianLaporan> susunLaporanKonsultansi() {
        return FormTugas.untuk("susunLaporanKonsultansi", IsianLaporan.class, t -> muatLaporan(t, List.of()), (t, i) -> {
            laporan.susun(id(t), i, t.pelaku());
            return Map.of();
        });
    }

    @Bean
    FormTugas<IsianPeriksa> periksaLaporanKonsultansi(CalonPenanda calon) {
        return FormTugas.untuk("periksaLaporanKonsultansi", IsianPeriksa.class, t -> muatLaporan(t, calon.dari(t.satker())), (t, i) -> {
            laporan.periksa(id(t), i.keputusan(), i.catatan(), i.penanda(), t.pelaku());
            return Map.of("hasilPeriksaLaporan", i.keputusan());
        });
    }

    /** Signing itself goes through {@link TandaLaporanKonsultansi}. */
    @Bean
    FormTugas<IsianTanda> tandatanganiLaporanKonsultansi() {
        return FormTugas.untuk("tandatanganiLaporanKonsultansi", IsianTanda.class, t -> muatLaporan(t, List.of()), (t, i) -> {
            laporan.putuskan(id(t), i.keputusan(), i.catatan(), t.pelaku());
            return Map.of("tandaLaporan", i.keputusan());
        });
    }

    private Object muatLaporan(TugasKonteks t, List<CalonPenanda.Calon> calon) {
        ZoneId zona = kalender.zona(t.satker());
        Laporan l = laporan.kini(id(t));
        List<Catatan> catatan = kunjungan.semua(id(t)).stream().filter(Kunjungan::terlaksana).map(k -> new Catatan(k.nomor(), Waktu.rentang(k, zona), k.ringkasan())).toList();
        String penyusun = rencana.tim(id(t)).stream().filter(a -> a.staf().equals(l.penyusun())).map(Anggota::nama).findFirst().orElse(l.penyusun());
        return new MuatanLaporan(kepala.dari(t), l.sebutan(), l, catatan, kunjungan.tindakLanjut(id(t)).stream().map(KonsultansiForm::tertulis).toList(), calon, penyusun);
    }

    private static long id(TugasKonteks t) {
        return t.id("permohonanId");
    }

    @Bean
    PenjagaWajib pemeriksaBukanPenyusun() {
        return new PenjagaWajib(Set.of("userTask_periksaLaporanKonsultansi"), Set.of("userTask_susunRencana", "userTask_catatKunjungan", "userTask_susunLaporanKonsultansi"), "kasus");
    }
}
