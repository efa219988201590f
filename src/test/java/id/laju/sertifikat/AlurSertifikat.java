package id.laju.sertifikat;

import id.laju.Orang;
import id.laju.berkas.ContohBerkas;
import id.laju.lhu.ContohLhu;
import id.laju.lhu.SuratTte;
import id.laju.mesin.SiapaBekerja;
import id.laju.penawaran.AlurPenawaran;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Certificates of PT Argon Mulia, issued the way the real people do it, or typed in from paper. */
@Component
public class AlurSertifikat {

    private final AlurPenawaran penawaran;
    private final PermohonanService permohonan;
    private final TerbitMapper mapper;
    private final SertifikatService sertifikat;
    private final SertifikatLamaService lama;
    private final ContohLhu kunci;
    private final SuratTte tte;
    private final SiapaBekerja siapa;
    private final RuntimeService mesin;
    private final Orang orang;
    private final JdbcTemplate sql;
    private final Clock jam;

    AlurSertifikat(AlurPenawaran penawaran, PermohonanService permohonan, TerbitMapper mapper, SertifikatService sertifikat, SertifikatLamaService lama, ContohLhu kunci, SuratTte tte, SiapaBekerja siapa, RuntimeService mesin, Orang orang,
            JdbcTemplate sql, Clock jam) {
        this.penawaran = penawaran;
        this.permohonan = permohonan;
        this.mapper = mapper;
        this.sertifikat = sertifikat;
        this.lama = lama;
        this.kunci = kunci;
        this.tte = tte;
        this.siapa = siapa;
        this.mesin = mesin;
        this.orang = orang;
        this.sql = sql;
        this.jam = jam;
    }

    /** With two brands, released today. */
    public Sertifikat terbit() {
        return rilis(diminta());
    }

    /** A surveillance adds a brand to it and names no other. @return the one in its place */
    public Sertifikat tambahMerek(Sertifikat lama, String merek) {
        long id = diminta();
        sql.update("update sertifikasi set kegiatan = 'SURVEILAN', tambah_merek = true, sertifikat_lama = ? where permohonan_id = ?", lama.nomor(), id);
        sql.update("delete from merek where permohonan_id = ? and urutan > 1", id);
        sql.update("update merek set merek = ? where permohonan_id = ?", merek, id);
        return rilis(id);
    }

    private long diminta() {
        long id = penawaran.disetujui(null);
        sql.update("update permohonan set layanan = 'sertifikasi-produk', dipesan = ?, nomor_order = ? where id = ?", Timestamp.from(jam.instant()), "ORD-SRT-" + id, id);
        sql.update("insert into sertifikasi (permohonan_id, skema, produk_sertifikasi_id, jenis_usaha, ttd_nama, ttd_jabatan, telepon, surel) select ?, 'TIPE_5', min(id), 'PRODUSEN', 'Gunawan Prasetyo', 'Direktur Utama', "
            + "'(021) 5550 3508', 'kontak@argonmulia.example.id' from produk_sertifikasi where acuan = 'SNI 7276:2014' and satker = 'bbspjikfk'", id);
        sql.update("insert into merek (permohonan_id, urutan, merek, nama_produk, tipe, milik_sendiri) values (?, 1, 'Argon Tank', '<p>Tangki air</p>', 'AT-500', true), (?, 2, 'Argon Mini', '<p>Tangki air</p>', 'AM-50', true)", id, id);
        return id;
    }

    private Sertifikat rilis(long id) {
        Permohonan p = permohonan.ambil(id);
        mesin.startProcessInstanceByKey("penerbitan-sertifikat", p.kasus(), Map.of("satker", p.satker(), "permohonanId", id, "pelangganId", p.pelangganId()));
        penawaran.latar(p.kasus());
        orang.selesaikan("adminsert", p.kasus(), "siapkanSertifikat", Map.of("produk", "Tangki air silinder vertikal", "pimpinan", "Gunawan Prasetyo"));
        kunci.siapkanKunci();
        orang.sebagai("kepala", () -> {
            tte.tandatangani(orang.tugas(p.kasus(), "tandatanganiSertifikat").getId(), ContohLhu.SANDI.toCharArray(), siapa.sekarang().orElseThrow());
            return null;
        });
        penawaran.latar(p.kasus());
        orang.selesaikan("cs", p.kasus(), "periksaSertifikat", Map.of("keputusan", "rilis"));
        penawaran.latar(p.kasus());
        return mapper.milik(id).get(0);
    }

    /** An old one. */
    public Sertifikat lama(LocalDate terbit) {
        return lama(terbit, "Argon Lama");
    }

    /** @param merek a brand per line, with product and kind after semicolons */
    public Sertifikat lama(LocalDate terbit, String merek) {
        String nomor = "R/" + UUID.randomUUID().toString().substring(0, 8) + "/LAMA";
        long id = lama.catat("bbspjikfk", null, isian(nomor, "argonmulia3508", terbit, merek), "lama.pdf", ContohBerkas.pdf(nomor), "adminsert");
        return sertifikat.ambil(id);
    }

    /** An old one of a management system: a scope, no brands. */
    public Sertifikat lamaSistem(LocalDate terbit, String lingkup) {
        String nomor = "R/" + UUID.randomUUID().toString().substring(0, 8) + "/LAMA";
        IsianSertifikat isian = new IsianSertifikat(nomor, "argonmulia3508", "MUTU", null, "PT Argon Mulia", "Jalan Industri 1", null, null, lingkup, "SNI ISO 9001:2015", null, null, terbit, null, null);
        return sertifikat.ambil(lama.catat("bbspjikfk", null, isian, "lama.pdf", ContohBerkas.pdf(nomor), "adminsert"));
    }

    public static IsianSertifikat isian(String nomor, String akun, LocalDate terbit) {
        return isian(nomor, akun, terbit, "Argon Lama");
    }

    private static IsianSertifikat isian(String nomor, String akun, LocalDate terbit, String merek) {
        return new IsianSertifikat(nomor, akun, "TIPE_5", null, "PT Argon Mulia", "Jalan Industri 1", null, null, "Tangki air", "SNI 7276:2014", null, null, terbit, null, merek);
    }
}
