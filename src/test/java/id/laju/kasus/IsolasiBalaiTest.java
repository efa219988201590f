package id.laju.kasus;

import static id.laju.kasus.AlurPengujian.JAKARTA;
import static id.laju.kasus.AlurPengujian.PALEMBANG;
import static id.laju.kasus.AlurPengujian.PONTIANAK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import id.laju.LajuTest;
import id.laju.Orang;
import id.laju.SemuaAlamat;
import id.laju.SemuaAlamat.Alamat;
import id.laju.dokumen.DokumenService;
import id.laju.kasus.AlurPengujian.Balai;
import id.laju.kasus.AlurPengujian.Jalan;
import id.laju.lhu.TteService;
import id.laju.mesin.Pelaku;
import id.laju.mesin.SiapaBekerja;
import id.laju.mesin.TugasDitolak;
import id.laju.mesin.TugasService;
import id.laju.permohonan.Laporan;
import id.laju.permohonan.PermohonanService;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Three balai in one installation: each works with its own numbers and paper, and nobody of Pontianak reads or changes anything of the others.
 * With a database of its own, as other tests put words of one balai into rows of another.
 */
@LajuTest
@TestPropertySource(properties = "laju.uji=isolasi")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IsolasiBalaiTest {

    /** Refused for the role, whatever the address leads to: the others of its kind need no look. */
    private static final int TAK_BERPERAN = 403;
    private static final int CUKUP = 2;
    private static final String ASING = "('bbspjikfk', 'bspji-palembang')";
    /** Words that only the others' data contain: customers, contacts, samples, staff, numbers. */
    private static final List<String> RAHASIA = List.of("PT Argon Mulia", "Tirta Musi", "argonmulia.example.id", "Anita Rahayu", "Dedi Kurnia", "Contoh Jakarta", "Contoh Palembang",
            "Rina Maheswari", "Nurul Aulia", "Siti Kurniasih", "/BBKK/UJI/", "/BSPJI-PLG/UJI/", "LHU-BBSPJIKFK", "LP-BSPJI/PLG", "/KMN/", "/LAB-PLG/");
    private static final List<String> DITEMUKAN = List.of("PT Argon Mulia", "Tirta Musi", "Contoh Jakarta", "Contoh Palembang", "/BBKK/UJI/", "/BSPJI-PLG/UJI/",
            "LHU-BBSPJIKFK", "LP-BSPJI/PLG");
    private static final List<String> ORANG = List.of("cs.ptk", "ketua.ptk", "bendahara.ptk", "penyelia.ptk", "analis.ptk", "mt.ptk", "koordinator.ptk", "pengetik.ptk", "kepala.ptk", "admin.ptk",
            "kapuassegar4088");
    private static final List<String> UMUM = List.of("/publik", "/verifikasi", "/tarif", "/demo", "/daftar", "/masuk", "/awal", "/tautan", "/lupa-sandi", "/favicon");

    private static final List<String> BERNOMOR = List.of("permohonan", "sampel", "laporan", "tagihan", "penawaran", "pelanggan", "pengguna", "pembayaran", "bukti_bayar",
            "alat", "paket_uji", "pengumuman", "produk", "standar", "lab", "parameter_uji", "tiket", "tiket_pesan", "pengaduan", "masukan", "faq", "mandat_penanda", "hari_libur", "jam_kerja", "surat_keluar");

    @Autowired AlurPengujian alur;
    @Autowired Orang orang;
    @Autowired SiapaBekerja siapa;
    @Autowired SemuaAlamat alamat;
    @Autowired MockMvc web;
    @Autowired UserDetailsService akun;
    @Autowired PermohonanService permohonan;
    @Autowired DokumenService dokumen;
    @Autowired TugasService tugas;
    @Autowired TteService tte;
    @Autowired TaskService mesinTugas;
    @Autowired RuntimeService mesin;
    @Autowired HistoryService riwayat;
    @Autowired FilterService filter;
    @Autowired IdentityService identitas;
    @Autowired TransactionTemplate transaksi;
    @Autowired JdbcTemplate sql;

    private final Map<Balai, Jalan> selesai = new LinkedHashMap<>();
    private final Map<String, String> tabelAsing = new LinkedHashMap<>();
    private final Map<Alamat, List<String>> terisi = new LinkedHashMap<>();
    private final Map<Alamat, List<String>> kasusSaja = new LinkedHashMap<>();
    private final Map<String, Integer> datang = new LinkedHashMap<>();
    private final Map<String, UserDetails> dikenal = new LinkedHashMap<>();

    /** In each balai a case with its report, in the others also one in the laboratory, one that is not paid and one that is new. */
    @BeforeAll
    void kasus() {
        Map.of(JAKARTA, "Contoh Jakarta", PALEMBANG, "Contoh Palembang", PONTIANAK, "Contoh Pontianak").forEach((b, nama) ->
                selesai.put(b, alur.terbitkanLhu(alur.periksaHasil(alur.uji(diLab(b, nama))))));
        Stream.of(JAKARTA, PALEMBANG).forEach(b -> {
            diLab(b, b == JAKARTA ? "Contoh Jakarta" : "Contoh Palembang");
            alur.terbitkanBilling(alur.setujuiPenawaran(alur.periksaDanSetujui(alur.ajukan(b, 1, b == JAKARTA ? "Contoh Jakarta" : "Contoh Palembang"))));
            alur.ajukan(b, 1, b == JAKARTA ? "Contoh Jakarta" : "Contoh Palembang");
        });
        bacaTabel();
    }

    private Jalan diLab(Balai b, String nama) {
        Jalan j = alur.bayar(alur.terbitkanBilling(alur.setujuiPenawaran(alur.periksaDanSetujui(alur.ajukan(b, 1, nama)))));
        return alur.tugaskan(alur.terima(alur.tiba(j)));
    }

    @ParameterizedTest
    @Tag("NUM-001") @Tag("LHU-001")
    @CsvSource(delimiter = '|', textBlock = """
            bbspjikfk       | B/\\d+/BSKJI/BBSPJIKFK/MS/[IVX]+/\\d{4}       | \\d+/BBKK/UJI/[IVX]+/\\d{4}      | \\d{4}/KMN/\\d{4}      | \\d+/LHU-BBSPJIKFK/MS/[IVX]+/\\d{4} | Jalan Balai Kimia No. 1
            bspji-palembang | B/\\d+/BSKJI/BSPJI-Palembang/MS/[IVX]+/\\d{4} | \\d+/BSPJI-PLG/UJI/[IVX]+/\\d{4} | \\d{4}/LAB-PLG/\\d{4}  | \\d+/LP-BSPJI/PLG/[IVX]+/\\d{4}     | Jalan Perindustrian II
            bspji-pontianak | B/\\d+/BSKJI/BSPJI-Pontianak/MS/[IVX]+/\\d{4} | \\d{5}                           | P\\.\\d{5} - \\d{4}    | \\d+/LP-BSPJI/PTK/[IVX]+/\\d{4}     | Jalan Budi Utomo No. 41
            """)
    void eachBalaiWorksWithItsOwnNumbersPeopleAndLetterhead(String satker, String penawaran, String order, String analisa, String lhu, String jalan) throws IOException {
        Jalan j = selesai.values().stream().filter(s -> s.balai().satker().equals(satker)).findFirst().orElseThrow();
        assertThat(sql.queryForObject("select nomor from penawaran where permohonan_id = ?", String.class, j.permohonanId())).matches(penawaran);
        assertThat(permohonan.ambil(j.permohonanId()).nomorOrder()).matches(order);
        assertThat(sql.queryForObject("select nomor_analisa from sampel_lab where sampel_id = ?", String.class, alur.sampelIds(j).get(0))).matches(analisa);
        Laporan laporan = permohonan.laporan(j.permohonanId()).get(0);
        assertThat(laporan.dirilis()).isNotNull();
        assertThat(laporan.nomorLhu()).matches(lhu);
        assertThat(laporan.penandaTangan()).isEqualTo(j.balai().orang("kepala"));
        String kertas = teks(dokumen.isi(laporan.dokumenId()));
        assertThat(kertas).contains(laporan.nomorLhu(), jalan);
        Stream.of("Jalan Balai Kimia No. 1", "Jalan Perindustrian II", "Jalan Budi Utomo No. 41").filter(lain -> !lain.equals(jalan))
                .forEach(lain -> assertThat(kertas).doesNotContain(lain));
    }

    @Test
    @Tag("ADM-024")
    void nobodyOfPontianakReadsAnythingOfTheOthers() throws Exception {
        List<String> bocor = new ArrayList<>();
        int dibaca = 0;
        for (Alamat a : alamat.semua().filter(a -> a.cara().equals("GET") && UMUM.stream().noneMatch(a.pola()::startsWith)).toList()) {
            for (String nama : ORANG) {
                int status = TAK_BERPERAN;
                for (String jalur : isiBagi(a)) {
                    MockHttpServletResponse jawab = minta(a, jalur, nama);
                    status = jawab.getStatus();
                    dibaca += jawab.getStatus() == 200 ? 1 : 0;
                    if (jawab.getStatus() == TAK_BERPERAN) {
                        break;
                    } else if (jawab.getStatus() == 200) {
                        String badan = badan(jawab);
                        RAHASIA.stream().filter(badan::contains).forEach(r -> bocor.add(nama + " " + jalur + ": " + r));
                    } else if (jawab.getStatus() >= 500) {
                        bocor.add(nama + " " + jalur + ": " + jawab.getStatus());
                    }
                }
                ditemui(a, status);
            }
        }
        assertThat(bocor).isEmpty();
        assertThat(dibaca).isGreaterThan(100);
    }

    /** The same walk must find the words where they belong, else it proves nothing. */
    @Test
    void theOthersThemselvesReadThem() throws Exception {
        Set<String> dicari = new TreeSet<>(DITEMUKAN);
        for (Alamat a : alamat.semua().filter(a -> a.cara().equals("GET") && UMUM.stream().noneMatch(a.pola()::startsWith)).toList()) {
            for (String nama : List.of("cs", "cs.plg", "ketua", "argonmulia3508", "tirtamusi7021")) {
                for (String jalur : dicari.isEmpty() ? List.<String>of() : isi(a)) {
                    MockHttpServletResponse jawab = minta(a, jalur, nama);
                    if (jawab.getStatus() == TAK_BERPERAN) {
                        break;
                    }
                    String badan = badan(jawab);
                    dicari.removeIf(badan::contains);
                }
            }
        }
        assertThat(dicari).as("read by nobody").isEmpty();
    }

    @Test
    @Tag("ADM-024")
    void nobodyOfPontianakChangesAnythingOfTheOthers() {
        List<String> berubah = new ArrayList<>();
        String semula = sidik();
        for (Alamat a : alamat.semua().filter(a -> !a.cara().equals("GET") && UMUM.stream().noneMatch(a.pola()::startsWith)).toList()) {
            for (String nama : ORANG) {
                boolean masuk = isiBagi(a).stream().allMatch(jalur -> coba(a, jalur, nama, semula, berubah) != TAK_BERPERAN);
                ditemui(a, masuk ? 0 : TAK_BERPERAN);
            }
        }
        assertThat(berubah).isEmpty();
        assertThat(sidik()).isEqualTo(semula);
    }

    private int coba(Alamat a, String jalur, String nama, String semula, List<String> berubah) {
        return transaksi.execute(t -> {
            t.setRollbackOnly();
            int status = minta(a, jalur, nama).getStatus();
            if (status < 400 && menulis() && !sidik().equals(semula)) {
                berubah.add(nama + " " + a.cara() + " " + jalur + " " + status);
            }
            return status;
        });
    }

    @Test
    @Tag("ADM-024")
    void theEngineShowsThemNoTaskCaseOrHistoryOfTheOthers() {
        List<Task> tugasAsing = mesinTugas.createTaskQuery().tenantIdIn("bbspjikfk", "bspji-palembang").list();
        assertThat(tugasAsing).hasSizeGreaterThan(2);
        for (String nama : ORANG.subList(0, 10)) {
            Pelaku pelaku = orang.sebagai(nama, () -> siapa.sekarang().orElseThrow());
            for (Task t : tugasAsing) {
                assertThat(ditolak(() -> orang.lihat(nama, t))).as(nama).isTrue();
                assertThat(ditolak(() -> tugas.selesai(t.getId(), JsonNodeFactory.instance.objectNode(), pelaku))).as(nama).isTrue();
            }
            sebagai(pelaku, () -> {
                assertThat(mesinTugas.createTaskQuery().list()).allMatch(t -> t.getTenantId().equals("bspji-pontianak"));
                assertThat(mesin.createProcessInstanceQuery().list()).allMatch(p -> p.getTenantId().equals("bspji-pontianak"));
                assertThat(riwayat.createHistoricTaskInstanceQuery().list()).allMatch(t -> t.getTenantId().equals("bspji-pontianak"));
                assertThat(riwayat.createHistoricVariableInstanceQuery().list()).allMatch(v -> v.getTenantId().equals("bspji-pontianak"));
                assertThat(riwayat.createUserOperationLogQuery().list()).allMatch(l -> "bspji-pontianak".equals(l.getTenantId()));
                filter.createTaskFilterQuery().list().forEach(f -> assertThat(filter.<Task>list(f.getId()).stream())
                        .allMatch(t -> t.getTenantId().equals("bspji-pontianak")));
            });
            orang.sebagai(nama, () -> {
                assertThat(identitas.createUserQuery().list()).isNotEmpty().allMatch(u -> u.getId().endsWith(".ptk") || Set.of("pusat", "pusat2", "operator").contains(u.getId()));
                assertThat(identitas.createUserQuery().userId("cs").count()).isZero();
                return null;
            });
        }
        List<String> lhuAsing = tugasAsing.stream().map(Task::getId).toList();
        Pelaku kepala = orang.sebagai("kepala.ptk", () -> siapa.sekarang().orElseThrow());
        assertThat(orang.sebagai("kepala.ptk", () -> coba(() -> tte.tandatangani(lhuAsing, "laju-demo-tte".toCharArray(), kepala).stream().noneMatch(h -> h.berhasil())))).isTrue();
    }

    private static boolean coba(BooleanSupplier kerja) {
        try {
            return kerja.getAsBoolean();
        } catch (RuntimeException ditolak) {
            return true;
        }
    }

    private static boolean ditolak(Runnable kerja) {
        try {
            kerja.run();
            return false;
        } catch (TugasDitolak e) {
            return true;
        }
    }

    private void sebagai(Pelaku pelaku, Runnable kerja) {
        identitas.setAuthentication(pelaku.id(), pelaku.peran(), pelaku.satker());
        try {
            kerja.run();
        } finally {
            identitas.clearAuthentication();
        }
    }

    private MockHttpServletResponse minta(Alamat a, String jalur, String nama) {
        var minta = a.minta(jalur);
        minta.with(csrf());
        minta.with(user(dikenal.computeIfAbsent(nama, akun::loadUserByUsername)));
        if (a.cara().equals("GET")) {
            minta.param("satker", "bbspjikfk");
        }
        try {
            return web.perform(minta).andReturn().getResponse();
        } catch (Exception e) {
            throw new IllegalStateException(a + " " + jalur, e);
        }
    }

    /** The address with everything in place of its variables that leads to the others; made up once, the cases stay as they are. */
    private List<String> isi(Alamat a) {
        return terisi.computeIfAbsent(a, b -> b.isi(v -> nilai(b, v, false)).stream().toList());
    }

    /** Two whom the address lets in try whatever there is, colleagues after them the cases: whose row it is does not hang on the role. */
    private List<String> isiBagi(Alamat a) {
        return datang.getOrDefault(a.toString(), 0) < CUKUP ? isi(a) : kasusSaja.computeIfAbsent(a, b -> b.isi(v -> nilai(b, v, true)).stream().toList());
    }

    private void ditemui(Alamat a, int status) {
        if (status != TAK_BERPERAN) {
            datang.merge(a.toString(), 1, Integer::sum);
        }
    }

    private List<String> nilai(Alamat a, String nama, boolean kasusSaja) {
        Class<?> jenis = a.jenis(nama);
        if (jenis == UUID.class) {
            return uuid();
        }
        if (jenis == long.class || jenis == Long.class) {
            return kasusSaja ? Stream.of(JAKARTA, PALEMBANG).flatMap(b -> terbit(selesai.get(b))).distinct().toList() : id(a.variabel().stream().filter(v -> a.jenis(v) == long.class).count() > 1);
        }
        if (jenis != String.class) {
            return List.of(jenis.isEnum() ? ((Enum<?>) jenis.getEnumConstants()[0]).name() : "2026");
        }
        return switch (nama) {
            case "langkah" -> List.of("tipe-pangan");
            case "tindakan" -> List.of("baru");
            case "jenis" -> List.of("parameter", "LHU");
            case "id" -> List.of("cs", "kepala.plg");
            case "nomor" -> selesai.values().stream().map(j -> permohonan.ambil(j.permohonanId()).praOrder()).distinct().toList();
            default -> List.of("bbspjikfk", "bspji-palembang");
        };
    }

    private List<String> id(boolean sempit) {
        Stream<String> terbaru = tabelAsing.keySet().stream().filter(t -> (sempit ? List.of("permohonan", "sampel", "laporan") : BERNOMOR).contains(t))
                .flatMap(t -> sql.queryForList("select max(id)::text from " + t + " where " + tabelAsing.get(t), String.class).stream()).filter(Objects::nonNull);
        return Stream.concat(terbaru, Stream.of(JAKARTA, PALEMBANG).flatMap(b -> terbit(selesai.get(b)))).distinct().toList();
    }

    /** Request, sample and report of a case that has its paper. */
    private Stream<String> terbit(Jalan j) {
        return Stream.of(Stream.of(j.permohonanId()), alur.sampelIds(j).stream(), permohonan.laporan(j.permohonanId()).stream().map(Laporan::id))
                .flatMap(s -> s).map(String::valueOf);
    }

    private List<String> uuid() {
        return sql.queryForList("select draf::text from dokumen where satker in " + ASING + " limit 2", String.class);
    }

    private static String badan(MockHttpServletResponse jawab) throws IOException {
        byte[] isi = jawab.getContentAsByteArray();
        return isi.length > 4 && isi[0] == '%' && isi[1] == 'P' ? teks(isi) : new String(isi, StandardCharsets.UTF_8);
    }

    private static String teks(byte[] pdf) throws IOException {
        try (PDDocument d = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(d).replaceAll("\\s+", " ");
        }
    }

    /** Which rows of which table are the others'. */
    private void bacaTabel() {
        Map<String, List<String>> kolom = sql.query("""
                select c.table_name, c.column_name from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
                where table_schema = 'public' and t.table_type = 'BASE TABLE' and c.table_name not like 'act\\_%' and c.table_name <> 'jejak'""",
                (r, i) -> List.of(r.getString(1), r.getString(2))).stream()
                .collect(Collectors.groupingBy(k -> k.get(0), Collectors.mapping(k -> k.get(1), Collectors.toList())));
        kolom.forEach((tabel, ada) -> syarat(ada).ifPresent(s -> tabelAsing.put(tabel, s)));
        tabelAsing.put("staf", "id not like '%.ptk'");
        assertThat(tabelAsing).containsKeys("permohonan", "sampel", "laporan", "tagihan", "penawaran", "kasus", "langkah", "pelanggan", "pengguna", "dokumen",
                "hasil_uji", "paket_uji", "pembayaran", "tarif", "pola_nomor", "nomor_register", "staf");
    }

    private static Optional<String> syarat(List<String> kolom) {
        String p = "(select id from permohonan where satker in " + ASING + ")";
        String s = "(select id from sampel where permohonan_id in " + p + ")";
        Map<String, String> milik = new LinkedHashMap<>();
        milik.put("satker", "satker in " + ASING);
        milik.put("kasus", "kasus not like 'bspji-pontianak/%'");
        milik.put("permohonan_id", "permohonan_id in " + p);
        milik.put("sampel_id", "sampel_id in " + s);
        milik.put("pelanggan_id", "pelanggan_id in (select id from pelanggan where satker in " + ASING + ")");
        milik.put("pelanggan", "pelanggan in (select id from pelanggan where satker in " + ASING + ")");
        milik.put("tagihan_id", "tagihan_id in (select id from tagihan where permohonan_id in " + p + ")");
        milik.put("penawaran_id", "penawaran_id in (select id from penawaran where permohonan_id in " + p + ")");
        milik.put("laporan_id", "laporan_id in (select id from laporan where permohonan_id in " + p + ")");
        milik.put("paket_id", "paket_id in (select id from paket_uji where sampel_id in " + s + ")");
        milik.put("parameter_id", "parameter_id in (select id from parameter_uji where satker in " + ASING + ")");
        milik.put("produk_id", "produk_id in (select id from produk where satker in " + ASING + ")");
        milik.put("staf", "staf not like '%.ptk'");
        return milik.entrySet().stream().filter(m -> kolom.contains(m.getKey())).map(Map.Entry::getValue).findFirst();
    }

    /** Whether this transaction wrote or locked anything; looking at all rows each time would take minutes. */
    private boolean menulis() {
        try {
            return sql.queryForObject("select pg_current_xact_id_if_assigned() is not null", Boolean.class);
        } catch (UncategorizedSQLException gagal) {
            if ("25P02".equals(gagal.getSQLException().getSQLState())) {
                // What the database refused has undone all of it.
                return false;
            }
            throw gagal;
        }
    }

    /** Changes when any of their rows or open tasks does. */
    private String sidik() {
        String tanya = tabelAsing.entrySet().stream().map(t -> "select '" + t.getKey() + "' as nama, md5(coalesce(string_agg(x::text, '|' order by x::text), '')) as isi from "
                + t.getKey() + " x where " + t.getValue()).collect(Collectors.joining(" union all "));
        String baris = sql.query(tanya + " order by 1", (r, i) -> r.getString(1) + r.getString(2)).toString();
        return baris + mesinTugas.createTaskQuery().tenantIdIn("bbspjikfk", "bspji-palembang").orderByTaskId().asc().list().stream()
                .map(t -> t.getId() + t.getAssignee() + t.getDueDate()).toList();
    }
}
