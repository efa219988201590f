package id.laju.tagihan;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.laju.Orang;
import id.laju.mesin.Kasus;
import id.laju.mesin.KasusService;
import id.laju.pelanggan.PenggunaLogin;
import id.laju.penawaran.AlurPenawaran;
import id.laju.permohonan.PengajuanService;
import id.laju.umum.IsianKeliru;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.stereotype.Component;

/** Two requests on the whole spine, everything that can happen to their money, and what must be true after each of it. */
@Component
class DuniaUang {

    static final String RAHASIA = "rahasia-dunia-uang";
    private static final String BALAI = "bbspjikfk";
    private static final String KAMI = "argonmulia3508";
    private static final Peminta PEMINTA = new Peminta("Surya", "surya@example.id", "08123456789");
    private static final Set<String> STATUS = statusModel();

    enum Jenis { TERBITKAN, LOMPAT, TIMER, MINTA_ULANG, BUKTI, PERIKSA, BAYAR, ULANG, REKONSILIASI, BATAL }

    enum Jalan { KETIK, CALLBACK, IMPOR }

    /**
     * @param kasus which of the two requests
     * @param pilih which code of it, which payment, or which moment
     * @param selisih rupiah beside the bill
     * @param detik of the jump, counted from the last second of the newest code
     */
    record Aksi(Jenis jenis, int kasus, int pilih, int selisih, int detik, Jalan jalan) {
    }

    private final AlurPembayaran alur;
    private final TagihanService tagihan;
    private final BayarService bayar;
    private final PengajuanService pengajuan;
    private final PembayaranService pembayaran;
    private final PortSimponi port;
    private final SimponiApi callback;
    private final ImporService impor;
    private final PencatatImpor pencatat;
    private final RealisasiService realisasi;
    private final TagihanProses proses;
    private final KasusService kasus;
    private final RuntimeService mesin;
    private final ManagementService pengelola;
    private final UserDetailsService akun;
    private final Orang orang;
    private final JdbcTemplate sql;
    private final Clock jam;

    private final List<Long> permohonan = new ArrayList<>();
    private final Map<String, PembayaranMasuk> dikabarkan = new LinkedHashMap<>();

    DuniaUang(AlurPembayaran alur, TagihanService tagihan, BayarService bayar, PengajuanService pengajuan, PembayaranService pembayaran, PortSimponi port, SimponiApi callback, ImporService impor,
            PencatatImpor pencatat, RealisasiService realisasi, TagihanProses proses, KasusService kasus, RuntimeService mesin, ManagementService pengelola, UserDetailsService akun, Orang orang,
            JdbcTemplate sql, Clock jam) {
        this.alur = alur;
        this.tagihan = tagihan;
        this.bayar = bayar;
        this.pengajuan = pengajuan;
        this.pembayaran = pembayaran;
        this.port = port;
        this.callback = callback;
        this.impor = impor;
        this.pencatat = pencatat;
        this.realisasi = realisasi;
        this.proses = proses;
        this.kasus = kasus;
        this.mesin = mesin;
        this.pengelola = pengelola;
        this.akun = akun;
        this.orang = orang;
        this.sql = sql;
        this.jam = jam;
    }

    void mulai() {
        ClockUtil.reset();
        permohonan.clear();
        dikabarkan.clear();
        // Both asked for today: requests of a later day would stand on top of every list that other tests read.
        long pertama = alur.mulaiDisetujuiUtuh();
        Tagihan kedua = kodeKedua(alur.mulaiTerbitUtuh());
        permohonan.add(alur.terbit(pertama).permohonanId());
        permohonan.add(kedua.permohonanId());
    }

    /** Chance alone seldom gets as far as a second code: the other request starts with one, so that its dead first code is paid too. */
    private Tagihan kodeKedua(Tagihan t) {
        ClockUtil.setCurrentTime(Date.from(t.mati()));
        bayar.mintaUlang(t.id(), alur.pelanggan(), PEMINTA, AlurPenawaran.PELANGGAN);
        alur.penawaran().latar(t.kasus());
        Tagihan baru = alur.terbit(t.permohonanId());
        assertThat(tagihan.semua(t.permohonanId())).extracting(Tagihan::status).containsExactly(StatusTagihan.ISSUED, StatusTagihan.EXPIRED);
        return baru;
    }

    void lakukan(Aksi a) {
        try {
            switch (a.jenis()) {
                case TERBITKAN -> terbitkan(a);
                case LOMPAT -> lompat(a);
                case TIMER -> timer(a);
                case MINTA_ULANG -> bayar.mintaUlang(terbaru(a).id(), alur.pelanggan(), PEMINTA, AlurPenawaran.PELANGGAN);
                case BUKTI -> alur.unggah(terbaru(a));
                case PERIKSA -> periksaBukti(a);
                case BAYAR -> bayar(a);
                case ULANG -> ulang(a);
                case REKONSILIASI -> rekonsiliasi(a);
                case BATAL -> batal(a);
            }
        } catch (IsianKeliru ditolak) {
            assertThat(ditolak.pesan()).as(a.toString()).isNotBlank();
        }
        permohonan.forEach(p -> alur.penawaran().latar(alur.kasus(p)));
    }

    private Tagihan terbaru(Aksi a) {
        return alur.tagihan(permohonan.get(a.kasus()));
    }

    private void terbitkan(Aksi a) {
        if (orang.tugas(terbaru(a).kasus(), "terbitkanBilling") != null) {
            alur.terbit(terbaru(a).permohonanId());
        }
    }

    /** Time only goes on. */
    private void lompat(Aksi a) {
        Tagihan t = terbaru(a);
        if (t.kedaluwarsa() != null && t.kedaluwarsa().plusSeconds(a.detik()).isAfter(jam.instant())) {
            ClockUtil.setCurrentTime(Date.from(t.kedaluwarsa().plusSeconds(a.detik())));
        }
    }

    private void timer(Aksi a) {
        String kunci = terbaru(a).kasus();
        for (Job j : mesin.createProcessInstanceQuery().processInstanceBusinessKey(kunci).list().stream()
                .flatMap(i -> pengelola.createJobQuery().processInstanceId(i.getId()).timers().executable().list().stream()).toList()) {
            if (pengelola.createJobQuery().jobId(j.getId()).count() == 1) {
                pengelola.executeJob(j.getId());
            }
        }
    }

    private void periksaBukti(Aksi a) {
        Task tugas = orang.tugas(terbaru(a).kasus(), "periksaPembayaran");
        if (tugas == null) {
            return;
        }
        if (a.pilih() == 0) {
            orang.selesaikan("bendahara", tugas, Map.of("keputusan", "tolak", "alasan", "Buram"));
            return;
        }
        PembayaranMasuk p = masuk(a);
        try {
            orang.selesaikan("bendahara", tugas, AlurPembayaran.isian("terima", p));
        } catch (IsianKeliru tidakCocok) {
            assertThat(pembayaran.denganNtpn(p.ntpn())).as("refused, so not stored").isEmpty();
            orang.selesaikan("bendahara", tugas, AlurPembayaran.isian("rekonsiliasi", p));
        }
        dikabarkan.put(p.ntpn(), p);
    }

    private void bayar(Aksi a) {
        PembayaranMasuk p = masuk(a);
        boolean harusLunas = harusLunas(p);
        kabarkan(p, a.jalan());
        dikabarkan.put(p.ntpn(), p);
        assertThat(ambil(p).keadaan() == KeadaanPembayaran.COCOK).as(a + ": settles its bill by itself").isEqualTo(harusLunas);
    }

    /** rules.md, section 2, said once more: exact, for a code of its time, and the request still waits for it. */
    private boolean harusLunas(PembayaranMasuk p) {
        return permohonan.stream().flatMap(id -> tagihan.semua(id).stream()).filter(t -> p.kodeBilling().equals(t.kode())).anyMatch(t ->
            Set.of(StatusTagihan.ISSUED, StatusTagihan.EXPIRED).contains(t.status()) && p.jumlah().compareTo(t.total()) == 0
                && !p.dibayarPada().isBefore(t.terbit()) && p.dibayarPada().getEpochSecond() <= t.kedaluwarsa().getEpochSecond() && tagihan.yangLunas(t.permohonanId()).isEmpty());
    }

    private PembayaranMasuk masuk(Aksi a) {
        List<Tagihan> berkode = tagihan.semua(permohonan.get(a.kasus())).stream().filter(t -> t.kode() != null).toList();
        Tagihan t = berkode.get(a.pilih() % berkode.size());
        String kode = a.pilih() == 3 ? "tidak-dikenal" : t.kode();
        Instant saat = Stream.of(jam.instant(), t.kedaluwarsa(), t.mati(), t.terbit().minusSeconds(10)).skip(a.pilih()).findFirst().orElseThrow();
        Instant terakhir = jam.instant().plusSeconds(200);
        return AlurPembayaran.bayaran(kode, t.total().add(BigDecimal.valueOf(a.selisih())), saat.isAfter(terakhir) ? jam.instant() : saat);
    }

    /** Told again, by the same way or another: nothing changes. */
    private void ulang(Aksi a) {
        if (dikabarkan.isEmpty()) {
            return;
        }
        PembayaranMasuk p = List.copyOf(dikabarkan.values()).get(a.pilih() % dikabarkan.size());
        Pembayaran sebelum = ambil(p);
        kabarkan(p, a.jalan());
        assertThat(ambil(p)).as(a.toString()).isEqualTo(sebelum);
    }

    private void kabarkan(PembayaranMasuk p, Jalan jalan) {
        switch (jalan) {
            case KETIK -> port.kabarkan(p, "bendahara");
            case CALLBACK -> panggil(p);
            case IMPOR -> {
                List<PembayaranMasuk> berkas = new ArrayList<>(dikabarkan.values());
                berkas.add(p);
                impor.simpan(BALAI, SumberBerkas.SIMPONI, "dunia.csv", BerkasUang.csv(berkas), "bendahara");
                pencatat.sapu();
            }
        }
    }

    private void panggil(PembayaranMasuk p) {
        byte[] isi = """
            {"kodeBilling": "%s", "ntpn": "%s", "ntb": "%s", "jumlah": %s, "dibayarPada": "%s", "bank": "Bank Contoh", "kanal": "ATM"}"""
            .formatted(p.kodeBilling(), p.ntpn(), p.ntb(), p.jumlah(), p.dibayarPada()).getBytes(StandardCharsets.UTF_8);
        String waktu = String.valueOf(jam.instant().getEpochSecond());
        ResponseEntity<?> jawab = callback.terima(BALAI, waktu, TandaSimponi.hitung(RAHASIA, waktu, isi), isi);
        assertThat(jawab.getStatusCode().is2xxSuccessful()).as(jawab.toString()).isTrue();
    }

    private void rekonsiliasi(Aksi a) {
        List<Pembayaran> menunggu = dikabarkan.values().stream().map(this::ambil).filter(p -> p.keadaan() == KeadaanPembayaran.REKONSILIASI).toList();
        if (menunggu.isEmpty()) {
            return;
        }
        Pembayaran p = menunggu.get(a.pilih() % menunggu.size());
        String kunci = TagihanProses.kasusRekonsiliasi(BALAI, p.id());
        JsonNode u = orang.lihat("bendahara", orang.tugas(kunci, "rekonsiliasiPembayaran")).get("usulan");
        Map<String, Object> isi = new HashMap<>(Map.of("keputusan", u.hasNonNull("keputusan") ? u.get("keputusan").asText() : "kembalikan", "catatan", "menurut usulan"));
        if (u.hasNonNull("tagihanId")) {
            isi.put("tagihanId", u.get("tagihanId").asLong());
        }
        if (u.hasNonNull("kelebihan")) {
            isi.put("kelebihan", u.get("kelebihan").asText());
        }
        orang.selesaikan("bendahara", kunci, "rekonsiliasiPembayaran", isi);
        alur.penawaran().latar(kunci);
    }

    private void batal(Aksi a) {
        Tagihan t = terbaru(a);
        if (t.kedaluwarsa() != null && t.kedaluwarsaPada(jam.instant())) {
            bayar.batal(t.id(), alur.pelanggan(), "Tidak jadi", AlurPenawaran.PELANGGAN);
        } else {
            orang.sebagai(KAMI, () -> {
                pengajuan.batal((PenggunaLogin) akun.loadUserByUsername(KAMI), t.permohonanId(), "Tidak jadi");
                return null;
            });
        }
    }

    private Pembayaran ambil(PembayaranMasuk p) {
        return pembayaran.denganNtpn(p.ntpn()).orElseThrow();
    }

    void periksa(Aksi a) {
        dikabarkan.values().forEach(p -> diSatuTempat(a, p));
        permohonan.forEach(p -> satuKaliLunas(a, p));
        permohonan.forEach(p -> keadaanKasus(a, p));
    }

    private void diSatuTempat(Aksi a, PembayaranMasuk dikirim) {
        Pembayaran p = ambil(dikirim);
        assertThat(p.jumlah()).as(a.toString()).isEqualByComparingTo(dikirim.jumlah());
        assertThat(p.kodeBilling()).isEqualTo(dikirim.kodeBilling());
        long tugas = mesin.createProcessInstanceQuery().processInstanceBusinessKey(TagihanProses.kasusRekonsiliasi(BALAI, p.id())).count();
        assertThat(tugas).as(a + ": a task while nobody decided").isEqualTo(p.keadaan() == KeadaanPembayaran.REKONSILIASI ? 1 : 0);
        assertThat(p.tagihanId() != null).as(a.toString()).isEqualTo(p.keadaan() == KeadaanPembayaran.COCOK);
        if (p.keadaan() == KeadaanPembayaran.COCOK) {
            Tagihan t = tagihan.ambil(p.tagihanId());
            assertThat(t.status()).as(a.toString()).isEqualTo(StatusTagihan.PAID);
            BigDecimal lebih = p.kelebihan() == null ? BigDecimal.ZERO : p.kelebihan();
            assertThat(p.jumlah().subtract(lebih)).as(a + ": what settles a bill is what it asks for").isEqualByComparingTo(t.total());
        }
        sisanyaDiurus(a, p);
    }

    /** What settled no bill is examined as an overpayment, to the rupiah. */
    private void sisanyaDiurus(Aksi a, Pembayaran p) {
        BigDecimal sisa = switch (p.keadaan()) {
            case COCOK -> p.kelebihan() == null ? BigDecimal.ZERO : p.kelebihan();
            case REKONSILIASI -> BigDecimal.ZERO;
            default -> p.jumlah();
        };
        assertThat(sql.queryForObject("select coalesce(sum(jumlah), 0) from kelebihan where pembayaran_id = ?", BigDecimal.class, p.id())).as(a.toString()).isEqualByComparingTo(sisa);
    }

    private void satuKaliLunas(Aksi a, long permohonanId) {
        List<Tagihan> semua = tagihan.semua(permohonanId);
        List<Long> lunas = semua.stream().filter(t -> t.status() == StatusTagihan.PAID).map(Tagihan::id).toList();
        assertThat(lunas.size()).as(a + ": a request is paid once").isLessThanOrEqualTo(1);
        assertThat(semua.stream().filter(t -> t.status() == StatusTagihan.DRAFT || t.status() == StatusTagihan.ISSUED).count()).as(a.toString()).isLessThanOrEqualTo(lunas.isEmpty() ? 1 : 0);
        lunas.forEach(id -> assertThat(sql.queryForObject("select count(*) from pembayaran where tagihan_id = ?", Integer.class, id)).as(a.toString()).isEqualTo(1));
    }

    private void keadaanKasus(Aksi a, long permohonanId) {
        String kunci = alur.kasus(permohonanId);
        Kasus k = kasus.ambil(kunci);
        assertThat(STATUS).as(a.toString()).contains(k.status());
        boolean lunas = tagihan.yangLunas(permohonanId).isPresent();
        boolean batal = tagihan.semua(permohonanId).stream().allMatch(t -> t.status() == StatusTagihan.CANCELLED);
        assertThat(proses.menungguLunas(kunci)).as(a + ": waits for money until it came or was let go").isEqualTo(!lunas && !batal);
        assertThat(k.selesai() != null).as(a + " " + k.status()).isEqualTo(batal);
        assertThat(k.status().equals("Batal")).as(a.toString()).isEqualTo(batal);
        assertThat(mesin.createProcessInstanceQuery().processInstanceBusinessKey(kunci).withIncident().count()).as(a.toString()).isZero();
    }

    /** Everything that was ever paid to this balai. */
    BigDecimal masuk() {
        return sql.queryForObject("select sum(jumlah) from pembayaran where satker = ?", BigDecimal.class, BALAI);
    }

    BigDecimal realisasi() {
        return realisasi.hitung(List.of(BALAI), new Masa(LocalDate.of(2000, 1, 1), LocalDate.of(2100, 1, 1)), null, false).stream().map(BarisRealisasi::jumlah).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** What the models call the state of a case. */
    private static Set<String> statusModel() {
        Pattern status = Pattern.compile("name=\"statusPelanggan\" value=\"([^\"]+)\"");
        try (Stream<Path> model = Files.walk(Path.of("bpmn"))) {
            return model.filter(f -> f.toString().endsWith(".bpmn")).flatMap(f -> status.matcher(baca(f)).results().map(m -> m.group(1))).collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String baca(Path f) {
        try {
            return Files.readString(f);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
