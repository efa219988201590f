package id.laju.permohonan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laju.LajuTest;
import id.laju.berkas.ContohBerkas;
import id.laju.layanan.KelompokParameter;
import id.laju.layanan.PilihanParameter;
import id.laju.pelanggan.PenggunaLogin;
import id.laju.umum.IsianKeliru;
import id.laju.umum.TidakDitemukan;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@LajuTest
class SampelServiceTest {

    @Autowired AlatPermohonan alat;
    @Autowired DrafService draf;
    @Autowired BerkasDrafService berkasDraf;
    @Autowired SampelService sampel;
    @Autowired BerkasSampelService berkasSampel;
    @Autowired MigrasiSampelService migrasi;
    @Autowired PengajuanService pengajuan;
    @Autowired PermohonanService permohonan;
    @Autowired BerkasPermohonan berkasPermohonan;
    private PenggunaLogin saya;

    @BeforeEach
    void masuk() {
        saya = alat.argon();
    }

    @Tag("REQ-030")
    @Tag("REQ-037")
    @Tag("REQ-045")
    @Test
    void aSampleIsKeptWithItsParametersPricesAndComposedName() {
        long id = alat.drafLengkap(saya);
        LihatPermohonan l = permohonan.lihat(id);
        LihatPermohonan.LihatSampel s = l.sampel().get(0);
        assertThat(s.namaIndonesia()).isEqualTo("Garam Meja Merek Kristal Tipe Halus");
        assertThat(s.sampel().keteranganKaya()).isEqualTo("<p>Simpan <b>kering</b></p>");
        assertThat(s.sampel().keterangan()).isEqualTo("Simpan kering");
        assertThat(s.kelompok()).flatExtracting(LihatPermohonan.LihatKelompok::isi).extracting(LihatPermohonan.LihatParameter::nomor).containsExactly(1, 2);
        assertThat(s.jumlah()).isEqualTo(l.total()).isGreaterThan(BigDecimal.valueOf(75_000));
    }

    @Tag("REQ-037")
    @Test
    void theEnglishNameIsAskedForOnlyWhenTheReportNeedsIt() {
        long id = alat.draf(saya);
        draf.simpan(saya, id, alat.data("ID_EN", alat.versi(saya, id)));
        assertThatThrownBy(() -> sampel.tambah(saya, id, alat.garam(saya, 2, alat.versi(saya, id))))
            .isInstanceOfSatisfying(IsianKeliru.class, e -> assertThat(e.bidang()).containsOnlyKeys("namaEn", "tipeEn"));
        draf.simpan(saya, id, alat.data("ID", alat.versi(saya, id)));
        sampel.tambah(saya, id, alat.garam(saya, 2, alat.versi(saya, id)));
        // the language may still change afterwards: then the review says what is missing
        draf.simpan(saya, id, alat.data("EN", alat.versi(saya, id)));
        assertThat(pengajuan.kurang(saya, id)).extracting(Kekurangan::kalimat).anyMatch(k -> k.startsWith("Sampel 1: Isi nama sampel dalam bahasa Inggris"));
    }

    @Tag("REQ-031")
    @Tag("REQ-036")
    @Test
    void productStandardNameAndAtLeastOneParameterAreRequired() {
        long id = alat.draf(saya);
        IsianSampel kosong = new IsianSampel(null, null, null, " ", null, null, null, null, null, null, null, null, null, null);
        assertThatThrownBy(() -> sampel.tambah(saya, id, kosong))
            .isInstanceOfSatisfying(IsianKeliru.class, e -> assertThat(e.bidang()).containsOnlyKeys("produk", "standar", "namaId"));
        assertThatThrownBy(() -> sampel.tambah(saya, id, alat.garam(saya, 0, null)))
            .isInstanceOfSatisfying(IsianKeliru.class, e -> assertThat(e.bidang()).containsOnlyKeys("parameter"));
        assertThat(permohonan.sampel(id)).isEmpty();
    }

    @Tag("REQ-033")
    @Test
    void aStandardOfAnotherProductIsRefused() {
        long id = alat.draf(saya);
        IsianSampel g = alat.garam(saya, 1, null);
        IsianSampel salah = g.dengan(g.produk(), alat.standar(saya.satker(), AlatPermohonan.BOTOL, AlatPermohonan.BPOM));
        assertThatThrownBy(() -> sampel.tambah(saya, id, salah)).isInstanceOfSatisfying(IsianKeliru.class, e -> assertThat(e.bidang()).containsKey("standar"));
    }

    @Tag("REQ-054")
    @Test
    void aBlockedParameterCannotBeChosenAndTellsWhy() {
        long id = alat.draf(saya);
        PilihanParameter blokir = alat.parameter(saya.satker(), AlatPermohonan.BOTOL, AlatPermohonan.BPOM).stream().filter(p -> !p.bisaDipilih()).findFirst().orElseThrow();
        long s = botolDenganRantai(id, 1);
        assertThatThrownBy(() -> migrasi.simpanParameter(saya, id, s, List.of(blokir.id()), null)).isInstanceOf(IsianKeliru.class);
    }

    @Tag("REQ-046")
    @Tag("REQ-047")
    @Test
    void samplesAreChangedAddedAndDeletedAndKeepAnUnbrokenCount() {
        long id = alat.drafLengkap(saya);
        long dua = sampel.tambah(saya, id, alat.garam(saya, 3, alat.versi(saya, id)));
        long tiga = sampel.tambah(saya, id, alat.garam(saya, 1, alat.versi(saya, id)));
        sampel.ubah(saya, id, dua, alat.garam(saya, 4, alat.versi(saya, id)));
        assertThat(sampel.parameter(dua)).hasSize(4);
        sampel.hapus(saya, id, permohonan.sampel(id).get(0).id(), alat.versi(saya, id));
        assertThat(permohonan.sampel(id)).extracting(Sampel::id).containsExactly(dua, tiga);
        assertThat(permohonan.sampel(id)).extracting(Sampel::urutan).containsExactly(1, 2);
        assertThat(permohonan.ringkas(saya.pelangganId())).filteredOn(r -> r.id() == id).extracting(RingkasPermohonan::uraian)
            .containsExactly(AlatPermohonan.GARAM + ": 2 sample");
    }

    @Tag("REQ-037")
    @Test
    void aSampleHasFilesOfItsOwnThatGoWithIt() {
        long id = alat.drafLengkap(saya);
        long s = permohonan.sampel(id).get(0).id();
        berkasSampel.tambahBerkas(saya, id, s, List.of(new Unggahan("spesifikasi.pdf", ContohBerkas.pdf("Spesifikasi"))));
        assertThat(permohonan.lihat(id).sampel().get(0).berkas()).extracting(b -> b.nama()).containsExactly("spesifikasi.pdf");
        assertThat(berkasPermohonan.berkas(id)).hasSize(1);
        assertThat(berkasDraf.milik(saya, id)).isEmpty();
        assertThat(berkasDraf.satu(saya, id, berkasPermohonan.berkas(id).get(0)).nama()).isEqualTo("spesifikasi.pdf");
        berkasSampel.hapusBerkas(saya, id, s, berkasPermohonan.berkas(id));
        assertThat(berkasPermohonan.berkas(id)).isEmpty();
    }

    @Test
    void anOutdatedPageAddsNoSample() {
        long id = alat.drafLengkap(saya);
        assertThatThrownBy(() -> sampel.tambah(saya, id, alat.garam(saya, 2, 0))).isInstanceOf(IsianKeliru.class).hasMessageContaining("baru saja diubah");
        assertThat(permohonan.sampel(id)).hasSize(1);
    }

    @Test
    void aSampleOfAnotherRequestOrOrganisationDoesNotExist() {
        long id = alat.drafLengkap(saya);
        long asing = permohonan.sampel(alat.drafLengkap(saya)).get(0).id();
        assertThatThrownBy(() -> sampel.hapus(saya, id, asing, null)).isInstanceOf(TidakDitemukan.class);
        assertThatThrownBy(() -> sampel.ubah(saya, id, asing, alat.garam(saya, 1, null))).isInstanceOf(TidakDitemukan.class);
        assertThatThrownBy(() -> sampel.hapus(alat.kapuas(), id, permohonan.sampel(id).get(0).id(), null)).isInstanceOf(TidakDitemukan.class);
    }

    @Tag("REQ-034")
    @Tag("REQ-038")
    @Test
    void aMigrationSampleNeedsMaterialShapeAndSize() {
        long id = alat.draf(saya);
        IsianSampel b = alat.botol(saya, null);
        IsianSampel tanpa = new IsianSampel(b.produk(), b.standar(), List.of(), "Botol", null, null, null, null, null, null, null, " ", null, null);
        assertThatThrownBy(() -> sampel.tambah(saya, id, tanpa))
            .isInstanceOfSatisfying(IsianKeliru.class, e -> assertThat(e.bidang()).containsOnlyKeys("material", "bentuk", "dimensi"));
    }

    @Tag("REQ-039")
    @Tag("REQ-040")
    @Tag("REQ-041")
    @Tag("REQ-042")
    @Test
    void onlySimulantsThatFitTheChainAreOffered() {
        long id = alat.draf(saya);
        long s = botolDenganRantai(id, 1);
        Permohonan p = draf.ambil(saya, id);
        Set<String> cocok = simulan(p, s);
        assertThat(cocok).contains("ETANOL_10").doesNotContain("ETANOL_50");
        long tidakCocok = alat.parameter(saya.satker(), AlatPermohonan.BOTOL, AlatPermohonan.BPOM).stream()
            .filter(x -> "ETANOL_50".equals(x.simulan())).findFirst().orElseThrow().id();
        assertThatThrownBy(() -> migrasi.simpanParameter(saya, id, s, List.of(tidakCocok), null)).isInstanceOf(IsianKeliru.class);
        assertThat(permohonan.lihat(id).sampel().get(0).migrasi().tipePangan()).extracting(LihatPermohonan.LihatPilihan::keterangan).containsExactly("madu");
    }

    @Tag("REQ-043")
    @Test
    void withoutItsChainAMigrationSampleCannotBeSubmitted() {
        long id = alat.draf(saya);
        long s = sampel.tambah(saya, id, alat.botol(saya, null));
        assertThat(pengajuan.kurang(saya, id)).extracting(Kekurangan::kalimat).anyMatch(k -> k.contains("tipe pangan"));
        assertThatThrownBy(() -> pengajuan.ajukan(saya, id, alat.versi(saya, id))).isInstanceOf(IsianKeliru.class).hasMessageContaining("belum lengkap");
        rantai(id, s, 1);
        assertThat(pengajuan.kurang(saya, id)).extracting(Kekurangan::kalimat).singleElement().asString().contains("parameter");
        migrasi.simpanParameter(saya, id, s, bisa(draf.ambil(saya, id), s), null);
        assertThat(pengajuan.kurang(saya, id)).isEmpty();
    }

    @Tag("REQ-044")
    @Test
    void whenTheChainIsChangedParametersThatNoLongerFitAreTakenOff() {
        long id = alat.draf(saya);
        long s = botolDenganRantai(id, 1);
        migrasi.simpanParameter(saya, id, s, bisa(draf.ambil(saya, id), s), null);
        int semula = sampel.parameter(s).size();
        List<Integer> tipe = LangkahMigrasi.TIPE.ids(katalogMigrasi);
        boolean berkurang = false;
        for (int t : tipe) {
            migrasi.simpan(saya, id, s, LangkahMigrasi.TIPE, List.of(new MigrasiDipilih("TIPE", t, null)), null);
            Set<Long> cocok = sampel.ditawarkan(draf.ambil(saya, id), sampel.ambil(saya, id, s)).stream().flatMap(k -> k.isi().stream())
                .map(PilihanParameter::id).collect(Collectors.toSet());
            assertThat(cocok).containsAll(sampel.parameter(s));
            berkurang |= sampel.parameter(s).size() < semula;
        }
        assertThat(berkurang).isTrue();
    }

    @Test
    void anEmptyOrUnknownTickIsRefused() {
        long id = alat.draf(saya);
        long s = sampel.tambah(saya, id, alat.botol(saya, null));
        assertThatThrownBy(() -> migrasi.simpan(saya, id, s, LangkahMigrasi.WAKTU, List.of(), null))
            .isInstanceOfSatisfying(IsianKeliru.class, e -> assertThat(e.bidang()).containsOnlyKeys("waktuKontak"));
        assertThatThrownBy(() -> migrasi.simpan(saya, id, s, LangkahMigrasi.SUHU, List.of(new MigrasiDipilih("SUHU", 999, null)), null))
            .isInstanceOfSatisfying(IsianKeliru.class, e -> assertThat(e.bidang()).containsOnlyKeys("suhuKontak"));
        long garam = sampel.tambah(saya, id, alat.garam(saya, 1, null));
        assertThatThrownBy(() -> migrasi.simpan(saya, id, garam, LangkahMigrasi.SUHU, List.of(new MigrasiDipilih("SUHU", 1, null)), null))
            .isInstanceOf(IsianKeliru.class).hasMessageContaining("tidak memerlukan data migrasi");
    }

    @Autowired id.laju.layanan.MigrasiService katalogMigrasi;

    private long botolDenganRantai(long id, int tipe) {
        long s = sampel.tambah(saya, id, alat.botol(saya, null));
        rantai(id, s, tipe);
        return s;
    }

    /** Watery food that is not acid, up to five minutes, 20 to 40 degrees. */
    private void rantai(long id, long s, int tipe) {
        migrasi.simpan(saya, id, s, LangkahMigrasi.TIPE, List.of(new MigrasiDipilih("TIPE", tipe, "madu")), null);
        migrasi.simpan(saya, id, s, LangkahMigrasi.WAKTU, List.of(new MigrasiDipilih("WAKTU", 8, null)), null);
        migrasi.simpan(saya, id, s, LangkahMigrasi.SUHU, List.of(new MigrasiDipilih("SUHU", 3, null)), null);
    }

    private Set<String> simulan(Permohonan p, long s) {
        return sampel.ditawarkan(p, sampel.ambil(saya, p.id(), s)).stream().map(KelompokParameter::isi).flatMap(List::stream)
            .map(PilihanParameter::simulan).filter(x -> x != null).collect(Collectors.toSet());
    }

    private List<Long> bisa(Permohonan p, long s) {
        return sampel.ditawarkan(p, sampel.ambil(saya, p.id(), s)).stream().map(KelompokParameter::isi).flatMap(List::stream)
            .filter(PilihanParameter::bisaDipilih).map(PilihanParameter::id).toList();
    }
}
