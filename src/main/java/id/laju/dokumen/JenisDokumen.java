package id.laju.dokumen;

import java.util.List;

/** Kinds of documents, with their public names. */
public enum JenisDokumen {

    PENAWARAN("Surat Penawaran", "Quotation"),
    INFORMASI_TAGIHAN("Informasi Tagihan", "Billing information"),
    TANDA_TERIMA("Tanda Terima Pembayaran", "Payment receipt"),
    KELEBIHAN("Surat Persetujuan Kelebihan Pembayaran", "Approval of overpayment"),
    TANDA_TERIMA_SAMPEL("Tanda Terima Sampel", "Sample receipt"),
    FORMULIR_PERMOHONAN("Formulir Permohonan", "Request form"),
    TANDA_TERIMA_PERMOHONAN("Tanda Terima Permohonan", "Request receipt"),
    LABEL("Label Sampel", "Sample label"),
    LABEL_KIRIMAN("Label Kiriman Sampel", "Sample shipping label"),
    BERITA_ACARA("Berita Acara Pemusnahan Sampel", "Protocol of the disposal of samples"),
    SURAT_TUGAS("Surat Tugas", "Letter of duty"),
    BERITA_ACARA_LAPANGAN("Berita Acara Lapangan", "Protocol of work on site", Teks.dari("Berita Acara Kalibrasi di Lokasi", "Protocol of calibration on site")),
    BERKAS_AUDIT("Berkas Audit", "Audit file"),
    DAFTAR("Daftar", "List"),
    LHU("Laporan Hasil Uji", "Test report"),
    SERTIFIKAT_KALIBRASI("Sertifikat Kalibrasi", "Calibration certificate"),
    STIKER_KALIBRASI("Stiker Kalibrasi", "Calibration sticker"),
    SURAT_PERMOHONAN_SNI("Surat Permohonan SPPT SNI", "Application for the SNI mark"),
    DAFTAR_MEREK("Daftar Merek, Tipe, Ukuran Produk", "List of brands, types and sizes"),
    PERNYATAAN_TIDAK_MENGEDARKAN("Surat Pernyataan Tidak Mengedarkan Produk Selama Proses Sertifikasi", "Statement not to market the product before certification"),
    PERNYATAAN_MUTU("Surat Pernyataan Telah Menerapkan Sistem Manajemen Mutu", "Statement of an established quality management system"),
    LEMBAR_KEKURANGAN("Lembar Kekurangan Dokumen", "List of missing documents", Teks.dari("Daftar Kelengkapan Dokumen", "Checklist of documents")),
    TINJAUAN_PERMOHONAN("Tinjauan Permohonan", "Review of the application"),
    KONFIRMASI_AUDIT("Lembar Konfirmasi Audit", "Audit confirmation sheet"),
    PENUNJUKAN_EVALUATOR("Penunjukan Evaluator dan PPC", "Appointment of evaluators and samplers", Teks.dari("Penunjukan Tim Audit", "Appointment of the audit team")),
    PEMBERITAHUAN_AUDIT("Surat Pemberitahuan Audit", "Notice of audit", Teks.dari("Surat Pemberitahuan Pengambilan Contoh", "Notice of sampling")),
    LKS("Laporan Ketidaksesuaian (LKS)", "Sheet of nonconformities"),
    DAFTAR_PERIKSA("Daftar Periksa Audit", "Audit checklist"),
    PERBAIKAN_TEMUAN("Perbaikan Temuan", "Corrective actions"),
    BERITA_ACARA_CONTOH("Berita Acara Pengambilan Contoh", "Protocol of the taking of samples"),
    SURAT_PENGANTAR_CONTOH("Surat Pengantar Contoh", "Letter with samples"),
    AUDIT_KECUKUPAN("Audit Kecukupan", "Adequacy audit", Teks.dari("Laporan Audit Tahap 1", "Report of audit stage 1")),
    LAPORAN_AUDIT("Laporan Audit", "Audit report", Teks.dari("Laporan Evaluasi", "Evaluation report")),
    PENUNJUKAN_TINJAUAN("Penunjukan Tinjauan Hasil Sertifikasi", "Appointment of the certification review"),
    TINJAUAN_HASIL("Tinjauan Hasil", "Review of the evaluation"),
    KEPUTUSAN_SERTIFIKASI("Keputusan Sertifikasi", "Certification decision"),
    SPK("Surat Perjanjian Kerja Sertifikasi", "Certification agreement"),
    JAWABAN_PENGADUAN("Surat Jawaban Pengaduan atau Banding", "Answer to a complaint or an appeal"),
    LAPORAN_KONSULTANSI("Laporan Konsultansi", "Consulting report"),
    PERMOHONAN_MAAF("Surat Permohonan Maaf", "Letter of apology"),
    SERTIFIKAT_KESESUAIAN("Sertifikat Kesesuaian", "Certificate of conformity", Teks.dari("Sertifikat Industri Hijau", "Green industry certificate"), Teks.dari("Sertifikat Sistem Manajemen", "Management system certificate")),
    LAMPIRAN_SERTIFIKAT("Lampiran Sertifikat", "Annex to the certificate"),
    SERTIFIKAT_PERSON("Sertifikat Person", "Certificate of a person"),
    KARTU_PERSON("Kartu Person Tersertifikasi", "Card of a certified person"),
    KEADAAN_SERTIFIKAT("Surat Keadaan Sertifikat", "Letter about a certificate"),
    SERTIFIKAT_PELATIHAN("Sertifikat Pelatihan", "Training certificate"),
    JAWABAN_PELAPORAN("Surat Jawaban atas Laporan", "Reply to a report"),
    BUKTI_PELAPORAN("Tanda Bukti Laporan", "Proof of filing a report"),
    SOP("Standar Operasional Prosedur", "Standard operating procedure");

    private final Teks sebutan;
    private final List<Teks> lain;

    JenisDokumen(String id, String en) {
        this(id, en, new Teks[0]);
    }

    JenisDokumen(String id, String en, Teks... lain) {
        this.sebutan = Teks.dari(id, en);
        this.lain = List.of(lain);
    }

    /** Not for the customer: how the balai judges. */
    public boolean intern() {
        return this == TINJAUAN_PERMOHONAN || this == LAPORAN_AUDIT || this == PENUNJUKAN_TINJAUAN || this == TINJAUAN_HASIL || this == KEPUTUSAN_SERTIFIKASI;
    }

    public Teks sebutan() {
        return sebutan;
    }

    /** What the same paper is called where the usual name says what there is not: no adequacy audit, no audit, no samples; the usual name where it fits always. */
    public Teks sebutanLain() {
        return lain.isEmpty() ? sebutan : lain.get(0);
    }

    /** @param judul that is printed on it */
    Teks sebutan(String judul) {
        return lain.stream().filter(t -> t.id().equals(judul)).findFirst().orElse(sebutan);
    }
}
