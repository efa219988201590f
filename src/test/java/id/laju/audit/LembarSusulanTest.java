package id.laju.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import id.laju.LajuTest;
import id.laju.Orang;
import id.laju.WebUji;
import id.laju.audit.AlurTemuan.Kunjungan;
import id.laju.mesin.KasusService;
import id.laju.mesin.Langkah;
import id.laju.mesin.TugasDitolak;
import id.laju.permohonan.Permohonan;
import id.laju.sertifikasi.AlurSertifikasiPenuh;
import id.laju.umum.IsianKeliru;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;

/** A green industry verification whose sheet was closed without one measured requirement goes back to its team for the values, and on to its level. */
@LajuTest
class LembarSusulanTest {

    @Autowired AlurSertifikasiPenuh sertifikasi;
    @Autowired AlurAudit audit;
    @Autowired AlurEvaluasi evaluasi;
    @Autowired AlurHijau hijau;
    @Autowired AlurPutusan putusan;
    @Autowired LembarAuditService lembar;
    @Autowired LembarSusulanService susulan;
    @Autowired CapaianAudit capaian;
    @Autowired PelakuEvaluasi pelaku;
    @Autowired KasusService kasus;
    @Autowired Orang orang;
    @Autowired WebUji web;
    @Autowired JdbcTemplate sql;
    private Permohonan p;
    private Kunjungan k;

    @AfterEach
    void bereskan() {
        ClockUtil.reset();
        hijau.bereskan(p);
    }

    private void di(String... frasa) {
        assertThat(kasus.terbuka(p.kasus())).extracting(Langkah::frasa).containsExactlyInAnyOrder(frasa);
    }

    /** Evaluated, with a sheet as it could be closed before the rule. */
    private void ditutupTanpaUkuran() {
        p = sertifikasi.sampaiOrder(sertifikasi.kirim(sertifikasi.drafHijau()));
        k = hijau.ditutupTanpaUkuran(p);
        orang.selesaikan(AlurHijau.KETUA, p.kasus(), "susunLaporanAudit", evaluasi.laporan("BERIKAN"));
        audit.latar(p);
    }

    /** @param tidak how many of the first rows do not apply */
    private Map<String, Object> nilai(int tidak) {
        JsonNode form = orang.lihat(AlurHijau.KETUA, orang.tugas(p.kasus(), "lengkapiLembar"));
        List<Map<String, Object>> baris = new ArrayList<>();
        form.get("butir").forEach(b -> {
            boolean lewat = baris.size() < tidak;
            Map<String, Object> satu = new HashMap<>(Map.of("butirId", b.get("butirId").asLong(), "hasil", lewat ? "TIDAK_BERLAKU" : b.hasNonNull("batas") ? "NILAI" : "SESUAI", "catatan", "Tidak ada pada pabrik ini"));
            satu.put("nilai", lewat || !b.hasNonNull("batas") ? null : AlurHijau.padaBatas(b.get("batas").asText()));
            baris.add(satu);
        });
        return new HashMap<>(Map.of("baris", baris, "jawaban", "Log alat ukur pabrik tanggal audit"));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> barisBerbatas(Map<String, Object> isi) {
        return ((List<Map<String, Object>>) isi.get("baris")).stream().filter(b -> b.get("nilai") != null).findFirst().orElseThrow();
    }

    private void lengkapi(String siapa) {
        Map<String, Object> isi = nilai(2);
        orang.selesaikan(siapa, p.kasus(), "lengkapiLembar", isi);
        audit.latar(p);
    }

    private void ditolak(Map<String, Object> isi, String bidang, String kalimat) {
        assertThatThrownBy(() -> orang.selesaikan(AlurHijau.KETUA, p.kasus(), "lengkapiLembar", isi)).isInstanceOfSatisfying(IsianKeliru.class, e -> assertThat(e.bidang().get(bidang)).contains(kalimat));
    }

    @Test
    @Tag("GRN-003")
    void theDeciderGivesTheSheetBackAndGrantsTheLevelThatWasMeasured() throws Exception {
        ditutupTanpaUkuran();
        putusan.tinjau(p);
        assertThat(orang.lihat("pemutus", orang.tugas(p.kasus(), "usulkanKeputusan")).get("lembarKosong").asBoolean()).isTrue();
        assertThatThrownBy(() -> orang.selesaikan("pemutus", p.kasus(), "usulkanKeputusan", Map.of("pilihan", "BERIKAN"))).isInstanceOfSatisfying(IsianKeliru.class, e -> assertThat(e.bidang().get("pilihan")).contains("kembalikan lembarnya"));
        assertThatThrownBy(() -> orang.selesaikan("pemutus", p.kasus(), "usulkanKeputusan", Map.of("pilihan", "LEMBAR"))).isInstanceOfSatisfying(IsianKeliru.class, e -> assertThat(e.bidang()).containsKey("catatan"));
        orang.selesaikan("pemutus", p.kasus(), "usulkanKeputusan", Map.of("pilihan", "LEMBAR", "catatan", "Ukur energi dan air pabrik"));
        audit.latar(p);
        di("lengkapiLembar");
        JsonNode diminta = orang.lihat(AlurHijau.EVALUATOR, orang.tugas(p.kasus(), "lengkapiLembar"));
        assertThat(diminta.get("alasan").asText()).isEqualTo("Ukur energi dan air pabrik");
        assertThat(diminta.get("butir")).hasSize(14);
        Map<String, Object> semua = nilai(0);
        assertThatThrownBy(() -> orang.selesaikan("pemutus", p.kasus(), "lengkapiLembar", semua)).as("not by whoever decides").isInstanceOf(TugasDitolak.class);
        ditolak(nilai(14), "jawaban", "paling sedikit satu persyaratan");
        Map<String, Object> tanpaSumber = nilai(0);
        tanpaSumber.put("jawaban", " ");
        ditolak(tanpaSumber, "jawaban", "dari mana nilai ini");
        Map<String, Object> keduanya = nilai(0);
        barisBerbatas(keduanya).put("hasil", "TIDAK_BERLAKU");
        assertThatThrownBy(() -> orang.selesaikan(AlurHijau.KETUA, p.kasus(), "lengkapiLembar", keduanya)).as("a value that was typed is not dropped in silence")
            .isInstanceOfSatisfying(IsianKeliru.class, e -> assertThat(e.bidang().values()).singleElement().asString().contains("Nilai terisi, tetapi Tidak berlaku dipilih"));
        lengkapi(AlurHijau.KETUA);
        assertThat(capaian.untuk(p.id())).contains(new CapaianAudit.Capaian(12, 12));
        di("tinjauHasil");
        JsonNode form = orang.lihat("reviewer", orang.tugas(p.kasus(), "tinjauHasil"));
        assertThat(form.get("lembarKosong").asBoolean()).isFalse();
        assertThat(form.at("/lembar/0/jawaban").asText()).isEqualTo("Log alat ukur pabrik tanggal audit");
        putusan.tinjauLagi(p);
        assertThat(orang.lihat("pemutus", orang.tugas(p.kasus(), "usulkanKeputusan")).at("/peringkat/peringkat").asText()).isEqualTo("Level 5");
        orang.selesaikan("pemutus", p.kasus(), "usulkanKeputusan", Map.of("pilihan", "BERIKAN"));
        putusan.sahkan(p);
        di("siapkanSertifikat");
        assertThat(sql.queryForObject("select count(*) from jawaban_periksa where audit_id = ? and hasil <> 'TIDAK_BERLAKU'", Integer.class, k.id())).as("what was signed stays").isZero();
        assertThat(lembar.butir(k.id())).as("the sheet shows both").anyMatch(b -> b.hasil() == HasilPeriksa.SESUAI && b.catatan().startsWith("Susulan."));
        assertThat(web.buka(AlurHijau.KETUA, "/kelola/audit/" + k.id()).andReturn().getResponse().getContentAsString()).contains("Susulan.");
        assertThat(pelaku.untuk(p.id()).get(AlurHijau.KETUA)).contains("melengkapi lembar audit");
        assertThatThrownBy(() -> susulan.minta(p.id(), "Lagi", "pemutus")).isInstanceOf(IsianKeliru.class);
        assertThatThrownBy(() -> sql.update("update permintaan_lembar set jawaban = 'lain' where permohonan_id = ?", p.id())).isInstanceOf(DataIntegrityViolationException.class);
        assertThatThrownBy(() -> sql.update("delete from nilai_susulan where permintaan_id in (select id from permintaan_lembar where permohonan_id = ?)", p.id())).isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    @Tag("CRT-060")
    void theReviewerGivesTheSheetBackBeforeAnybodyDecides() {
        ditutupTanpaUkuran();
        putusan.tunjuk(p);
        Map<String, Object> isi = new HashMap<>(putusan.tinjauan(p));
        assertThat(orang.lihat("reviewer", orang.tugas(p.kasus(), "tinjauHasil")).get("lembarKosong").asBoolean()).isTrue();
        isi.put("keputusan", "lembar");
        isi.put("catatan", " ");
        assertThatThrownBy(() -> orang.selesaikan("reviewer", p.kasus(), "tinjauHasil", isi)).isInstanceOfSatisfying(IsianKeliru.class, e -> assertThat(e.bidang()).containsKey("catatan"));
        isi.put("catatan", "Nilai terukur belum ada");
        orang.selesaikan("reviewer", p.kasus(), "tinjauHasil", isi);
        audit.latar(p);
        di("lengkapiLembar");
        lengkapi(AlurHijau.EVALUATOR);
        putusan.tinjauLagi(p);
        di("usulkanKeputusan");
    }
}
