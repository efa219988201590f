package id.laju.audit;

import id.laju.berkas.Berkas;
import id.laju.dokumen.DokumenService;
import id.laju.kalender.KalenderKerja;
import id.laju.permohonan.PenerimaSurat;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.sertifikasi.SkemaSertifikasi;
import id.laju.staf.Staf;
import id.laju.staf.StafService;
import id.laju.surat.SuratService;
import id.laju.umum.Tanggal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Mails about team and dates of an audit, to the customer and to the team; the same step writes its mail once. */
@Component
class AuditSurat {

    private final SuratService surat;
    private final TimAuditService tim;
    private final TimAudit pimpinan;
    private final TanggapanTimService tanggapan;
    private final PenunjukanService penunjukan;
    private final PemberitahuanService pemberitahuan;
    private final PermohonanService permohonan;
    private final PenerimaSurat penerima;
    private final DokumenService dokumen;
    private final StafService staf;
    private final SkemaSertifikasi skema;
    private final KalenderKerja kalender;
    private final String alamat;

    AuditSurat(SuratService surat, TimAuditService tim, TimAudit pimpinan, TanggapanTimService tanggapan, PenunjukanService penunjukan, PemberitahuanService pemberitahuan, PermohonanService permohonan,
            PenerimaSurat penerima, DokumenService dokumen, StafService staf, SkemaSertifikasi skema, KalenderKerja kalender, @Value("${laju.alamat}") String alamat) {
        this.surat = surat;
        this.tim = tim;
        this.pimpinan = pimpinan;
        this.tanggapan = tanggapan;
        this.penunjukan = penunjukan;
        this.pemberitahuan = pemberitahuan;
        this.permohonan = permohonan;
        this.penerima = penerima;
        this.dokumen = dokumen;
        this.staf = staf;
        this.skema = skema;
        this.kalender = kalender;
        this.alamat = alamat;
    }

    @Transactional
    void tim(long permohonanId) {
        TanggapanTim t = tanggapan.terakhir(permohonanId).orElseThrow();
        String timnya = kata(permohonanId).tim();
        pelanggan("tim/" + permohonanId + "/" + t.putaran(), permohonan.ambil(permohonanId), (berganti(permohonanId) ? "Perubahan " : "Susunan ") + timnya + " untuk order {}", (berganti(permohonanId)
            ? "Balai mengusulkan perubahan " + timnya + " yang sudah ditunjuk. Sesudah perubahan, timnya adalah sebagai berikut. " : "Balai mengusulkan " + timnya + " berikut. ") + "Setujui, atau ajukan keberatan "
            + "atas anggotanya dengan alasan, paling lambat " + saat(permohonanId, t.jawabSampai()) + ". Tanpa jawaban sampai saat itu, tim ini kami anggap disetujui.", null, "tim", List.of());
    }

    /** A change was given up; who was never asked about it is told nothing. */
    @Transactional
    void timTetap(long permohonanId) {
        TanggapanTim t = tanggapan.terakhir(permohonanId).orElseThrow();
        if (t.ditanyakan().isAfter(tim.mulaiGanti(permohonanId).orElseThrow())) {
            pelanggan("tim-tetap/" + permohonanId + "/" + t.putaran(), permohonan.ambil(permohonanId), KataKunjungan.awal(kata(permohonanId).tim()) + " order {} tidak berubah",
                "Perubahan " + kata(permohonanId).tim() + " yang kami tanyakan kepada Anda tidak jadi. Tim yang sudah ditunjuk tetap bekerja.", null, "tim", List.of());
        }
    }

    @Transactional
    void ingatkanTim(long permohonanId) {
        TanggapanTim t = tanggapan.terakhir(permohonanId).orElseThrow();
        pelanggan("ingat-tim/" + permohonanId + "/" + t.putaran(), permohonan.ambil(permohonanId), "Pengingat: susunan " + kata(permohonanId).tim() + " order {} menunggu jawaban Anda", KataKunjungan.awal(kata(permohonanId).tim()) + " berikut belum Anda jawab. "
            + "Setujui atau ajukan keberatan paling lambat " + saat(permohonanId, t.jawabSampai()) + "; sesudah itu tim ini kami anggap disetujui.", null, "tim", List.of());
    }

    private KataKunjungan kata(long permohonanId) {
        return KataKunjungan.untuk(skema, permohonanId);
    }

    private boolean berganti(long permohonanId) {
        return tim.alasanGanti(permohonanId).isPresent();
    }

    /** With what became of the objections to this team; whoever has left it hears so. */
    @Transactional
    void penunjukan(long permohonanId) {
        Permohonan p = permohonan.ambil(permohonanId);
        Penunjukan n = penunjukan.cari(permohonanId).orElseThrow();
        KataKunjungan kata = kata(permohonanId);
        String keberatan = tanggapan.keberatan(permohonanId).stream().filter(k -> tim.mulaiGanti(permohonanId).filter(k.pada()::isBefore).isEmpty()).map(AuditSurat::putusan).collect(Collectors.joining(" "));
        pelanggan("penunjukan/" + permohonanId + "/" + n.ke(), p, KataKunjungan.awal(kata.tim()) + " order {} sudah ditunjuk", KataKunjungan.awal(kata.tim()) + " berikut sudah ditunjuk dengan Penunjukan nomor " + n.nomor() + " (terlampir). "
            + (keberatan.isEmpty() ? "" : keberatan + " ") + (n.ke() == 1 ? "Surat pemberitahuan dengan jadwal " + kata.kunjungan() + " menyusul." : "Penunjukan ini menggantikan yang sebelumnya."), null, "tim", List.of(n.dokumenId()));
        anggota("penunjukan/" + permohonanId + "/" + n.ke(), p, "Anda ditunjuk dalam " + kata.tim() + " order {}", "Anda ditunjuk dalam " + kata.tim() + " berikut dengan Penunjukan nomor " + n.nomor() + " (terlampir).", null,
            List.of(n.dokumenId()));
        tim.keluar(permohonanId).forEach(a -> kirim("keluar/" + a.id(), p, staf.ambil(a.staf()).surel(), "Tugas Anda dalam " + kata.tim() + " order {} berakhir",
            model(p, KataKunjungan.awal(kata.tim()) + " diganti dengan Penunjukan nomor " + n.nomor() + ". Tugas Anda untuk order ini berakhir dan diteruskan tim berikut; penunjukan Anda sebelumnya tidak berlaku lagi.", null, a.nama(), "/kelola", "Buka LAJU"),
            List.of()));
    }

    /** Whoever was replaced on an objection hears that the tasks are gone, and whoever leads meanwhile that they are there; nothing of those who left before. */
    @Transactional
    void anggotaDiganti(long permohonanId) {
        Permohonan p = permohonan.ambil(permohonanId);
        for (Anggota a : tim.digantiKeberatan(permohonanId).stream().filter(a -> surat.denganKunci("audit/keluar/" + a.id()).isEmpty()).toList()) {
            kirim("keluar/" + a.id(), p, staf.ambil(a.staf()).surel(), "Tugas Anda dalam " + kata(permohonanId).tim() + " order {} berakhir",
                model(p, "Anda diganti atas keberatan pelanggan. Tugas Anda untuk order ini berakhir sekarang juga dan diteruskan orang lain.", null, a.nama(), "/kelola", "Buka LAJU"), List.of());
            pimpinan.ketua(permohonanId).stream().map(staf::ambil).forEach(k -> kirim("anggota-diganti/" + a.id() + "/" + k.id(), p, k.surel(), "Tugas dalam " + kata(permohonanId).tim() + " order {} kembali",
                model(p, a.nama() + " diganti atas keberatan pelanggan. Tugasnya yang terbuka sekarang ada pada Daftar Tugas mereka yang meneruskannya, termasuk Anda bila Anda menilai, sampai tim baru ditunjuk.", null, k.nama(), "/kelola", "Buka LAJU"), List.of()));
        }
    }

    private static String putusan(Keberatan k) {
        return "GANTI".equals(k.putusan()) ? "Atas keberatan Anda, " + k.nama() + " diganti." : "Keberatan Anda atas " + k.nama() + " tidak dapat diterima: " + k.alasanPutusan();
    }

    /** The letter with team and costs. */
    @Transactional
    void pemberitahuan(long auditId) {
        Pemberitahuan n = pemberitahuan.kini(auditId);
        Permohonan p = pemberitahuan.permohonan(auditId);
        List<UUID> kertas = new ArrayList<>(List.of(n.dokumenId()));
        penunjukan.cari(p.id()).map(Penunjukan::dokumenId).ifPresent(kertas::add);
        pelanggan("pemberitahuan/" + n.id(), p, "Surat pemberitahuan " + kata(p.id()).kunjungan() + " untuk order {}", "Terlampir surat pemberitahuan " + kata(p.id()).kunjungan() + " nomor " + n.nomor() + " dengan tim, rencana, dan rincian biayanya. "
            + "Terima jadwal ini atau minta tanggal lain paling lambat " + saat(p.id(), n.jawabSampai()) + ". Tanpa jawaban sampai saat itu, jadwal ini kami anggap diterima.", waktu(p, n), "jadwal", kertas);
    }

    @Transactional
    void ingatkanJadwal(long auditId) {
        Pemberitahuan n = pemberitahuan.kini(auditId);
        Permohonan p = pemberitahuan.permohonan(auditId);
        pelanggan("ingat-jadwal-audit/" + n.id(), p, "Pengingat: jadwal " + kata(p.id()).kunjungan() + " order {} menunggu jawaban Anda", "Jadwal " + kata(p.id()).kunjungan() + " berikut belum Anda jawab. Terima atau minta tanggal lain paling lambat "
            + saat(p.id(), n.jawabSampai()) + "; sesudah itu jadwal ini kami anggap diterima.", waktu(p, n), "jadwal", List.of(n.dokumenId()));
    }

    @Transactional
    void jadwalSah(long auditId) {
        Pemberitahuan n = pemberitahuan.kini(auditId);
        Permohonan p = pemberitahuan.permohonan(auditId);
        String kunjungan = kata(p.id()).kunjungan();
        String judul = "Jadwal " + kunjungan + " order {} sudah pasti";
        pelanggan("jadwal-sah/" + n.id(), p, judul, KataKunjungan.awal(kunjungan) + " dilaksanakan pada waktu berikut. Mohon siapkan dokumen, akses ke lokasi, dan pendamping.", waktu(p, n), "jadwal", List.of());
        anggota("jadwal-sah/" + n.id(), p, judul, KataKunjungan.awal(kunjungan) + " " + p.namaCetak() + " dilaksanakan pada waktu berikut; surat pemberitahuannya terlampir.", waktu(p, n), List.of(n.dokumenId()));
    }

    /** To the team alone; the customer knows. */
    @Transactional
    void dihentikan(long permohonanId, String alasan) {
        anggota("dihentikan/" + permohonanId, permohonan.ambil(permohonanId), "Sertifikasi order {} dihentikan", "Sertifikasi ini dihentikan dan tidak ada lagi yang perlu Anda kerjakan untuknya. Alasan: " + alasan, null,
            List.of());
    }

    private String waktu(Permohonan p, Pemberitahuan n) {
        return WaktuAudit.rentang(n.mulai(), n.selesai(), kalender.zona(p.satker()));
    }

    private String saat(long permohonanId, Instant saat) {
        return Tanggal.batas(saat, kalender.zona(permohonan.ambil(permohonanId).satker()));
    }

    private void pelanggan(String kunci, Permohonan p, String judul, String kalimat, String waktu, String halaman, List<UUID> kertas) {
        Map<String, Object> model = model(p, kalimat, waktu, p.namaCetak(), "/portal/sertifikasi/" + p.id() + "/" + halaman, "Lihat " + ("tim".equals(halaman) ? kata(p.id()).tim() : "jadwal " + kata(p.id()).kunjungan()));
        penerima.untuk(p).forEach(ke -> kirim(kunci + "/" + ke, p, ke, judul, model, kertas));
    }

    private void anggota(String kunci, Permohonan p, String judul, String kalimat, String waktu, List<UUID> kertas) {
        for (Staf s : tim.tim(p.id()).stream().map(a -> staf.ambil(a.staf())).toList()) {
            kirim(kunci + "/" + s.id(), p, s.surel(), judul, model(p, kalimat, waktu, s.nama(), "/kelola", "Buka LAJU"), kertas);
        }
    }

    private void kirim(String kunci, Permohonan p, String ke, String judul, Map<String, Object> model, List<UUID> kertas) {
        if (surat.denganKunci("audit/" + kunci).isEmpty()) {
            long id = surat.kirimSekali("audit/" + kunci, p.satker(), ke, judul.replace("{}", WaktuAudit.order(p)), "audit-tim", model);
            kertas.stream().map(dokumen::berkas).map(Berkas::id).forEach(b -> surat.lampirkan(id, b));
        }
    }

    private Map<String, Object> model(Permohonan p, String kalimat, String waktu, String nama, String tautan, String tombol) {
        List<String> anggota = tim.tim(p.id()).stream().map(Anggota::sebutan).toList();
        Map<String, Object> model = new HashMap<>(Map.of("kalimat", kalimat, "order", WaktuAudit.order(p), "tim", anggota, "nama", nama, "tautan", alamat + tautan, "tombol", tombol));
        Stream.ofNullable(waktu).forEach(w -> model.put("waktu", w));
        return model;
    }
}
