package id.laju.audit;

import id.laju.dokumen.JenisDokumen;
import id.laju.sertifikasi.Kegiatan;
import java.time.Instant;
import java.util.UUID;

/**
 * An audit in the list of audits (CRT-054).
 *
 * @param dipesan null before the order is paid
 * @param produk null for a management system
 * @param mulai of the last notice; null before there is any
 * @param terbuka findings that are being mended or judged
 * @param gagal findings that were not mended; they stay open for the review and the decision
 * @param tugas open task in which people are appointed, the team or the reviewer; null without @param pemegang who has taken it
 * @param laporanId report of the team; null before it is issued
 * @param contoh only samples were taken
 */
record BarisAudit(long id, String satker, String kasus, String order, Instant dipesan, String pelanggan, Kegiatan kegiatan, boolean tambahMerek, String produk, String acuan, String tahap,
        String keadaan, Instant mulai, Instant selesai, int temuan, int terbuka, int gagal, String tugas, String pemegang, UUID laporanId, long permohonanId, boolean contoh) {

    public String status() {
        return switch (keadaan) {
            case "SELESAI" -> terbuka > 0 ? "PERBAIKAN TEMUAN" : gagal > 0 ? "TEMUAN TIDAK DIPERBAIKI" : contoh ? "EVALUASI SELESAI" : "AUDIT SELESAI";
            case "TERLAKSANA" -> "ASESMEN SELESAI";
            case "BERHENTI" -> "DIHENTIKAN";
            case "DISEPAKATI" -> "ASESMEN";
            default -> "PENJADWALAN";
        };
    }

    public String laporan() {
        return contoh ? JenisDokumen.LAPORAN_AUDIT.sebutanLain().id() : JenisDokumen.LAPORAN_AUDIT.sebutan().id();
    }
}
