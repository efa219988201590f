package id.laju.audit;

import id.laju.dokumen.Dokumen;
import id.laju.dokumen.DokumenService;
import id.laju.dokumen.JenisDokumen;
import id.laju.dokumen.LaporanAudit;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.satker.Satker;
import id.laju.satker.SatkerService;
import id.laju.sertifikasi.Kegiatan;
import id.laju.sertifikasi.LingkupAudit;
import id.laju.sertifikasi.LingkupAuditService;
import id.laju.sertifikasi.SertifikasiService;
import id.laju.sertifikasi.SkemaSertifikasi;
import id.laju.staf.StafService;
import id.laju.umum.IsianKeliru;
import id.laju.umum.PeriksaIsian;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The leader reports what the evaluation found, and recommends (CRT-053). */
@Service
public class LaporanAuditService {

    private static final int PANJANG = 6000;

    public record Isian(String ringkasan, String kesimpulan, String rekomendasi) {
    }

    private final LaporanAuditMapper mapper;
    private final LembarAuditService lembar;
    private final LokasiAuditService lokasi;
    private final LembarMapper audit;
    private final TemuanService temuan;
    private final LksService lks;
    private final KecukupanService kecukupan;
    private final PenilaianUjiService uji;
    private final TampilAudit tampil;
    private final PermohonanService permohonan;
    private final SertifikasiService sertifikasi;
    private final LingkupAuditService lingkup;
    private final SkemaSertifikasi skema;
    private final SatkerService satker;
    private final StafService staf;
    private final DokumenService dokumen;
    private final HalanganPemberian halangan;
    private final Clock jam;

    LaporanAuditService(LaporanAuditMapper mapper, LembarAuditService lembar, LokasiAuditService lokasi, LembarMapper audit, TemuanService temuan, LksService lks, KecukupanService kecukupan, PenilaianUjiService uji, TampilAudit tampil,
            PermohonanService permohonan, SertifikasiService sertifikasi, LingkupAuditService lingkup, SkemaSertifikasi skema, SatkerService satker, StafService staf, DokumenService dokumen, HalanganPemberian halangan,
            Clock jam) {
        this.mapper = mapper;
        this.lembar = lembar;
        this.lokasi = lokasi;
        this.audit = audit;
        this.temuan = temuan;
        this.lks = lks;
        this.kecukupan = kecukupan;
        this.uji = uji;
        this.tampil = tampil;
        this.permohonan = permohonan;
        this.sertifikasi = sertifikasi;
        this.lingkup = lingkup;
        this.skema = skema;
        this.satker = satker;
        this.staf = staf;
        this.dokumen = dokumen;
        this.halangan = halangan;
        this.jam = jam;
    }

    public Optional<LaporanTim> terakhir(long permohonanId) {
        return mapper.semua(permohonanId).stream().findFirst();
    }

    public List<Rekomendasi> pilihan(long permohonanId) {
        return Rekomendasi.untuk(kegiatan(permohonanId));
    }

    /** In the words of what was asked for. */
    public String label(long permohonanId, Rekomendasi r) {
        return r.label(kegiatan(permohonanId));
    }

    private Kegiatan kegiatan(long permohonanId) {
        return sertifikasi.ambil(permohonan.ambil(permohonanId)).kegiatan();
    }

    /** @throws IsianKeliru with every wrong field */
    @Transactional
    public void susun(long permohonanId, Isian i, String oleh) {
        Optional<Rekomendasi> r = pilihan(permohonanId).stream().filter(x -> x.name().equals(i.rekomendasi())).findFirst();
        List<String> halangan = this.halangan.untuk(permohonanId);
        new PeriksaIsian().wajib("ringkasan", i.ringkasan(), "Tulis ringkasan pelaksanaan evaluasi.").panjang("ringkasan", i.ringkasan(), PANJANG, "Ringkasan")
            .wajib("kesimpulan", i.kesimpulan(), "Tulis kesimpulan tim.").panjang("kesimpulan", i.kesimpulan(), PANJANG, "Kesimpulan")
            .tolakJika(r.isEmpty(), "rekomendasi", "Pilih rekomendasi.")
            .tolakJika(r.filter(Rekomendasi::mendukung).isPresent() && !halangan.isEmpty(), "rekomendasi", "Rekomendasi ini belum dapat diberikan. " + String.join(" ", halangan)).selesai();
        int versi = mapper.kunci(permohonanId).map(LaporanTim::versi).orElse(0) + 1;
        mapper.simpan(new LaporanTim(permohonanId, versi, i.ringkasan().strip(), i.kesimpulan().strip(), r.orElseThrow(), oleh, jam.instant(), null, null));
    }

    /** A visit that only took samples is over with it. Repeatable. */
    @Transactional
    public void terbitkan(long permohonanId) {
        LaporanTim l = mapper.kunci(permohonanId).orElseThrow();
        if (l.dokumenId() == null) {
            Permohonan p = permohonan.ambil(permohonanId);
            String nomor = WaktuAudit.order(p) + "/LA/" + l.versi();
            Dokumen d = dokumen.buat(p.satker(), nomor, p.kasus(), isi(p, l));
            dokumen.terbitkan(d.id());
            mapper.terbit(permohonanId, l.versi(), nomor, d.id());
        }
        lembar.milik(permohonanId).stream().filter(a -> a.keadaan().equals("DISEPAKATI")).forEach(a -> audit.keadaan(a.id(), "SELESAI"));
    }

    private LaporanAudit isi(Permohonan p, LaporanTim l) {
        Satker balai = satker.ambil(p.satker());
        LingkupAudit r = lingkup.untuk(p);
        List<AuditLapangan> kunjungan = lembar.milik(p.id());
        Optional<Lks> sheet = kunjungan.stream().flatMap(a -> lks.cari(a.id()).stream()).filter(Lks::terbit).findFirst();
        List<PelaksanaAudit> pelaksana = lembar.pelaksana(p.id());
        List<String> tim = pelaksana.stream().map(PelaksanaAudit::sebutan).toList();
        List<String> contoh = kunjungan.stream().flatMap(a -> lokasi.untuk(a).stream()).filter(LokasiAudit::diaudit).map(LokasiAudit::nama).distinct().toList();
        List<String> diaudit = contoh.isEmpty() ? r.tempat() : contoh;
        String waktu = kunjungan.stream().reduce((a, b) -> b).map(a -> tampil.isi(a).waktu()).orElse(null);
        return new LaporanAudit(lingkup.formulir(p.satker(), JenisDokumen.LAPORAN_AUDIT).orElse(null), WaktuAudit.order(p), p.namaCetak(), p.alamatCetak(),
            r.kegiatan() + (r.skema() == null ? "" : ", " + r.skema()), r.acuan(), r.produk(), diaudit, r.tanpa(diaudit), tim, KataKunjungan.untuk(skema, p.id()).kunjungan(), waktu,
            kecukupan.terakhir(p.id()).map(k -> k.ditulis() + ", putaran " + k.putaran()).orElse(null),
            sheet.map(x -> "Nomor " + x.nomor()).orElse(null), sheet.isEmpty() ? List.of() : jumlah(temuan.milik(p.id())),
            uji.terakhir(p.id()).map(x -> x.ditulis() + (x.catatan() == null ? "" : ". " + x.catatan())).orElse(null), l.ringkasan(), l.kesimpulan(), label(p.id(), l.rekomendasi()), staf.nama(l.oleh()), TampilAudit.sebagai(pelaksana, l.oleh()),
            balai.kota(), l.pada().atZone(balai.zonaWaktu()).toLocalDate());
    }

    static List<LaporanAudit.Jumlah> jumlah(List<Temuan> semua) {
        return Arrays.stream(Kategori.values()).map(k -> new LaporanAudit.Jumlah(k.label(), hitung(semua, k, null), hitung(semua, k, KeadaanTemuan.DITUTUP), hitung(semua, k, KeadaanTemuan.TIDAK_DIPERBAIKI)))
            .toList();
    }

    private static long hitung(List<Temuan> semua, Kategori k, KeadaanTemuan keadaan) {
        return semua.stream().filter(t -> t.kategori() == k && (keadaan == null || t.keadaan() == keadaan)).count();
    }
}
