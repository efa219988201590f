package id.laju.pengujian;

import id.laju.mesin.FormTugas;
import id.laju.mesin.PenjagaWajib;
import id.laju.mesin.TugasKonteks;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.staf.StafService;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Verification and validation look alike: the rows, what they mean against the limit, right or back (SIPPT steps 15, 16). */
@Configuration
class PeriksaHasilForm {

    /** An earlier value, with who entered it and why it was replaced (ISO/IEC 17025, 7.5.1). */
    record Sebelum(String tampil, int versi, Instant pada, String oleh, String digantiKarena) {
    }

    record Baris(ParameterLab parameter, HasilUji hasil, List<Organisme> organisme, String penguji, String alat, String subkontraktor, String kesesuaian,
            String larangan, String putusan, String pemutus, List<Sebelum> sebelum, Object rincian) {
    }

    record Data(KepalaLab.Isi kepala, String kasus, List<Baris> baris, int sendiri) {
    }

    @Bean
    FormTugas<PutusanIsian> verifikasiHasilForm(PeriksaHasilForm.Isi isi, PemeriksaanService pemeriksaan) {
        return form("verifikasiHasil", "verifikasi", JenisPemeriksaan.VERIFIKASI, isi, pemeriksaan);
    }

    @Bean
    FormTugas<PutusanIsian> validasiHasilForm(PeriksaHasilForm.Isi isi, PemeriksaanService pemeriksaan) {
        return form("validasiHasil", "validasi", JenisPemeriksaan.VALIDASI, isi, pemeriksaan);
    }

    private static FormTugas<PutusanIsian> form(String tugas, String variabel, JenisPemeriksaan jenis, Isi isi, PemeriksaanService pemeriksaan) {
        return FormTugas.untuk(tugas, PutusanIsian.class, k -> isi.muat(jenis, k),
            (k, isian) -> Map.of(variabel, pemeriksaan.periksa(jenis, k.id("sampelId"), isian, k.pelaku(), k.atasNama())));
    }

    @Bean
    PeriksaHasilForm.Isi isiPeriksaHasil(PemeriksaanService pemeriksaan, HasilService hasil, KepalaLab kepala, AlatService alat, StafService staf,
            PermohonanService permohonan, PenugasanService penugasan, List<RincianHasil> rincian) {
        return new Isi(pemeriksaan, hasil, kepala, alat, staf, permohonan, penugasan, rincian);
    }

    /** What the form shows. */
    record Isi(PemeriksaanService pemeriksaan, HasilService hasil, KepalaLab kepala, AlatService alat, StafService staf, PermohonanService permohonan,
            PenugasanService penugasan, List<RincianHasil> rincian) {

        Data muat(JenisPemeriksaan jenis, TugasKonteks k) {
            long sampelId = k.id("sampelId");
            Permohonan p = permohonan.ambil(permohonan.satuSampel(sampelId).permohonanId());
            List<BarisPeriksa> semua = pemeriksaan.baris(jenis, sampelId, k.pelaku(), k.atasNama());
            Map<Long, List<Organisme>> organisme = hasil.organisme(semua.stream().map(b -> b.hasil().id()).toList());
            Map<Long, Paket> paket = penugasan.paket(sampelId).stream().collect(Collectors.toMap(Paket::id, Function.identity()));
            List<Baris> baris = semua.stream().map(b -> baris(b, p, k.satker(), organisme.getOrDefault(b.hasil().id(), List.of()),
                paket.get(b.hasil().paketId()).subkontraktor())).toList();
            return new Data(kepala.dari(sampelId), k.kasus(), baris, (int) baris.stream().filter(b -> b.larangan() != null && b.putusan() == null).count());
        }

        /** People and instruments repeat; the session asks for each once. */
        private Baris baris(BarisPeriksa b, Permohonan p, String satker, List<Organisme> organisme, String subkontraktor) {
            HasilUji h = b.hasil();
            Kesesuaian sesuai = p.pernyataan() ? NilaiKesesuaian.dari(p.aturanKeputusan(), b.parameter(), h) : null;
            return new Baris(b.parameter(), h, organisme, staf.nama(h.oleh()), h.alatId() == null ? null : alat.ambil(satker, h.alatId()).label(),
                subkontraktor, sesuai == null ? null : sesuai.id(), b.larangan(), b.putusan() == null ? null : b.putusan().putusan(),
                b.putusan() == null ? null : staf.nama(b.putusan().oleh()), sebelum(b), rincian.stream().flatMap(r -> r.dari(h).stream()).findFirst().orElse(null));
        }

        private List<Sebelum> sebelum(BarisPeriksa b) {
            HasilUji sesudah = b.hasil();
            List<Sebelum> daftar = new ArrayList<>();
            for (HasilUji v : b.sebelum()) {
                daftar.add(new Sebelum(v.tampil(), v.versi(), v.pada(), staf.nama(v.oleh()), sesudah.alasanUbah()));
                sesudah = v;
            }
            return daftar;
        }
    }

    @Bean
    PenjagaWajib pemeriksaBukanPenguji() {
        return new PenjagaWajib(Set.of("userTask_verifikasiHasil", "userTask_validasiHasil"), Set.of("userTask_ujiSampel", "userTask_kalibrasiAlat"), "parameter");
    }

    @Bean
    PenjagaWajib pengesahBukanPemeriksa() {
        return new PenjagaWajib(Set.of("userTask_validasiHasil"), Set.of("userTask_verifikasiHasil"), "parameter");
    }
}
