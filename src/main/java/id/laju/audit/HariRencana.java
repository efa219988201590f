package id.laju.audit;

import id.laju.penawaran.JadwalPenawaran;
import id.laju.penawaran.JadwalService;
import id.laju.penawaran.PenawaranService;
import id.laju.sertifikasi.KonfirmasiAudit;
import id.laju.sertifikasi.KonfirmasiAuditService;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** For which days an audit is meant until its notice fixes them: those of the quotation that the customer agreed to; without one, those that he asked for when he confirmed the audit. */
@Component
class HariRencana {

    private final PenawaranService penawaran;
    private final JadwalService jadwal;
    private final KonfirmasiAuditService konfirmasi;

    HariRencana(PenawaranService penawaran, JadwalService jadwal, KonfirmasiAuditService konfirmasi) {
        this.penawaran = penawaran;
        this.jadwal = jadwal;
        this.konfirmasi = konfirmasi;
    }

    Optional<JadwalPenawaran> cari(long permohonanId) {
        return penawaran.yangDisetujui(permohonanId).flatMap(p -> jadwal.cari(p.id())).or(() -> diminta(permohonanId));
    }

    private Optional<JadwalPenawaran> diminta(long permohonanId) {
        return konfirmasi.cari(permohonanId).filter(k -> k.usulMulai() != null).map(k -> new JadwalPenawaran(k.usulMulai(), k.usulSelesai(), null));
    }

    /** How much audit the customer confirmed, in words; empty where none was confirmed. */
    Optional<String> banyak(long permohonanId) {
        return konfirmasi.cari(permohonanId).map(KonfirmasiAudit::hariDitulis);
    }

    /** In words; empty while nobody said any. */
    Optional<String> tertulis(long permohonanId) {
        return cari(permohonanId).map(j -> WaktuAudit.hari(j.mulai(), j.selesai()));
    }
}
