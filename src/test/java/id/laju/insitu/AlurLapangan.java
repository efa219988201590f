package id.laju.insitu;

import id.laju.Orang;
import id.laju.berkas.ContohBerkas;
import id.laju.kalibrasi.BacaanLapanganService;
import id.laju.lhu.ContohLhu;
import id.laju.lhu.SuratTte;
import id.laju.mesin.SiapaBekerja;
import id.laju.penawaran.AlurPenawaran;
import id.laju.permohonan.ContohPermohonan;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Walks a paid order through the work at the customer's site, as the real people would. */
@Component
public class AlurLapangan {

    static final ZoneId WIB = ZoneId.of("Asia/Jakarta");

    private final ContohPermohonan contoh;
    private final ContohLhu kunci;
    private final PermohonanService permohonan;
    private final AlurPenawaran penawaran;
    private final SuratTte tte;
    private final FotoLapanganService foto;
    private final FotoUlangService ulang;
    private final JadwalLapanganService jadwal;
    private final BacaanLapanganService bacaan;
    private final SiapaBekerja siapa;
    private final RuntimeService mesin;
    private final Orang orang;
    private final JdbcTemplate sql;
    private final Clock jam;

    AlurLapangan(ContohPermohonan contoh, ContohLhu kunci, PermohonanService permohonan, AlurPenawaran penawaran, SuratTte tte, FotoLapanganService foto,
            FotoUlangService ulang, JadwalLapanganService jadwal, BacaanLapanganService bacaan, SiapaBekerja siapa, RuntimeService mesin, Orang orang, JdbcTemplate sql, Clock jam) {
        this.contoh = contoh;
        this.kunci = kunci;
        this.permohonan = permohonan;
        this.penawaran = penawaran;
        this.tte = tte;
        this.foto = foto;
        this.ulang = ulang;
        this.jadwal = jadwal;
        this.bacaan = bacaan;
        this.siapa = siapa;
        this.mesin = mesin;
        this.orang = orang;
        this.sql = sql;
        this.jam = jam;
    }

    /** A paid order that waits to be passed on to the laboratory. */
    Permohonan mulai() {
        return mulai("pengujian");
    }

    Permohonan mulai(String layanan) {
        long id = contoh.ajukan(1, false);
        sql.update("update permohonan set asal_contoh = 'SAMPLING', layanan = ? where id = ?", layanan, id);
        permohonan.jadikanOrder(id);
        Permohonan p = permohonan.ambil(id);
        mesin.startProcessInstanceByKey("pelaksanaan-insitu", p.kasus(), Map.of("satker", p.satker(), "permohonanId", id, "pelangganId", p.pelangganId()));
        return p;
    }

    public void latar(Permohonan p) {
        penawaran.latar(p.kasus());
    }

    LocalDateTime kini() {
        return LocalDateTime.ofInstant(jam.instant(), WIB).withNano(0);
    }

    /** Moves the clock to that moment at the balai. */
    void pukul(LocalDateTime saat) {
        ClockUtil.setCurrentTime(Date.from(saat.atZone(WIB).toInstant()));
    }

    /** Eight to three o'clock, five days from now. */
    public Map<String, Object> rencana(String... petugas) {
        LocalDateTime mulai = kini().plusDays(5).withHour(8).withMinute(0).withSecond(0);
        Map<String, Object> isi = new HashMap<>();
        isi.put("mulai", mulai.toString());
        isi.put("selesai", mulai.withHour(15).toString());
        isi.put("petugas", List.of(petugas));
        isi.put("ketua", petugas[0]);
        isi.put("kendaraan", "Mobil dinas B 1234 XX");
        isi.put("tetap", true);
        return isi;
    }

    public void teruskan(Permohonan p) {
        orang.selesaikan("cs", p.kasus(), "teruskanKeLab", Map.of("catatan", "Bawa pendingin"));
        orang.selesaikan("koordinator", p.kasus(), "disposisiLapangan", Map.of("keputusan", "teruskan"));
    }

    public void jadwalkan(Permohonan p, String... petugas) {
        orang.selesaikan("sampling", p.kasus(), "susunJadwal", rencana(petugas));
        orang.selesaikan("koordinator", p.kasus(), "setujuiJadwal", Map.of("keputusan", "setuju"));
        latar(p);
    }

    /** By silence of the customer. */
    public void sepakati(Permohonan p) {
        penawaran.timer(p.kasus(), "boundaryEvent_jadwalDidiamkan");
        latar(p);
    }

    public void tandatangani(Permohonan p) {
        kunci.siapkanKunci();
        orang.sebagai("kepala", () -> {
            tte.tandatangani(orang.tugas(p.kasus(), "tandatanganiSuratTugas").getId(), ContohLhu.SANDI.toCharArray(), siapa.sekarang().orElseThrow());
            return null;
        });
        latar(p);
    }

    /** Until the officers may go. */
    public void berangkat(Permohonan p, String... petugas) {
        jadwalkan(p, petugas);
        sepakati(p);
        tandatangani(p);
    }

    void potret(Permohonan p, String oleh) {
        contoh.sampel(p.id()).forEach(s -> foto.tambah(p.kasus(), JenisFoto.FOTO, s, "outlet.jpg", ContohBerkas.foto("jpg", 900, 600), oleh));
    }

    /** Signatures, once; instruments need no photo. */
    public void siapkanBukti(Permohonan p, String oleh) {
        if (sql.queryForObject("select count(*) from foto_lapangan f join jadwal_lapangan j on j.id = f.jadwal_id where j.permohonan_id = ?", Long.class, p.id()) == 0) {
            tandaTanganDiLokasi(p, oleh);
        }
    }

    /** Of a sample that is taken once more. */
    public void potretUlang(long sampelId, String oleh) {
        ulang.tambah(sampelId, JenisFoto.FOTO, "outlet.jpg", ContohBerkas.foto("jpg", 900, 600), oleh);
    }

    public void tandaTanganUlang(long sampelId, String oleh) {
        ulang.tambah(sampelId, JenisFoto.TTD_PELANGGAN, "ttd.png", coretan(), oleh);
        ulang.tambah(sampelId, JenisFoto.TTD_PETUGAS, "ttd.png", coretan(), oleh);
    }

    void tandaTanganDiLokasi(Permohonan p, String oleh) {
        foto.tambah(p.kasus(), JenisFoto.TTD_PELANGGAN, null, "ttd.png", coretan(), oleh);
        foto.tambah(p.kasus(), JenisFoto.TTD_PETUGAS, null, "ttd.png", coretan(), oleh);
    }

    /** What the officer sends when the visit is over; {@code kini} is the end of it. */
    public Map<String, Object> laporan(Permohonan p) {
        LocalDateTime selesai = kini().withSecond(0).minusMinutes(1);
        List<Map<String, Object>> baris = new ArrayList<>();
        contoh.sampel(p.id()).forEach(s -> {
            Map<String, Object> satu = new HashMap<>(Map.of("sampelId", s, "nomorContoh", "AL-01", "titik", "Outlet IPAL", "lintang", "-6,204210", "bujur", "106.845131",
                "diambil", selesai.minusHours(1).toString(), "metode", "SNI 6989.59:2008", "kondisi", "Jernih, 27 derajat"));
            satu.putAll(Map.of("jumlah", "2 botol @ 500 mL", "wadah", "Botol PE", "identitas", "Mettler ML204, seri 77"));
            baris.add(satu);
        });
        Map<String, Object> isi = new HashMap<>(Map.of("hasil", "selesai", "tiba", selesai.minusHours(2).toString(), "selesai", selesai.toString(), "saksiNama", "Budi Hartono", "saksiJabatan", "Kepala produksi"));
        isi.put("baris", baris);
        isi.put("bacaan", contoh.sampel(p.id()).stream().filter(bacaan::diukur).map(s -> bacaan(s, selesai.toLocalDate(), jadwal.petugas(jadwal.ambil(p.id()).id()).get(0))).toList());
        return isi;
    }

    /** Every point read as it should be; its uncertainty follows at the balai. */
    public Map<String, Object> bacaan(long sampelId, LocalDate hari, String petugas) {
        BacaanLapanganService.Lembar l = bacaan.lembar(sampelId, hari, List.of()).orElseThrow();
        Map<String, Object> isi = new HashMap<>(Map.of("tanggal", hari.toString(), "suhu", "20,1", "suhuU", "0,4", "kelembapan", "55", "kelembapanU", "3"));
        isi.put("standar", sql.queryForList("select id from standar_acuan where satker = ? and aktif and ? between dikalibrasi and berlaku_sampai order by kode limit 1", Long.class, l.satker(), hari));
        isi.put("titik", l.titik().stream().map(t -> Map.of("nominal", t.nominal(), "pembacaan", t.nominal() + "; " + t.nominal())).toList());
        return new HashMap<>(Map.of("sampelId", sampelId, "petugas", petugas, "isian", isi));
    }

    /** The officer does the work in the planned time and reports it. */
    public void kerjakan(Permohonan p, String oleh) {
        pukul(kini().plusDays(5).withHour(14).withMinute(0));
        potret(p, oleh);
        tandaTanganDiLokasi(p, oleh);
        orang.selesaikan(oleh, p.kasus(), "kerjakanLapangan", laporan(p));
        latar(p);
    }

    public void tunda(Permohonan p, String oleh) {
        orang.selesaikan(oleh, p.kasus(), "kerjakanLapangan", Map.of("hasil", "tunda", "tundaSebab", "CUACA", "tundaKeterangan", "Banjir di jalan masuk"));
        latar(p);
    }

    public void terima(Permohonan p) {
        List<Map<String, Object>> baris = contoh.sampel(p.id()).stream().map(s -> Map.<String, Object>of("sampelId", s, "kondisi", "Dingin, tersegel", "jumlah", "2 botol", "kemasan", "Kotak pendingin", "tempat", "Lemari A2")).toList();
        orang.selesaikan("cs", p.kasus(), "terimaDariLapangan", Map.of("baris", baris));
        latar(p);
    }

    /** A drawn signature. */
    static byte[] coretan() {
        BufferedImage gambar = new BufferedImage(600, 240, BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = gambar.createGraphics();
        g.setColor(Color.BLACK);
        g.setStroke(new BasicStroke(4));
        g.drawLine(40, 200, 300, 40);
        g.drawLine(300, 40, 560, 180);
        g.dispose();
        return png(gambar);
    }

    static byte[] kosong() {
        return png(new BufferedImage(600, 240, BufferedImage.TYPE_INT_ARGB));
    }

    private static byte[] png(BufferedImage gambar) {
        try (ByteArrayOutputStream keluar = new ByteArrayOutputStream()) {
            ImageIO.write(gambar, "png", keluar);
            return keluar.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
