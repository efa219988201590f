package id.laju.pengujian;

import static id.laju.pengujian.LabUji.KFK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laju.LajuTest;
import id.laju.Orang;
import id.laju.pengujian.LabUji.Uji;
import id.laju.umum.IsianKeliru;
import id.laju.umum.TidakDitemukan;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Results: versions, instruments, dates, words, organisms, and whose they are. */
@LajuTest
class HasilServiceTest {

    @Autowired LabUji lab;
    @Autowired Orang orang;
    @Autowired HasilService hasil;
    @Autowired PenugasanService penugasan;
    @Autowired PemeriksaanService pemeriksaan;
    @Autowired AlatService alat;
    @Autowired KeadaanAlatService keadaanAlat;
    @Autowired JdbcTemplate sql;

    private Uji u;
    private long paket;
    private long air;

    @BeforeEach
    void siapDiuji() {
        u = lab.pesan();
        lab.tiba(u);
        lab.terima(u);
        lab.tugaskan(u, p -> "analis");
        paket = penugasan.paket(u.sampelId()).get(0).id();
        air = lab.parameter(u).get(0).pilihanId();
    }

    private HasilIsian isi(String nilai) {
        return new HasilIsian(nilai, null, null, null, null, null, lab.hari(), null);
    }

    private HasilUji simpan(HasilIsian isian) {
        return hasil.simpan(paket, air, isian, "analis").orElseThrow();
    }

    private void ditolak(HasilIsian isian, String bidang, String kalimat) {
        assertThatThrownBy(() -> simpan(isian)).isInstanceOfSatisfying(IsianKeliru.class, e -> {
            assertThat(e.bidang()).containsKey(bidang);
            assertThat(e.bidang().get(bidang)).contains(kalimat);
        });
    }

    @Test
    void aChangeIsANewVersionAndTheSameValueIsNone() {
        assertThat(simpan(isi("<0,001")).versi()).isEqualTo(1);
        assertThat(simpan(isi("< 0,001")).versi()).isEqualTo(1);
        HasilUji kedua = simpan(isi("0,0010"));
        assertThat(kedua.versi()).isEqualTo(2);
        assertThat(kedua.alasanUbah()).isNotBlank();
        assertThat(kedua.desimal()).isEqualTo(4);
        assertThat(hasil.riwayat(air)).extracting(HasilUji::tertulis).containsExactly("0,0010", "<0,001");
        assertThat(hasil.riwayat(air).get(1).kualifikasi()).isEqualTo("<");
    }

    @Test
    void theDatabaseKeepsEveryVersion() {
        simpan(isi("1"));
        assertThatThrownBy(() -> sql.update("update hasil_uji set nilai = 2 where pilihan_id = ?", air)).hasMessageContaining("keeps its rows");
        assertThatThrownBy(() -> sql.update("delete from hasil_uji where pilihan_id = ?", air)).hasMessageContaining("keeps its rows");
    }

    @Test
    void anOutdatedScreenOverwritesNothing() {
        simpan(isi("1"));
        ditolak(new HasilIsian("2", null, null, null, null, null, lab.hari(), 0), "hasil", "sudah berubah di tempat lain");
        assertThat(simpan(new HasilIsian("2", null, null, null, null, null, lab.hari(), 1)).versi()).isEqualTo(2);
    }

    @Test
    void emptyCellsChangeNothingAndStoredOnesStayFilled() {
        assertThat(hasil.simpan(paket, air, isi(" "), "analis")).isEmpty();
        simpan(isi("1"));
        ditolak(isi(""), "hasil", "tidak dapat dikosongkan");
    }

    @Test
    void datesMustBePossible() {
        ditolak(new HasilIsian("1", null, null, null, null, null, null, null), "tanggal", "Isi tanggal uji");
        ditolak(new HasilIsian("1", null, null, null, null, null, lab.hari().plusDays(1), null), "tanggal", "masa depan");
        ditolak(new HasilIsian("1", null, null, null, null, null, lab.hari().minusDays(1), null), "tanggal", "sebelum sampel diterima");
    }

    @Test
    void anExpiredCalibrationBlocksTheWork() {
        long kedaluwarsa = cari("BRT-01");
        ditolak(new HasilIsian("1", null, null, null, null, kedaluwarsa, lab.hari(), null), "alat", "Kalibrasi BRT-01 Buret 50 mL berakhir 31 Mei 2025");
        assertThat(simpan(new HasilIsian("1", null, null, null, null, cari("NRC-01"), lab.hari(), null)).alatId()).isEqualTo(cari("NRC-01"));
        long tidakDipakai = alat.simpan(new Alat(null, KFK, "TST-" + paket, "Alat rusak", null, null, false, 30, null, null, KeadaanAlat.DIPAKAI, 0), "admin");
        keadaanAlat.ubah(KFK, tidakDipakai, KeadaanAlat.DIPERBAIKI, null, "Layar rusak", "admin");
        ditolak(new HasilIsian("1", null, null, null, null, tidakDipakai, lab.hari(), null), "alat", "pilih alat lain");
        long balaiLain = alat.semua("bspji-pontianak").get(0).id();
        ditolak(new HasilIsian("1", null, null, null, null, balaiLain, lab.hari(), null), "alat", "pilih alat lain");
    }

    /** Nobody retires an instrument on paper from a day on which a result was still measured with it. */
    @Test
    void anInstrumentIsNotRetiredBeforeItsLastUse() {
        long dipakai = alat.simpan(new Alat(null, KFK, "PKI-" + paket, "Oven", null, null, false, 30, null, null, KeadaanAlat.DIPAKAI, 0), "admin");
        LocalDate hari = lab.hari();
        simpan(new HasilIsian("1", null, null, null, null, dipakai, hari, null));
        try {
            ClockUtil.setCurrentTime(Date.from(ClockUtil.getCurrentTime().toInstant().plus(Duration.ofDays(3))));
            assertThatThrownBy(() -> keadaanAlat.ubah(KFK, dipakai, KeadaanAlat.DIHENTIKAN, hari, "Pintu rusak", "admin"))
                .isInstanceOfSatisfying(IsianKeliru.class, e -> assertThat(e.bidang().get("sejak")).contains("masih dipakai untuk hasil tanggal"));
            keadaanAlat.ubah(KFK, dipakai, KeadaanAlat.DIHENTIKAN, hari.plusDays(1), "Pintu rusak", "admin");
            assertThat(alat.ambil(KFK, dipakai).keadaan()).isEqualTo(KeadaanAlat.DIHENTIKAN);
        } finally {
            ClockUtil.reset();
        }
    }

    @Test
    void replicatesAndUncertaintyAreNumbersToo() {
        HasilUji h = simpan(new HasilIsian("1,25", "1,20;1,30", "0,05", null, "kromatogram rapi", null, lab.hari(), null));
        assertThat(h.ulangan()).isEqualTo("1,20; 1,30");
        assertThat(h.ketidakpastian()).isEqualByComparingTo("0.05");
        ditolak(new HasilIsian("1", "satu", null, null, null, null, lab.hari(), null), "ulangan", "bukan angka");
        ditolak(new HasilIsian("1", null, "<1", null, null, null, lab.hari(), null), "ketidakpastian", "nol atau lebih");
        ditolak(new HasilIsian("1", null, null, "habis", null, null, lab.hari(), null), "tidakDapatDiuji", "jangan keduanya");
    }

    @Test
    @Tag("LAB-016")
    void wordsComeFromTheListAndOrganismsAreAListOfTheirOwn() {
        sql.update("update parameter_uji set jenis_hasil = 'TEKS', pilihan_hasil = array['negatif', 'positif'] where id = (select parameter_id from sampel_parameter where id = ?)", air);
        try {
            assertThat(simpan(isi("NEGATIF")).tertulis()).isEqualTo("negatif");
            ditolak(isi("mungkin"), "hasil", "negatif, positif");
            sql.update("update parameter_uji set jenis_hasil = 'ORGANISME', pilihan_hasil = '{}' where id = (select parameter_id from sampel_parameter where id = ?)", air);
            HasilUji h = simpan(isi("Nitzschia sp.; 12\nNavicula\t3"));
            assertThat(hasil.organisme(h.id())).extracting(Organisme::nama).containsExactly("Nitzschia sp.", "Navicula");
        } finally {
            sql.update("update parameter_uji set jenis_hasil = 'ANGKA', pilihan_hasil = '{}' where id = (select parameter_id from sampel_parameter where id = ?)", air);
        }
    }

    @Test
    void aNumberMayBeAWordWhereTheCatalogueOffersOne() {
        sql.update("update parameter_uji set pilihan_hasil = array['TNTC'] where id = (select parameter_id from sampel_parameter where id = ?)", air);
        try {
            assertThat(simpan(isi("tntc")).jenis()).isEqualTo("TEKS");
            assertThat(simpan(isi("300")).jenis()).isEqualTo("ANGKA");
        } finally {
            sql.update("update parameter_uji set pilihan_hasil = '{}' where id = (select parameter_id from sampel_parameter where id = ?)", air);
        }
    }

    @Test
    @Tag("LAB-021")
    void othersPackagesDoNotExist() {
        assertThatThrownBy(() -> hasil.simpan(paket, air, isi("1"), "analis2")).isInstanceOf(TidakDitemukan.class);
        long lain = lab.parameter(lab.pesan()).get(0).pilihanId();
        assertThatThrownBy(() -> hasil.simpan(paket, lain, isi("1"), "analis")).isInstanceOf(TidakDitemukan.class);
        assertThatThrownBy(() -> orang.lihat("analis2", lab.tugasUji(u, "analis"))).hasMessageContaining("bukan untuk Anda");
    }

    @Test
    void aPackageIsHandedOverOnlyWhenItIsFull() {
        simpan(isi("1"));
        assertThatThrownBy(() -> orang.selesaikan("analis", lab.tugasUji(u, "analis"), Map.of())).isInstanceOf(IsianKeliru.class)
            .hasMessageContaining("Masih ada 1 parameter tanpa hasil");
        lab.uji(u, "analis", p -> "2");
        assertThatThrownBy(() -> simpan(isi("3"))).isInstanceOf(IsianKeliru.class).hasMessageContaining("sudah diserahkan");
    }

    @Test
    void everyWrongCellOfTheFormIsMarkedAtOnceAndNothingIsStored() {
        var baris = lab.parameter(u).stream().map(p -> Map.of("pilihanId", p.pilihanId(), "hasil", "0.5")).toList();
        assertThatThrownBy(() -> orang.selesaikan("analis", lab.tugasUji(u, "analis"), Map.of("tanggal", lab.hari().toString(), "baris", baris)))
            .isInstanceOfSatisfying(IsianKeliru.class, e -> assertThat(e.bidang()).containsOnlyKeys("baris.0.hasil", "baris.1.hasil"));
        assertThat(hasil.riwayat(air)).isEmpty();
    }

    @Test
    void instrumentsAreKeptWithTheirCalibration() {
        assertThatThrownBy(() -> alat.simpan(new Alat(null, KFK, " ", "", null, null, true, 30, null, null, KeadaanAlat.DIPAKAI, 0), "admin")).isInstanceOfSatisfying(IsianKeliru.class,
            e -> assertThat(e.bidang()).containsOnlyKeys("kode", "nama"));
        assertThatThrownBy(() -> alat.simpan(new Alat(null, KFK, "NRC-01", "Neraca", null, null, true, 30, null, null, KeadaanAlat.DIPAKAI, 0), "admin")).hasMessageContaining("sudah dipakai");
        assertThatThrownBy(() -> new KalibrasiIsian(LocalDate.of(2026, 2, 1), LocalDate.of(2026, 1, 1), "X", "X", true, null).periksa(LocalDate.of(2026, 3, 1)))
            .isInstanceOf(IsianKeliru.class);
        assertThatThrownBy(() -> alat.ambil("bspji-pontianak", cari("NRC-01"))).isInstanceOf(TidakDitemukan.class);
    }

    private long cari(String kode) {
        return alat.semua(KFK).stream().filter(a -> a.kode().equals(kode)).findFirst().orElseThrow().id();
    }
}
