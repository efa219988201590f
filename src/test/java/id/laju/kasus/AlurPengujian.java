package id.laju.kasus;

import com.fasterxml.jackson.databind.JsonNode;
import id.laju.Orang;
import id.laju.Pekerjaan;
import id.laju.layanan.LabService;
import id.laju.layanan.LayananService;
import id.laju.layanan.PilihanParameter;
import id.laju.layanan.Produk;
import id.laju.layanan.Standar;
import id.laju.lhu.ContohLhu;
import id.laju.lhu.TteService;
import id.laju.mesin.SiapaBekerja;
import id.laju.pelanggan.PenggunaLogin;
import id.laju.penawaran.JawabanService;
import id.laju.pengujian.PenerimaanService;
import id.laju.permohonan.DrafService;
import id.laju.permohonan.IsianSampel;
import id.laju.permohonan.PengajuanService;
import id.laju.permohonan.PermohonanService;
import id.laju.permohonan.SampelService;
import id.laju.tagihan.BayarService;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.stereotype.Component;

/** The named pieces of a testing case, at BBSPJIKFK unless told otherwise, so that a story reads like the process. Everybody works through the real services. */
@Component
public class AlurPengujian {

    /** A balai with its people and its customer. @param akhiran of the login names of its staff */
    public record Balai(String satker, String pelanggan, String akhiran, String produk, String standar) {

        String orang(String peran) {
            return peran + akhiran;
        }

        /** Works with Koordinator Lab and Pengetik, in its own version of the phases. */
        boolean berpengetik() {
            return satker.equals("bspji-pontianak");
        }
    }

    static final Balai JAKARTA = new Balai("bbspjikfk", "argonmulia3508", "", "Garam Konsumsi", "SNI 3556");
    static final Balai PALEMBANG = new Balai("bspji-palembang", "tirtamusi7021", ".plg", "Crumb Rubber", "SNI 1903");
    static final Balai PONTIANAK = new Balai("bspji-pontianak", "kapuassegar4088", ".ptk", "Garam Konsumsi", "SNI 3556");
    static final String PELANGGAN = JAKARTA.pelanggan();
    private static final AtomicLong KODE = new AtomicLong(829900000000000L);

    private final Orang orang;
    private final UserDetailsService akun;
    private final DrafService draf;
    private final SampelService sampel;
    private final PengajuanService pengajuan;
    private final PermohonanService permohonan;
    private final LayananService layanan;
    private final LabService lab;
    private final JawabanService penawaran;
    private final PenerimaanService penerimaan;
    private final BayarService bayar;
    private final TteService tte;
    private final ContohLhu kunci;
    private final TaskService tugas;
    private final RuntimeService mesin;
    private final ManagementService pengelola;
    private final SiapaBekerja siapa;
    private final JdbcTemplate sql;
    private final Clock jam;

    AlurPengujian(Orang orang, UserDetailsService akun, DrafService draf, SampelService sampel, PengajuanService pengajuan,
            PermohonanService permohonan, LayananService layanan, LabService lab, JawabanService penawaran, PenerimaanService penerimaan, BayarService bayar,
            TteService tte, ContohLhu kunci, TaskService tugas, RuntimeService mesin, ManagementService pengelola, SiapaBekerja siapa, JdbcTemplate sql, Clock jam) {
        this.orang = orang;
        this.akun = akun;
        this.draf = draf;
        this.sampel = sampel;
        this.pengajuan = pengajuan;
        this.permohonan = permohonan;
        this.layanan = layanan;
        this.lab = lab;
        this.penawaran = penawaran;
        this.penerimaan = penerimaan;
        this.bayar = bayar;
        this.tte = tte;
        this.kunci = kunci;
        this.tugas = tugas;
        this.mesin = mesin;
        this.pengelola = pengelola;
        this.siapa = siapa;
        this.sql = sql;
        this.jam = jam;
    }

    /** A running case. */
    public record Jalan(long permohonanId, String kasus) {

        Balai balai() {
            return Stream.of(JAKARTA, PALEMBANG, PONTIANAK).filter(b -> kasus.startsWith(b.satker() + "/")).findFirst().orElseThrow();
        }
    }

    PenggunaLogin pelanggan() {
        return pelanggan(JAKARTA);
    }

    PenggunaLogin pelanggan(Balai b) {
        Authentication masuk = SecurityContextHolder.getContext().getAuthentication();
        return masuk != null && masuk.getPrincipal() instanceof PenggunaLogin saya && saya.username().equals(b.pelanggan()) ? saya
                : (PenggunaLogin) akun.loadUserByUsername(b.pelanggan());
    }

    /** The customer fills samples with two parameters each and submits. */
    Jalan ajukan(int banyakSampel) {
        return ajukan(JAKARTA, banyakSampel, "Garam Meja");
    }

    Jalan ajukan(Balai b, int banyakSampel, String nama) {
        return orang.sebagai(b.pelanggan(), () -> {
            PenggunaLogin saya = pelanggan(b);
            long id = draf.buat(saya, "pengujian");
            for (int i = 1; i <= banyakSampel; i++) {
                sampel.tambah(saya, id, isianSampel(b, nama + " " + i, draf.ambil(saya, id).versi()));
            }
            pengajuan.ajukan(saya, id, draf.ambil(saya, id).versi());
            return jalankan(new Jalan(id, permohonan.ambil(id).kasus()));
        });
    }

    private IsianSampel isianSampel(Balai b, String nama, int versi) {
        LocalDate hari = LocalDate.now(jam);
        Produk produk = layanan.produk(b.satker()).stream().filter(p -> p.nama().startsWith(b.produk())).findFirst().orElseThrow();
        Standar standar = layanan.standar(b.satker(), produk.id(), hari).stream().filter(s -> s.kode().startsWith(b.standar())).findFirst().orElseThrow();
        List<Long> parameter = layanan.kelompokParameter(b.satker(), produk.id(), standar.id(), hari).stream().flatMap(k -> k.isi().stream())
                .filter(PilihanParameter::bisaDipilih).limit(2).map(PilihanParameter::id).toList();
        return new IsianSampel(produk.id(), standar.id(), parameter, nama, "Table Salt", "Kristal", "Halus", "Fine", null, null, null, null, null, versi);
    }

    Jalan periksaDanSetujui(Jalan j) {
        return setujuiTarif(periksa(j));
    }

    Jalan periksa(Jalan j) {
        orang.selesaikan(j.balai().orang("cs"), j.kasus(), "periksaPermohonan", Map.of("keputusan", "terima", "kajiUlang", kajiUlang(true)));
        return jalankan(j);
    }

    Jalan setujuiTarif(Jalan j) {
        orang.selesaikan(j.balai().orang("ketua"), j.kasus(), "setujuiTarif", Map.of("keputusan", "setuju", "tambahan", List.of()));
        return jalankan(j);
    }

    Jalan batalkan(Jalan j) {
        orang.sebagai(j.balai().pelanggan(), () -> {
            pengajuan.batal(pelanggan(j.balai()), j.permohonanId(), "Tidak jadi");
            return null;
        });
        return jalankan(j);
    }

    List<Map<String, Object>> kajiUlang(boolean sesuai) {
        return List.of("METODE", "KEMAMPUAN", "PERALATAN", "WAKTU", "AKREDITASI").stream()
                .map(a -> Map.<String, Object>of("aspek", a, "sesuai", sesuai, "catatan", sesuai ? "" : "Alat sedang dikalibrasi")).toList();
    }

    public Jalan setujuiPenawaran(Jalan j) {
        orang.sebagai(j.balai().pelanggan(), () -> {
            penawaran.setuju(penawaranId(j), pelanggan(j.balai()).pelangganId(), pelanggan(j.balai()).pelaku());
            return null;
        });
        return jalankan(j);
    }

    long penawaranId(Jalan j) {
        return sql.queryForObject("select max(id) from penawaran where permohonan_id = ?", Long.class, j.permohonanId());
    }

    public Jalan terbitkanBilling(Jalan j) {
        Task ini = orang.tugas(j.kasus(), "terbitkanBilling");
        JsonNode form = orang.lihat(j.balai().orang("bendahara"), ini);
        orang.selesaikan(j.balai().orang("bendahara"), ini, Map.of("kode", String.valueOf(KODE.incrementAndGet()), "terbit", form.get("kini").asText(),
                "kedaluwarsa", form.get("kedaluwarsaBawaan").asText(), "total", form.at("/tagihan/total").decimalValue()));
        return jalankan(j);
    }

    String kodeBilling(Jalan j) {
        return sql.queryForObject("select kode from tagihan where permohonan_id = ? order by id desc limit 1", String.class, j.permohonanId());
    }

    public Jalan bayar(Jalan j) {
        return periksaPembayaran(unggahBukti(j));
    }

    Jalan unggahBukti(Jalan j) {
        PenggunaLogin saya = pelanggan(j.balai());
        long tagihan = sql.queryForObject("select max(id) from tagihan where permohonan_id = ?", Long.class, j.permohonanId());
        orang.sebagai(j.balai().pelanggan(), () -> {
            bayar.unggahBukti(tagihan, saya.pelangganId(), "bukti.pdf", Pdf.satuHalaman("Bukti transfer"), "transfer", saya.pelaku());
            return null;
        });
        return jalankan(j);
    }

    Jalan periksaPembayaran(Jalan j) {
        String bendahara = j.balai().orang("bendahara");
        JsonNode form = orang.lihat(bendahara, orang.tugas(j.kasus(), "periksaPembayaran"));
        orang.selesaikan(bendahara, j.kasus(), "periksaPembayaran", Map.of("keputusan", "terima", "kodeBilling", kodeBilling(j),
                "ntpn", Ntpn.baru(), "jumlah", form.at("/tagihan/total").decimalValue(), "dibayarPada",
                LocalDateTime.now(jam).withNano(0).toString(), "bank", "Bank Contoh", "kanal", "Mobile banking"));
        return jalankan(j);
    }

    Jalan tiba(Jalan j) {
        sampelIds(j).forEach(id -> penerimaan.tiba(j.balai().satker(), id, "Kurir"));
        return jalankan(j);
    }

    List<Long> sampelIds(Jalan j) {
        return permohonan.sampel(j.permohonanId()).stream().map(s -> s.id()).toList();
    }

    /** Each open task of this phrase in the case. */
    List<Task> semua(Jalan j, String frasa) {
        return tugas.createTaskQuery().processInstanceBusinessKey(j.kasus()).taskDefinitionKey("userTask_" + frasa).list();
    }

    Jalan terima(Jalan j) {
        Map<String, Object> isi = new HashMap<>();
        isi.put("keputusan", "terima");
        isi.put("kondisi", "Utuh, tersegel");
        isi.put("jumlah", "2 bungkus");
        isi.put("kemasan", "plastik");
        isi.put("labId", lab.semua(j.balai().satker()).get(0).id());
        isi.put("penyelia", j.balai().orang("penyelia"));
        isi.put("tempatSimpan", "Lemari A2");
        isi.put("syarat", Collections.nCopies(10, Map.of("terpenuhi", true)));
        semua(j, "terimaSampel").forEach(t -> orang.selesaikan(j.balai().orang("cs"), t, isi));
        return jalankan(j);
    }

    Jalan tugaskan(Jalan j) {
        return validasiPenugasan(tugaskanAnalis(j));
    }

    Jalan tugaskanAnalis(Jalan j) {
        semua(j, "tunjukPenyelia").forEach(t -> orang.selesaikan(j.balai().orang("koordinator"), t, Map.of("penyelia", j.balai().orang("penyelia"))));
        semua(j, "tugaskanAnalis").forEach(t -> {
            List<Map<String, Object>> baris = new ArrayList<>();
            JsonNode form = orang.lihat(j.balai().orang("penyelia"), t);
            String siapa = j.balai().orang(form.get("sebutan").asText().toLowerCase(Locale.ROOT));
            form.get("baris").forEach(b -> baris.add(Map.of("pilihanId", b.at("/parameter/pilihanId").asLong(), "analis", siapa,
                    "target", form.get("targetBawaan").asText(),
                    "satuan", b.at("/parameter/satuan").asText("-"), "metode", b.at("/parameter/metode").asText("-"))));
            orang.selesaikan(j.balai().orang("penyelia"), t, Map.of("baris", baris));
        });
        return jalankan(j);
    }

    Jalan validasiPenugasan(Jalan j) {
        semua(j, "validasiPenugasan").forEach(t -> orang.selesaikan(j.balai().orang("mt"), t, Map.of("keputusan", "setuju")));
        return jalankan(j);
    }

    /** The penyelia has all that was doubted done again by this person. */
    Jalan ulangi(Jalan j, String siapa) {
        semua(j, "perbaikiHasil").forEach(t -> {
            List<Map<String, Object>> baris = new ArrayList<>();
            orang.lihat(j.balai().orang("penyelia"), t).get("baris").forEach(b -> baris.add(Map.of("paketId", b.get("paketId").asLong(), "analis", siapa, "target", b.get("target").asText())));
            orang.selesaikan(j.balai().orang("penyelia"), t, Map.of("baris", baris));
        });
        return jalankan(j);
    }

    Jalan uji(Jalan j) {
        semua(j, "ujiSampel").forEach(this::uji);
        return jalankan(j);
    }

    void uji(Task t) {
        List<Map<String, Object>> baris = new ArrayList<>();
        orang.lihat(t.getAssignee(), t).get("baris").forEach(b -> baris.add(Map.of("pilihanId", b.at("/parameter/pilihanId").asLong(), "hasil", "0,05")));
        orang.selesaikan(t.getAssignee(), t, Map.of("tanggal", LocalDate.now(jam).toString(), "baris", baris));
    }

    Jalan periksaHasil(Jalan j) {
        return validasiHasil(verifikasiHasil(j, "benar"));
    }

    /** @param putusan on all that nobody has judged yet */
    Jalan verifikasiHasil(Jalan j, String putusan) {
        return periksaHasil(j, "verifikasiHasil", "penyelia", putusan);
    }

    Jalan validasiHasil(Jalan j) {
        return validasiHasil(j, "benar");
    }

    Jalan validasiHasil(Jalan j, String putusan) {
        return periksaHasil(j, "validasiHasil", j.balai().berpengetik() ? "koordinator" : "mt", putusan);
    }

    private Jalan periksaHasil(Jalan j, String frasa, String siapa, String putusan) {
        semua(j, frasa).forEach(t -> {
            List<Map<String, Object>> baris = new ArrayList<>();
            orang.lihat(j.balai().orang(siapa), t).get("baris").forEach(b -> {
                if (b.path("putusan").isNull()) {
                    baris.add(Map.of("hasilId", b.at("/hasil/id").asLong(), "putusan", putusan, "catatan", putusan.equals("benar") ? "" : "Meragukan"));
                }
            });
            orang.selesaikan(j.balai().orang(siapa), t, Map.of("baris", baris));
        });
        return jalankan(j);
    }

    Jalan terbitkanLhu(Jalan j) {
        kunci.siapkanKunci(j.balai().orang("kepala"));
        return terbitkanDenganKunci(j);
    }

    /** The same where the head of the balai has a key from before. */
    Jalan terbitkanDenganKunci(Jalan j) {
        return periksaLhu(tandatangani(buatLhu(beriNomorLhu(j))));
    }

    Jalan beriNomorLhu(Jalan j) {
        semua(j, "beriNomorLhu").forEach(t -> orang.selesaikan(j.balai().orang(j.balai().berpengetik() ? "pengetik" : "ketua"), t, Map.of()));
        ketik(j);
        return j;
    }

    Jalan buatLhu(Jalan j) {
        semua(j, "buatLhu").forEach(t -> orang.selesaikan(j.balai().orang("cs"), t, Map.of("penandaTangan", j.balai().orang("kepala"), "tanpaSimbol", false)));
        return j;
    }

    Jalan tandatangani(Jalan j) {
        List<String> antre = semua(j, "tandatanganiLhu").stream().map(Task::getId).toList();
        orang.sebagai(j.balai().orang("kepala"), () -> tte.tandatangani(antre, "laju-demo-tte".toCharArray(), siapa.sekarang().orElseThrow()));
        return j;
    }

    Jalan periksaLhu(Jalan j) {
        semua(j, "periksaLhu").forEach(t -> orang.selesaikan(j.balai().orang("cs"), t, Map.of("keputusan", "rilis")));
        return jalankan(j);
    }

    /** Where a pengetik types and PJ Lab approves. */
    private void ketik(Jalan j) {
        semua(j, "ketikLhu").forEach(t -> orang.selesaikan(j.balai().orang("pengetik"), t, Map.of("ketikan", List.of())));
        semua(j, "setujuiLhu").forEach(t -> orang.selesaikan(j.balai().orang("koordinator"), t, Map.of("keputusan", "setuju")));
        semua(j, "mintaTandaTangan").forEach(t -> orang.selesaikan(j.balai().orang("cs"), t, Map.of("keputusan", "minta", "penandaTangan", j.balai().orang("kepala"))));
    }

    /** Runs what would run by itself now; timers wait. */
    public Jalan jalankan(Jalan j) {
        for (List<Job> siap = pekerjaan(j); !siap.isEmpty(); siap = pekerjaan(j)) {
            Pekerjaan.kerjakan(pengelola, siap.get(0).getId());
        }
        return j;
    }

    private List<Job> pekerjaan(Jalan j) {
        return mesin.createProcessInstanceQuery().processInstanceBusinessKey(j.kasus()).list().stream()
                .flatMap(p -> pengelola.createJobQuery().processInstanceId(p.getId()).messages().list().stream()).toList();
    }

    /** Fires the timer that hangs on that boundary event somewhere in the case. */
    public Jalan lewat(Jalan j, String batas) {
        Job timer = mesin.createProcessInstanceQuery().processInstanceBusinessKey(j.kasus()).list().stream()
                .flatMap(p -> pengelola.createJobQuery().processInstanceId(p.getId()).activityId(batas).list().stream()).findFirst().orElseThrow();
        pengelola.executeJob(timer.getId());
        return jalankan(j);
    }
}
