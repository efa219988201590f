package id.laju.dokumen;

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
    BERKAS_AUDIT("Berkas Audit", "Audit file"),
    DAFTAR("Daftar", "List"),
    LHU("Laporan Hasil Uji", "Test report"),
    SERTIFIKAT_KALIBRASI("Sertifikat Kalibrasi", "Calibration certificate"),
    STIKER_KALIBRASI("Stiker Kalibrasi", "Calibration sticker");

    private final Teks sebutan;

    JenisDokumen(String id, String en) {
        this.sebutan = Teks.dari(id, en);
    }

    public Teks sebutan() {
        return sebutan;
    }
}
