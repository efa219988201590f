package id.laju.sertifikasiproduk;

import id.laju.dokumen.JenisDokumen;

/** The papers of a certification's file, in their order (CHK-091 to CHK-105). */
enum Kertas {

    SPK("SPK", JenisDokumen.SPK),
    INVOICE("Invoice", null),
    TINJAUAN_PERMOHONAN("Tinjauan permohonan", JenisDokumen.TINJAUAN_PERMOHONAN),
    AUDIT_KECUKUPAN("Audit Kecukupan", JenisDokumen.AUDIT_KECUKUPAN),
    JADWAL_ASESMEN("Jadwal Asesmen", JenisDokumen.PEMBERITAHUAN_AUDIT),
    PENUNJUKAN_EVALUATOR("Penunjukan Evaluator dan PPC", JenisDokumen.PENUNJUKAN_EVALUATOR),
    LKS("Laporan Ketidaksesuaian (LKS)", JenisDokumen.LKS),
    LAPORAN_AUDIT("Laporan Audit", JenisDokumen.LAPORAN_AUDIT),
    PERBAIKAN_TEMUAN("Perbaikan Temuan", null),
    PENUNJUKAN_TINJAUAN("Penunjukan Tinjauan Hasil Sertifikasi", JenisDokumen.PENUNJUKAN_TINJAUAN),
    TINJAUAN_HASIL("Tinjauan Hasil", JenisDokumen.TINJAUAN_HASIL),
    KEPUTUSAN("Keputusan Sertifikasi", JenisDokumen.KEPUTUSAN_SERTIFIKASI),
    CETAK_SERTIFIKAT("Cetak Sertifikat", JenisDokumen.SERTIFIKAT_KESESUAIAN),
    CETAK_LAMPIRAN("Cetak Lampiran Sertifikat", JenisDokumen.LAMPIRAN_SERTIFIKAT),
    SERTIFIKAT("Sertifikat", JenisDokumen.SERTIFIKAT_KESESUAIAN);

    private final String nama;
    private final JenisDokumen jenis;

    Kertas(String nama, JenisDokumen jenis) {
        this.nama = nama;
        this.jenis = jenis;
    }

    public int nomor() {
        return ordinal() + 1;
    }

    /** Where nothing else is said about that certification. */
    String nama() {
        return nama;
    }

    /** Null for what is printed when it is asked for. */
    JenisDokumen jenis() {
        return jenis;
    }

    /** As it is printed, before anybody signed it; all others count once they are issued. */
    boolean cetakan() {
        return this == CETAK_SERTIFIKAT || this == CETAK_LAMPIRAN;
    }

    /** Part of the certificate; none without one. */
    boolean sertifikat() {
        return cetakan() || this == SERTIFIKAT;
    }

    /** Only where a scheme has a system audit. */
    boolean dariAudit() {
        return this == LKS || this == PERBAIKAN_TEMUAN;
    }
}
