package id.laju.audit;

import id.laju.permohonan.PenerimaSurat;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.staf.Staf;
import id.laju.staf.StafService;
import id.laju.surat.SuratService;
import id.laju.umum.Tanggal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Mails about audits, sheets of findings and corrective actions; the same step writes its mail once. */
@Component
class TemuanSurat {

    private final SuratService surat;
    private final LembarAuditService lembar;
    private final TemuanService temuan;
    private final PerbaikanTemuanService perbaikan;
    private final TampilAudit tampil;
    private final PermohonanService permohonan;
    private final PenerimaSurat penerima;
    private final StafService staf;
    private final String alamat;

    TemuanSurat(SuratService surat, LembarAuditService lembar, TemuanService temuan, PerbaikanTemuanService perbaikan, TampilAudit tampil, PermohonanService permohonan, PenerimaSurat penerima,
            StafService staf, @Value("${laju.alamat}") String alamat) {
        this.surat = surat;
        this.lembar = lembar;
        this.temuan = temuan;
        this.perbaikan = perbaikan;
        this.tampil = tampil;
        this.permohonan = permohonan;
        this.penerima = penerima;
        this.staf = staf;
        this.alamat = alamat;
    }

    /** A day before, to the company and to the team. */
    void ingatkanAudit(long auditId) {
        AuditLapangan a = lembar.audit(auditId);
        TampilAudit.Isi i = tampil.isi(a);
        String waktu = "Waktu: " + i.waktu() + ". Tim: " + String.join(", ", i.tim()) + ".";
        String kunci = "ingat-audit/" + a.mulai().getEpochSecond();
        pelanggan(kunci, a, "Pengingat: audit sertifikasi di perusahaan Anda", "Kami mengingatkan audit sertifikasi di perusahaan Anda. Mohon siapkan dokumen, akses ke pabrik, dan orang yang mewakili.",
            List.of(waktu), "/portal/permohonan/" + a.permohonanId(), "Lihat permohonan");
        for (AuditorLapangan t : lembar.bertugas(a.permohonanId())) {
            Staf s = staf.ambil(t.staf());
            kirim(kunci + "/" + s.id(), a, s.nama(), s.surel(), "Pengingat: audit " + i.perusahaan(), "Kami mengingatkan audit yang ditugaskan kepada Anda.", List.of(waktu), "/kelola/audit/" + auditId, "Buka lembar audit");
        }
    }

    /** The customer need not wait for the team; why it was put off is the balai's to tell with the new dates. */
    void auditDitunda(long auditId) {
        AuditLapangan a = lembar.audit(auditId);
        pelanggan("ditunda/" + (a.mulai() == null ? 0 : a.mulai().getEpochSecond()), a, "Audit sertifikasi Anda ditunda", "Audit di perusahaan Anda tidak dilaksanakan pada jadwal berikut. Balai memutuskan kelanjutannya dan mengabari Anda.",
            List.of("Jadwal yang ditunda: " + tampil.isi(a).waktu() + "."), "/portal/permohonan/" + a.permohonanId(), "Lihat permohonan");
    }

    void kirimLks(long auditId) {
        AuditLapangan a = lembar.audit(auditId);
        pelanggan("kirim-lks", a, "LKS menunggu tanda tangan Anda", "Tim audit sudah menyusun Laporan Ketidaksesuaian (LKS). Mohon dibaca dan ditandatangani wakil perusahaan dalam 3 hari; sesudah itu LKS diterbitkan tanpa tanda tangan.",
            daftar(a), lks(a), "Baca dan tandatangani LKS");
    }

    /** One mail for each of the balai's days. */
    void ingatkanLks(long auditId) {
        AuditLapangan a = lembar.audit(auditId);
        pelanggan("ingat-lks/" + tampil.hariIni(a.satker()), a, "Pengingat: LKS menunggu tanda tangan Anda", "Laporan Ketidaksesuaian (LKS) audit Anda belum ditandatangani wakil perusahaan.", List.of(), lks(a), "Baca dan tandatangani LKS");
    }

    void lksTerbit(long auditId) {
        AuditLapangan a = lembar.audit(auditId);
        boolean ada = temuan.milikAudit(auditId).stream().anyMatch(Temuan::perluPerbaikan);
        pelanggan("lks-terbit", a, "LKS audit sertifikasi sudah terbit", ada ? "Laporan Ketidaksesuaian (LKS) sudah terbit. Perbaiki setiap temuan sebelum batas waktunya, lalu kirim buktinya lewat portal."
            : "Laporan Ketidaksesuaian (LKS) sudah terbit. Tidak ada temuan yang perlu Anda perbaiki.", daftar(a), ada ? "/portal/sertifikasi/" + a.permohonanId() + "/temuan" : lks(a), ada ? "Lihat temuan" : "Lihat LKS");
    }

    void ingatkanTemuan(long temuanId) {
        Temuan t = temuan.ambil(temuanId);
        AuditLapangan a = lembar.audit(t.auditId());
        pelanggan("ingat-temuan/" + temuanId + "/" + t.ke(), a, "Pengingat: batas waktu perbaikan temuan nomor " + t.nomor(), "Temuan berikut belum Anda perbaiki. Kirim perbaikannya sebelum batas waktu.",
            List.of(baris(a, t)), halaman(a, t), "Perbaiki temuan");
    }

    void temuanLewat(long temuanId) {
        Temuan t = temuan.ambil(temuanId);
        AuditLapangan a = lembar.audit(t.auditId());
        pelanggan("temuan-lewat/" + temuanId + "/" + t.ke(), a, "Batas waktu perbaikan temuan nomor " + t.nomor() + " sudah lewat", "Perbaikan temuan berikut belum kami terima sampai batas waktunya. Penanggung jawab sertifikasi memutuskan kelanjutannya; kirim perbaikan Anda secepatnya.",
            List.of(baris(a, t)), halaman(a, t), "Perbaiki temuan");
    }

    void temuanKembali(long temuanId) {
        Temuan t = temuan.ambil(temuanId);
        AuditLapangan a = lembar.audit(t.auditId());
        Perbaikan p = perbaikan.riwayat(temuanId).stream().filter(x -> "kembali".equals(x.putusan())).findFirst().orElseThrow();
        pelanggan("temuan-kembali/" + p.id(), a, "Perbaikan temuan nomor " + t.nomor() + " perlu dilengkapi", "Evaluator mengembalikan perbaikan temuan berikut dengan catatan: " + p.catatan(), List.of(baris(a, t)), halaman(a, t), "Perbaiki temuan");
    }

    private List<String> daftar(AuditLapangan a) {
        return temuan.milikAudit(a.id()).stream().map(t -> baris(a, t)).toList();
    }

    private String baris(AuditLapangan a, Temuan t) {
        return "Nomor " + t.nomor() + " (" + t.kategori().label() + "), " + t.acuan() + " " + t.klausul() + (t.batas() == null ? "" : ", batas waktu " + Tanggal.panjang(tampil.hari(a.satker(), t.batas())));
    }

    private static String lks(AuditLapangan a) {
        return "/portal/sertifikasi/" + a.permohonanId() + "/lks/" + a.id();
    }

    private static String halaman(AuditLapangan a, Temuan t) {
        return "/portal/sertifikasi/" + a.permohonanId() + "/temuan/" + t.id();
    }

    private void pelanggan(String kunci, AuditLapangan a, String judul, String kalimat, List<String> baris, String halaman, String tombol) {
        Permohonan p = permohonan.ambil(a.permohonanId());
        penerima.denganPenandatangan(p).forEach(ke -> kirim(kunci + "/" + ke, a, p.namaCetak(), ke, judul, kalimat, baris, halaman, tombol));
    }

    private void kirim(String kunci, AuditLapangan a, String nama, String ke, String judul, String kalimat, List<String> baris, String halaman, String tombol) {
        String order = tampil.isi(a).order();
        Map<String, Object> model = new HashMap<>(Map.of("nama", nama, "kalimat", kalimat, "order", order, "baris", baris, "tautan", alamat + halaman, "tombol", tombol));
        surat.kirimSekali("audit/" + a.id() + "/" + kunci, a.satker(), ke, judul + ", order " + order, "audit", model);
    }
}
