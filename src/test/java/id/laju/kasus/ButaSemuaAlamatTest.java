package id.laju.kasus;

import static id.laju.kasus.AlurPengujian.JAKARTA;
import static id.laju.kasus.AlurPengujian.PONTIANAK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import id.laju.Klien;
import id.laju.Orang;
import id.laju.SemuaAlamat;
import id.laju.SemuaAlamat.Alamat;
import id.laju.berkas.BerkasService;
import id.laju.berkas.JenisBerkas;
import id.laju.kasus.AlurPengujian.Balai;
import id.laju.kasus.AlurPengujian.Jalan;
import id.laju.keamanan.PanggilanMesin;
import id.laju.mesin.KasusService;
import id.laju.mesin.LangkahTerlambat;
import id.laju.peramban.MesinIni;
import id.laju.permohonan.PermohonanService;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;

/**
 * The laboratory works blind (LAB-006): every address of the application that answers, every call of the engine's interface, every form,
 * list, search and mail that its people can get is searched for the customer and its contact person. New addresses are walked by themselves.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = {"laju.basisdata.folder=", "laju.basisdata.port=0", "laju.demo.kasus=false",
        "camunda.bpm.job-execution.enabled=false", "laju.mesin.sapu-tenggat=PT24H", "laju.uji=buta"})
@AutoConfigureMockMvc
@ExtendWith(MesinIni.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ButaSemuaAlamatTest {

    private static final List<String> BUTA = List.of("penyelia", "analis", "kalibrator", "mt", "koordinator.ptk", "kalibrator.ptk");
    /** Words that only the customer's data contain. */
    private static final List<String> RAHASIA = List.of("argon", "widyastuti", "paramita", "77700033");
    private static final List<String> TERBUKA = List.of("/publik", "/verifikasi", "/tarif", "/demo", "/daftar", "/masuk", "/awal", "/tautan", "/lupa-sandi", "/favicon", "/portal");
    private static final int TAK_BERPERAN = 403;

    @LocalServerPort int port;
    @Autowired AlurPengujian alur;
    @Autowired AlurKalibrasi kal;
    @Autowired Orang orang;
    @Autowired SemuaAlamat alamat;
    @Autowired MockMvc web;
    @Autowired UserDetailsService akun;
    @Autowired PermohonanService permohonan;
    @Autowired KasusService kasus;
    @Autowired BerkasService berkas;
    @Autowired TaskService mesin;
    @Autowired ApplicationEventPublisher kabar;
    @Autowired JdbcTemplate sql;

    private final List<Jalan> semua = new ArrayList<>();
    private final Map<String, UserDetails> dikenal = new LinkedHashMap<>();
    private final Map<Alamat, Set<String>> terisi = new LinkedHashMap<>();

    /** Cases at every step of the laboratory, with the customer's name wherever somebody could write it. */
    @BeforeAll
    void kasus() {
        Jalan baru = diterima();
        Jalan diuji = alur.tugaskan(diterima());
        Jalan diperiksa = alur.uji(alur.tugaskan(diterima()));
        Jalan selesai = alur.terbitkanLhu(alur.periksaHasil(alur.uji(alur.tugaskan(diterima()))));
        semua.addAll(List.of(baru, diuji, diperiksa, selesai));
        semua.addAll(pontianak());
        semua.addAll(alat());
    }

    /** One at each step of PJ Lab, and one behind them all. */
    private List<Jalan> pontianak() {
        Jalan ditunjuk = diterima(PONTIANAK);
        sql.update("update pelanggan set nama = 'Argon Mulia' where id = (select pelanggan_id from permohonan where id = ?)", ditunjuk.permohonanId());
        Jalan diperiksa = verifikasi(alur.uji(alur.tugaskan(diterima(PONTIANAK))));
        Jalan diperbaiki = kembalikan(verifikasi(alur.uji(alur.tugaskan(diterima(PONTIANAK)))));
        Jalan diketik = ketik(alur.periksaHasil(alur.uji(alur.tugaskan(diterima(PONTIANAK)))));
        Jalan terbit = alur.terbitkanLhu(alur.periksaHasil(alur.uji(alur.tugaskan(diterima(PONTIANAK)))));
        return List.of(ditunjuk, diperiksa, diperbaiki, diketik, terbit);
    }

    /** Instruments at the same balai: being calibrated, typed, and with a certificate. */
    private List<Jalan> alat() {
        Jalan dikalibrasi = alur.tugaskan(diterimaAlat());
        Jalan diketik = ketik(alur.periksaHasil(kal.kalibrasi(alur.tugaskan(diterimaAlat()))));
        Jalan terbit = alur.terbitkanLhu(alur.periksaHasil(kal.kalibrasi(alur.tugaskan(diterimaAlat()))));
        return List.of(dikalibrasi, diketik, terbit);
    }

    private Jalan diterimaAlat() {
        return diterima(PONTIANAK, kal.ajukan(PONTIANAK, 1));
    }

    private Jalan verifikasi(Jalan j) {
        return putuskan(j, "penyelia.ptk", "verifikasiHasil", "benar");
    }

    private Jalan kembalikan(Jalan j) {
        return putuskan(j, "koordinator.ptk", "validasiHasil", "kembalikan");
    }

    private Jalan putuskan(Jalan j, String siapa, String frasa, String putusan) {
        alur.semua(j, frasa).forEach(t -> {
            List<Map<String, Object>> baris = new ArrayList<>();
            orang.lihat(siapa, t).get("baris").forEach(b -> baris.add(Map.of("hasilId", b.at("/hasil/id").asLong(), "putusan", putusan, "catatan", "Meragukan")));
            orang.selesaikan(siapa, t, Map.of("baris", baris));
        });
        return alur.jalankan(j);
    }

    /** The pengetik knows the customer and writes it where PJ Lab reads. */
    private Jalan ketik(Jalan j) {
        orang.selesaikan("pengetik.ptk", j.kasus(), "beriNomorLhu", Map.of());
        orang.selesaikan("pengetik.ptk", j.kasus(), "ketikLhu", Map.of("ketikan", List.of(Map.of("sampelId", alur.sampelIds(j).get(0), "tanpaAkreditasi", false,
                "catatan", "Pesan Widyastuti Paramita dari PT Argon Mulia"))));
        return j;
    }

    private Jalan diterima() {
        return diterima(JAKARTA);
    }

    private Jalan diterima(Balai b) {
        return diterima(b, alur.ajukan(b, 1, "Garam Meja"));
    }

    private Jalan diterima(Balai b, Jalan j) {
        sql.update("update permohonan set nama_cetak = 'PT Argon Mulia', kontak_nama = 'Widyastuti Paramita', kontak_wa = '081277700033', kontak_surel = 'widyastuti@argonmulia.example.id', tujuan = 'Untuk Argon' where id = ?", j.permohonanId());
        sql.update("""
            update sampel set nama_id = 'Garam PT Argon Mulia', merek = 'Argon', tipe_id = 'Halus ARGON', kode_lokasi = 'Gudang argon 2', keterangan = 'Titip Widyastuti Paramita',
                material = 'karung Argon' where permohonan_id = ?""", j.permohonanId());
        UUID terbuka = unggah(j, "Spesifikasi Argon.pdf", "Spesifikasi tanpa nama");
        unggah(j, "Surat Argon.pdf", "Surat PT Argon Mulia");
        orang.selesaikan(b.orang("cs"), j.kasus(), "periksaPermohonan", Map.of("keputusan", "terima", "untukLab", List.of(Map.of("id", terbuka.toString(), "boleh", true)),
                "kajiUlang", List.of("METODE", "KEMAMPUAN", "PERALATAN", "WAKTU", "AKREDITASI").stream().map(a -> Map.of("aspek", a, "sesuai", true, "catatan", "Kata Widyastuti dari Argon")).toList()));
        orang.selesaikan(b.orang("ketua"), j.kasus(), "setujuiTarif", Map.of("keputusan", "setuju", "tambahan", List.of()));
        alur.tiba(alur.bayar(alur.terbitkanBilling(alur.setujuiPenawaran(alur.jalankan(j)))));
        alur.terima(j);
        sql.update("update sampel_lab set kondisi = 'Segel Argon Mulia', catatan = 'Diantar Widyastuti Paramita', diserahkan = 'Widyastuti Paramita' where sampel_id in (select id from sampel where permohonan_id = ?)", j.permohonanId());
        return j;
    }

    private UUID unggah(Jalan j, String nama, String isi) {
        UUID id = berkas.simpanBuatan(j.balai().satker(), nama, JenisBerkas.PDF, Pdf.satuHalaman(isi), "pengguna:1").id();
        sql.update("insert into permohonan_berkas (permohonan_id, berkas_id, urutan) values (?, ?, (select count(*) from permohonan_berkas where permohonan_id = ?))", j.permohonanId(), id, j.permohonanId());
        return id;
    }

    @Test
    @Tag("LAB-006")
    void noAnswerToTheLaboratoryNamesTheCustomer() throws Exception {
        List<String> bocor = new ArrayList<>();
        int dibaca = 0;
        for (Alamat a : bacaan()) {
            for (String nama : BUTA) {
                for (String jalur : isi(a)) {
                    MockHttpServletResponse jawab = minta(a, jalur, nama);
                    if (jawab.getStatus() == TAK_BERPERAN) {
                        break;
                    }
                    dibaca += jawab.getStatus() == 200 ? 1 : 0;
                    bocor.addAll(temuan(nama + " " + jalur + " " + jawab.getStatus(), badan(jawab)));
                }
            }
        }
        assertThat(bocor).isEmpty();
        assertThat(dibaca).isGreaterThan(40);
    }

    /** The same walk must find the words where they belong, else it proves nothing. */
    @Test
    void theOfficeReadsThem() throws Exception {
        Set<String> terbaca = new TreeSet<>();
        for (Alamat a : bacaan().stream().filter(a -> a.pola().startsWith("/kasus") || a.pola().startsWith("/api/tugas") || a.pola().startsWith("/kelola/penerimaan")).toList()) {
            for (String jalur : isi(a)) {
                String badan = badan(minta(a, jalur, "cs")).toLowerCase(Locale.ROOT);
                RAHASIA.stream().filter(badan::contains).forEach(terbaca::add);
            }
        }
        assertThat(terbaca).containsAll(RAHASIA);
    }

    @Test
    @Tag("LAB-006")
    void noListSearchFormOrDownloadDoes() throws Exception {
        List<String> bocor = new ArrayList<>();
        int formulir = 0;
        int berkartu = 0;
        for (String nama : BUTA) {
            for (String jalur : daftar()) {
                bocor.addAll(temuan(nama + " " + jalur, badan(web.perform(get(jalur).with(user(akun.loadUserByUsername(nama)))).andReturn().getResponse())));
            }
            String kartu = badan(web.perform(post("/api/kartu").with(csrf()).with(user(akun.loadUserByUsername(nama))).contentType("application/json")
                    .content("{\"tugas\":[\"" + String.join("\",\"", tugas().stream().map(Task::getId).toList()) + "\"]}")).andReturn().getResponse());
            bocor.addAll(temuan(nama + " kartu", kartu));
            berkartu += kartu.contains("\"analisa\"") ? 1 : 0;
            for (Task t : tugas()) {
                try {
                    bocor.addAll(temuan(nama + " formulir " + t.getTaskDefinitionKey(), orang.lihat(nama, t).toString()));
                    formulir++;
                } catch (RuntimeException bukanUntuknya) {
                    bocor.addAll(temuan(nama + " penolakan " + t.getTaskDefinitionKey(), String.valueOf(bukanUntuknya.getMessage())));
                }
            }
        }
        assertThat(bocor).isEmpty();
        assertThat(formulir).isGreaterThan(2);
        assertThat(berkartu).isGreaterThan(1);
    }

    private List<String> daftar() {
        List<String> hasil = new ArrayList<>();
        for (Jalan j : semua) {
            hasil.addAll(List.of("/kasus?q=" + j.kasus(), "/kasus?q=" + permohonan.ambil(j.permohonanId()).praOrder(), "/kasus/" + j.kasus()));
            alur.sampelIds(j).forEach(s -> hasil.add("/kasus?q=" + sql.queryForObject("select nomor_analisa from sampel_lab where sampel_id = ?", String.class, s)));
        }
        List.of("baru", "proses", "selesai", "ketikan").forEach(b -> hasil.addAll(List.of("/kelola/pj-lab?ukuran=100&bagian=" + b, "/kelola/pj-lab?cari=gudang&bagian=" + b)));
        for (String bagian : List.of("baru", "proses", "selesai", "semua")) {
            hasil.add("/kelola/penugasan?semua=true&ukuran=100&bagian=" + bagian);
        }
        sql.queryForList("select distinct m.nama || '&metode=' || coalesce(l.metode, m.metode) from parameter_lab l join sampel_parameter c on c.id = l.pilihan_id join parameter_uji m on m.id = c.parameter_id",
                String.class).forEach(p -> hasil.addAll(List.of("/lembar-kerja?parameter=" + p, "/lembar-kerja/api?parameter=" + p)));
        return hasil.stream().map(h -> h.replace(" ", "+")).toList();
    }

    /** Over the wire, as the Tasklist and a curious person ask. */
    @Test
    @Tag("LAB-006")
    void theEngineTellsItsNoCustomerEither() {
        List<String> bocor = new ArrayList<>();
        int dibaca = 0;
        for (String nama : BUTA) {
            Klien k = new Klien(port).masuk(nama, "laju-demo");
            String akar = "/camunda/api/engine/engine/default/";
            for (String panggilan : PanggilanMesin.semua()) {
                if (panggilan.startsWith("GET ")) {
                    for (String id : idMesin(panggilan)) {
                        var jawab = k.ambil(akar + panggilan.substring(4).replaceAll("(?<=/)x(?=/|$)", id));
                        dibaca += jawab.statusCode() == 200 ? 1 : 0;
                        bocor.addAll(temuan(nama + " " + panggilan, jawab.body()));
                    }
                }
            }
            for (String badan : List.of("{}", "{\"sorting\":[{\"sortBy\":\"dueDate\",\"sortOrder\":\"asc\"}]}")) {
                bocor.addAll(temuan(nama + " POST task", k.json("POST", akar + "task?firstResult=0&maxResults=500", badan).body()));
            }
            for (var f : sql.queryForList("select id_ from act_ru_filter", String.class)) {
                bocor.addAll(temuan(nama + " filter", k.json("POST", akar + "filter/" + f + "/list?maxResults=500", "{}").body()));
            }
        }
        assertThat(bocor).isEmpty();
        assertThat(dibaca).isGreaterThan(30);
    }

    private List<String> idMesin(String panggilan) {
        if (!panggilan.matches(".*/x(/.*)?")) {
            return List.of("");
        }
        return panggilan.startsWith("GET task/") ? tugas().stream().map(Task::getId).toList()
                : panggilan.startsWith("GET process-instance/") ? tugas().stream().map(Task::getProcessInstanceId).distinct().toList() : List.of(tugas().get(0).getId());
    }

    @Test
    @Tag("LAB-006")
    void noMailToTheLaboratoryDoes() {
        semua.forEach(j -> kasus.terbuka(j.kasus()).stream().filter(l -> l.tenggat() != null)
                .forEach(l -> Stream.of("penyelia", "analis", "manajer-teknis").forEach(p -> kabar.publishEvent(new LangkahTerlambat(JAKARTA.satker(), p, l)))));
        List<String> bocor = new ArrayList<>();
        var surat = sql.queryForList("""
            select s.kepada, s.judul, s.html, s.teks from surat_keluar s join staf f on f.surel = s.kepada
            where not exists (select from staf_peran p join peran r on r.kode = p.peran where p.staf = f.id and r.mengenal_pelanggan)""");
        surat.forEach(s -> bocor.addAll(temuan("surat " + s.get("kepada"), s.values().toString())));
        assertThat(surat).isNotEmpty();
        assertThat(bocor).isEmpty();
    }

    private List<Task> tugas() {
        return semua.stream().flatMap(j -> mesin.createTaskQuery().processInstanceBusinessKey(j.kasus()).list().stream()).toList();
    }

    private static List<String> temuan(String asal, String badan) {
        String kecil = badan.toLowerCase(Locale.ROOT);
        return RAHASIA.stream().filter(kecil::contains).map(r -> asal + ": " + r + " ..." + kecil.substring(Math.max(0, kecil.indexOf(r) - 60), Math.min(kecil.length(), kecil.indexOf(r) + 40))).toList();
    }

    private List<Alamat> bacaan() {
        return alamat.semua().filter(a -> a.cara().equals("GET") && TERBUKA.stream().noneMatch(a.pola()::startsWith)).toList();
    }

    private MockHttpServletResponse minta(Alamat a, String jalur, String nama) throws Exception {
        return web.perform(a.minta(jalur).with(user(dikenal.computeIfAbsent(nama, akun::loadUserByUsername)))).andReturn().getResponse();
    }

    /** Made up once; nobody here changes a case. */
    private Set<String> isi(Alamat a) {
        return terisi.computeIfAbsent(a, b -> b.isi(v -> nilai(b, v)));
    }

    /** Everything of these cases that can stand there. */
    private List<String> nilai(Alamat a, String nama) {
        Class<?> jenis = a.jenis(nama);
        if (jenis == UUID.class) {
            return sql.queryForList("select id::text from dokumen where satker in (?, ?) union all select berkas_id::text from permohonan_berkas", String.class, JAKARTA.satker(), PONTIANAK.satker());
        } else if (jenis == long.class || jenis == Long.class) {
            return semua.stream().flatMap(j -> Stream.of(Stream.of(j.permohonanId()), alur.sampelIds(j).stream(), permohonan.laporan(j.permohonanId()).stream().map(l -> l.id())).flatMap(s -> s))
                    .distinct().map(String::valueOf).toList();
        } else if (jenis != String.class) {
            return List.of(jenis.isEnum() ? ((Enum<?>) jenis.getEnumConstants()[0]).name() : "2026");
        }
        return switch (nama) {
            case "satker", "kode", "area" -> List.of(JAKARTA.satker(), PONTIANAK.satker());
            case "nomor" -> semua.stream().map(j -> permohonan.ambil(j.permohonanId()).praOrder()).toList();
            case "id", "tugasId" -> Stream.concat(tugas().stream().map(Task::getId), Stream.of("penyelia")).toList();
            default -> List.of("1");
        };
    }

    private static String badan(MockHttpServletResponse jawab) throws IOException {
        byte[] isi = jawab.getContentAsByteArray();
        String kepala = jawab.getHeaderNames().stream().map(h -> h + "=" + jawab.getHeader(h)).toList().toString();
        return kepala + (isi.length > 4 && isi[0] == '%' && isi[1] == 'P' ? Pdf.teks(isi) : new String(isi, StandardCharsets.UTF_8));
    }
}
