package id.laju.permohonan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laju.LajuTest;
import id.laju.Orang;
import id.laju.berkas.ContohBerkas;
import id.laju.mesin.KasusService;
import id.laju.pelanggan.PenggunaLogin;
import id.laju.umum.IsianKeliru;
import id.laju.umum.TidakDitemukan;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@LajuTest
class PengajuanServiceTest {

    @Autowired AlatPermohonan alat;
    @Autowired DrafService draf;
    @Autowired BerkasDrafService berkasDraf;
    @Autowired SampelService sampel;
    @Autowired BerkasSampelService berkasSampel;
    @Autowired PengajuanService pengajuan;
    @Autowired PermohonanService permohonan;
    @Autowired BerkasPermohonan berkasPermohonan;
    @Autowired KajiUlangService tinjauan;
    @Autowired DaftarPermohonan daftar;
    @Autowired KasusService kasus;
    @Autowired RuntimeService mesin;
    @Autowired Orang orang;
    @Autowired JdbcTemplate sql;
    private PenggunaLogin saya;

    @BeforeEach
    void masuk() {
        saya = alat.argon();
    }

    private long ajukan() {
        long id = alat.drafLengkap(saya);
        pengajuan.ajukan(saya, id, alat.versi(saya, id));
        return id;
    }

    /** As the form of CS does it, then the process goes to the customer. */
    private long dikembalikan() {
        long id = ajukan();
        tinjauan.mintaPerbaikan(id, 1, List.of(new CatatanPerbaikan("namaCetak", "Tulis nama sesuai NPWP.")), "cs");
        orang.selesaikan("cs", permohonan.ambil(id).kasus(), "catatCoba", Map.of("jumlah", 1));
        return id;
    }

    @Tag("NUM-001")
    @Tag("REQ-019")
    @Tag("REQ-008")
    @Test
    void submittingStartsTheCaseUnderTheNumberOfThePreOrder() {
        long id = ajukan();
        Permohonan p = permohonan.ambil(id);
        assertThat(p.kasus()).isEqualTo("bbspjikfk/" + p.praOrder());
        assertThat(p.diajukan()).isNotNull();
        assertThat(kasus.ambil(p.kasus()).status()).isEqualTo("Sedang Diproses");
        assertThat(kasus.ambil(p.kasus()).pelangganId()).isEqualTo(saya.pelangganId());
        var variabel = mesin.createVariableInstanceQuery().processInstanceIdIn(
            mesin.createProcessInstanceQuery().processInstanceBusinessKey(p.kasus()).singleResult().getId()).list();
        assertThat(variabel).extracting(v -> v.getName()).containsExactlyInAnyOrder("satker", "permohonanId", "pelangganId");
        assertThat(permohonan.jejak(id)).extracting(JejakPermohonan::tindakan).containsExactly("AJUKAN");
        assertThat(permohonan.jejak(id)).extracting(JejakPermohonan::oleh).containsExactly(saya.pelaku());
    }

    @Test
    void twoClicksAtTheSameMomentMakeOneCase() throws Exception {
        long id = alat.drafLengkap(saya);
        int versi = alat.versi(saya, id);
        CountDownLatch aba = new CountDownLatch(1);
        ExecutorService dua = Executors.newFixedThreadPool(2);
        try {
            List<Future<String>> hasil = List.of(dua.submit(() -> klik(aba, id, versi)), dua.submit(() -> klik(aba, id, versi)));
            aba.countDown();
            assertThat(hasil.get(0).get()).isEqualTo(hasil.get(1).get());
        } finally {
            dua.shutdown();
        }
        assertThat(mesin.createProcessInstanceQuery().processInstanceBusinessKey(permohonan.ambil(id).kasus()).count()).isEqualTo(1);
        assertThat(permohonan.jejak(id)).hasSize(1);
    }

    private String klik(CountDownLatch aba, long id, int versi) throws InterruptedException {
        aba.await();
        return pengajuan.ajukan(saya, id, versi);
    }

    @Test
    void anEmptyRequestAndAnUnreadVersionAreNotSubmitted() {
        long kosong = alat.draf(saya);
        assertThatThrownBy(() -> pengajuan.ajukan(saya, kosong, alat.versi(saya, kosong))).isInstanceOf(IsianKeliru.class)
            .hasMessageContaining("Tambahkan paling sedikit satu sampel");
        long id = alat.drafLengkap(saya);
        assertThatThrownBy(() -> pengajuan.ajukan(saya, id, alat.versi(saya, id) - 1)).isInstanceOf(IsianKeliru.class).hasMessageContaining("baru saja diubah");
        assertThat(draf.ambil(saya, id).draf()).isTrue();
    }

    @Tag("REQ-019")
    @Tag("REQ-063")
    @Test
    void afterSubmissionNothingCanBeChangedOrDeleted() {
        long id = ajukan();
        assertThatThrownBy(() -> draf.simpan(saya, id, alat.data(alat.versi(saya, id)))).isInstanceOf(IsianKeliru.class).hasMessageContaining("sudah diajukan");
        assertThatThrownBy(() -> sampel.tambah(saya, id, alat.garam(saya, 1, null))).isInstanceOf(IsianKeliru.class);
        assertThatThrownBy(() -> berkasDraf.tambah(saya, id, List.of())).isInstanceOf(IsianKeliru.class);
        assertThatThrownBy(() -> draf.hapus(saya, id)).isInstanceOf(IsianKeliru.class).hasMessageContaining("tidak dapat dihapus");
    }

    @Tag("REQ-062")
    @Tag("REQ-063")
    @Tag("NTF-010")
    @Test
    void whileSentBackItMayChangeAndEveryChangeIsKept() {
        long id = dikembalikan();
        RingkasPermohonan r = daftar.satu(saya.pelangganId(), id).orElseThrow();
        assertThat(r.status()).isEqualTo("Perbaikan Dokumen");
        assertThat(r.giliran()).isEqualTo("pelanggan");
        assertThat(r.perluPerbaikan()).isTrue();
        assertThat(daftar.tombol(r)).extracting(TombolPermohonan.Tombol::alamat).containsExactlyInAnyOrder("/portal/permohonan/" + id + "/data",
            "/portal/permohonan/" + id + "/label-sampel.pdf");
        IsianPermohonan d = alat.data(alat.versi(saya, id));
        draf.simpan(saya, id, new IsianPermohonan(d.bahasa(), d.tujuan(), "PT Argon Mulia Tbk", d.alamatCetak(), true, null, d.kontakNama(), d.kontakWa(),
            d.kontakJabatan(), d.kontakSurel(), true, "JAGA", d.sisaContoh(), false, d.asalContoh(), "KIRIM", 2, d.versi()));
        sampel.tambah(saya, id, alat.garam(saya, 1, alat.versi(saya, id)));
        pengajuan.kirimPerbaikan(saya, id, alat.versi(saya, id));
        pengajuan.kirimPerbaikan(saya, id, 0);
        assertThat(kasus.ambil(r.kasus()).status()).isEqualTo("Sedang Diproses");
        assertThat(draf.ambil(saya, id).bisaDiubah()).isFalse();
        List<JejakPermohonan> jejak = permohonan.jejak(id);
        assertThat(jejak).extracting(JejakPermohonan::tindakan).containsExactly("AJUKAN", "MINTA_PERBAIKAN", "UBAH", "UBAH", "KIRIM_PERBAIKAN");
        assertThat(jejak.get(2).rincian()).contains("namaCetak \"PT Argon Mulia\" menjadi \"PT Argon Mulia Tbk\"", "aturanKeputusan \"SEDERHANA\" menjadi \"JAGA\"")
            .doesNotContain("tujuan");
        assertThat(jejak.get(3).rincian()).contains("Garam Meja");
    }

    @Tag("REQ-062")
    @Test
    void filesOfSamplesAreInTheTrailToo() {
        long id = dikembalikan();
        long s = permohonan.sampel(id).get(0).id();
        int versi = alat.versi(saya, id);
        berkasSampel.tambahBerkas(saya, id, s, List.of(new Unggahan("spesifikasi.pdf", ContohBerkas.pdf("Spesifikasi jejak"))));
        berkasSampel.hapusBerkas(saya, id, s, berkasPermohonan.berkas(id));
        assertThat(permohonan.jejak(id)).filteredOn(j -> j.tindakan().equals("BERKAS")).extracting(JejakPermohonan::rincian)
            .containsExactly("Sampel 1, ditambah: spesifikasi.pdf", "Sampel 1, dihapus: spesifikasi.pdf");
        assertThat(alat.versi(saya, id)).as("what was typed beside the files is still accepted").isEqualTo(versi);
    }

    @Tag("REQ-054")
    @Test
    void aParameterThatWasBlockedSinceIsNotSubmitted() {
        long id = alat.drafLengkap(saya);
        long parameter = sampel.parameter(permohonan.sampel(id).get(0).id()).get(0);
        sql.update("update parameter_uji set diblokir = true, alasan_blokir = 'Alat sedang dikalibrasi' where id = ?", parameter);
        try {
            assertThat(pengajuan.kurang(saya, id)).extracting(Kekurangan::kalimat).singleElement().asString()
                .startsWith("Sampel 1: ").endsWith("tidak dapat dipilih: Alat sedang dikalibrasi");
            assertThatThrownBy(() -> pengajuan.ajukan(saya, id, alat.versi(saya, id))).isInstanceOf(IsianKeliru.class).hasMessageContaining("Alat sedang dikalibrasi");
        } finally {
            sql.update("update parameter_uji set diblokir = false, alasan_blokir = null where id = ?", parameter);
        }
        pengajuan.ajukan(saya, id, alat.versi(saya, id));
    }

    @Test
    void aCorrectionIsSentOnlyWhenTheProcessWaitsForIt() {
        long id = ajukan();
        tinjauan.mintaPerbaikan(id, 1, List.of(new CatatanPerbaikan("umum", "Periksa lagi.")), "cs");
        assertThatThrownBy(() -> pengajuan.kirimPerbaikan(saya, id, alat.versi(saya, id))).isInstanceOf(IsianKeliru.class).hasMessageContaining("Tunggu sebentar");
        assertThat(draf.ambil(saya, id).dikembalikan()).isNotNull();
    }

    @Tag("REQ-017")
    @Test
    void cancellingNeedsAReasonEndsTheCaseAndHappensOnce() {
        long id = ajukan();
        assertThatThrownBy(() -> pengajuan.batal(saya, id, " ")).isInstanceOfSatisfying(IsianKeliru.class, e -> assertThat(e.bidang()).containsOnlyKeys("alasan"));
        pengajuan.batal(saya, id, " Produk ditarik ");
        pengajuan.batal(saya, id, "klik kedua");
        Permohonan p = permohonan.ambil(id);
        assertThat(p.batalAlasan()).isEqualTo("Produk ditarik");
        assertThat(kasus.ambil(p.kasus()).status()).isEqualTo("Batal");
        assertThat(kasus.ambil(p.kasus()).selesai()).isNotNull();
        assertThat(permohonan.jejak(id)).extracting(JejakPermohonan::tindakan).containsExactly("AJUKAN", "BATAL");
        assertThat(daftar.satu(saya.pelangganId(), id).orElseThrow().alasan()).isEqualTo("Produk ditarik");
    }

    @Test
    void onceItIsPaidNobodyCancels() {
        long id = dikembalikan();
        pengajuan.kirimPerbaikan(saya, id, alat.versi(saya, id));
        orang.selesaikan("cs", permohonan.ambil(id).kasus(), "periksaCoba", Map.of("jumlah", 1));
        assertThatThrownBy(() -> pengajuan.batal(saya, id, "terlambat")).isInstanceOf(IsianKeliru.class).hasMessageContaining("sudah dibayar");
        assertThat(permohonan.ambil(id).batalAlasan()).isNull();
    }

    @Test
    void outsidersDoNothing() {
        long id = ajukan();
        PenggunaLogin lain = alat.kapuas();
        assertThatThrownBy(() -> pengajuan.batal(lain, id, "jahil")).isInstanceOf(TidakDitemukan.class);
        assertThatThrownBy(() -> pengajuan.ajukan(lain, id, 0)).isInstanceOf(TidakDitemukan.class);
        assertThatThrownBy(() -> pengajuan.kirimPerbaikan(lain, id, 0)).isInstanceOf(TidakDitemukan.class);
        assertThatThrownBy(() -> pengajuan.batal(alat.keuanganArgon(), id, "bukan pemohon")).isInstanceOf(IsianKeliru.class);
    }
}
