package id.laju.permohonan;

import id.laju.layanan.LayananService;
import id.laju.layanan.PilihanParameter;
import id.laju.layanan.Produk;
import id.laju.layanan.Standar;
import id.laju.penomoran.JenisNomor;
import id.laju.penomoran.Penomoran;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Submitted requests for the tests of the phases, written straight into the tables: no process has been started. */
@Component
public class ContohPermohonan {

    public static final String SATKER = "bbspjikfk";
    public static final String PRODUK = "Garam Konsumsi Beryodium";
    public static final String STANDAR = "SNI 3556:2016";

    private final JdbcTemplate sql;
    private final LayananService layanan;
    private final Penomoran penomoran;
    private final Clock jam;

    ContohPermohonan(JdbcTemplate sql, LayananService layanan, Penomoran penomoran, Clock jam) {
        this.sql = sql;
        this.layanan = layanan;
        this.penomoran = penomoran;
        this.jam = jam;
    }

    /** One sample with two parameters (Kadar air 75.000, NaCl), of the demo customer at bbspjikfk. */
    public long ajukanPolos() {
        return ajukan(1, false);
    }

    /** Each sample with the same two parameters; a satker without that product takes its first one. @param gabung one report for all samples */
    public long ajukan(int banyakSampel, boolean gabung) {
        return ajukan(SATKER, banyakSampel, 2, gabung);
    }

    public long ajukan(String satker, int banyakSampel, int banyakParameter, boolean gabung) {
        long id = permohonan(satker, pelanggan(satker), gabung);
        for (int urutan = 1; urutan <= banyakSampel; urutan++) {
            sampel(id, satker, urutan, banyakParameter);
        }
        return id;
    }

    /** For work at the customer's site; its samples are left to Kerjasama, or some are there. */
    public long ajukanDiLokasi(String satker, String layanan, int banyakSampel) {
        long id = ajukan(satker, banyakSampel, 2, false);
        sql.update("update permohonan set asal_contoh = 'SAMPLING', layanan = ? where id = ?", layanan, id);
        sql.update("insert into permohonan_lokasi values (?, 'Jalan Pelabuhan No. 1', 'Cirebon', 'Rudi Hartono', '081234567001', ?, ?, 'Tiga titik air limbah', 'Induksi K3')", id,
            LocalDate.now(jam).plusDays(20), LocalDate.now(jam).plusDays(21));
        return id;
    }

    /** Business key of the request: {@code satker/POP-n}. */
    public String kasus(long permohonanId) {
        return sql.queryForObject("select kasus from permohonan where id = ?", String.class, permohonanId);
    }

    public List<Long> sampel(long permohonanId) {
        return sql.queryForList("select id from sampel where permohonan_id = ? order by urutan", Long.class, permohonanId);
    }

    /** The demo customer of the satker: PT Argon Mulia at bbspjikfk, others elsewhere. */
    public long pelanggan(String satker) {
        return sql.queryForObject("select min(id) from pelanggan where satker = ?", Long.class, satker);
    }

    private long permohonan(String satker, long pelanggan, boolean gabung) {
        Timestamp kini = Timestamp.from(jam.instant());
        long id = sql.queryForObject("""
            insert into permohonan (satker, pelanggan_id, pembuat, nama_cetak, alamat_cetak, kontak_nama, kontak_wa, kontak_jabatan,
                kontak_surel, pernyataan, aturan_keputusan, laporan_gabung, dibuat, diubah)
            values (?, ?, 1, 'PT Argon Mulia', 'Jalan Raya Bogor Km 26, Jakarta Timur', 'Sari Wulandari', '081200000101', 'Manajer Mutu',
                'argonmulia@pelanggan.example.id', true, 'SEDERHANA', ?, ?, ?) returning id""", Long.class, satker, pelanggan, gabung, kini, kini);
        String praOrder = penomoran.ambil(satker, JenisNomor.PRA_ORDER, "permohonan:" + id);
        sql.update("update permohonan set pra_order = ?, kasus = ?, diajukan = ? where id = ?", praOrder, satker + "/" + praOrder, kini, id);
        return id;
    }

    private void sampel(long permohonanId, String satker, int urutan, int banyakParameter) {
        LocalDate hari = LocalDate.now(jam);
        List<Produk> semua = layanan.produk(satker);
        Produk produk = semua.stream().filter(p -> p.nama().equals(PRODUK)).findFirst().orElse(semua.get(0));
        List<Standar> pilihan = layanan.standar(satker, produk.id(), hari);
        Standar standar = pilihan.stream().filter(s -> s.kode().equals(STANDAR)).findFirst().orElse(pilihan.get(pilihan.size() - 1));
        long id = sql.queryForObject("""
            insert into sampel (permohonan_id, urutan, produk_id, standar_id, nama_id, nama_en, merek, tipe_id, tipe_en)
            values (?, ?, ?, ?, ?, ?, 'Kristal', 'Halus', 'Fine') returning id""", Long.class, permohonanId, urutan, produk.id(), standar.id(),
            "Garam Meja " + urutan, "Table Salt " + urutan);
        layanan.kelompokParameter(satker, produk.id(), standar.id(), hari).stream().flatMap(k -> k.isi().stream())
            .filter(PilihanParameter::bisaDipilih).limit(banyakParameter)
            .forEach(p -> sql.update("insert into sampel_parameter (sampel_id, parameter_id) values (?, ?)", id, p.id()));
    }
}
