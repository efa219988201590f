package id.laju.dokumen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laju.LajuTest;
import id.laju.berkas.BacaPdf;
import id.laju.umum.IsianKeliru;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

@LajuTest
@Tag("LHU-003")
class PenandatangananTest {

    private static final String SALAH = "Sandi-uji 2025";

    @Autowired
    DokumenService service;
    @Autowired
    KunciService kunci;
    @Autowired
    PembacaTanda pembaca;
    @Autowired
    UjiDokumen uji;
    @Autowired
    JdbcTemplate sql;
    @Autowired
    TransactionTemplate transaksi;

    @BeforeEach
    void kunciBaru() {
        sql.update("delete from percobaan_tanda_tangan");
        uji.kunciBaru(false);
    }

    private List<HasilTanda> tandatangani(UUID... dokumen) {
        return service.tandatangani(List.of(dokumen), UjiDokumen.KEPALA, UjiDokumen.sandi());
    }

    private String salah(UUID dokumen) {
        try {
            service.tandatangani(List.of(dokumen), UjiDokumen.KEPALA, SALAH.toCharArray());
            throw new AssertionError("signed with a wrong passphrase");
        } catch (IsianKeliru e) {
            return e.bidang().get("sandi");
        }
    }

    private void majukan(Duration lama) {
        ClockUtil.setCurrentTime(Date.from(ClockUtil.getCurrentTime().toInstant().plus(lama)));
    }

    private int tandaTangan(Dokumen dokumen) {
        return sql.queryForObject("select count(*) from tanda_tangan where sha256_naskah = ?", Integer.class, dokumen.sha256());
    }

    @Test
    void aListIsSignedWithOnePassphraseAndEachHasItsOwnResult() {
        Dokumen satu = uji.draf();
        Dokumen dua = uji.draf();
        Dokumen batal = uji.draf();
        service.batalkan(batal.id(), "salah ketik");
        UUID tidakAda = UUID.randomUUID();
        List<HasilTanda> hasil = tandatangani(satu.id(), batal.id(), dua.id(), tidakAda, satu.id());
        assertThat(hasil).containsExactly(HasilTanda.baik(satu.id()), HasilTanda.gagal(batal.id(), "Dokumen ini sudah tidak berlaku."),
            HasilTanda.baik(dua.id()), HasilTanda.gagal(tidakAda, "Dokumen ini tidak ditemukan."));
        for (Dokumen d : List.of(satu, dua)) {
            assertThat(service.ambil(d.id()).status()).isEqualTo(StatusDokumen.DITANDATANGANI);
            assertThat(pembaca.baca(service.isi(d.id()))).singleElement().matches(TandaTerbaca::sah)
                .extracting(TandaTerbaca::nama).isEqualTo("Ratna Kusumaningtyas");
        }
    }

    @Test
    void onlyThePersonForWhomItWasPreparedSignsIt() {
        Dokumen draf = uji.draf();
        assertThat(service.tandatangani(List.of(draf.id()), "kepala", UjiDokumen.sandi()))
            .containsExactly(HasilTanda.gagal(draf.id(), "Dokumen ini disiapkan untuk ditandatangani oleh orang lain."));
        assertThat(service.ambil(draf.id()).status()).isEqualTo(StatusDokumen.DRAF);
    }

    @Test
    void whatWasSignedSurvivesTheCallersRollbackAndIsNotSignedAgain() {
        Dokumen draf = uji.draf();
        transaksi.executeWithoutResult(tx -> {
            tandatangani(draf.id());
            tx.setRollbackOnly();
        });
        assertThat(service.ambil(draf.id()).status()).isEqualTo(StatusDokumen.DRAF);
        assertThat(tandaTangan(draf)).isEqualTo(1);
        char[] tidakDipakai = "apa saja".toCharArray();
        assertThat(service.tandatangani(List.of(draf.id()), UjiDokumen.KEPALA, tidakDipakai)).containsExactly(HasilTanda.baik(draf.id()));
        assertThat(tandaTangan(draf)).isEqualTo(1);
        assertThat(service.ambil(draf.id()).status()).isEqualTo(StatusDokumen.DITANDATANGANI);
    }

    @Test
    void twoRequestsAtOnceLeaveOneSignature() {
        Dokumen draf = uji.draf();
        List<CompletableFuture<List<HasilTanda>>> sekaligus = IntStream.range(0, 4)
            .mapToObj(i -> CompletableFuture.supplyAsync(() -> tandatangani(draf.id()))).toList();
        Stream<HasilTanda> hasil = sekaligus.stream().map(f -> f.handle((h, e) -> e == null ? h.get(0) : HasilTanda.gagal(draf.id(), "tunggu")).join());
        assertThat(hasil).anyMatch(HasilTanda::berhasil);
        assertThat(tandaTangan(draf)).isEqualTo(1);
        Dokumen tertanda = service.ambil(draf.id());
        assertThat(pembaca.baca(service.isi(draf.id()))).hasSize(1);
        assertThat(sql.queryForObject("select count(*) from berkas where nama = ?", Integer.class, service.berkas(tertanda.id()).nama()))
            .as("draft and one signed file").isEqualTo(2);
    }

    @Test
    void aWrongPassphraseIsToldOnItsFieldAndSignsNothing() {
        Dokumen draf = uji.draf();
        assertThat(salah(draf.id())).isEqualTo("Frasa sandi tanda tangan tidak cocok. Ketik ulang dengan teliti; sisa percobaan 4 kali.");
        assertThat(service.ambil(draf.id()).status()).isEqualTo(StatusDokumen.DRAF);
        assertThat(tandaTangan(draf)).isZero();
        assertThat(tandatangani(draf.id()).get(0).berhasil()).isTrue();
    }

    @Test
    void guessingIsSlowedDownAndAfterFiveWrongTriesLocked() {
        Dokumen draf = uji.draf();
        majukan(Duration.ZERO);
        salah(draf.id());
        salah(draf.id());
        assertThat(salah(draf.id())).isEqualTo("Tunggu 5 detik sebelum mencoba frasa sandi lagi.");
        assertThatThrownBy(() -> tandatangani(draf.id())).as("the right one waits as well").isInstanceOf(IsianKeliru.class);
        majukan(Duration.ofSeconds(6));
        assertThat(salah(draf.id())).contains("sisa percobaan 2 kali");
        majukan(Duration.ofSeconds(16));
        assertThat(salah(draf.id())).contains("sisa percobaan 1 kali");
        majukan(Duration.ofSeconds(46));
        assertThat(salah(draf.id())).isEqualTo("Frasa sandi salah 5 kali; penandatanganan dengan akun ini dikunci. Coba lagi dalam 15 menit.");
        majukan(Duration.ofMinutes(14));
        assertThatThrownBy(() -> tandatangani(draf.id())).isInstanceOf(IsianKeliru.class).hasMessageContaining("dikunci");
        majukan(Duration.ofMinutes(2));
        assertThat(tandatangani(draf.id()).get(0).berhasil()).isTrue();
        assertThat(sql.queryForList("select * from percobaan_tanda_tangan")).isEmpty();
    }

    @Test
    void aDemoKeyMarksEveryDocumentItSigns() {
        uji.kunciBaru(true);
        Dokumen tertanda = uji.tertanda();
        assertThat(tertanda.contoh()).isTrue();
        assertThat(BacaPdf.teks(service.isi(tertanda.id()))).contains(CapContoh.TULISAN);
    }

    @Test
    void thePassphraseIsWipedWhateverHappens() {
        char[] benar = UjiDokumen.sandi();
        service.tandatangani(List.of(uji.draf().id()), UjiDokumen.KEPALA, benar);
        assertThat(benar).containsOnly('\0');
        char[] salah = SALAH.toCharArray();
        assertThatThrownBy(() -> service.tandatangani(List.of(uji.draf().id()), UjiDokumen.KEPALA, salah)).isInstanceOf(IsianKeliru.class);
        assertThat(salah).containsOnly('\0');
    }

    @Test
    void theDemoGivesEveryHeadAKey() {
        assertThat(kunci.info("kepala")).get().extracting(KunciService.InfoKunci::demo).isEqualTo(true);
        assertThat(kunci.info("kepala.ptk")).isPresent();
        assertThat(kunci.info("cs")).isEmpty();
    }
}
