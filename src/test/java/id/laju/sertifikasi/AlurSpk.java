package id.laju.sertifikasi;

import id.laju.Orang;
import id.laju.berkas.ContohBerkas;
import id.laju.lhu.ContohLhu;
import id.laju.lhu.SuratTte;
import id.laju.mesin.SiapaBekerja;
import id.laju.pelanggan.PenggunaLogin;
import id.laju.penawaran.AlurPenawaran;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.permohonan.Unggahan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.stereotype.Component;

/** Walks a certification whose price was accepted through its agreement, as the real people would. */
@Component
public class AlurSpk {

    private static final Pattern KODE = Pattern.compile("(?<!\\d)\\d{6}(?!\\d)");

    private final AlurPenawaran penawaran;
    private final PermohonanService permohonan;
    private final JawabSpkService jawaban;
    private final ContohLhu kunci;
    private final SuratTte tte;
    private final SiapaBekerja siapa;
    private final RuntimeService mesin;
    private final UserDetailsService akun;
    private final Orang orang;
    private final JdbcTemplate sql;
    private final List<String> berjalan = new ArrayList<>();

    AlurSpk(AlurPenawaran penawaran, PermohonanService permohonan, JawabSpkService jawaban, ContohLhu kunci, SuratTte tte, SiapaBekerja siapa, RuntimeService mesin,
            UserDetailsService akun, Orang orang, JdbcTemplate sql) {
        this.penawaran = penawaran;
        this.permohonan = permohonan;
        this.jawaban = jawaban;
        this.kunci = kunci;
        this.tte = tte;
        this.siapa = siapa;
        this.mesin = mesin;
        this.akun = akun;
        this.orang = orang;
        this.sql = sql;
    }

    /** PT Argon Mulia, whose one user holds every role. */
    public PenggunaLogin pelanggan() {
        return (PenggunaLogin) akun.loadUserByUsername("argonmulia3508");
    }

    /** A certification of the tank whose quotation was accepted; its agreement has begun. */
    public Permohonan mulai(Kegiatan kegiatan) {
        long id = penawaran.disetujui(null);
        sql.update("update permohonan set layanan = 'sertifikasi-produk' where id = ?", id);
        sql.update("insert into sertifikasi (permohonan_id, skema, kegiatan, produk_sertifikasi_id, ttd_nama, ttd_jabatan, telepon, surel, sertifikat_lama) "
            + "select ?, 'TIPE_5', ?, min(id), 'Gunawan Prasetyo', 'Direktur Utama', '(021) 5550 3508', 'kontak@argonmulia.example.id', 'R/12/2023' from produk_sertifikasi where acuan = 'SNI 7276:2014' and satker = 'bbspjikfk'", id, kegiatan.name());
        mulaiProses(id);
        return permohonan.ambil(id);
    }

    void mulaiProses(long id) {
        Permohonan p = permohonan.ambil(id);
        berjalan.add(mesin.startProcessInstanceByKey("perjanjian-sertifikasi", p.kasus(), Map.of("satker", p.satker(), "permohonanId", id, "pelangganId", p.pelangganId())).getId());
        latar(p);
    }

    /** No test leaves open tasks behind. */
    public void bereskan() {
        berjalan.stream().filter(i -> mesin.createProcessInstanceQuery().processInstanceId(i).count() > 0).forEach(i -> mesin.deleteProcessInstance(i, "akhir uji"));
        berjalan.clear();
    }

    public void latar(Permohonan p) {
        penawaran.latar(p.kasus());
    }

    public void timer(Permohonan p, String elemen) {
        penawaran.timer(p.kasus(), elemen);
        latar(p);
    }

    public void timerTiba(Permohonan p, String elemen) {
        penawaran.timerTiba(p.kasus(), elemen);
        latar(p);
    }

    /** The code in the newest mail about it. */
    String kode(Spk s) {
        String teks = sql.queryForObject("select teks from surat_keluar where kunci like ? order by id desc limit 1", String.class, "spk-kode/" + s.id() + "/%");
        Matcher m = KODE.matcher(teks);
        if (!m.find()) {
            throw new IllegalStateException(teks);
        }
        return m.group();
    }

    public void tandatanganiDenganKode(Permohonan p, Spk s) {
        jawaban.mintaKode(pelanggan(), p.id());
        jawaban.denganKode(pelanggan(), p.id(), kode(s), "Manajer Mutu", true);
        latar(p);
    }

    public void unggahPindaian(Permohonan p) {
        jawaban.denganPindaian(pelanggan(), p.id(), "Gunawan Prasetyo", "Direktur Utama", List.of(new Unggahan("spk.pdf", ContohBerkas.pdf("SPK bertanda tangan"))));
        latar(p);
    }

    public void tandatanganiBalai(Permohonan p, String oleh) {
        kunci.siapkanKunci(oleh);
        orang.sebagai(oleh, () -> {
            tte.tandatangani(orang.tugas(p.kasus(), "setujuiSpk").getId(), ContohLhu.SANDI.toCharArray(), siapa.sekarang().orElseThrow());
            return null;
        });
        latar(p);
    }
}
