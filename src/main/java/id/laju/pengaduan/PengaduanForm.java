package id.laju.pengaduan;

import id.laju.lhu.CalonPenanda;
import id.laju.mesin.FormTugas;
import id.laju.mesin.PenjagaWajib;
import id.laju.mesin.TugasKonteks;
import id.laju.staf.Staf;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The tasks of {@code pengaduan}; signing itself goes through {@link TandaSuratPengaduan}. */
@Configuration
class PengaduanForm {

    record Orang(String id, String nama) {
    }

    /** @param calon who may handle and decide @param kurangOrang fewer than two of them @param penanda who may sign today @param bolehTerlambat the order came late */
    record Muatan(PengaduanTampil p, List<Orang> calon, boolean kurangOrang, List<CalonPenanda.Calon> penanda, boolean bolehTerlambat) {
    }

    record IsianPasti(String keputusan, String catatan, Pengaduan.Jenis jenis) {
    }

    record IsianPenanda(String penanda) {
    }

    record IsianTanda(String keputusan, String catatan) {
    }

    private final PenangananService penanganan;
    private final VerifikasiPengaduanService verifikasi;
    private final RegistrasiPengaduanService registrasi;
    private final PerkaraService perkara;
    private final PengaduanBaca baca;
    private final PenandaJawaban penanda;

    PengaduanForm(PenangananService penanganan, VerifikasiPengaduanService verifikasi, RegistrasiPengaduanService registrasi, PerkaraService perkara, PengaduanBaca baca, PenandaJawaban penanda) {
        this.penanganan = penanganan;
        this.verifikasi = verifikasi;
        this.registrasi = registrasi;
        this.perkara = perkara;
        this.baca = baca;
        this.penanda = penanda;
    }

    @Bean
    FormTugas<RegistrasiPengaduanService.Registrasi> registrasiPengaduan() {
        return FormTugas.untuk("registrasiPengaduan", RegistrasiPengaduanService.Registrasi.class, t -> muat(t, false, false), (t, i) -> {
            Pengaduan.Jenis jenis = registrasi.registrasi(id(t), i);
            return Map.of("registrasi", i.keputusan(), PengaduanProses.JENIS, PengaduanProses.tulis(jenis));
        });
    }

    @Bean
    FormTugas<IsianPasti> pastikanBukanPengaduan() {
        return FormTugas.untuk("pastikanBukanPengaduan", IsianPasti.class, t -> muat(t, false, false), (t, i) -> {
            Pengaduan.Jenis jenis = registrasi.pastikan(id(t), i.keputusan(), i.catatan(), i.jenis());
            return Map.of("pastiBukan", i.keputusan(), PengaduanProses.JENIS, PengaduanProses.tulis(jenis));
        });
    }

    @Bean
    FormTugas<VerifikasiPengaduanService.Verifikasi> verifikasiPengaduan() {
        return FormTugas.untuk("verifikasiPengaduan", VerifikasiPengaduanService.Verifikasi.class, t -> muat(t, true, false), (t, i) -> {
            verifikasi.verifikasi(id(t), i);
            return Map.of("verifikasi", i.keputusan());
        });
    }

    @Bean
    FormTugas<PenangananService.Penanganan> tanganiPengaduan() {
        return FormTugas.untuk("tanganiPengaduan", PenangananService.Penanganan.class, t -> muat(t, false, false), (t, i) -> {
            penanganan.tangani(id(t), i);
            return Map.of("usulPutusan", i.usul().name());
        });
    }

    @Bean
    FormTugas<PenangananService.Isian> putuskanPengaduan() {
        return FormTugas.untuk("putuskanPengaduan", PenangananService.Isian.class, t -> muat(t, false, true), (t, i) -> {
            boolean terlambat = penanganan.putuskan(id(t), i);
            return Map.of("putusanPengaduan", i.keputusan(), "keterlambatan", terlambat ? "terbukti" : "tidak");
        });
    }

    @Bean
    FormTugas<IsianPenanda> tentukanPenandaPengaduan(SuratJawabanService surat) {
        return FormTugas.untuk("tentukanPenandaPengaduan", IsianPenanda.class, t -> muat(t, false, true), (t, i) -> {
            surat.tentukanPenanda(id(t), i.penanda());
            return Map.of();
        });
    }

    @Bean
    FormTugas<IsianTanda> tandatanganiSuratPengaduan(SuratJawabanService surat) {
        return FormTugas.untuk("tandatanganiSuratPengaduan", IsianTanda.class, t -> muat(t, false, false), (t, i) -> {
            surat.tandatangani(id(t), i.keputusan(), i.catatan(), t.pelaku());
            return Map.of("tandaTanganPengaduan", i.keputusan());
        });
    }

    private Object muat(TugasKonteks t, boolean denganCalon, boolean denganPenanda) {
        Pengaduan p = penanganan.ambil(id(t));
        List<Orang> orang = denganCalon ? perkara.calon(p).stream().map(PengaduanForm::orang).toList() : List.of();
        return new Muatan(baca.tampil(p), orang, denganCalon && orang.size() < 2, denganPenanda ? penanda.calon(p) : List.of(), penanganan.terlambat(p));
    }

    private static Orang orang(Staf s) {
        return new Orang(s.id(), s.nama());
    }

    private static long id(TugasKonteks t) {
        return t.id(PengaduanProses.PENGADUAN_ID);
    }

    @Bean
    PenjagaWajib penanganBukanPemutus() {
        return new PenjagaWajib(Set.of("userTask_tanganiPengaduan"), Set.of("userTask_putuskanPengaduan"), "perkara");
    }

    @Bean
    PenjagaWajib pemutusBukanPenangan() {
        return new PenjagaWajib(Set.of("userTask_putuskanPengaduan"), Set.of("userTask_tanganiPengaduan"), "perkara");
    }

    @Bean
    PenjagaWajib penandaBandingDiLuarPerkara() {
        return new PenjagaWajib(Set.of("userTask_tandatanganiSuratPengaduan"), PerkaraService.MEMUTUS, "putusan");
    }
}
