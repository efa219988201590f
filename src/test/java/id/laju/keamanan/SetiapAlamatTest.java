package id.laju.keamanan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import id.laju.LajuTest;
import id.laju.SemuaAlamat;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;

/**
 * Who may use which address. Every address of the application has a rule here, said a second time and in other words than in the
 * code; one that has none, or that lets somebody else in, fails.
 */
@LajuTest
class SetiapAlamatTest {

    private static final String SEMUA = "cs ketua-tim-pji bendahara penyelia analis manajer-teknis kepala-balai admin-satker admin-pusat operator kerjasama koordinator-lab "
            + "penyelia-sampling petugas-lapangan kalibrator pengetik staf-operasional pj-sertifikasi evaluator reviewer pengambil-keputusan admin-sertifikasi penguji admin-pelatihan "
            + "tata-usaha pj-konsultansi konsultan inspektorat kontak-kementerian pemilik-proses";
    /** Those who know the customers. */
    private static final String KANTOR = "cs bendahara ketua-tim-pji kepala-balai admin-satker kerjasama penyelia-sampling pengetik staf-operasional pj-sertifikasi evaluator reviewer "
            + "pengambil-keputusan admin-sertifikasi penguji admin-pelatihan tata-usaha pj-konsultansi konsultan kontak-kementerian";
    /** There others are told that it does not exist. */
    private static final String TERSEMBUNYI = "/api/lhu/";
    private static final String ADMIN = "admin-satker admin-pusat";
    /** First rule that fits counts; a star stands for the rest. */
    private static final Map<String, String> ATURAN = new LinkedHashMap<>();

    static {
        aturan("umum", "/", "/masuk", "/favicon.ico", "/error", "/daftar*", "/lupa-sandi", "/aktivasi", "/tautan/*", "/awal/*", "/publik/*", "/verifikasi*", "/tarif*", "/demo/*");
        aturan("pelanggan", "/portal*");
        aturan("cs", "POST /kelola/sekaligus/terimaSampel/pindai");
        aturan(SEMUA, "/kelola/sekaligus", "/kelola/sekaligus/*", "/kelola/pesan-internal*", "/kelola/kontak-admin");
        aturan(SEMUA, "/kelola", "/kelola/sandi", "/kelola/kunci*", "/api/tugas/*", "/api/kartu", "/api/saya", "/api/tte/*");
        aturan("admin-pusat", "/kelola/lingkar-pelaporan");
        aturan("admin-pusat", "/kelola/proses/*/pemindahan*");
        aturan("pemilik-proses admin-pusat", "/kelola/proses/unggah*", "POST /kelola/proses/*/langkah", "POST /kelola/proses/*/kembali");
        aturan("pemilik-proses admin-pusat kepala-balai", "/kelola/proses/usulan*");
        aturan("pemilik-proses admin-satker admin-pusat", "POST /kelola/proses/*/sop/*");
        aturan("pemilik-proses admin-pusat kepala-balai admin-satker ketua-tim-pji manajer-teknis", "/kelola/proses*");
        aturan(SEMUA, "/kelola/sop/versi/*", "/kelola/sop/pengesahan/*");
        aturan("pemilik-proses admin-satker admin-pusat", "/kelola/sop*");
        aturan("kepala-balai ketua-tim-pji manajer-teknis pj-sertifikasi inspektorat", "/kelola/pelaporan*");
        aturan("cs ketua-tim-pji", "POST /kasus/*/lab");
        aturan(KANTOR, "POST /kasus/*/hubungi");
        aturan(SEMUA, "/kasus*");
        aturan(SEMUA, "/kelola/pelimpahan*", "/kelola/tugas-selesai", "/kelola/kabar", "/api/kabar");
        aturan("admin-pusat", "/kelola/staf/*/hak", "/kelola/satker/baru", "/kelola/kategori-pelanggan*", "POST /kelola/kalender/umum/*/lengkap",
                "/kelola/layanan/*/migrasi/baru", "POST /kelola/layanan/*/migrasi/*");
        aturan(ADMIN, "/kelola/staf*", "/kelola/peran", "/kelola/satker*", "/kelola/ketentuan*", "/kelola/kalender*", "/kelola/jejak", "/kelola/layanan*",
                "/kelola/penomoran*", "/kelola/pengumuman*", "/kelola/situs*", "/kelola/mandat*", "/kelola/format-lhu*", "/kelola/penandatangan*");
        aturan("cs " + ADMIN, "/kelola/pelanggan*", "/kelola/lupa-sandi*", "/kelola/surat*", "/kelola/faq*");
        aturan("cs ketua-tim-pji", "POST /kelola/order*");
        aturan("bendahara ketua-tim-pji kepala-balai admin-satker", "/kelola/order/*/berkas-audit");
        aturan("evaluator petugas-lapangan pj-sertifikasi staf-operasional reviewer pengambil-keputusan admin-sertifikasi kepala-balai", "/kelola/order/*/berkas-sertifikasi*");
        aturan(KANTOR, "/kelola/order*");
        aturan("pj-konsultansi konsultan ketua-tim-pji kepala-balai cs", "/kelola/data/konsultansi");
        aturan(KANTOR, "/kelola/data/*", "/kelola/sertifikat-*");
        aturan("cs ketua-tim-pji", "/kelola/lhu", "/kelola/lhu/*", "/kelola/keberatan*");
        aturan("pengetik", "/kelola/ketikan*");
        aturan("cs admin-satker", "/kelola/history");
        aturan("bendahara", "POST /kelola/kelebihan*");
        aturan("bendahara kepala-balai", "/kelola/kelebihan*", "/api/kelebihan*");
        aturan("cs manajer-teknis", "/api/keberatan*");
        aturan("bendahara", "/kelola/saldo*");
        aturan("bendahara cs ketua-tim-pji pj-sertifikasi", "/kelola/penawaran-baru/*");
        aturan("bendahara kepala-balai", "/kelola/realisasi*");
        aturan(KANTOR, "/kelola/ringkasan", "/kelola/laporan");
        aturan("admin-satker admin-pusat manajer-teknis kepala-balai ketua-tim-pji", "/kelola/kinerja-analis");
        aturan("bendahara", "/kelola/impor-pembayaran*", "/kelola/pencocokan*");
        aturan("bendahara", "/kelola/pembayaran*", "/kelola/tagihan*", "/api/tagihan*");
        aturan("admin-satker", "/kelola/tiket/bagian");
        aturan("cs", "POST /kelola/pengaduan", "/kelola/pengaduan/baru", "/kelola/pengaduan/*/tanggapan");
        aturan("cs ketua-tim-pji", "/kelola/pengaduan/*/penanda");
        aturan("cs bendahara ketua-tim-pji kepala-balai admin-satker", "/kelola/pengaduan*");
        aturan(KANTOR, "/api/pengaduan*", "/api/tiket/*", "/kelola/pesan*");
        aturan(KANTOR, "/kelola/tiket*");
        aturan("cs ketua-tim-pji admin-satker", "/kelola/masukan*");
        aturan("admin-satker penyelia kalibrator manajer-teknis", "GET /kelola/standar-acuan");
        aturan("admin-satker penyelia manajer-teknis", "/kelola/alat*", "/kelola/standar-acuan*");
        aturan("kalibrator petugas-lapangan", "/kelola/kalibrasi/pilihan");
        aturan("cs penyelia analis kalibrator manajer-teknis", "/kelola/kalibrasi*");
        aturan("admin-satker manajer-teknis", "/kelola/metode*", "/kelola/wewenang*");
        aturan("admin-pelatihan", "/kelola/pelaksanaan-bimtek/penanda*", "POST /kelola/pelaksanaan-bimtek/*/sertifikat/*");
        aturan("admin-pelatihan tata-usaha", "POST /kelola/pelaksanaan-bimtek/*/ganti-penanda");
        aturan("cs admin-pelatihan tata-usaha kepala-balai ketua-tim-pji", "GET /kelola/pelaksanaan-bimtek", "GET /kelola/pelaksanaan-bimtek/1", "GET /kelola/pelaksanaan-bimtek/*/peserta", "GET /kelola/pelaksanaan-bimtek/*/deskripsi",
                "GET /kelola/pelaksanaan-bimtek/*/surat-tugas", "GET /kelola/pelaksanaan-bimtek/*/sertifikat", "GET /kelola/pelaksanaan-bimtek/sertifikat/*");
        aturan("admin-pelatihan", "/kelola/pelaksanaan-bimtek/*");
        aturan("cs", "/kelola/peserta/*");
        aturan("admin-sertifikasi", "/kelola/person/skema*", "/kelola/person/sesi/baru", "/kelola/person/sesi/*/pindah", "/kelola/person/order/*", "/kelola/person/sertifikat/*/tarik", "/kelola/person/sertifikat/*/surat/*/tarik");
        aturan("admin-sertifikasi pj-sertifikasi", "/kelola/person/sesi");
        aturan("pj-sertifikasi", "/kelola/person/sertifikat/*/cabut", "/kelola/person/sertifikat/*/bekukan", "/kelola/person/sertifikat/*/pulihkan", "/kelola/person/sesi/*/batal", "/kelola/person/sesi/*/penguji");
        aturan("cs admin-sertifikasi pj-sertifikasi penguji pengambil-keputusan kepala-balai ketua-tim-pji", "/kelola/person/sertifikat*", "/api/person/*");
        aturan("admin-pelatihan", "/kelola/bimtek/kursus*", "/kelola/bimtek/kelas*");
        aturan(KANTOR, "/kelola/bimtek/order/*");
        aturan("cs bendahara admin-pelatihan ketua-tim-pji", "/kelola/bimtek/order");
        aturan("cs", "/kelola/sertifikasi/pabrik*");
        aturan("cs", "/kelola/sertifikasi/pabrik*", "/kelola/sertifikasi/*/maaf");
        aturan("admin-sertifikasi admin-satker", "/kelola/sertifikasi/produk*", "/kelola/sertifikasi/syarat-dokumen*", "/kelola/sertifikasi/tinjauan*", "/kelola/sertifikasi/kode-formulir*",
                "/kelola/audit/daftar-periksa*", "/kelola/audit/evaluator*", "/kelola/sertifikat/penanda*");
        aturan("admin-sertifikasi", "/kelola/sertifikasi/pembayaran*", "/kelola/nomor-sertifikat*");
        aturan("cs staf-operasional pj-sertifikasi admin-sertifikasi", "/kelola/sertifikasi");
        aturan("cs staf-operasional", "POST /api/sertifikasi/*/dokumen/*");
        aturan(KANTOR, "/api/sertifikasi*", "/api/pemberitahuan-audit*", "/api/kecukupan*");
        aturan(KANTOR, "/api/keputusan*");
        aturan("pj-sertifikasi", "/kelola/pemberitahuan-audit*", "/kelola/tim-audit*", "/kelola/keputusan/*");
        aturan("reviewer pengambil-keputusan pj-sertifikasi admin-sertifikasi kepala-balai", "/kelola/keputusan");
        aturan("petugas-lapangan", "/kelola/audit/*/uji/tugas/*");
        aturan("evaluator", "/kelola/audit/*/tugas/*", "/api/audit/*/butir/*", "/api/audit/*/lokasi/*", "/api/audit/*/temuan*");
        aturan("evaluator petugas-lapangan", "/api/audit*");
        aturan("petugas-lapangan", "/api/contoh-produk*");
        aturan("admin-sertifikasi", "/api/laporan-uji*");
        aturan("evaluator petugas-lapangan pj-sertifikasi staf-operasional reviewer pengambil-keputusan admin-sertifikasi kepala-balai", "/kelola/audit*");
        aturan("admin-sertifikasi", "/kelola/sertifikat/baru", "/kelola/sertifikat/*/ubah", "/kelola/sertifikat/*/keadaan", "/kelola/sertifikat/*/tarik");
        aturan("admin-sertifikasi", "/kelola/sertifikat/*/surat/*/tarik");
        aturan(KANTOR, "/api/surat-sertifikat/*");
        aturan("pj-sertifikasi", "/kelola/sertifikat/*/lingkup");
        aturan("admin-sertifikasi pj-sertifikasi cs", "/kelola/info-sertifikat*");
        aturan("admin-sertifikasi", "POST /api/lapor-sertifikat/*");
        aturan(KANTOR, "/api/lapor-sertifikat/*");
        aturan("pj-sertifikasi", "/kelola/sertifikasi/*/spk/ganti-penanda");
        aturan(KANTOR, "/kelola/sertifikasi/*/spk*");
        aturan(KANTOR, "/kelola/sertifikasi/*/penghentian/surat");
        aturan("pj-sertifikasi", "/kelola/sertifikasi/*/penghentian");
        aturan(KANTOR, "/kelola/sertifikat", "/kelola/sertifikat/*");
        aturan("penyelia", "POST /kelola/penugasan*");
        aturan("penyelia manajer-teknis", "/kelola/penugasan");
        aturan("penyelia manajer-teknis koordinator-lab", "/kelola/penugasan/*");
        aturan("koordinator-lab", "/kelola/pj-lab*");
        aturan("penyelia manajer-teknis", "/kelola/sisa-sampel*");
        aturan("cs", "/kelola/kembalian");
        aturan("cs", "/kelola/loket*", "/kelola/penerimaan*");
        aturan("ketua-tim-pji manajer-teknis kepala-balai admin-satker", "/kelola/terlambat");
        aturan("pemilik-proses admin-pusat kepala-balai admin-satker ketua-tim-pji manajer-teknis", "/kelola/hambatan", "/kelola/proses/*/hambatan", "/kelola/proses/*/hambatan/kasus");
        aturan("analis", "/lembar-kerja*");
        aturan("kepala-balai", "POST /kelola/survei/terbitkan");
        aturan("kepala-balai ketua-tim-pji cs admin-satker", "/kelola/survei*");
        aturan("pj-konsultansi", "/kelola/konsultansi/*/penghentian", "/kelola/konsultansi/*/ganti-penanda");
        aturan("pj-konsultansi konsultan", "/kelola/konsultansi/*/tindak-lanjut/*");
        aturan("ketua-tim-pji", "/kelola/konsultansi/*/tim");
        aturan(KANTOR, "/kelola/konsultansi/*");
        aturan("konsultan", "/api/konsultansi*");
        aturan("ketua-tim-pji", "POST /api/penawaran*");
        aturan(KANTOR, "/api/penawaran*");
        aturan("kerjasama cs ketua-tim-pji", "/kelola/di-lokasi");
        aturan("pengetik", "POST /api/lhu/*/draf");
        aturan("cs ketua-tim-pji pengetik koordinator-lab", "/api/lhu/*/draf");
        aturan("cs ketua-tim-pji kepala-balai", "/api/lhu*");
        aturan("penyelia-sampling petugas-lapangan kalibrator", "/api/lapangan/ulang*", "/kelola/lapangan/tugas/*");
        aturan("petugas-lapangan kalibrator", "/api/lapangan*");
        aturan("penyelia-sampling", "/kelola/lapangan/*/ganti-petugas");
        aturan("koordinator-lab", "/kelola/lapangan/*/ganti-penanda");
        aturan("koordinator-lab penyelia-sampling petugas-lapangan kalibrator cs kerjasama kepala-balai", "/kelola/lapangan*");
    }

    private static final Map<String, String> ORANG = Map.ofEntries(Map.entry("cs", "cs.ptk"), Map.entry("ketua-tim-pji", "ketua.ptk"), Map.entry("bendahara", "bendahara.ptk"),
            Map.entry("penyelia", "penyelia.ptk"), Map.entry("analis", "analis.ptk"), Map.entry("kalibrator", "kalibrator.ptk"), Map.entry("manajer-teknis", "mt.ptk"),
            Map.entry("kepala-balai", "kepala.ptk"), Map.entry("admin-satker", "admin.ptk"), Map.entry("admin-pusat", "pusat"), Map.entry("operator", "operator"),
            Map.entry("kerjasama", "kerjasama.ptk"), Map.entry("koordinator-lab", "koordinator.ptk"), Map.entry("pengetik", "pengetik.ptk"),
            Map.entry("penyelia-sampling", "sampling.ptk"), Map.entry("petugas-lapangan", "ppc.ptk"), Map.entry("staf-operasional", "operasional.ptk"),
            Map.entry("pj-sertifikasi", "pjsert.ptk"), Map.entry("evaluator", "evaluator.ptk"), Map.entry("reviewer", "reviewer.ptk"),
            Map.entry("pengambil-keputusan", "pemutus.ptk"), Map.entry("admin-sertifikasi", "adminsert.ptk"), Map.entry("penguji", "penguji.ptk"), Map.entry("admin-pelatihan", "adminpel.ptk"),
            Map.entry("tata-usaha", "tu.ptk"), Map.entry("pj-konsultansi", "pjkonsultansi.ptk"), Map.entry("konsultan", "konsultan.ptk"), Map.entry("inspektorat", "inspektorat.ptk"), Map.entry("kontak-kementerian", "kontak.ptk"), Map.entry("pemilik-proses", "pemilik.ptk"));
    private static final Map<String, String> CONTOH = Map.of("langkah", "tipe-pangan", "tindakan", "baru", "tahun", "2026", "tahap", "PRE", "satker", "bspji-pontianak",
            "area", "bspji-pontianak", "kode", "bspji-pontianak", "bagian", "profil");

    @Autowired MockMvc mvc;
    @Autowired UserDetailsService akun;
    @Autowired SemuaAlamat alamat;

    private record Alamat(String cara, String jalur, SemuaAlamat.Alamat asli, String boleh) {

        Alamat(String cara, String jalur, SemuaAlamat.Alamat asli) {
            this(cara, jalur, asli, ATURAN.entrySet().stream().filter(a -> cocok(a.getKey(), cara, jalur)).map(Map.Entry::getValue).findFirst().orElse(null));
        }

        private static boolean cocok(String pola, String cara, String jalur) {
            String[] bagian = pola.contains(" ") ? pola.split(" ") : new String[] {cara, pola};
            return bagian[0].equals(cara) && jalur.matches(Arrays.stream(bagian[1].split("\\*", -1)).map(java.util.regex.Pattern::quote)
                    .reduce((a, b) -> a + ".*" + b).orElseThrow());
        }

        @Override
        public String toString() {
            return cara + " " + jalur;
        }

        boolean untuk(Collection<String> peran) {
            return peran.stream().anyMatch(Set.of(boleh().split(" "))::contains);
        }
    }

    private final Map<String, UserDetails> dikenal = new HashMap<>();

    @Test
    void everyAddressHasARule() {
        assertThat(semua().filter(a -> a.boleh() == null).toList()).as("alamat tanpa aturan").isEmpty();
        assertThat(semua().count()).isGreaterThan(200);
    }

    @Test
    @Tag("ADM-024")
    void nobodyElseComesIn() throws Exception {
        List<String> celah = new ArrayList<>();
        UserDetails pelanggan = akun.loadUserByUsername("kapuassegar4088");
        Map<String, UserDetails> staf = staf();
        for (Alamat a : semua().filter(a -> !a.boleh().equals("umum")).toList()) {
            tolak(celah, a, "tanpa masuk", null);
            if (!a.boleh().equals("pelanggan")) {
                tolak(celah, a, "pelanggan", pelanggan);
            }
            for (Map.Entry<String, UserDetails> satu : staf.entrySet()) {
                if (!a.untuk(((StafLogin) satu.getValue()).peran())) {
                    tolak(celah, a, satu.getKey(), satu.getValue());
                }
            }
        }
        assertThat(celah).isEmpty();
    }

    /** Else the rules above could be kept by a door that is shut for all. */
    @Test
    void whoeverMayComesIn() throws Exception {
        List<String> tertutup = new ArrayList<>();
        for (Alamat a : semua().filter(a -> a.cara().equals("GET")).toList()) {
            for (String peran : a.boleh().split(" ")) {
                String nama = peran.equals("pelanggan") ? "kapuassegar4088" : ORANG.get(peran);
                MockHttpServletResponse jawab = minta(a, nama == null ? null : dikenal.computeIfAbsent(nama, akun::loadUserByUsername));
                if (Set.of(401, 403, 500).contains(jawab.getStatus()) || (jawab.getStatus() == 302 && jawab.getRedirectedUrl().contains("/masuk"))) {
                    tertutup.add(peran + " " + a + " " + jawab.getStatus());
                }
            }
        }
        assertThat(tertutup).isEmpty();
    }

    @Test
    void withoutATokenNothingIsChangedAnywhere() throws Exception {
        for (Alamat a : semua().filter(a -> !a.cara().equals("GET") && !a.jalur().startsWith("/publik/simponi")).toList()) {
            String nama = a.untuk(List.of("pelanggan")) ? "kapuassegar4088" : ORANG.getOrDefault(a.boleh().split(" ")[0], "cs.ptk");
            var jawab = mvc.perform(request(HttpMethod.valueOf(a.cara()), URI.create(a.jalur())).with(user(dikenal.computeIfAbsent(nama, akun::loadUserByUsername)))).andReturn().getResponse();
            assertThat(jawab.getStatus()).as(a.toString()).isEqualTo(403);
        }
    }

    private Map<String, UserDetails> staf() {
        Map<String, UserDetails> hasil = new LinkedHashMap<>();
        Stream.of(SEMUA.split(" ")).forEach(p -> hasil.put(p, akun.loadUserByUsername(ORANG.get(p))));
        return hasil;
    }

    private void tolak(List<String> celah, Alamat a, String siapa, UserDetails orang) throws Exception {
        MockHttpServletResponse jawab = minta(a, orang);
        boolean keMasuk = jawab.getStatus() == 302 && jawab.getRedirectedUrl().endsWith("/masuk");
        boolean tertutup = jawab.getStatus() == 403 || jawab.getStatus() == 404 && a.jalur().startsWith(TERSEMBUNYI);
        if (orang == null ? !keMasuk && jawab.getStatus() != 401 : !tertutup) {
            celah.add(siapa + " " + a + " " + jawab.getStatus());
        }
    }

    private MockHttpServletResponse minta(Alamat a, UserDetails orang) throws Exception {
        var minta = a.asli().minta(a.jalur());
        minta.with(csrf());
        if (orang != null) {
            minta.with(user(orang));
        }
        return mvc.perform(minta).andReturn().getResponse();
    }

    private Stream<Alamat> semua() {
        return alamat.semua().map(a -> new Alamat(a.cara(), a.isi(CONTOH), a));
    }

    private static void aturan(String boleh, String... pola) {
        Stream.of(pola).forEach(p -> ATURAN.put(p, boleh));
    }
}
