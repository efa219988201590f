package id.laju.penawaran;

import static org.assertj.core.api.Assertions.assertThat;

import id.laju.LajuTest;
import id.laju.Orang;
import id.laju.Sekaligus;
import id.laju.WebUji;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Many tariffs approved on one page. */
@LajuTest
class TarifSekaligusTest {

    @Autowired AlurPenawaran alur;
    @Autowired Sekaligus sekaligus;
    @Autowired Orang orang;
    @Autowired WebUji web;
    @Autowired TaskService tugas;

    private Task siap() {
        return siap(null);
    }

    /** @param catatan remark of the review about the equipment */
    private Task siap(String catatan) {
        String kasus = alur.kasus(alur.mulai());
        List<Map<String, Object>> kaji = AlurPenawaran.kajiUlang(null);
        kaji.stream().filter(k -> k.get("aspek").equals("PERALATAN")).forEach(k -> k.put("catatan", catatan));
        orang.selesaikan("cs", kasus, "periksaPermohonan", Map.of("keputusan", "terima", "kajiUlang", kaji));
        Task ini = orang.tugas(kasus, "setujuiTarif");
        sekaligus.dahulukan(ini.getId());
        return ini;
    }

    /** What the list of kinds says of this one, other tests' tasks too. */
    private static long banyak(String daftar) {
        Matcher m = Pattern.compile("Setujui tarif.*?(\\d+) tugas", Pattern.DOTALL).matcher(daftar);
        assertThat(m.find()).as(daftar).isTrue();
        return Long.parseLong(m.group(1));
    }

    @Test
    void goodRefusedAndTakenRowsEachHaveTheirOwnResult() throws Exception {
        Task baik = siap();
        Task ditolak = siap();
        Task diambil = siap();
        List<Sekaligus.Baris> layar = sekaligus.baris("ketua", "setujuiTarif");
        assertThat(layar).extracting(Sekaligus.Baris::tugas).contains(baik.getId(), ditolak.getId(), diambil.getId());
        tugas.claim(diambil.getId(), "kepala");

        Sekaligus.Baris tolak = layar.stream().filter(b -> b.tugas().equals(ditolak.getId())).findFirst().orElseThrow();
        var jawab = sekaligus.kirim("ketua", tolak, Map.of("keputusan", "kembalikan"));
        assertThat(jawab.getStatus()).isEqualTo(422);
        assertThat(jawab.getContentAsString()).contains("\"catatan\"");
        assertThat(tugas.createTaskQuery().taskId(ditolak.getId()).singleResult().getAssignee()).as("nothing is stored").isNull();

        Sekaligus.Baris milikLain = layar.stream().filter(b -> b.tugas().equals(diambil.getId())).findFirst().orElseThrow();
        jawab = sekaligus.kirim("ketua", milikLain, Map.of("keputusan", "setuju"));
        assertThat(jawab.getStatus()).isEqualTo(409);
        assertThat(jawab.getContentAsString()).contains("sedang dikerjakan oleh kepala");

        Sekaligus.Baris setuju = layar.stream().filter(b -> b.tugas().equals(baik.getId())).findFirst().orElseThrow();
        assertThat(setuju.dicentang()).isTrue();
        assertThat(sekaligus.kirim("ketua", setuju, Map.of("keputusan", "setuju")).getStatus()).isEqualTo(200);
        assertThat(tugas.createTaskQuery().taskId(baik.getId()).count()).isZero();
        jawab = sekaligus.kirim("ketua", setuju, Map.of("keputusan", "setuju"));
        assertThat(jawab.getStatus()).isEqualTo(409);
        assertThat(jawab.getContentAsString()).contains("sudah Anda selesaikan");
        assertThat(sekaligus.baris("ketua", "setujuiTarif")).extracting(Sekaligus.Baris::tugas).contains(ditolak.getId()).doesNotContain(baik.getId(), diambil.getId());
    }

    @Test
    void whatTheReviewRemarkedIsNotTickedBeforehand() throws Exception {
        Task ini = siap("Alat sedang dikalibrasi, kembali Senin");
        Sekaligus.Baris b = sekaligus.satu("ketua", "setujuiTarif", ini.getId());
        assertThat(b.dicentang()).isFalse();
        assertThat(b.html()).contains("Catatan kaji ulang: PERALATAN: Alat sedang dikalibrasi");
    }

    @Test
    void onlyTheRightRoleOfTheRightBalaiSeesTheRows() throws Exception {
        Task ini = siap();
        assertThat(sekaligus.baris("ketua.ptk", "setujuiTarif")).extracting(Sekaligus.Baris::tugas).doesNotContain(ini.getId());
        assertThat(web.buka("analis", "/kelola/sekaligus/setujuiTarif").andReturn().getResponse().getStatus()).isEqualTo(404);
        assertThat(web.buka("cs", "/kelola/sekaligus/setujuiTarif").andReturn().getResponse().getStatus()).isEqualTo(404);
        assertThat(web.buka("ketua", "/kelola/sekaligus/tidakAda").andReturn().getResponse().getStatus()).isEqualTo(404);
        Sekaligus.Baris b = sekaligus.satu("ketua", "setujuiTarif", ini.getId());
        assertThat(sekaligus.kirim("cs", b, Map.of("keputusan", "setuju")).getStatus()).isEqualTo(409);
        assertThat(sekaligus.kirim("ketua.ptk", b, Map.of("keputusan", "setuju")).getStatus()).isEqualTo(409);
        assertThat(tugas.createTaskQuery().taskId(ini.getId()).count()).isOne();
    }

    @Test
    void theListOfKindsCountsWhatWaitsForMe() throws Exception {
        siap();
        long satu = banyak(web.buka("ketua", "/kelola/sekaligus").andReturn().getResponse().getContentAsString());
        siap();
        String daftar = web.buka("ketua", "/kelola/sekaligus").andReturn().getResponse().getContentAsString();
        assertThat(banyak(daftar)).isEqualTo(satu + 1);
        assertThat(daftar).doesNotContain("Terima sampel");
        assertThat(web.buka("analis", "/kelola/sekaligus").andReturn().getResponse().getContentAsString()).contains("tidak mempunyai pekerjaan").doesNotContain("Setujui tarif");
    }

    /** The facts of all rows come together; the page needs as many statements for five rows as for two. */
    @Test
    void moreRowsNeedNoMoreStatements() throws Exception {
        siap();
        siap();
        sekaligus.html("ketua", "setujuiTarif");
        long sedikit = sekaligus.pernyataan("ketua", "setujuiTarif");
        assertThat(sedikit).isPositive();
        for (int i = 0; i < 4; i++) {
            siap();
        }
        assertThat(sekaligus.pernyataan("ketua", "setujuiTarif")).isLessThanOrEqualTo(sedikit + 2);
    }
}
