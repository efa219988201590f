package id.laju.konsultansi;

import id.laju.kalender.KalenderKerja;
import id.laju.mesin.FormTugas;
import id.laju.mesin.TugasKonteks;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the tasks of {@code pelaksanaan-konsultansi} show and do about the visits. */
@Configuration
class RencanaForm {

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

    private final KepalaKonsultansi kepala;
    private final RencanaService rencana;
    private final TimKonsultanService timKonsultan;
    private final KunjunganService kunjungan;
    private final KalenderKerja kalender;

    RencanaForm(KepalaKonsultansi kepala, RencanaService rencana, TimKonsultanService timKonsultan, KunjunganService kunjungan, KalenderKerja kalender) {
        this.kepala = kepala;
        this.rencana = rencana;
        this.timKonsultan = timKonsultan;
        this.kunjungan = kunjungan;
        this.kalender = kalender;
    }

    @Bean
    FormTugas<IsianRencana> susunRencana() {
        return FormTugas.untuk("susunRencana", IsianRencana.class, this::muatRencana, (t, i) -> Map.of("sesudahKunjungan", rencana.putuskan(KonsultansiForm.id(t), i, t.pelaku())));
    }

    @Bean
    FormTugas<IsianHubungi> hubungiPelangganRencana() {
        return FormTugas.untuk("hubungiPelangganRencana", IsianHubungi.class, this::muatHubungi, (t, i) -> {
            rencana.dihubungi(KonsultansiForm.id(t), i.keputusan(), i.catatan(), t.pelaku());
            return Map.of("jawabanRencana", i.keputusan());
        });
    }

    private Object muatHubungi(TugasKonteks t) {
        ZoneId zona = kalender.zona(t.satker());
        return new MuatanHubungi(kepala.dari(t), KonsultansiForm.id(t), kunjungan.semua(KonsultansiForm.id(t)).stream().filter(Kunjungan::direncanakan).map(k -> Waktu.rentang(k, zona) + " (" + k.tempatDitulis() + "): " + k.agenda()).toList());
    }

    private Object muatRencana(TugasKonteks t) {
        ZoneId zona = kalender.zona(t.satker());
        List<Kunjungan> semua = kunjungan.semua(KonsultansiForm.id(t));
        List<Baris> lama = semua.stream().filter(Kunjungan::direncanakan)
            .map(k -> new Baris(LocalDateTime.ofInstant(k.mulai(), zona), LocalDateTime.ofInstant(k.selesai(), zona), k.cara().name(), k.tempat(), k.agenda())).toList();
        Rencana r = rencana.terakhir(KonsultansiForm.id(t)).orElse(null);
        return new MuatanRencana(kepala.dari(t), lama, r == null ? null : r.catatan(), r == null ? null : r.jawabanCatatan(), semua.stream().filter(k -> k.ringkasan() != null).map(k -> riwayat(k, zona)).toList());
    }

    private static String riwayat(Kunjungan k, ZoneId zona) {
        return (k.terlaksana() ? "Kunjungan " + k.nomor() + ", " : "Tidak terlaksana, ") + Waktu.rentang(k, zona) + ": " + k.ringkasan();
    }

    @Bean
    FormTugas<IsianKunjungan> catatKunjungan() {
        return FormTugas.untuk("catatKunjungan", IsianKunjungan.class, this::muatKunjungan, (t, i) -> Map.of("sesudahKunjungan", kunjungan.catat(KonsultansiForm.id(t), i, t.pelaku())));
    }

    private Object muatKunjungan(TugasKonteks t) {
        Kunjungan k = kunjungan.berikut(KonsultansiForm.id(t));
        int tersisa = (int) kunjungan.semua(KonsultansiForm.id(t)).stream().filter(Kunjungan::direncanakan).count() - 1;
        List<Hadir> hadir = timKonsultan.tim(KonsultansiForm.id(t)).stream().map(a -> new Hadir(a.nama(), a.ketua() ? "Ketua tim konsultan" : "Konsultan", "BALAI")).toList();
        List<String> terbuka = kunjungan.tindakLanjut(KonsultansiForm.id(t)).stream().filter(x -> x.selesai() == null).map(TindakLanjut::tertulis).toList();
        return new MuatanKunjungan(kepala.dari(t), Waktu.rentang(k, kalender.zona(t.satker())), k.tempatDitulis(), k.agenda(), tersisa, kunjungan.berkas(k.id()).stream().map(b -> new Gambar(b.id(), b.nama())).toList(), hadir, terbuka);
    }
}
