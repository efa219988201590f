package id.laju.audit;

import id.laju.berkas.BerkasService;
import id.laju.dokumen.JenisDokumen;
import id.laju.dokumen.LembarKetidaksesuaian;
import id.laju.kalender.KalenderKerja;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.satker.Satker;
import id.laju.satker.SatkerService;
import id.laju.sertifikasi.LingkupAudit;
import id.laju.sertifikasi.LingkupAuditService;
import id.laju.sertifikasi.SkemaSertifikasi;
import id.laju.staf.StafService;
import id.laju.umum.Tanggal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What forms, pages and papers say of an audit and its findings. */
@Component
class TampilAudit {

    /** @param auditId 0 before an audit is planned @param hasil {@link LingkupAudit#hasil()} @param waktu planned days in words; null before a notice was made @param hari how much audit was confirmed, in words; null where none was @param kunjungan what the visit is for: audit, or taking samples @param tim "Nama (Ketua Tim)" */
    record Isi(long auditId, long permohonanId, String kasus, String order, String perusahaan, String alamat, String kegiatan, String hasil, String skema, String acuan, String produk, String waktu,
            String keadaan, String hari, String kunjungan, List<String> tim) {
    }

    /** @param lokasi number of the site; null where there is only one @param batas last day in words @param sisa whole days until the end of that day, negative after it; null without a deadline */
    record Baris(long id, int nomor, Long butirId, String acuan, String klausul, String uraian, String kategori, String kategoriLabel, String warna, String auditor, String keadaan, String keadaanLabel,
            String keadaanWarna, String batas, Long sisa, Integer lokasi, String lokasiNama, int versi) {
    }

    /** What was decided about a deadline that passed. */
    static final Map<String, String> PUTUSAN_LEWAT = Map.of("waktu", "diberi waktu lagi", "diterima", "jawaban terlambat diterima", "tidak", "tidak diperbaiki");

    private final PermohonanService permohonan;
    private final LingkupAuditService lingkup;
    private final LembarMapper mapper;
    private final HariRencana rencana;
    private final SkemaSertifikasi skema;
    private final StafService staf;
    private final SatkerService satker;
    private final BerkasService berkas;
    private final KalenderKerja kalender;
    private final Clock jam;

    TampilAudit(PermohonanService permohonan, LingkupAuditService lingkup, LembarMapper mapper, HariRencana rencana, SkemaSertifikasi skema, StafService staf, SatkerService satker, BerkasService berkas, KalenderKerja kalender, Clock jam) {
        this.permohonan = permohonan;
        this.lingkup = lingkup;
        this.mapper = mapper;
        this.rencana = rencana;
        this.skema = skema;
        this.staf = staf;
        this.satker = satker;
        this.berkas = berkas;
        this.kalender = kalender;
        this.jam = jam;
    }

    LocalDate hariIni(String kode) {
        return hari(kode, jam.instant());
    }

    String batas(String kode, Instant saat) {
        return Tanggal.batas(saat, kalender.zona(kode));
    }

    LocalDate hari(String kode, Instant saat) {
        return saat.atZone(kalender.zona(kode)).toLocalDate();
    }

    Isi isi(AuditLapangan a) {
        return isi(a, WaktuAudit.INDONESIA);
    }

    /** With its days in the reader's language. */
    Isi isi(AuditLapangan a, Locale bahasa) {
        return isi(permohonan.ambil(a.permohonanId()), a.id(), waktu(a, bahasa), a.keadaan());
    }

    /** Before its audit is planned. */
    Isi order(Permohonan p) {
        return isi(p, 0, null, null);
    }

    private Isi isi(Permohonan p, long auditId, String waktu, String keadaan) {
        LingkupAudit r = lingkup.untuk(p);
        return new Isi(auditId, p.id(), p.kasus(), WaktuAudit.order(p), p.namaCetak(), p.alamatCetak(), r.kegiatan(), r.hasil(), r.skema(), r.acuan(), r.produk(), waktu, keadaan,
            rencana.banyak(p.id()).orElse(null), KataKunjungan.untuk(skema, p.id()).kunjungan(), mapper.pelaksana(p.id()).stream().map(PelaksanaAudit::sebutan).toList());
    }

    private String waktu(AuditLapangan a, Locale bahasa) {
        return a.mulai() == null ? null : WaktuAudit.hari(hari(a.satker(), a.mulai()), hari(a.satker(), a.selesai()), bahasa);
    }

    Baris baris(String kode, Temuan t) {
        return baris(kode, t, WaktuAudit.INDONESIA);
    }

    Baris baris(String kode, Temuan t, Locale bahasa) {
        LocalDate batas = t.batas() == null ? null : hari(kode, t.batas());
        return new Baris(t.id(), t.nomor(), t.butirId(), t.acuan(), t.klausul(), t.uraian(), t.kategori().name(), t.kategori().label(), t.kategori().warna(), t.auditorNama(), t.keadaan().name(),
            t.keadaan().label(), t.keadaan().warna(), batas == null ? null : Tanggal.panjang(batas, bahasa), batas == null ? null : ChronoUnit.DAYS.between(hariIni(kode), batas), t.lokasi(), t.lokasiNama(), t.versi());
    }

    /** The paper, as it is issued. */
    LembarKetidaksesuaian lembar(Permohonan p, Lks l, List<Temuan> temuan, List<FotoAudit> foto) {
        AuditLapangan a = mapper.audit(l.auditId()).orElseThrow();
        LingkupAudit r = lingkup.untuk(p);
        Satker balai = satker.ambil(p.satker());
        ZoneId zona = balai.zonaWaktu();
        List<PelaksanaAudit> pelaksana = mapper.pelaksana(p.id());
        LocalDate mulai = a.mulai() == null ? l.tanggal() : hari(p.satker(), a.mulai());
        return new LembarKetidaksesuaian(lingkup.formulir(p.satker(), JenisDokumen.LKS).orElse(null), WaktuAudit.order(p), p.namaCetak(), r.acuan(), WaktuAudit.hari(mulai, l.tanggal()), r.kegiatan() + (r.skema() == null ? "" : ", " + r.skema()),
            r.produk(), pelaksana.stream().map(t -> new LembarKetidaksesuaian.Anggota(t.nama(), t.tugas())).toList(), jumlah(temuan),
            temuan.stream().map(t -> cetak(p.satker(), t)).toList(), staf.nama(l.disusunOleh()), sebagai(pelaksana, l.disusunOleh()), gambar(foto, FotoAudit.Jenis.TTD_KETUA), l.wakilNama(), l.wakilJabatan(),
            LksService.TANPA.equals(l.cara()) ? null : gambar(foto, FotoAudit.Jenis.TTD_WAKIL), "Tidak ditandatangani sampai batas waktunya", balai.kota(), l.disusun().atZone(zona).toLocalDate());
    }

    /** As what somebody who worked on this order signs. */
    static String sebagai(List<PelaksanaAudit> pelaksana, String oleh) {
        return pelaksana.stream().filter(x -> x.staf().equals(oleh)).findFirst().orElseThrow().atasTandaTangan();
    }

    private static List<LembarKetidaksesuaian.Jumlah> jumlah(List<Temuan> temuan) {
        return TemuanService.hitung(temuan).entrySet().stream().map(e -> new LembarKetidaksesuaian.Jumlah(e.getKey().label(), e.getValue())).toList();
    }

    private LembarKetidaksesuaian.Baris cetak(String kode, Temuan t) {
        return new LembarKetidaksesuaian.Baris(t.nomor(), t.acuan() + ",\n" + t.klausul() + (t.lokasiNama() == null ? "" : "\nLokasi: " + t.lokasiNama()), t.uraian(), t.kategori().label(), t.auditorNama(), t.batas() == null ? null : Tanggal.panjang(hari(kode, t.batas())));
    }

    private String gambar(List<FotoAudit> foto, FotoAudit.Jenis jenis) {
        return FotoAuditService.tandaTangan(foto, jenis).map(f -> "data:image/png;base64," + Base64.getEncoder().encodeToString(berkas.isi(f.berkasId()))).orElse(null);
    }
}
