package id.laju.lhu;

import id.laju.berkas.BerkasService;
import id.laju.mesin.FormTugas;
import id.laju.mesin.PenjagaWajib;
import id.laju.mesin.TugasKonteks;
import id.laju.pengujian.PengukuhanHasil;
import id.laju.pengujian.SampelButa;
import id.laju.permohonan.Laporan;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The tasks of {@code keberatan-hasil}, and the conclusion after the repeated test in {@code amandemen}. */
@Configuration
class KeberatanForm {

    record BerkasTampil(UUID id, String nama, long keberatanId) {
    }

    record Terima(String nomorLhu, String nomorOrder, String pelanggan, String peminta, String alasan, Instant diajukan, long laporanId, String uraian,
            List<KeberatanService.Butir> butir, List<BerkasTampil> berkas) {
    }

    record IsianBerkas(UUID id, boolean untukLab) {
    }

    record IsianTerima(String uraian, List<IsianBerkas> berkas) {
    }

    record Sisa(String idSampel, String nomorAnalisa, String tempat, LocalDate simpanSampai, String keadaan) {
    }

    record Periksa(String nomorLhu, String uraian, Instant diajukan, List<BarisHasil> baris, List<Sisa> sisa, boolean sisaAda, List<BerkasTampil> berkas) {
    }

    record IsianPutusan(String keputusan, String alasan) {
    }

    record Sampel(String nomorLhu, String nomorOrder, String pelanggan, String kiriman, String catatan, List<KeberatanService.Butir> butir) {
    }

    record IsianSampel(String keputusan, String catatan) {
    }

    /** @param tercetak a corrected report could print something */
    record Simpulan(String nomorLhu, String uraian, boolean tercetak, List<PengukuhanHasil.Pasangan> baris, List<String> dikembalikan) {
    }

    private final KeberatanService keberatan;
    private final PutusanKeberatan putusan;
    private final AmandemenService amandemen;
    private final UjiUlangKeberatan ujiUlang;
    private final PermohonanService permohonan;
    private final PenyusunLhu penyusun;
    private final BerkasService berkas;

    KeberatanForm(KeberatanService keberatan, PutusanKeberatan putusan, AmandemenService amandemen, UjiUlangKeberatan ujiUlang,
            PermohonanService permohonan, PenyusunLhu penyusun, BerkasService berkas) {
        this.keberatan = keberatan;
        this.putusan = putusan;
        this.amandemen = amandemen;
        this.ujiUlang = ujiUlang;
        this.permohonan = permohonan;
        this.penyusun = penyusun;
        this.berkas = berkas;
    }

    @Bean
    FormTugas<IsianTerima> terimaKeberatan() {
        return FormTugas.untuk("terimaKeberatan", IsianTerima.class, this::muatTerima, (t, i) -> {
            List<UUID> dibuka = i.berkas() == null ? List.of() : i.berkas().stream().filter(IsianBerkas::untukLab).map(IsianBerkas::id).toList();
            putusan.terima(id(t), i.uraian(), dibuka, t.pelaku());
            return Map.of();
        });
    }

    private Object muatTerima(TugasKonteks t) {
        Keberatan k = keberatan.ambil(id(t));
        Permohonan p = permohonan.ambil(k.permohonanId());
        String uraian = k.uraianLab() == null ? SampelButa.samarkan(k.alasan(), p) : k.uraianLab();
        List<BerkasTampil> semua = keberatan.berkas(k.id()).stream().map(b -> new BerkasTampil(b.berkasId(), berkas.ambil(b.berkasId()).nama(), k.id())).toList();
        return new Terima(nomor(k), p.nomorOrder(), p.namaCetak(), k.peminta(), k.alasan(), k.diajukan(), k.laporanId(), uraian, keberatan.dipersoalkan(k), semua);
    }

    @Bean
    FormTugas<IsianPutusan> periksaKeberatan() {
        return FormTugas.untuk("periksaKeberatan", IsianPutusan.class, this::muatPeriksa, (t, i) -> {
            putusan.putuskan(id(t), i.keputusan() == null ? null : i.keputusan().toUpperCase(Locale.ROOT), i.alasan(), t.pelaku());
            return Map.of("putusanKeberatan", i.keputusan().toLowerCase(Locale.ROOT));
        });
    }

    private Object muatPeriksa(TugasKonteks t) {
        Keberatan k = keberatan.ambil(id(t));
        Permohonan p = permohonan.ambil(k.permohonanId());
        Set<Long> dipilih = keberatan.pilihan(k.id());
        Laporan l = permohonan.satuLaporan(k.laporanId());
        List<BarisHasil> baris = penyusun.sampel(l).stream().flatMap(BarisHasil::dari).filter(b -> dipilih.contains(b.pilihanId())).toList();
        var sisa = putusan.sisa(k.id());
        List<BerkasTampil> terbuka = keberatan.berkas(k.id()).stream().filter(KeberatanMapper.BerkasKeberatan::untukLab)
            .map(b -> new BerkasTampil(b.berkasId(), SampelButa.samarkan(berkas.ambil(b.berkasId()).nama(), p), k.id())).toList();
        return new Periksa(l.nomorLhu(), k.uraianLab(), k.diajukan(), baris,
            sisa.stream().map(s -> new Sisa(s.idSampel(), s.nomorAnalisa(), s.tempat(), s.simpanSampai(), s.keadaan())).toList(), putusan.sisaAda(k, sisa), terbuka);
    }

    @Bean
    FormTugas<IsianSampel> terimaSampelBaru() {
        return FormTugas.untuk("terimaSampelBaru", IsianSampel.class, t -> {
            Keberatan k = keberatan.ambil(id(t));
            Permohonan p = permohonan.ambil(k.permohonanId());
            return new Sampel(nomor(k), p.nomorOrder(), p.namaCetak(), k.kiriman(), k.catatanSampel(), keberatan.dipersoalkan(k));
        }, (t, i) -> {
            putusan.terimaSampel(id(t), i.keputusan(), i.catatan(), t.pelaku());
            return Map.of("sampelBaru", i.keputusan());
        });
    }

    @Bean
    FormTugas<IsianSampel> simpulkanUjiUlang() {
        return FormTugas.untuk("simpulkanUjiUlang", IsianSampel.class, t -> {
            Amandemen a = amandemen.ambil(t.id("amandemenId"));
            return new Simpulan(permohonan.satuLaporan(a.laporanId()).nomorLhu(), a.uraianLab(), ujiUlang.tercetak(a), ujiUlang.pasangan(a), amandemen.dikembalikan(a));
        }, (t, i) -> {
            ujiUlang.simpulkan(t.id("amandemenId"), i.keputusan() == null ? null : i.keputusan().toUpperCase(Locale.ROOT), i.catatan(), t.pelaku());
            return Map.of("kesimpulanUjiUlang", i.keputusan().toLowerCase(Locale.ROOT));
        });
    }

    private String nomor(Keberatan k) {
        return permohonan.satuLaporan(k.laporanId()).nomorLhu();
    }

    private static long id(TugasKonteks t) {
        return t.id(KeberatanProses.KEBERATAN_ID);
    }

    @Bean
    PenjagaWajib pemeriksaKeberatanBukanPengesah() {
        return new PenjagaWajib(Set.of("userTask_periksaKeberatan", "userTask_simpulkanUjiUlang"), Set.of("userTask_validasiHasil"), "laporan");
    }

    @Bean
    PenjagaWajib penyetujuBukanPengetik() {
        return new PenjagaWajib(Set.of("userTask_setujuiLhu"), Set.of("userTask_ketikLhu"), "kasus");
    }

    @Bean
    PenjagaWajib pemeriksaBukanPengoreksi() {
        return new PenjagaWajib(Set.of("userTask_periksaKoreksi"), Set.of("userTask_isiKoreksi"), "kasus");
    }
}
