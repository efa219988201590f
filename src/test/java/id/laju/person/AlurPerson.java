package id.laju.person;

import com.fasterxml.jackson.databind.JsonNode;
import id.laju.Orang;
import id.laju.berkas.ContohBerkas;
import id.laju.kasus.AlurPengujian.Jalan;
import id.laju.kasus.AlurPengujian;
import id.laju.lhu.ContohLhu;
import id.laju.lhu.SuratTte;
import id.laju.mesin.SiapaBekerja;
import id.laju.pelanggan.PenggunaLogin;
import id.laju.permohonan.DrafService;
import id.laju.permohonan.PengajuanService;
import id.laju.permohonan.PermohonanService;
import id.laju.permohonan.Unggahan;
import id.laju.peserta.IsianPeserta;
import id.laju.peserta.Peserta;
import id.laju.peserta.PesertaService;
import id.laju.survei.IsianSurvei;
import id.laju.survei.SurveiService;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.stereotype.Component;

/** The named pieces of a certification of persons at BBSPJIKFK; everybody works through the real services. */
@Component
class AlurPerson {

    static final String PELANGGAN = "argonmulia3508";
    private static final String SATKER = "bbspjikfk";
    private static final AtomicLong NIK = new AtomicLong(3175010101900000L);

    private final Orang orang;
    private final AlurPengujian alur;
    private final UserDetailsService akun;
    private final DrafService draf;
    private final PersonService person;
    private final SkemaPersonService skema;
    private final PesertaService peserta;
    private final PengajuanService pengajuan;
    private final PermohonanService permohonan;
    private final SesiService sesi;
    private final PutusanSesiService putusanSesi;
    private final UjiService uji;
    private final JawabUjiService jawabUji;
    private final ContohLhu kunci;
    private final SuratTte tte;
    private final SiapaBekerja siapa;
    private final TaskService tugas;
    private final RuntimeService mesin;
    private final ManagementService pengelola;
    private final SurveiService survei;

    AlurPerson(Orang orang, AlurPengujian alur, UserDetailsService akun, DrafService draf, PersonService person, SkemaPersonService skema, PesertaService peserta, PengajuanService pengajuan, PermohonanService permohonan,
            SesiService sesi, PutusanSesiService putusanSesi, UjiService uji, JawabUjiService jawabUji, ContohLhu kunci, SuratTte tte, SiapaBekerja siapa, TaskService tugas, RuntimeService mesin, ManagementService pengelola, SurveiService survei) {
        this.orang = orang;
        this.alur = alur;
        this.akun = akun;
        this.draf = draf;
        this.person = person;
        this.skema = skema;
        this.peserta = peserta;
        this.pengajuan = pengajuan;
        this.permohonan = permohonan;
        this.sesi = sesi;
        this.putusanSesi = putusanSesi;
        this.uji = uji;
        this.jawabUji = jawabUji;
        this.kunci = kunci;
        this.tte = tte;
        this.siapa = siapa;
        this.tugas = tugas;
        this.mesin = mesin;
        this.pengelola = pengelola;
        this.survei = survei;
    }

    PenggunaLogin saya() {
        return (PenggunaLogin) akun.loadUserByUsername(PELANGGAN);
    }

    SkemaPerson skema(String kode) {
        return skema.semua(SATKER).stream().filter(s -> s.kode().equals(kode)).findFirst().orElseThrow();
    }

    LocalDate hari() {
        return skema.hariIni(SATKER);
    }

    /** A complete draft for so many people. @return its id */
    long lengkap(String... nama) {
        long id = draf.buat(saya(), "sertifikasi-person");
        orang.sebagai(PELANGGAN, () -> {
            pilihSkema(id, "PPC");
            List.of(nama).forEach(n -> tambah(id, n));
            peserta.semua(id).forEach(x -> isi(id, x));
            return null;
        });
        return id;
    }

    void pilihSkema(long id, String kode) {
        SkemaPerson s = skema(kode);
        long surat = skema.syarat(s.id()).stream().filter(x -> !x.pesertaan()).map(SyaratPerson::id).findFirst().orElseThrow();
        person.simpan(saya(), id, versi(id), s.id(), "LPK Cipta Mutu", Map.of(surat, new Unggahan("surat.pdf", ContohBerkas.pdf("Surat permohonan"))));
    }

    void tambah(long id, String nama) {
        peserta.tambah(saya(), id, versi(id), IsianPeserta.dari(nama, nama.toLowerCase().replace(' ', '.') + "@argonmulia.example.id"));
    }

    Integer versi(long id) {
        return draf.ambil(saya(), id).versi();
    }

    void isi(long id, Peserta x) {
        person.simpanPeserta(saya(), id, x.id(), versi(id), new IsianData(String.valueOf(NIK.incrementAndGet()), "Jakarta", "1992-03-04"), new Unggahan("foto.jpg", ContohBerkas.foto("jpg", 300, 400)), wajib(id));
    }

    /** A draft that was prepared with what is known of its people gets its letter and their documents, and is submitted. */
    Jalan ajukanDisiapkan(long id) {
        return orang.sebagai(PELANGGAN, () -> {
            pilihSkema(id, "PPC");
            peserta.semua(id).forEach(x -> person.simpanPeserta(saya(), id, x.id(), versi(id), IsianData.dari(person.data(id).get(x.id())), null, wajib(id)));
            pengajuan.ajukan(saya(), id, versi(id));
            return jalan(id);
        });
    }

    private Map<Long, Unggahan> wajib(long id) {
        return person.syarat(id).stream().filter(s -> s.pesertaan() && s.wajib()).collect(Collectors.toMap(SyaratPerson::id, s -> new Unggahan("dokumen.pdf", ContohBerkas.pdf(s.nama()))));
    }

    Jalan ajukan(String... nama) {
        long id = lengkap(nama);
        return orang.sebagai(PELANGGAN, () -> {
            pengajuan.ajukan(saya(), id, versi(id));
            return jalan(id);
        });
    }

    Jalan jalan(long id) {
        return alur.jalankan(new Jalan(id, permohonan.ambil(id).kasus()));
    }

    Jalan periksa(Jalan j) {
        orang.selesaikan("cs", j.kasus(), "periksaPermohonanPerson", Map.of("keputusan", "terima"));
        orang.selesaikan("ketua", j.kasus(), "setujuiTarif", Map.of("keputusan", "setuju", "tambahan", List.of()));
        return alur.jalankan(j);
    }

    Jalan setuju(Jalan j) {
        return alur.setujuiPenawaran(j);
    }

    void isiSurvei(Jalan j) {
        Map<String, Integer> jawaban = survei.lembar(j.permohonanId(), saya().pelangganId()).pertanyaan().stream().collect(Collectors.toMap(t -> t.kode(), t -> 4));
        orang.sebagai(PELANGGAN, () -> survei.isi(j.permohonanId(), saya().pelangganId(), new IsianSurvei(jawaban, Map.of(), null)));
        alur.jalankan(j);
    }

    /** From the approval of the price to the payment. */
    Jalan lunasiDariTarif(Jalan j) {
        orang.selesaikan("ketua", j.kasus(), "setujuiTarif", Map.of("keputusan", "setuju", "tambahan", List.of()));
        alur.jalankan(j);
        return alur.bayar(alur.terbitkanBilling(alur.setujuiPenawaran(j)));
    }

    /** At the placement into a session. */
    Jalan lunas(String... nama) {
        return lunasi(ajukan(nama));
    }

    Jalan lunasi(Jalan diajukan) {
        return alur.bayar(alur.terbitkanBilling(alur.setujuiPenawaran(periksa(diajukan))));
    }

    /** A session in ten days, with five days to register. */
    SesiUji buka(int minimal, int maksimal) {
        long id = sesi.buka(SATKER, new IsianSesi(skema("PPC").id(), hari().plusDays(10).toString(), "08.00-16.00 WIB", "Laboratorium BBSPJIKFK", String.valueOf(minimal), String.valueOf(maksimal), hari().plusDays(5).toString()), "adminsert");
        return sesi.ambil(id);
    }

    Jalan tempatkan(Jalan j, SesiUji s) {
        orang.selesaikan("adminsert", j.kasus(), "tempatkanPeserta", Map.of("sesiId", s.id()));
        alur.jalankan(j);
        jalankan(s);
        return alur.jalankan(j);
    }

    /** Runs what of the session would run by itself now; timers wait. */
    void jalankan(SesiUji s) {
        for (List<Job> siap = pekerjaan(s); !siap.isEmpty(); siap = pekerjaan(s)) {
            pengelola.executeJob(siap.get(0).getId());
        }
    }

    private List<Job> pekerjaan(SesiUji s) {
        return mesin.createProcessInstanceQuery().processInstanceBusinessKey(s.kasus()).list().stream().flatMap(i -> pengelola.createJobQuery().processInstanceId(i.getId()).messages().list().stream()).toList();
    }

    /** Fires the timer of the session that hangs on that element, and lets the session go on. */
    void lewat(SesiUji s, String elemen) {
        tiba(s, elemen);
        jalankan(s);
    }

    /** The timer alone: what it sets going in the background waits. */
    void tiba(SesiUji s, String elemen) {
        Job timer = mesin.createProcessInstanceQuery().processInstanceBusinessKey(s.kasus()).list().stream().flatMap(i -> pengelola.createJobQuery().processInstanceId(i.getId()).activityId(elemen).list().stream()).findFirst().orElseThrow();
        pengelola.executeJob(timer.getId());
    }

    Task tugasSesi(SesiUji s, String frasa) {
        return tugas.createTaskQuery().processInstanceBusinessKey(s.kasus()).taskDefinitionKey("userTask_" + frasa).list().stream().findFirst().orElse(null);
    }

    /** Registration closes, the examiner is appointed and declares himself. */
    void siapkan(SesiUji s, String penguji) {
        lewat(s, "catchEvent_pendaftaranDitutup");
        tunjuk(s, penguji);
        orang.selesaikan(penguji, tugasSesi(s, "nyatakanTidakBerpihak"), Map.of("jawaban", "bersedia", "bebas", true));
        jalankan(s);
    }

    /** PJ Sertifikasi lets it fall, in whatever state it is. */
    void gagalkan(SesiUji s, String alasan) {
        orang.sebagai("pjsert", () -> {
            putusanSesi.gagalkan(s.id(), alasan);
            return null;
        });
    }

    void tunjuk(SesiUji s, String penguji) {
        orang.selesaikan("pjsert", tugasSesi(s, "tunjukPenguji"), Map.of("penguji", List.of(Map.of("staf", penguji, "pilih", true))));
        jalankan(s);
    }

    /** The day of the test has come. */
    void hariUji(SesiUji s) {
        ClockUtil.setCurrentTime(Date.from(s.tanggal().atTime(9, 0).atZone(ZoneId.of("Asia/Jakarta")).toInstant()));
    }

    /** What waits for the day of the test goes on, as it does by itself once that has come. */
    Jalan diuji(Jalan j) {
        return alur.lewat(j, "boundaryEvent_hariUji");
    }

    /** Notes the results of all who are to be tested. @param gagal names of those who fail */
    Jalan uji(Jalan j, String penguji, String... gagal) {
        orang.selesaikan(penguji, j.kasus(), "laksanakanUji", nilai(j, penguji, List.of(gagal)));
        return alur.jalankan(j);
    }

    Map<String, Object> nilai(Jalan j, String penguji, List<String> gagal) {
        JsonNode form = orang.lihat(penguji, orang.tugas(j.kasus(), "laksanakanUji"));
        List<Map<String, Object>> isi = new ArrayList<>();
        form.get("isi").forEach(u -> {
            boolean kurang = gagal.contains(u.get("nama").asText());
            Map<String, Object> baris = new HashMap<>(Map.of("ujiId", u.get("ujiId").asLong(), "unitId", u.get("unitId").asLong(), "nilai", kurang ? 50 : 90));
            baris.put("alasan", kurang ? "Segel contoh tidak rapat" : null);
            isi.add(baris);
        });
        return Map.of("hadir", List.of(), "isi", isi);
    }

    void jawabUlang(Jalan j, List<Long> peserta) {
        orang.sebagai(PELANGGAN, () -> {
            jawabUji.jawabUjiUlang(saya(), permohonan.ambil(j.permohonanId()), peserta);
            return null;
        });
        alur.jalankan(j);
    }

    void jawabSesi(Jalan j, String jawaban) {
        orang.sebagai(PELANGGAN, () -> {
            jawabUji.jawabSesi(saya(), permohonan.ambil(j.permohonanId()), jawaban);
            return null;
        });
        alur.jalankan(j);
    }

    /** Decides as each participant was found. */
    Jalan putuskan(Jalan j) {
        orang.selesaikan("pemutus", j.kasus(), "putuskanSertifikasiPerson", keputusan(j));
        return alur.jalankan(j);
    }

    Map<String, Object> keputusan(Jalan j) {
        Map<Long, UjiPeserta> akhir = uji.terakhir(j.permohonanId());
        return Map.of("bebas", true, "keputusan", peserta.semua(j.permohonanId()).stream().map(x -> {
            boolean lulus = akhir.get(x.id()).kompeten();
            Map<String, Object> k = new HashMap<>(Map.of("pesertaId", x.id(), "putusan", lulus ? "BERIKAN" : "TOLAK"));
            k.put("alasan", lulus ? null : "Belum kompeten sampai uji terakhir");
            return k;
        }).toList());
    }

    Jalan terbitkan(Jalan j) {
        orang.selesaikan("adminsert", j.kasus(), "siapkanSertifikatPerson", Map.of());
        tandatangani(j);
        orang.selesaikan("cs", j.kasus(), "periksaSertifikatPerson", Map.of("keputusan", "rilis"));
        return alur.jalankan(j);
    }

    void tandatangani(Jalan j) {
        tandatangani(j, "tandatanganiSertifikatPerson");
    }

    void tandatangani(Jalan j, String frasa) {
        kunci.siapkanKunci();
        orang.sebagai("kepala", () -> {
            tte.tandatangani(orang.tugas(j.kasus(), frasa).getId(), ContohLhu.SANDI.toCharArray(), siapa.sekarang().orElseThrow());
            return null;
        });
        alur.jalankan(j);
    }

    /** Up to the test, with the examiner ready and the day there. */
    Jalan siapDiuji(SesiUji s, String penguji, String... nama) {
        return siapDiuji(s, penguji, lunas(nama));
    }

    Jalan siapDiuji(SesiUji s, String penguji, Jalan lunas) {
        Jalan j = tempatkan(lunas, s);
        siapkan(s, penguji);
        alur.jalankan(j);
        hariUji(s);
        return diuji(j);
    }

    /** Fires a timer of the order. */
    Jalan lewat(Jalan j, String batas) {
        return alur.lewat(j, batas);
    }

    Jalan jalankan(Jalan j) {
        return alur.jalankan(j);
    }

    /** As if its case had never been. */
    void akhiri(Jalan j) {
        mesin.createProcessInstanceQuery().processInstanceBusinessKey(j.kasus()).rootProcessInstances().list().forEach(i -> mesin.deleteProcessInstance(i.getId(), "akhir uji"));
    }

    void bereskan() {
        mesin.createProcessInstanceQuery().processInstanceBusinessKeyLike(SATKER + "/UJI-%").rootProcessInstances().list().forEach(i -> mesin.deleteProcessInstance(i.getId(), "akhir uji"));
    }
}
